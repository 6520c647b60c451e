// Makes public/managed-schema.json, by which Chromium reads group policy, from the policy's own schema.
// `npm run managed-schema` writes it; a test sees that it is up to date.
import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { toJsonSchema } from '@valibot/to-json-schema';
import { Policy } from '../core/model/policy';

type Json = Record<string, unknown>;

const merge = (variants: Json[]): Json => {
  const objects = variants.filter(({ type }) => type === 'object');
  if (objects.length === 0) return { type: variants[0]?.type ?? 'string' };
  return { type: 'object', properties: Object.assign({}, ...objects.map(({ properties }) => properties)) };
};

/**
 * Keeps of a JSON Schema what Chromium accepts in `storage.managed_schema` (components/policy/core/common/schema.cc, and tried
 * by packing): type, properties, items, additionalProperties as a schema. Bounds, patterns and closed lists are left out on
 * purpose: Chromium would drop a whole key without a word, where our own reader keeps the rest of it and says what is wrong.
 */
function tame(schema: Json): Json {
  const variants = (schema.anyOf ?? schema.oneOf) as Json[] | undefined;
  if (variants) return merge(variants.map(tame));
  const type = schema.type ?? ('const' in schema ? typeof schema.const : 'string');
  if (type === 'array') return { type, items: tame(schema.items as Json) };
  if (type !== 'object') return { type };
  if (schema.properties) {
    const properties = Object.fromEntries(Object.entries(schema.properties as Record<string, Json>).map(([name, of]) => [name, tame(of)]));
    return { type, properties };
  }
  return { type, additionalProperties: tame(schema.additionalProperties as Json) };
}

export const managedSchema = (): string =>
  `${JSON.stringify(tame(toJsonSchema(Policy, { errorMode: 'ignore', typeMode: 'input' }) as Json), null, 2)}\n`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) writeFileSync('public/managed-schema.json', managedSchema());
