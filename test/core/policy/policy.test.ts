import { describe, expect, it } from 'vitest';
import { keptValues, noPolicy, readPolicy, readPolicyFile } from '../../../core/policy';

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

  it.each<[string, object, object, [string, string][]]>([
    ['true for words', { cohort: true }, {}, [['cohort', 'kept']]],
    ['nothing for words', { collector: null }, {}, [['collector', 'kept']]],
    ['a list for words', { ieRoute: ['edge'] }, {}, [['ieRoute', 'kept']]],
    ['words for an object', { organisation: 'Fairshire' }, {}, [['organisation', 'kept']]],
    ['text that is no JSON for a list', { intranet: 'a.test, b.test' }, {}, [['intranet', 'kept']]],
    ['JSON of another kind for a list', { intranet: '{"1":"a.test"}' }, {}, [['intranet', 'kept']]],
    ['JSON in text in JSON', { minimum: '"{\\"chrome\\":120}"' }, {}, [['minimum', 'kept']]],
    [
      'a tool as text in a list',
      { tools: [JSON.stringify(tool('chat')), tool('wiki')] },
      { tools: ['chat', 'wiki'] },
      [['tools.0', 'coerced']],
    ],
    ['2 for a boolean', { tools: [{ ...tool('chat'), pilot: 2 }, tool('wiki')] }, { tools: ['wiki'] }, [['tools.0.pilot', 'left-out']]],
    ['yes for a boolean', { tools: [{ ...tool('chat'), pilot: 'yes' }] }, { tools: [] }, [['tools.0.pilot', 'left-out']]],
    ['a number too long to be one', { expectedBrowsers: '9'.repeat(16) }, {}, [['expectedBrowsers', 'kept']]],
    ['a field that nobody knows is no fault', { tools: [{ ...tool('chat'), colour: 'red' }] }, { tools: ['chat'] }, []],
    [
      'a key of the prototype as a field',
      JSON.parse('{"__proto__": {"cohort": "x"}, "cohort": "hr"}'),
      { cohort: 'hr' },
      [['__proto__', 'ignored']],
    ],
  ])('%s', (_, raw, wanted, problems) => {
    const read = readPolicy(raw);
    const ids = read.policy.tools.map(({ id }) => id);
    expect({ ...read.policy, ...('tools' in wanted ? { tools: ids } : {}) }).toEqual({ ...noPolicy, ...wanted });
    expect(read.problems.map(({ key, effect }) => [key, effect])).toEqual(problems);
  });

  it('a list of 200 bad tools loses no good key, and names each', () => {
    const read = readPolicy({ cohort: 'hr', tools: Array.from({ length: 200 }, (_, at) => ({ ...tool(`t${at}`), category: 'fun' })) });
    expect(read.policy).toEqual({ ...noPolicy, cohort: 'hr' });
    expect(read.problems).toHaveLength(200);
  });

  it('what is kept of bad keys is enough to read the same again', () => {
    const lastGood = readPolicy({ collector: 'https://collector.fairshire.test', cohort: 'libraries', expectedBrowsers: 5 }).policy;
    const raw = { collector: 'nowhere', cohort: 'No Slug', intranet: ['a.test'] };
    const first = readPolicy(raw, lastGood);
    const kept = keptValues(first.policy, first.problems);
    expect(kept).toEqual({ collector: 'https://collector.fairshire.test', cohort: 'libraries' });
    expect(readPolicy(raw, readPolicy(JSON.parse(JSON.stringify(kept))).policy)).toEqual(first);
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
