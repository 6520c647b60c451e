import type { BrowserState, Identity, LifecycleRow } from '../model/browser';
import { daysAfter, earlier } from './days';
import { isStale, newestEsr, onSystem, rowsFor } from './lifecycle';
import { lowestFresh, majorOf, newestRelease, plannedReleases, releasesAsOf, releasesBy, releasesHorizon } from './releases';

/** How a browser stands with its maker, whatever the organisation asks for. */
export type Standing = Pick<BrowserState, 'is' | 'because' | 'asOf'>;

const byReleases = (is: BrowserState['is'], because: BrowserState['because']): Standing => ({ is, because, asOf: releasesAsOf });
const byRow = (row: LifecycleRow, is: BrowserState['is'], because: BrowserState['because']): Standing => ({
  is,
  because,
  asOf: row.checked,
});

const minorOf = (identity: Identity): number => Number(identity.version.split('.')[1] ?? 0);

const esrStanding = (identity: Identity, rows: readonly LifecycleRow[], today: string): Standing => {
  const major = majorOf(identity);
  const line = rowsFor(rows, 'firefox', 'esr').filter((row) => row.major === major);
  const row = line.find((each) => onSystem(each, identity) !== 'no');
  if (!row) return major > newestEsr(rows) ? byReleases('unknown', 'data-stale') : byReleases('out-of-support', 'maker-ended');
  if (isStale(row, today)) return byRow(row, 'unknown', 'data-stale');
  if (row.supportedUntil !== undefined && row.supportedUntil < today) return byRow(row, 'out-of-support', 'maker-ended');
  const behind = (row.newestMinor ?? 0) - minorOf(identity);
  if (behind > 1) return byRow(row, 'out-of-support', 'esr-unpatched');
  return byRow(row, 'supported', behind === 1 ? 'recent' : 'esr-patched');
};

/** Nothing that a browser tells shows whether it follows Extended Stable: one that is young enough gets the benefit of the doubt. */
const extendedStable = (identity: Identity, rows: readonly LifecycleRow[], at: string): LifecycleRow | undefined => {
  const major = majorOf(identity);
  const day = releasesBy(identity.family, at).find((release) => release.major === major)?.day;
  return rowsFor(rows, identity.family, 'extended-stable').find((row) => {
    if (row.major !== undefined) return row.major === major && (row.supportedUntil === undefined || at <= row.supportedUntil);
    return row.weeks !== undefined && day !== undefined && at <= daysAfter(day, row.weeks * 7);
  });
};

const releaseStanding = (identity: Identity, rows: readonly LifecycleRow[], today: string): Standing => {
  const at = earlier(today, releasesHorizon);
  const kept = (is: 'current' | 'supported', because: BrowserState['because']): Standing =>
    today > releasesHorizon ? byReleases('unknown', 'data-stale') : byReleases(is, because);

  const major = majorOf(identity);
  if (major >= (newestRelease(identity.family, at)?.major ?? 0)) return kept('current', 'newest');
  if (major >= (lowestFresh(identity.family, at) ?? 0)) return kept('supported', 'recent');
  const row = extendedStable(identity, rows, at);
  if (!row) return byReleases('out-of-support', 'too-old');
  return isStale(row, today) ? byRow(row, 'unknown', 'data-stale') : kept('supported', 'extended-stable');
};

/**
 * How a browser stands with its maker on a day. A version above all that our data knows is current, however old the data. Past the
 * data's horizon what was kept becomes unknown; what was too old stays too old. `115.0.x` may be an ESR or not: it is taken as the one
 * that stands better.
 */
export const standing = (identity: Identity, rows: readonly LifecycleRow[], today: string): Standing => {
  const last = plannedReleases(identity.family).at(-1);
  if (!last || !newestRelease(identity.family, today)) return byReleases('unknown', 'not-known');
  const major = majorOf(identity);
  if (major > last.major) return byReleases('current', 'newest');
  if (identity.channel === 'esr') return esrStanding(identity, rows, today);
  const asRelease = releaseStanding(identity, rows, today);
  const mayBeEsr = rowsFor(rows, identity.family, 'esr').some((row) => row.major === major);
  if (asRelease.is !== 'out-of-support' || !mayBeEsr) return asRelease;
  const asEsr = esrStanding(identity, rows, today);
  return asEsr.is === 'out-of-support' ? asRelease : asEsr;
};
