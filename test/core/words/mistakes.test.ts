import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPolicy } from '../../../core/policy';
import { mistakeWords } from '../../../core/words/mistakes';
import { anyPolicy } from '../policy/formats/policies';

const tool = { id: 'chat', name: 'Chat', purpose: 'To talk.', category: 'talk' };
const said = (raw: unknown) => readPolicy(raw, undefined, mistakeWords).problems.map(({ key, reason }) => `${key} ${reason}`);

describe('a mistake in a policy is said in words', () => {
  it.each([
    ['a number for words', { cohort: 7 }, 'cohort must be text, and is the number 7'],
    ['a list that is none', { tools: 12 }, 'tools must be a list, and is the number 12'],
    ['true for an object', { organisation: true }, 'organisation must be an object with named fields, and is true'],
    ['nothing for a list', { systems: null }, 'systems must be a list, and is null'],
    ['text for a record', { minimum: 'chrome 120' }, 'minimum must be an object with named fields, and is the text "chrome 120"'],
    ['a field is missing', { organisation: { help: { name: 'IT', how: 'Call' } } }, 'organisation.name is missing'],
    [
      'a family that is none',
      { minimum: { netscape: 4 } },
      /^minimum\.netscape must be chrome, edge, .* or other, and is the text "netscape"$/,
    ],
    ['a choice that is none', { ieRoute: 'ie' }, 'ieRoute must be edge, chrome-lbs, remote-app or none, and is the text "ie"'],
    ['too low', { expectedBrowsers: 0 }, 'expectedBrowsers must be 1 or more, and is the number 0'],
    ['too high', { minimum: { edge: 99_999 } }, 'minimum.edge must be 9999 or less, and is the number 99999'],
    ['a fraction', { expectedBrowsers: 1.5 }, 'expectedBrowsers must be a whole number, and is the number 1.5'],
    ['too long', { cohort: 'a'.repeat(41) }, 'cohort must have at most 40 characters, and has 41'],
    ['empty', { privacyNote: ' ' }, 'privacyNote must not be empty'],
    ['no place', { systems: [{ id: 'hr', name: 'HR', places: [] }] }, 'systems.0.places must not be empty'],
    [
      'a path without its slash',
      { systems: [{ id: 'hr', name: 'HR', places: [{ host: 'hr.test', path: 'leave' }] }] },
      'systems.0.places.0.path must begin with /, and is the text "leave"',
    ],
    [
      'no day',
      { systems: [{ id: 'hr', name: 'HR', places: [{ host: 'hr.test' }], notice: { text: 'x', until: '31.3.2027' } }] },
      'systems.0.notice.until must be a day such as 2027-03-31, and is the text "31.3.2027"',
    ],
    [
      'a need of no kind',
      { tools: [{ ...tool, needs: [{ id: 'webrtc' }] }] },
      'tools.0.needs.0.kind must be feature or os, and is missing',
    ],
    [
      'a need of another kind',
      { tools: [{ ...tool, needs: [{ kind: 'plugin' }] }] },
      'tools.0.needs.0.kind must be feature or os, and is the text "plugin"',
    ],
    [
      'a need that is text',
      { tools: [{ ...tool, needs: ['webrtc'] }] },
      'tools.0.needs.0 must be an object with named fields, and is the text "webrtc"',
    ],
    [
      'versions in no known form',
      { tools: [{ ...tool, maker: { versions: { edge: { since: 3 } }, source: 'x', trust: 'primary' } }] },
      'tools.0.maker.versions.edge must be in one of the forms that docs/policy.md shows, and is an object',
    ],
    ['what the schema says itself stands', { collector: 'count.test' }, /^collector must be a whole web address/],
    ['a long text is cut short', { ieRoute: 'x'.repeat(500) }, /and is the text "x{40}…"$/],
  ])('%s', (_, raw, wanted) => {
    expect(said(raw)).toEqual([typeof wanted === 'string' ? wanted : expect.stringMatching(wanted)]);
  });

  it('whatever is wrong: no message of the library is left', () => {
    const junk = fc.oneof(fc.constant(null), fc.integer(), fc.string(), fc.boolean(), fc.constant([]), fc.constant({ x: 1 }));
    /** Puts junk at one place of a good policy. */
    const spoil = (value: unknown, path: readonly number[], with_: unknown): unknown => {
      const [first, ...rest] = path;
      const keys = typeof value === 'object' && value !== null ? Object.keys(value) : [];
      if (first === undefined || keys.length === 0) return with_;
      const at = keys[first % keys.length] as string;
      const next = spoil((value as Record<string, unknown>)[at], rest, with_);
      return Array.isArray(value) ? value.map((each, n) => (String(n) === at ? next : each)) : { ...(value as object), [at]: next };
    };
    fc.assert(
      fc.property(anyPolicy, fc.array(fc.nat(30), { minLength: 1, maxLength: 6 }), junk, (policy, path, value) => {
        for (const sentence of said(spoil(policy, path, value))) expect(sentence).not.toMatch(/Invalid|Expected|received/);
      }),
      { numRuns: 300 },
    );
  });
});
