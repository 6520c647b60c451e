import type { Identity, VersionBand } from '../model/browser';
import { majorOf, plannedReleases, releasesBy, releasesHorizon } from './releases';

/** How far a browser is behind its family's newest release on a day, in releases and coarsely: all that telemetry may say of a version. */
export const versionBand = (identity: Identity, today: string): VersionBand => {
  const last = plannedReleases(identity.family).at(-1);
  if (!last) return 'unknown';
  if (identity.channel === 'esr') return 'esr';
  const major = majorOf(identity);
  if (major > last.major) return 'newest';
  if (today > releasesHorizon) return 'unknown';
  const behind = releasesBy(identity.family, today).filter((release) => release.major > major).length;
  if (behind === 0) return 'newest';
  if (behind === 1) return 'one-behind';
  return behind <= 5 ? 'two-to-five-behind' : 'older';
};
