import type * as v from 'valibot';

interface Schema {
  type: string;
  wrapped?: Schema;
  entries?: Record<string, Schema>;
  item?: Schema;
  value?: Schema;
  options?: readonly Schema[];
  literal?: unknown;
  pipe?: readonly { type: string }[];
}

/** The kind that the managed schema gives a value: bounds and closed lists are not in it, see scripts/managed-schema.ts. */
const kindOf = ({ type, literal, pipe }: Schema): string => {
  if (type === 'picklist') return 'string';
  if (type === 'literal') return typeof literal;
  if (type === 'number') return pipe?.some((step) => step.type === 'integer') ? 'integer' : 'number';
  return type === 'string' || type === 'boolean' || type === 'array' ? type : 'object';
};

const is = (value: unknown, kind: string): boolean => {
  if (kind === 'array') return Array.isArray(value);
  if (kind === 'integer') return Number.isInteger(value);
  return typeof value === kind && value !== null && !Array.isArray(value);
};

/** Where a value is of another kind than the schema's: Chromium then hands over nothing of the whole key. Null where all is well. */
export function otherKind(schema: v.GenericSchema, value: unknown, key: string): { key: string; wanted: string } | null {
  let s = schema as unknown as Schema;
  if (s.wrapped) s = s.wrapped;
  const kind = kindOf(s);
  if (!is(value, kind)) return { key, wanted: kind };
  const entries: Record<string, Schema> = s.entries ?? Object.assign({}, ...(s.options ?? []).map((option) => option.entries));
  for (const [name, each] of typeof value === 'object' && value !== null ? Object.entries(value) : []) {
    const of = s.item ?? s.value ?? (Object.hasOwn(entries, name) ? entries[name] : undefined);
    const wrong = of && otherKind(of as unknown as v.GenericSchema, each, `${key}.${name}`);
    if (wrong) return wrong;
  }
  return null;
}
