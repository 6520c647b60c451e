import type { KeptSiteList, SiteListProblem, SiteListState } from '../model/site-list';
import { readSiteList } from './read';

/** What came of asking for a list: the bytes of a file, or why there are none. */
export type Asked = { bytes: Uint8Array } | { failed: 'unreachable' | 'http-status' | 'moved' | 'too-large'; detail: string };

const MINUTE = 60_000;
/** How long a good list is left alone. Chrome asks again after half an hour, Edge after seven days: we only tell what they do. */
const REST = 120 * MINUTE;
/** How soon a bad one is asked for again, the sooner the shorter it has been bad. */
const SOONEST = 15 * MINUTE;

/** Whether it is time to ask for the list: it never was, the policy names another address, or it has rested long enough. */
export function isDue(kept: KeptSiteList | null, address: string, now: number): boolean {
  if (!kept || kept.address !== address) return true;
  const rest = kept.problem ? Math.min(REST, Math.max(SOONEST, kept.askedAt - kept.problem.since)) : REST;
  // A clock that was put back must not keep us waiting.
  return now >= kept.askedAt + rest || now < kept.askedAt;
}

/** What is kept after asking: a good list takes the place of the last one, anything else leaves it and says what is wrong since when. */
export function afterAsking(kept: KeptSiteList | null, address: string, asked: Asked, now: number): KeptSiteList {
  if ('failed' in asked) return withProblem(kept, address, { code: asked.failed, line: 0, column: 0, detail: asked.detail }, now);
  const read = readSiteList(asked.bytes);
  if (!read.list) return withProblem(kept, address, read.problems[0], now);
  const { schema, version, entries } = read.list;
  const sites = entries.map(({ url, openIn, line, v1 }) => ({ url, openIn, line, ...(v1 ? { v1 } : {}) }));
  return { address, askedAt: now, list: { from: address, readAt: now, schema, version, entries: sites }, problem: null };
}

/** The same list as before, and what is wrong; since when it has been, if the address is still the same. */
export function withProblem(
  kept: KeptSiteList | null,
  address: string,
  problem: Omit<SiteListProblem, 'since'>,
  now: number,
): KeptSiteList {
  const before = kept?.address === address ? kept.problem : null;
  return { address, askedAt: now, list: kept?.list ?? null, problem: { ...problem, since: before?.since ?? now } };
}

/** What people are told of it. */
export function stateOf(kept: KeptSiteList): SiteListState {
  const { address, askedAt, list, problem } = kept;
  const told = list && { from: list.from, readAt: list.readAt, version: list.version, sites: list.entries.length };
  return { address, askedAt, list: told, problem };
}
