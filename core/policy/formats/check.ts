import { type Policy, type PolicyKey, type PolicyProblem, policyKeys } from '../../model/policy';
import type { KeyState } from '../../model/received';
import { noPolicy, readPolicy, type Say } from '..';
import { stateOf, topOf } from '../explain';
import { kindOfName } from './kinds';
import { type FoundPolicy, type ReadFile, readFormat } from './read';
import { otherKind } from './strict';

/** What the extension will make of one key. */
export interface CheckedKey {
  key: string;
  state: KeyState;
  /** What holds in the extension; absent for an unknown key. */
  value?: unknown;
  problems: PolicyProblem[];
}

export interface CheckedPolicy {
  engine: FoundPolicy['engine'];
  id: string | null;
  keys: CheckedKey[];
  policy: Policy;
}

/** A managed policy in Chromium is judged by the browser first: a key that holds any value of another kind never arrives. */
function throughChromium(raw: unknown, lost: PolicyProblem[]): { raw: unknown; lost: PolicyProblem[] } {
  const told: PolicyProblem[] = [];
  const arrives = Object.entries((raw ?? {}) as Record<string, unknown>).filter(([key, value]) => {
    const wrong = kindOfName(key) && otherKind(policyKeys[key as PolicyKey], value, key);
    const reason = 'Chrome, Edge and Chromium hand over nothing of a key that holds a value of another kind';
    if (wrong) told.push({ key: wrong.key, reason: `must be of the kind ${wrong.wanted}: ${reason}`, effect: 'kept' });
    return !wrong;
  });
  return { raw: Object.fromEntries(arrives), lost: [...lost, ...told] };
}

function checkPolicy(found: FoundPolicy, say?: Say): CheckedPolicy {
  const { raw, lost } = found.engine === 'chromium' ? throughChromium(found.raw, found.lost) : found;
  const { policy, problems } = readPolicy(raw, noPolicy, say);
  const all = [...lost, ...problems];
  const keys = new Set([...Object.keys((found.raw ?? {}) as object), ...lost.map(({ key }) => topOf(key))]);
  return {
    engine: found.engine,
    id: found.id,
    policy,
    keys: [...keys].map((key) => {
      const own = all.filter((problem) => topOf(problem.key) === key);
      const state = stateOf(key, own);
      return { key, state, ...(state === 'unknown' ? {} : { value: policy[key as PolicyKey] }), problems: own };
    }),
  };
}

/** Says of any file that IT hands to browsers what the extension will understand, key by key, mistakes in the words of `say`; a reason where it cannot be read. */
export function checkFile(
  text: string,
  say?: Say,
): { format: Extract<ReadFile, { format: unknown }>['format']; policies: CheckedPolicy[] } | { reason: string } {
  const file = readFormat(text);
  return 'reason' in file ? file : { format: file.format, policies: file.found.map((found) => checkPolicy(found, say)) };
}
