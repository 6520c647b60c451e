import type * as v from 'valibot';

type Schema = v.GenericSchema & { wrapped?: Schema; entries?: Record<string, Schema>; item?: Schema; value?: Schema; options?: Schema[] };
type Told = (key: string, reason: string) => void;

const fromText = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
};

const kindOf = (value: unknown) => (Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value);

/**
 * Reads a value as the schema's kind where the registry could not say it otherwise: `0`/`1` for a boolean (`REG_DWORD`),
 * digits in a string for a number, JSON in a string for an object or a list (`REG_SZ`). Firefox applies no schema and hands
 * all of these over as they are; Chromium on Windows does for nested values. Says each change; leaves anything else alone.
 */
export function coerce(schema: v.GenericSchema, value: unknown, key: string, told: Told): unknown {
  const s = schema as Schema;
  if (s.wrapped) return value === undefined ? value : coerce(s.wrapped, value, key, told);
  const wanted = s.type === 'record' ? 'object' : s.type;

  if (typeof value === 'string' && (wanted === 'object' || wanted === 'array')) {
    const read = fromText(value);
    if (kindOf(read) === wanted) {
      told(key, `was text; read as ${wanted === 'array' ? 'a list' : 'an object'}`);
      return coerce(schema, read, key, told);
    }
  }
  if (wanted === 'boolean' && (value === 0 || value === 1 || value === '0' || value === '1' || value === 'true' || value === 'false')) {
    told(key, `was ${JSON.stringify(value)}; read as ${value === 1 || value === '1' || value === 'true'}`);
    return value === 1 || value === '1' || value === 'true';
  }
  if (wanted === 'number' && typeof value === 'string' && /^\d{1,15}$/.test(value.trim())) {
    told(key, `was text; read as the number ${Number(value)}`);
    return Number(value);
  }
  if (s.item && Array.isArray(value)) {
    const { item } = s;
    return value.map((each, at) => coerce(item, each, `${key}.${at}`, told));
  }
  if (kindOf(value) !== 'object') return value;
  const fields = Object.entries(value as Record<string, unknown>);
  if (s.entries) {
    const { entries } = s;
    return Object.fromEntries(
      fields.map(([name, each]) => [name, entries[name] ? coerce(entries[name], each, `${key}.${name}`, told) : each]),
    );
  }
  if (s.type === 'record' && s.value) {
    const { value: of } = s;
    return Object.fromEntries(fields.map(([name, each]) => [name, coerce(of, each, `${key}.${name}`, told)]));
  }
  return value;
}
