import file from '../../data/releases.json';
import type { Family, Identity } from '../model/browser';
import { daysAfter } from './days';

export interface Release {
  major: number;
  /** The day it came out, or is planned to. */
  day: string;
  /** Major version of the engine. */
  engine: number;
}

const known = (releases: readonly { major: number; day: string; engine?: number }[]): Release[] =>
  releases.map(({ major, day, engine }) => ({ major, day, engine: engine ?? major }));

const chrome = known(file.families.chrome);

/** Brave and the forks that pass themselves off as Chrome are measured by their engine, so by Chrome's releases. */
const byFamily: Partial<Record<Family, Release[]>> = {
  chrome,
  edge: known(file.families.edge),
  firefox: known(file.families.firefox),
  opera: known(file.families.opera),
  brave: chrome,
  chromium: chrome,
};

/** The day the release data is from. */
export const releasesAsOf: string = file.asOf;

/** Planned days reach about six weeks past the data's own day; beyond eight weeks nobody should rely on it. */
export const releasesHorizon: string = daysAfter(file.asOf, 56);

/** A family's releases by version, planned ones too; empty where we have no data. */
export const plannedReleases = (family: Family): readonly Release[] => byFamily[family] ?? [];

/** A family's releases that were out on a day, oldest first. */
export const releasesBy = (family: Family, today: string): readonly Release[] => plannedReleases(family).filter((r) => r.day <= today);

export const newestRelease = (family: Family, today: string): Release | null => releasesBy(family, today).at(-1) ?? null;

/** A new release reaches everybody within days and needs a restart: the one before it is not late until this has passed. */
const GRACE_DAYS = 14;

/** The lowest major that is not late on a day: the newest, or an older one whose successor has not been out for long. */
export const lowestFresh = (family: Family, today: string): number | null => {
  const releases = releasesBy(family, today);
  const fresh = releases.find((_, i) => {
    const successor = releases[i + 1];
    return !successor || today <= daysAfter(successor.day, GRACE_DAYS);
  });
  return fresh?.major ?? null;
};

/** The version by which a browser is measured: its own, or for a fork that passes itself off as Chrome its engine's. */
export const majorOf = (identity: Pick<Identity, 'family' | 'version' | 'engine'>): number =>
  identity.family === 'brave' || identity.family === 'chromium' ? identity.engine : Number.parseInt(identity.version, 10);
