import { ceiling, lastForSystem } from '../browsers/lifecycle';
import { majorOf, newestRelease, releasesBy } from '../browsers/releases';
import { type Standing, standing } from '../browsers/standing';
import type { Family, Identity, LifecycleRow } from '../model/browser';

/** What a tool's needs are held against: this browser, or one that the organisation provides. */
export interface Measured {
  identity: Identity;
  /** The version by which its family is measured. */
  major: number;
  /** The highest major that a person can update it to here; its own where our data knows none. */
  top: number;
  stands: Standing;
}

export const measured = (identity: Identity, rows: readonly LifecycleRow[], today: string): Measured => {
  const major = majorOf(identity);
  const newest = newestRelease(identity.family, today)?.major ?? major;
  return { identity, major, top: Math.max(major, Math.min(newest, ceiling(identity, rows))), stands: standing(identity, rows, today) };
};

/** A family in the newest version that this computer gets, or null where we have no data. */
export const newestHere = (family: Family, os: Identity['os'], rows: readonly LifecycleRow[], today: string): Identity | null => {
  const limit = lastForSystem(rows, family, { os })?.major ?? Number.POSITIVE_INFINITY;
  const release = releasesBy(family, today).findLast(({ major }) => major <= limit);
  return release ? { family, version: String(release.major), engine: release.engine, channel: 'release', os } : null;
};
