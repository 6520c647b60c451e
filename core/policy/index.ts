import * as v from 'valibot';
import { Policy, type PolicyKey, type PolicyProblem, policyKeys } from '../model/policy';
import { coerce } from './coerce';

/** What is in force where nobody has set anything. */
export const noPolicy: Policy = v.parse(Policy, {});

const reasons = (issues: readonly v.BaseIssue<unknown>[], key: string): Omit<PolicyProblem, 'effect'>[] =>
  issues.map((issue) => ({ key: [key, v.getDotPath(issue)].filter(Boolean).join('.'), reason: issue.message }));

const isRecord = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);

/** How a mistake is said; without it the schema's own message stands. */
export type Say = (issue: v.BaseIssue<unknown>) => string;

/** Lists are judged entry by entry; of two entries with one id the first stays. */
function readList(item: v.GenericSchema, raw: unknown[], key: string, problems: PolicyProblem[], message?: Say): unknown[] {
  const ids = new Set<unknown>();
  return raw.flatMap((entry, at) => {
    const read = v.safeParse(item, entry, { abortPipeEarly: true, message });
    if (!read.success) {
      problems.push(...reasons(read.issues, `${key}.${at}`).map((reason) => ({ ...reason, effect: 'left-out' as const })));
      return [];
    }
    const id = isRecord(read.output) ? read.output.id : undefined;
    if (id !== undefined && ids.has(id)) {
      problems.push({ key: `${key}.${at}.id`, reason: `"${id}" stands twice; the first entry is used`, effect: 'left-out' });
      return [];
    }
    ids.add(id);
    return [read.output];
  });
}

/**
 * Reads what a browser or an administrator handed us. Never throws: each key is coerced, then judged by its own schema, and
 * every problem is named by key and reason. A key that cannot be used keeps its value from `lastGood`, or its default.
 */
export function readPolicy(raw: unknown, lastGood: Policy = noPolicy, message?: Say): { policy: Policy; problems: PolicyProblem[] } {
  if (!isRecord(raw)) {
    return { policy: lastGood, problems: [{ key: '', reason: 'the policy must be an object with named keys', effect: 'kept' }] };
  }
  const problems: PolicyProblem[] = [];
  const read: Record<string, unknown> = {};

  for (const key of Object.keys(raw)) {
    if (!Object.hasOwn(policyKeys, key)) problems.push({ key, reason: 'Footbridge knows no such key', effect: 'ignored' });
  }
  for (const key of Object.keys(policyKeys) as PolicyKey[]) {
    if (raw[key] === undefined) continue;
    const schema: v.GenericSchema = policyKeys[key];
    const value = coerce(schema, raw[key], key, (at, reason) => problems.push({ key: at, reason, effect: 'coerced' }));
    const list = (schema as { wrapped?: { type: string; item?: v.GenericSchema } }).wrapped;
    if (list?.item && Array.isArray(value)) {
      read[key] = readList(list.item, value, key, problems, message);
      continue;
    }
    const result = v.safeParse(schema, value, { abortPipeEarly: true, message });
    if (result.success) {
      read[key] = result.output;
      continue;
    }
    problems.push(...reasons(result.issues, key).map((reason) => ({ ...reason, effect: 'kept' as const })));
    read[key] = lastGood[key];
  }
  return { policy: { ...noPolicy, ...read }, problems };
}

/** The values of keys that could not be used and kept their last good one. */
export function keptValues(policy: Policy, problems: readonly PolicyProblem[]): Partial<Policy> {
  const bad = problems.filter(({ effect }) => effect === 'kept').map(({ key }) => key.split('.')[0] as PolicyKey);
  return Object.fromEntries(bad.map((key) => [key, policy[key]]));
}

/** Reads a policy file's text, as the options page and commands do; a reason where it is no JSON object. */
export function readPolicyFile(text: string): { policy: Policy; problems: PolicyProblem[] } | { reason: string } {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { reason: `this file is not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  if (!isRecord(raw)) return { reason: 'this file holds no object with named keys' };
  return readPolicy(raw);
}
