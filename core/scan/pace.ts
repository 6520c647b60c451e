/** How a scan treats one host: one page at a time, no faster than asked, and not at all once it does not answer any more. */
export interface Host {
  /** A page of it is being loaded. */
  loading: boolean;
  /** From when it may be asked again, in milliseconds since 1970. */
  free: number;
  /** Errors, and answers that it is busy, one after another. */
  errors: number;
  busy: number;
  /** Why it is left alone for the rest of the scan. */
  left: 'errors' | 'busy' | null;
}

export const newHost: Host = { loading: false, free: 0, errors: 0, busy: 0, left: null };

/** What came of asking a host for a page. `busy`: it answered 429 or 503, with what it said of when to come again. */
export type Outcome = { is: 'fine' } | { is: 'error' } | { is: 'busy'; retryAfter: string | null };

const MOST_ERRORS = 3;
const MOST_BUSY = 3;
/** What we wait for a busy host that does not say how long, the double each time; and the longest that we wait at all. */
const PAUSE = 15_000;
const LONGEST = 600_000;

/** A page of the host is asked for. `rate` is pages a minute, 0 for as fast as it answers. */
export const asked = (host: Host, now: number, rate: number): Host => ({
  ...host,
  loading: true,
  free: rate > 0 ? now + 60_000 / rate : now,
});

/** The page came, or did not. A host that is busy is given the time that it asks for (RFC 9110, Retry-After). */
export function answered(host: Host, now: number, outcome: Outcome): Host {
  const free = { ...host, loading: false };
  if (outcome.is === 'fine') return { ...free, errors: 0, busy: 0 };
  if (outcome.is === 'error') return { ...free, errors: host.errors + 1, left: host.errors + 1 >= MOST_ERRORS ? 'errors' : null };
  const busy = host.busy + 1;
  const pause = wait(outcome.retryAfter, now) ?? PAUSE * 2 ** host.busy;
  const left = busy >= MOST_BUSY || pause > LONGEST ? 'busy' : null;
  return { ...free, busy, left, free: Math.max(host.free, now + pause) };
}

/** `Retry-After` as milliseconds from now: it is seconds, or a date. Null where it is neither. */
function wait(retryAfter: string | null, now: number): number | null {
  const text = retryAfter?.trim() ?? '';
  if (/^\d{1,9}$/.test(text)) return Number(text) * 1000;
  const at = Date.parse(text);
  return Number.isNaN(at) ? null : Math.max(0, at - now);
}

/** How long until the host may be asked, in milliseconds; null while a page of it is loading, or where it is left alone. */
export const until = ({ loading, left, free }: Host, now: number): number | null => (loading || left ? null : Math.max(0, free - now));
