import { type Address, defaultPorts, isWithin, type PageAddress, partsOf } from './address';
import type { Entry, Site, Sites } from './list';

/** Why the schema's guidance forbids what an entry has for its address. */
export const urlFaults = ['scheme', 'wildcard', 'query', 'user', 'host', 'port'] as const;
export type UrlFault = (typeof urlFaults)[number];

/**
 * What is wrong with an entry's address, or null. Microsoft: no protocol ("they break parsing"), no wildcards, no query string; IPv4 and
 * IPv6 with a port are allowed by the later text.
 */
export function urlFault(url: string): UrlFault | null {
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(url) || /^(?:mailto|javascript|file|about|data):/i.test(url)) return 'scheme';
  if (url.includes('*')) return 'wildcard';
  if (/[?#]/.test(url)) return 'query';
  const parts = partsOf(url);
  if (!parts) return 'host';
  if (parts.user !== null) return 'user';
  if (parts.port !== null && (parts.port < 1 || parts.port > 65_535)) return 'port';
  if (/^\[[0-9a-f.:]+\]$/.test(parts.host)) return null;
  return /^[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?(?:\.[a-z0-9_](?:[a-z0-9_-]*[a-z0-9_])?)*\.?$/.test(parts.host) ? null : 'host';
}

/** What an entry's address says, lower case, and its place as one word: two entries with the same place are one to Edge. */
export interface EdgeRule<S extends Site = Entry> {
  entry: S;
  at: Address;
  place: string;
}

export function edgeRules<S extends Site>(list: Sites<S>): EdgeRule<S>[] {
  // Microsoft: IE mode does not support schema v.1.
  if (list.schema === 1) return [];
  return list.entries.flatMap((entry) => {
    const rule = urlFault(entry.url) ? null : placeOf(entry.url);
    return rule ? [{ entry, ...rule }] : [];
  });
}

export function placeOf(url: string): { at: Address; place: string } | null {
  const parts = partsOf(url.toLowerCase());
  if (!parts) return null;
  const host = parts.host.endsWith('.') ? parts.host.slice(0, -1) : parts.host;
  const at = { ...parts, host, path: parts.path === '/' ? '' : parts.path };
  return { at, place: `${at.host}:${at.port ?? ''}${at.path}` };
}

/** Applies to http and https, to the host and what is below it, to any port unless one is written, and to paths that begin so. */
function applies({ at }: EdgeRule<Site>, page: PageAddress): boolean {
  return (
    page.scheme !== 'file' &&
    isWithin(page.host, at.host) &&
    (at.port === null || at.port === (page.port ?? defaultPorts[page.scheme])) &&
    page.path.toLowerCase().startsWith(at.path)
  );
}

const moreExact = (a: EdgeRule<Site>, b: EdgeRule<Site>): boolean => {
  if (a.at.host.length !== b.at.host.length) return a.at.host.length > b.at.host.length;
  if ((a.at.port === null) !== (b.at.port === null)) return a.at.port !== null;
  return a.at.path.length > b.at.path.length;
};

export interface EdgeMatch<S extends Site = Entry> {
  entry: S;
  because: 'only' | 'most-exact' | 'first-of-same';
  /** The other entries that apply to the address, too. */
  others: S[];
}

/**
 * The entry that Edge takes for a page: the most exact host (a sub-domain's entry before its domain's), then a written port, then the
 * longest path; of entries for the same place the first. Sources: schema v.2 guidance ("the first site element will overrule"), v.1 guidance
 * (sub-domains inherit, and have entries of their own), docs/decisions/0091.
 */
export function edgeMatch<S extends Site>(rules: readonly EdgeRule<S>[], page: PageAddress): EdgeMatch<S> | null {
  const all = rules.filter((rule) => applies(rule, page));
  const best = all.reduce<EdgeRule<S> | null>((found, rule) => (!found || moreExact(rule, found) ? rule : found), null);
  if (!best) return null;
  const same = all.some((rule) => rule !== best && rule.place === best.place);
  const others = all.filter((rule) => rule !== best).map(({ entry }) => entry);
  return { entry: best.entry, because: others.length === 0 ? 'only' : same ? 'first-of-same' : 'most-exact', others };
}
