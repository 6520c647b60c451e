import fc from 'fast-check';
import * as v from 'valibot';
import { expect, it } from 'vitest';
import { FromPage } from '../../core/model/message';
import { Code } from '../../core/model/script-facts';
import { readFrame, valuesFor } from '../../core/script';

const runs = Number(process.env.FOOTBRIDGE_FUZZ_RUNS ?? 20_000);
const browser = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
const element = { label: 'script 1', type: '', language: '', for: '', event: '', src: null };
const words = [
  'new ActiveXObject',
  '(',
  ')',
  '{',
  '}',
  'if',
  'else',
  'try',
  'catch(e)',
  'window.',
  'document.',
  '"MSXML2.XMLHTTP"',
  '/*@cc_on',
  '@*/',
];
const more = [
  'navigator.userAgent',
  '.indexOf',
  '=',
  '==',
  '-1',
  ';',
  'function f',
  '`${',
  '}`',
  '/x/',
  '<!--',
  '\\u{110000}',
  'location',
  '?',
  ':',
  ',',
];
const soup = fc
  .array(fc.oneof(fc.constantFrom(...words, ...more), fc.string({ unit: 'binary' })), { maxLength: 60 })
  .map((parts) => parts.join(' '));

it('reads any text as script without throwing, within the bounds of what it may say', () => {
  fc.assert(
    fc.property(soup, (text) => {
      const code = readFrame([{ element, source: 'script 1', text }], browser);
      expect(v.safeParse(Code, code).success).toBe(true);
    }),
    { numRuns: runs },
  );
});

it('parses any message from a page without throwing', () => {
  const message = fc.oneof(
    fc.anything(),
    fc.record({
      type: fc.constantFrom('page:facts', 'page:errors'),
      since: fc.double(),
      facts: fc.object(),
      errors: fc.array(fc.object()),
    }),
  );
  fc.assert(
    fc.property(message, (raw) => {
      expect(typeof v.safeParse(FromPage, raw).success).toBe('boolean');
    }),
    { numRuns: runs },
  );
});
