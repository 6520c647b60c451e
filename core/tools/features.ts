import file from '../../data/features.json';
import { plannedReleases } from '../browsers/releases';
import type { Family } from '../model/browser';
import { isFeatureId } from '../model/feature';
import type { FeatureProbes } from '../model/tool';
import type { Measured } from './browser';

const since: Record<string, Record<string, number>> = Object.fromEntries(
  Object.entries(file.features).map(([id, feature]) => [id, feature.since]),
);

/** The name that its standard gives a feature; the id where we do not know it. */
export const featureName = (id: string): string => (isFeatureId(id) ? file.features[id].name : id);

/** Edge and Firefox are listed by name; every other Chromium has what Chrome had with the same engine. */
const column = (family: Family): 'chrome' | 'edge' | 'firefox' => (family === 'edge' || family === 'firefox' ? family : 'chrome');

/** The first major of a family with a feature: null where none has it, undefined where we do not know. */
export const featureSince = (id: string, family: Family): number | null | undefined => {
  const row = since[id];
  if (!row || family === 'other') return undefined;
  const first = row[column(family)];
  if (first === undefined) return null;
  // Opera's versions are not its engine's.
  return family === 'opera' ? (plannedReleases(family).find((release) => release.engine >= first)?.major ?? null) : first;
};

export type Outcome = { is: 'works' | 'switched-off' | 'cannot' | 'unknown' } | { is: 'needs-update'; to: number };

/**
 * One feature in one browser, from what its version should have and what was seen. A seen "yes" stands above the data, which may be old. A
 * seen "no" where the version has it means that this machine's settings took it away. `not-here` leaves the data alone to speak.
 */
export const featureOutcome = (id: string, { identity, major, top }: Measured, probe: FeatureProbes[string] | undefined): Outcome => {
  if (probe === 'yes') return { is: 'works' };
  const first = featureSince(id, identity.family);
  if (first === undefined) return { is: probe === 'no' ? 'cannot' : 'unknown' };
  if (first !== null && first <= major) return { is: probe === 'no' ? 'switched-off' : 'works' };
  return first !== null && first <= top ? { is: 'needs-update', to: first } : { is: 'cannot' };
};
