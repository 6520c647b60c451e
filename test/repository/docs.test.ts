import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { brokenLinks, missingPaths, unknownCommands, unknownScripts } from './rot';

const inDocs = readdirSync('docs').filter((name) => name.endsWith('.md'));
const guides = ['README.md', 'CONTRIBUTING.md', 'ARCHITECTURE.md', ...inDocs.map((name) => `docs/${name}`)];

describe.each(guides)('%s names only what is there:', (guide) => {
  const text = readFileSync(guide, 'utf8');

  it('links', () => expect(brokenLinks(guide, text)).toEqual([]));
  it('commands of footbridge and their flags', () => expect(unknownCommands(text)).toEqual([]));
  it('scripts of npm, files of tests, flags of the release', () => expect(unknownScripts(text)).toEqual([]));
  it('paths in the repository or in a release', () => expect(missingPaths(text)).toEqual([]));
});

it.each([
  ['a file', '[a](gone.md) [b](release.md) [c](https://example.org/gone)', ['gone.md']],
  [
    'a heading',
    '# Here, and there\n[a](#here-and-there) [b](#gone) [c](release.md#the-key) [d](release.md#gone)',
    ['#gone', 'release.md#gone'],
  ],
])('sees a link to %s that is gone', (_, text, gone) => expect(brokenLinks('docs/guide.md', text)).toEqual(gone));

it.each([
  ['a command', '`footbridge polish`', ['footbridge polish']],
  ['a flag', '```sh run\nnpx footbridge policy make \\\n  --from a --gone b # --said\n```', ['make --gone']],
  [
    'a flag of a command below',
    'Say `footbridge collector check --config c --to d` and `footbridge collector backup --to d`.',
    ['check --to'],
  ],
  ['nothing else', '`footbridge-1.0.0.xpi`, `cp --gone /opt/footbridge`, `npx footbridge scan --list l --site-list s`', []],
])('sees %s that footbridge does not have', (_, text, gone) => expect(unknownCommands(text)).toEqual(gone));

it.each([
  ['a script', '`npm run gone`, `npm start`, `npm run check`', ['gone']],
  ['a test', '`npx playwright test gone`, `npx playwright test rollout-chromium`, `npx vitest run test/gone`', ['gone', 'test/gone']],
  ['a flag of the release', '```sh\ncd x && npm run release -- --from f --gone g\n```', ['--gone']],
])('sees %s that is gone', (_, text, gone) => expect(unknownScripts(text)).toEqual(gone));

it('sees a path that is gone', () => {
  const text =
    '`core/gone.ts`, `core/model/`, `policy/windows/gone.reg`, `policy/windows/chrome.reg`, `release/policy/policy.json`, `a/b`, `core/ID/x`';
  expect(missingPaths(text)).toEqual(['core/gone.ts', 'policy/windows/gone.reg']);
});
