import type { Family, Identity, OsName } from './browser';
import type { PolicyInForce, PolicyProblem } from './policy';

/** What became of a key that was set: as meant; read as another kind; some of it left out; not used; no key of ours. */
export const keyStates = ['understood', 'coerced', 'partly', 'wrong', 'unknown'] as const;
export type KeyState = (typeof keyStates)[number];

/** A problem, and which entry of a list it is about: counted from one, with the name or id that stands there. */
export type ReceivedProblem = PolicyProblem & { entry: { number: number; name: string | null } | null };

/** One key of a policy as the browser handed it over, and what became of it. */
export interface ReceivedKey {
  key: string;
  state: KeyState | 'not-set';
  /** Where the value that is in force came from; `none` for a key that is not ours. */
  from: 'managed' | 'trial' | 'last-good' | 'default' | 'none';
  /** Absent for a key that is not set. */
  received?: unknown;
  /** What holds in the extension; absent for a key that is not ours. */
  understood?: unknown;
  problems: ReceivedProblem[];
}

/** Where a browser has the extension's policy from, on this operating system. */
export interface PolicyPlace {
  family: Family;
  os: OsName;
  /** The browser's own page about the policies it has; null where we know none. */
  page: string | null;
  /** Registry key, preference domain or file; null where we know none. */
  at: string | null;
  /** Whether a change reaches the extension while the browser runs. */
  follows: boolean;
}

/** The policy as received, for IT. */
export interface Received {
  source: PolicyInForce['source'];
  /** Those that need a correction first, those that are not set last; empty where there is no policy. */
  keys: ReceivedKey[];
  place: PolicyPlace;
  /** The browser has handed over a policy since it started; until then the last one holds. */
  handedOver: boolean;
  /** Version of this extension, and its id. */
  extension: { version: string; id: string };
  identity: Identity | null;
}
