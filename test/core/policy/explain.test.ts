import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyKeys } from '../../../core/model/policy';
import { noPolicy, readPolicy } from '../../../core/policy';
import { explainPolicy } from '../../../core/policy/explain';
import { anyPolicy } from './formats/policies';

const explain = (
  raw: unknown,
  { source = 'managed', lastGood = noPolicy }: { source?: 'managed' | 'trial'; lastGood?: typeof noPolicy } = {},
) => explainPolicy(raw, { source, ...readPolicy(raw, lastGood) });
const keyOf = (raw: unknown, key: string, more: Parameters<typeof explain>[1] = {}) => explain(raw, more).find((each) => each.key === key);
const lastGood = readPolicy({ cohort: 'libraries', expectedBrowsers: 500 }).policy;
const tool = (id: string) => ({ id, name: `Tool ${id}`, purpose: 'Something useful.', category: 'talk' });

describe('each key of a policy, as received', () => {
  it.each<[string, object, string, object, Parameters<typeof explain>[1]?]>([
    [
      'as meant',
      { cohort: 'libraries' },
      'cohort',
      { state: 'understood', from: 'managed', received: 'libraries', understood: 'libraries' },
    ],
    ['from a trial', { cohort: 'libraries' }, 'cohort', { state: 'understood', from: 'trial' }, { source: 'trial' }],
    ['as text', { expectedBrowsers: '500' }, 'expectedBrowsers', { state: 'coerced', from: 'managed', received: '500', understood: 500 }],
    ['not set', {}, 'cohort', { state: 'not-set', from: 'default', understood: 'all', problems: [] }],
    ['wrong, and never good', { cohort: 7 }, 'cohort', { state: 'wrong', from: 'default', received: 7, understood: 'all' }],
    [
      'wrong, and good before',
      { cohort: 7 },
      'cohort',
      { state: 'wrong', from: 'last-good', received: 7, understood: 'libraries' },
      { lastGood },
    ],
    [
      'withdrawn: a last good value does not stay',
      { intranet: [] },
      'cohort',
      { state: 'not-set', from: 'default', understood: 'all' },
      { lastGood },
    ],
    ['not ours', { cohrt: 'libraries' }, 'cohrt', { state: 'unknown', from: 'none', received: 'libraries' }],
    ['a key of every object', { constructor: 1 }, 'constructor', { state: 'unknown', from: 'none', received: 1 }],
    ['one bad entry', { intranet: ['a.test', 'b.test/x'] }, 'intranet', { state: 'partly', from: 'managed', understood: ['a.test'] }],
  ])('%s', (_, raw, key, wanted, more) => {
    expect(keyOf(raw, key, more)).toMatchObject(wanted);
  });

  it.each([
    ['by its name', { tools: [tool('a'), { ...tool('b'), url: 'x' }] }, { number: 2, name: 'Tool b' }],
    ['by its id, where the name is wrong', { tools: [{ ...tool('a'), name: 5 }] }, { number: 1, name: 'a' }],
    ['by its number alone', { tools: [tool('a'), 7] }, { number: 2, name: null }],
    ['in a list that came as text', { tools: JSON.stringify([tool('a'), { ...tool('b'), url: 'x' }]) }, { number: 2, name: 'Tool b' }],
    ['in an entry that came as text', { tools: [JSON.stringify({ ...tool('a'), url: 'x' })] }, { number: 1, name: 'Tool a' }],
  ])('a bad entry is called %s', (_, raw, entry) => {
    expect(keyOf(raw, 'tools')?.problems.filter(({ effect }) => effect === 'left-out')).toMatchObject([{ entry }]);
  });

  it('what must be corrected comes first, what is not set last', () => {
    const states = explain({ provides: ['edge'], cohort: 7, colour: 1, intranet: ['/'], expectedBrowsers: '5' }).map(({ state }) => state);
    expect(states.slice(0, 6)).toEqual(['wrong', 'unknown', 'partly', 'coerced', 'understood', 'not-set']);
    expect(new Set(states.slice(5))).toEqual(new Set(['not-set']));
  });

  it('of any policy: every key once, and what is understood is what is in force', () => {
    fc.assert(
      fc.property(anyPolicy, fc.dictionary(fc.string(), fc.jsonValue()), (policy, more) => {
        const raw = { ...more, ...policy };
        const keys = explain(raw);
        expect(keys.map(({ key }) => key).sort()).toEqual([...new Set([...Object.keys(policyKeys), ...Object.keys(raw)])].sort());
        const understood = Object.fromEntries(keys.filter(({ from }) => from !== 'none').map((each) => [each.key, each.understood]));
        expect({ ...noPolicy, ...understood }).toEqual({ ...noPolicy, ...readPolicy(raw).policy });
      }),
      { numRuns: 100 },
    );
  });
});
