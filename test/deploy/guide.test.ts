import { expect, it } from 'vitest';
import { blocksIn, missing } from './guide';

const guide = `
## 1. First
\`\`\`sh run
one
two
\`\`\`
You see:
\`\`\`text
Made … of 2.
\`\`\`
\`\`\`sh
never
\`\`\`
## Linux
### 4. Then
\`\`\`text
belongs to nothing here
\`\`\`
\`\`\`sh run
three
\`\`\`
`;

it('finds the blocks that are to be run, with what is then seen', () => {
  expect(blocksIn(guide)).toEqual([
    { step: '1. First', commands: 'one\ntwo\n', seen: ['Made … of 2.'] },
    { step: '4. Then', commands: 'three\n', seen: [] },
  ]);
});

it.each([
  ['as it stands', ['Made 1 of 2.'], 'before\n  Made 1 of 2.\nafter', []],
  ['with a hole', ['Made … of 2.', 'ready'], 'Made 1 of 2.\nready', []],
  ['with another end', ['Made … of 2.'], 'Made 1 of 2, not more', ['Made … of 2.']],
  ['where a dot is a dot', ['ready.'], 'ready!', ['ready.']],
  ['in another order', ['a', 'b'], 'b\na', ['b']],
  ['once, and twice promised', ['a', 'a'], 'a', ['a']],
])('knows what was promised %s', (_, seen, said, wanted) => expect(missing(seen, said)).toEqual(wanted));
