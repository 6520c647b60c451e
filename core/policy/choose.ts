/** What the browser said of a managed policy: `nothing` is Chromium's answer both for none and for not yet. */
export type ManagedAnswer = { raw: unknown } | 'nothing' | 'none';

/** What was in force before, from a managed policy or from a trial on the options page. */
export type KeptPolicy = { source: 'managed' | 'trial'; raw: unknown };

/**
 * Which policy is in force. A managed policy always wins, and ends a trial. While Chromium may still be loading
 * (`settled` false) the last managed policy stays; once settled, an empty answer means that it was withdrawn.
 */
export function choosePolicy(managed: ManagedAnswer, kept: KeptPolicy | null, settled: boolean): KeptPolicy | 'pending' | 'none' {
  if (typeof managed === 'object') return { source: 'managed', raw: managed.raw };
  if (kept?.source === 'trial') return kept;
  if (managed === 'none' || settled) return 'none';
  return kept ?? 'pending';
}
