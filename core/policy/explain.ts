import { type Policy, type PolicyInForce, type PolicyKey, type PolicyProblem, policyKeys } from '../model/policy';
import type { KeyState, ReceivedKey, ReceivedProblem } from '../model/received';
import { noPolicy, readPolicy, type Say } from '.';

type Fields = Record<string, unknown>;
const fields = (value: unknown): Fields => (typeof value === 'object' && value !== null ? (value as Fields) : {});

const isOurs = (key: string): key is PolicyKey => Object.hasOwn(policyKeys, key);

/** The key that a problem's place (`tools.3.url`) is in. */
export const topOf = (key: string): string => key.split('.')[0] ?? '';

/** What became of a key, by its problems. */
export function stateOf(key: string, problems: readonly PolicyProblem[]): KeyState {
  if (!isOurs(key)) return 'unknown';
  if (problems.some((problem) => problem.effect === 'kept' || (problem.key === key && problem.effect === 'left-out'))) return 'wrong';
  if (problems.some(({ effect }) => effect === 'left-out')) return 'partly';
  return problems.length ? 'coerced' : 'understood';
}

/** Firefox hands over JSON as text where nobody has told it to read it. */
function unpacked(value: unknown): unknown {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/** The entry of a list that a problem is about, as a person would count and call it. */
function entryOf(received: unknown, place: string): ReceivedProblem['entry'] {
  const [, at] = place.split('.');
  const list = unpacked(received);
  if (at === undefined || !/^\d+$/.test(at) || !Array.isArray(list)) return null;
  const { name, id } = fields(unpacked(list[Number(at)]));
  return { number: Number(at) + 1, name: [name, id].find((each): each is string => typeof each === 'string') ?? null };
}

const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other);

function fromOf(key: string, state: KeyState, source: 'managed' | 'trial', policy: Policy): ReceivedKey['from'] {
  if (state === 'unknown') return 'none';
  if (state !== 'wrong') return source;
  return same(policy[key as PolicyKey], noPolicy[key as PolicyKey]) ? 'default' : 'last-good';
}

const urgency: readonly ReceivedKey['state'][] = ['wrong', 'unknown', 'partly', 'coerced', 'understood', 'not-set'];

/**
 * Says of a policy as it was received what became of each key, those first that need a correction, in the schema's order: the same
 * as what is in force, told at more length. `say` puts mistakes into words.
 */
export function explainPolicy(raw: unknown, inForce: PolicyInForce & { source: 'managed' | 'trial' }, say?: Say): ReceivedKey[] {
  const { policy, problems } = readPolicy(raw, inForce.policy, say);
  const set = fields(raw);
  const keys = [...Object.keys(policyKeys), ...Object.keys(set).filter((key) => !isOurs(key))];
  const explained = keys.map((key): ReceivedKey => {
    if (set[key] === undefined) return { key, state: 'not-set', from: 'default', understood: noPolicy[key as PolicyKey], problems: [] };
    const own = problems.filter((problem) => topOf(problem.key) === key).map((each) => ({ ...each, entry: entryOf(set[key], each.key) }));
    const state = stateOf(key, own);
    const understood = isOurs(key) ? { understood: policy[key] } : {};
    return { key, state, from: fromOf(key, state, inForce.source, policy), received: set[key], ...understood, problems: own };
  });
  return explained.sort((one, other) => urgency.indexOf(one.state) - urgency.indexOf(other.state));
}
