import type * as v from 'valibot';
import { type PolicyKey, policyKeys } from '../../model/policy';

/** How a key is set where there are only registry values and input boxes: what it is, and the bounds of its schema. */
export type Kind =
  | { is: 'text'; max: number }
  | { is: 'choice'; of: readonly string[] }
  | { is: 'number'; min: number; max: number }
  | { is: 'switch' }
  /** A list of texts: one registry value for each. */
  | { is: 'list' }
  /** Anything deeper: JSON. */
  | { is: 'json' };

interface Schema {
  type: string;
  wrapped?: Schema;
  item?: Schema;
  options?: readonly string[];
  pipe?: readonly { type: string; requirement?: unknown }[];
}

/** The bound that a step of a schema's pipe sets. Registry numbers are 32 bits wide. */
const bound = ({ pipe }: Schema, type: string, otherwise: number): number => {
  const set = pipe?.find((step) => step.type === type)?.requirement;
  return typeof set === 'number' ? set : otherwise;
};

/** The kind of any key's schema. */
export function kindOf(schema: v.GenericSchema): Kind {
  const whole = schema as unknown as Schema;
  const s = whole.wrapped ?? whole;
  if (s.type === 'string') return { is: 'text', max: bound(s, 'max_length', 1023) };
  if (s.type === 'picklist') return { is: 'choice', of: s.options ?? [] };
  if (s.type === 'number') return { is: 'number', min: bound(s, 'min_value', 0), max: bound(s, 'max_value', 4_294_967_295) };
  if (s.type === 'boolean') return { is: 'switch' };
  if (s.type === 'array' && (s.item?.type === 'string' || s.item?.type === 'picklist')) return { is: 'list' };
  return { is: 'json' };
}

export const allKeys = Object.keys(policyKeys) as PolicyKey[];

export const kinds = Object.fromEntries(allKeys.map((key) => [key, kindOf(policyKeys[key])])) as Record<PolicyKey, Kind>;

/** The kind of a key that may be none of ours. */
export const kindOfName = (name: string): Kind | null => (Object.hasOwn(kinds, name) ? kinds[name as PolicyKey] : null);
