import { defaultPorts, isWithin, type PageAddress, pageAddress, partsOf } from './address';
import type { Entry, SiteList } from './list';
import { type Action, matcher, type Reader } from './match';

/** How many sites are compared: each is tried against all. */
export const COMPARED = 500;

/** An address, inside a list's entry, with which two browsers do different things. */
export interface Difference {
  entry: Entry;
  reader: Exclude<Reader, 'edge'>;
  address: string;
  edge: Action | null;
  chrome: Action | null;
}

/** What an action comes to for the page: gone to Internet Explorer's engine, kept, or left to the server. */
const outcome = (action: Action | null): 'legacy' | 'modern' | 'server' =>
  action === 'ie-mode' || action === 'other-browser' ? 'legacy' : action === 'configurable' ? 'server' : 'modern';

/**
 * For each entry the first address with which Edge and Chrome disagree, for each of Chrome's modes. Tried are the entry's own address, the
 * same in lower case, the entry's path on the hosts below it that the list names, and for a host of one label a longer name.
 */
export function differences(list: SiteList): Difference[] {
  const entries = list.entries.slice(0, COMPARED);
  const edge = matcher(list, 'edge');
  const modes = (['chrome-default', 'chrome-ie-mode'] as const).map((reader) => ({ reader, chrome: matcher(list, reader) }));
  const hosts = [...new Set(entries.map(({ url }) => partsOf(url)?.host ?? ''))];
  return entries.flatMap((entry) => {
    const pages = samples(entry, hosts).map((page) => ({ page, edge: edge(page)?.action ?? null }));
    return modes.flatMap(({ reader, chrome }) => {
      for (const { page, edge: action } of pages) {
        const other = chrome(page)?.action ?? null;
        if (outcome(action) !== outcome(other)) return [{ entry, reader, address: page.spec, edge: action, chrome: other }];
      }
      return [];
    });
  });
}

function samples(entry: Entry, hosts: readonly string[]): PageAddress[] {
  const parts = partsOf(entry.url.replace(/^!/, ''));
  if (!parts?.host || parts.host.includes('*')) return [];
  const scheme = parts.scheme ?? (parts.port === defaultPorts.https ? 'https' : 'http');
  const end = (parts.port === null ? '' : `:${parts.port}`) + parts.path;
  const below = parts.path.length > 1 ? hosts.filter((host) => host !== parts.host && isWithin(host, parts.host)) : [];
  // A host of one label, in the default mode, is a part of many others.
  const longer = parts.host.includes('.') || end ? [] : [`${parts.host}x.example`];
  const addresses = [...longer, parts.host + end, parts.host + end.toLowerCase(), ...below.map((host) => host + end)];
  return addresses.flatMap((address) => pageAddress(`${scheme}://${address}`) ?? []);
}
