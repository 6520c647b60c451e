import { describe, expect, it } from 'vitest';
import { noPolicy, readPolicy, readPolicyFile } from '../../../core/policy';

const tool = (id: string) => ({ id, name: `Tool ${id}`, purpose: 'Something useful.', category: 'talk' });

describe('a policy is read key by key', () => {
  it.each([
    ['a name', { organisation: { name: 'Fairshire' } }, { organisation: { name: 'Fairshire' } }, []],
    ['a key nobody knows', { colour: 'red' }, {}, [{ key: 'colour', effect: 'ignored' }]],
    [
      'a key of every object',
      { constructor: 'x', toString: 1 },
      {},
      [
        { key: 'constructor', effect: 'ignored' },
        { key: 'toString', effect: 'ignored' },
      ],
    ],
    ['a script as an address', { collector: 'javascript:alert(1)' }, {}, [{ key: 'collector', effect: 'kept' }]],
    ['a number where words belong', { cohort: 7 }, {}, [{ key: 'cohort', effect: 'kept' }]],
    [
      'a host with a path',
      { intranet: ['*.a.test', 'https://b.test/x', 'c.test'] },
      { intranet: ['*.a.test', 'c.test'] },
      [{ key: 'intranet.1', effect: 'left-out' }],
    ],
    ['a list as text', { intranet: '["a.test"]' }, { intranet: ['a.test'] }, [{ key: 'intranet', effect: 'coerced' }]],
    [
      'an object as text',
      { minimum: '{"chrome":"138"}' },
      { minimum: { chrome: 138 } },
      [
        { key: 'minimum', effect: 'coerced' },
        { key: 'minimum.chrome', effect: 'coerced' },
      ],
    ],
    ['a number as text', { expectedBrowsers: '7400' }, { expectedBrowsers: 7400 }, [{ key: 'expectedBrowsers', effect: 'coerced' }]],
    ['a list that is none', { tools: 12 }, {}, [{ key: 'tools', effect: 'kept' }]],
  ])('%s', (_, raw, wanted, problems) => {
    const read = readPolicy(raw);
    expect(read.policy).toEqual({ ...noPolicy, ...wanted });
    expect(read.problems.map(({ key, effect }) => ({ key, effect }))).toEqual(problems);
    for (const problem of read.problems) expect(problem.reason).not.toBe('');
  });

  it.each([[null], [undefined], [7], ['{}'], [[]], [true]])('%j is no policy: the last good one stays', (raw) => {
    const lastGood = readPolicy({ organisation: { name: 'Fairshire' } }).policy;
    const read = readPolicy(raw, lastGood);
    expect(read.policy).toBe(lastGood);
    expect(read.problems).toHaveLength(1);
  });

  it('one bad tool among 200 leaves 199, and is named', () => {
    const tools: unknown[] = Array.from({ length: 200 }, (_, at) => tool(`t${at}`));
    tools[17] = { ...tool('t17'), url: 'ftp://files.test' };
    const read = readPolicy({ tools });
    expect(read.policy.tools).toHaveLength(199);
    expect(read.problems).toMatchObject([{ key: 'tools.17.url', effect: 'left-out' }]);
  });

  it('the first of two tools with one id stays', () => {
    const read = readPolicy({ tools: [tool('chat'), { ...tool('chat'), name: 'Other' }] });
    expect(read.policy.tools.map(({ name }) => name)).toEqual(['Tool chat']);
    expect(read.problems).toMatchObject([{ key: 'tools.1.id', effect: 'left-out' }]);
  });

  it.each([
    [1, true],
    [0, false],
    ['1', true],
    ['true', true],
    [false, false],
  ])('a boolean that came as %j', (pilot, wanted) => {
    expect(readPolicy({ tools: [{ ...tool('chat'), pilot }] }).policy.tools[0]?.pilot).toBe(wanted);
  });

  it('a key that became bad keeps its last good value', () => {
    const lastGood = readPolicy({ collector: 'https://collector.fairshire.test', cohort: 'libraries' }).policy;
    const read = readPolicy({ collector: 'collector.fairshire.test', cohort: 'highways' }, lastGood);
    expect(read.policy).toMatchObject({ collector: 'https://collector.fairshire.test', cohort: 'highways' });
    expect(read.problems).toMatchObject([{ key: 'collector', effect: 'kept' }]);
  });

  it('what was read reads the same again', () => {
    const { policy } = readPolicy({
      tools: [tool('a')],
      systems: [{ id: 'hr', name: 'HR', places: [{ host: 'hr.test' }] }],
      minimum: { chrome: 120 },
    });
    expect(readPolicy(JSON.parse(JSON.stringify(policy)))).toEqual({ policy, problems: [] });
  });
});

describe('a policy file', () => {
  it.each([
    ['{"organisation":', /not JSON/],
    ['[1]', /no object/],
    ['null', /no object/],
  ])('%s is refused with a reason', (text, reason) => {
    expect(readPolicyFile(text)).toEqual({ reason: expect.stringMatching(reason) });
  });
});
