import type { BrowserState, Family, Identity, LifecycleRow } from '../model/browser';
import { ceiling, isStale, lastForSystem } from './lifecycle';
import { majorOf, newestRelease, releasesAsOf } from './releases';
import { type Standing, standing } from './standing';

interface Asked {
  /** Null where the browser did not say what it is. */
  identity: Identity | null;
  /** Rows in force: ours, merged with the policy's. */
  lifecycle: readonly LifecycleRow[];
  /** The organisation's lowest major version, by family. */
  minimum: Partial<Record<Family, number>>;
  /** `YYYY-MM-DD` */
  today: string;
}

type Decision = Pick<BrowserState, 'is' | 'because' | 'act' | 'asOf'>;

const decide = (identity: Identity, { lifecycle, today }: Asked, minimum: number | null): Decision => {
  const major = majorOf(identity);
  const stands: Standing = standing(identity, lifecycle, today);
  const below = minimum !== null && major < minimum;
  if (!below && stands.is !== 'out-of-support') return { ...stands, act: 'nobody' };

  const last = lastForSystem(lifecycle, identity.family, identity);
  if (last && isStale(last, today)) return { is: 'unknown', because: 'data-stale', act: 'nobody', asOf: last.checked };
  const lastIsKept = last?.supportedUntil !== undefined && last.supportedUntil >= today;
  if (stands.is === 'out-of-support' && last && !lastIsKept && major <= (last.major ?? 0)) {
    return { is: 'out-of-support', because: 'os-ended', act: 'it', asOf: last.checked };
  }
  const top = ceiling(identity, lifecycle);
  if (below) return { is: 'below-minimum', because: 'below-organisation', act: top < minimum ? 'it' : 'you', asOf: stands.asOf };
  return { ...stands, act: top > major || stands.because === 'esr-unpatched' ? 'you' : 'it' };
};

/**
 * What a browser's version means to its organisation today. First comes what ends by the operating system, since only IT can act on it;
 * then the organisation's minimum; then the maker's support. Rows and releases past their review day never raise an alarm: they
 * make the state unknown.
 */
export const browserState = (asked: Asked): BrowserState => {
  const { identity, today } = asked;
  if (!identity) return { is: 'unknown', because: 'not-known', act: 'nobody', minimum: null, newest: null, asOf: releasesAsOf };
  const minimum = asked.minimum[identity.family] ?? null;
  return { ...decide(identity, asked, minimum), minimum, newest: newestRelease(identity.family, today)?.major ?? null };
};
