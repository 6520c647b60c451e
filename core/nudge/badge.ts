import type { VerdictKind } from '../model/verdict';

/** Verdicts about which a person can do something now. */
const actionable: ReadonlySet<VerdictKind> = new Set(['needs-ie', 'cannot-run', 'refused']);

/**
 * Whether the badge speaks: only on a system of the policy, about something this person can act on, and once: not again while
 * the verdict they were shown for that system still stands.
 */
export const badgeSpeaks = (verdict: VerdictKind, system: string | null, shown: Readonly<Record<string, VerdictKind>>): boolean =>
  system !== null && actionable.has(verdict) && shown[system] !== verdict;
