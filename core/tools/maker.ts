import { newestEsr } from '../browsers/lifecycle';
import { lowestFresh, newestRelease, plannedReleases, releasesBy, releasesHorizon } from '../browsers/releases';
import type { Family, LifecycleRow } from '../model/browser';
import type { MakerStatement, Readiness, VersionNeed } from '../model/tool';
import type { Measured } from './browser';

const monthsBefore = (day: string, months: number): string => {
  const date = new Date(Date.parse(day));
  date.setUTCMonth(date.getUTCMonth() - months);
  return date.toISOString().slice(0, 10);
};

/** The lowest major of a family that a bound takes in on a day; null where that needs release data that we do not have. */
export const lowestOf = (need: VersionNeed, family: Family, today: string): number | null => {
  if ('min' in need) return Math.ceil(need.min);
  if ('current' in need) return lowestFresh(family, today);
  const releases = releasesBy(family, today);
  if ('last' in need) return (releases.at(-need.last) ?? releases[0])?.major ?? null;
  const from = monthsBefore(today, need.months);
  return (releases.find((release) => release.day >= from) ?? newestRelease(family, today))?.major ?? null;
};

/** Bounds that move with every release, so that a browser may miss them though its own maker keeps it patched. */
export const isMoving = (need: VersionNeed): boolean => !('min' in need);

const within = (need: VersionNeed, family: Family, major: number, today: string): boolean | null => {
  const last = plannedReleases(family).at(-1);
  if (isMoving(need) && last && major > last.major) return true;
  if (isMoving(need) && today > releasesHorizon) return null;
  const lowest = lowestOf(need, family, today);
  return lowest === null ? null : major >= lowest;
};

const helpsWith = (statement: MakerStatement, browser: Measured, rows: readonly LifecycleRow[]): boolean => {
  const { stands, identity, major } = browser;
  if (stands.is !== 'supported') return false;
  const lines = statement.bestEffort ?? [];
  if (stands.because === 'extended-stable') return lines.includes('extended-stable');
  return identity.channel === 'esr' && major === newestEsr(rows) && lines.includes('firefox-esr');
};

const forks: readonly Family[] = ['brave', 'opera', 'chromium'];

/**
 * What a tool's maker says of this browser. A fork of Chromium that the maker does not name is `unknown` where Chrome with the same engine
 * is supported, or misses a moving bound but is kept patched, and else `not-supported`.
 */
export const makerSays = (
  statement: MakerStatement | undefined,
  browser: Measured,
  rows: readonly LifecycleRow[],
  today: string,
): Readiness['maker'] => {
  if (!statement) return 'none-stated';
  const { family, engine } = browser.identity;
  if (family === 'other') return 'unknown';
  const need = statement.versions[family];
  if (need) {
    const inside = within(need, family, browser.major, today);
    if (inside === null) return 'unknown';
    if (inside) return 'supported';
    return helpsWith(statement, browser, rows) ? 'best-effort' : 'not-supported';
  }
  const chrome = forks.includes(family) ? statement.versions.chrome : undefined;
  if (!chrome) return 'not-supported';
  const kept = isMoving(chrome) && browser.stands.is === 'supported';
  return kept || within(chrome, 'chrome', engine, today) !== false ? 'unknown' : 'not-supported';
};
