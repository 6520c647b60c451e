import fc from 'fast-check';
import type * as v from 'valibot';
import { type PolicyKey, policyKeys } from '../../../../core/model/policy';
import { HostPattern } from '../../../../core/model/system';
import { Day, Line, Prose, Slug, WebAddress } from '../../../../core/model/text';
import type { PolicyInput } from '../../../fairshire/organisation';

interface Schema {
  type: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  key?: Schema;
  value?: Schema;
  options?: readonly (string | Schema)[];
  literal?: unknown;
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/** Text that tries every escape of every format. */
const awkward = fc.constantFrom(
  '"',
  '\\',
  '\\\\',
  '&',
  '<',
  ']]>',
  '-->',
  "'",
  '=',
  ';',
  '\n',
  '\r\n',
  '\t',
  ',',
  '[x]',
  'é',
  '漢',
  '🙂',
  '\uf000',
  '%PATH%',
  '{',
  '1',
);
const text = (max: number) =>
  fc
    .array(fc.oneof(awkward, fc.string({ unit: 'grapheme', maxLength: 6 })), { maxLength: 8 })
    .map((parts) => `a${parts.join('')}z`.slice(0, max).replace(/\p{Cs}/gu, ''));
const word = fc.stringMatching(/^[a-z][a-z0-9]{0,8}$/);

/** What text a schema takes, by the schema itself. A new kind of text needs a row. */
const texts = new Map<unknown, fc.Arbitrary<string>>([
  [Slug, fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join('-').slice(0, 40))],
  [Line, text(110)],
  [Prose, text(500)],
  [
    Day,
    fc.date({ min: new Date('2020-01-01'), max: new Date('2040-01-01'), noInvalidDate: true }).map((day) => day.toISOString().slice(0, 10)),
  ],
  [WebAddress, fc.tuple(word, word).map(([host, path]) => `https://${host}.example/${path}?a=1&b="2"`)],
  [HostPattern, fc.tuple(fc.constantFrom('', '*.'), word, word).map(([star, a, b]) => `${star}${a}.${b}`)],
]);

const bound = ({ pipe }: Schema, type: string, otherwise: number) =>
  Number(pipe?.find((step) => step.type === type)?.requirement ?? otherwise);

/** Any value that a schema of the model takes. */
function anyOf(schema: Schema): fc.Arbitrary<unknown> {
  const known = texts.get(schema);
  if (known) return known;
  const { type, entries = {}, options = [], item, key, value } = schema;
  if (type === 'optional' && schema.wrapped) return anyOf(schema.wrapped);
  if (type === 'picklist') return fc.constantFrom(...options);
  if (type === 'literal') return fc.constant(schema.literal);
  if (type === 'boolean') return fc.boolean();
  if (type === 'number') return fc.integer({ min: bound(schema, 'min_value', 0), max: bound(schema, 'max_value', 9999) });
  if (type === 'string') return text(90).map((line) => (schema.pipe?.some((step) => step.type === 'starts_with') ? `/${line}` : line));
  if (type === 'union' || type === 'variant') return fc.oneof(...options.map((option) => anyOf(option as Schema)));
  if (type === 'record' && key && value)
    return fc.dictionary(anyOf(key) as fc.Arbitrary<string>, anyOf(value), { maxKeys: 3, noNullPrototype: true });
  if (type === 'array' && item)
    return fc.uniqueArray(anyOf(item), {
      minLength: bound(schema, 'min_length', 0),
      maxLength: 3,
      selector: (each) => (item.entries?.id ? (each as { id: string }).id : JSON.stringify(each)),
    });
  const must = Object.keys(entries).filter((name) => entries[name]?.type !== 'optional');
  return fc.record(Object.fromEntries(Object.entries(entries).map(([name, of]) => [name, anyOf(of)])), {
    requiredKeys: must,
    noNullPrototype: true,
  });
}

/** Any policy that the model takes, as an administrator would write it. */
export const anyPolicy = fc.record(
  Object.fromEntries(
    (Object.entries(policyKeys) as [PolicyKey, v.GenericSchema][]).map(([name, of]) => [name, anyOf(of as unknown as Schema)]),
  ),
  { requiredKeys: [], noNullPrototype: true },
) as fc.Arbitrary<PolicyInput>;
