import { type PageAddress, pageAddress } from './address';
import { chromeMatch, chromeRules } from './chrome';
import { edgeMatch, edgeRules } from './edge';
import { compatModes, type Entry, type Site, type SiteList, type Sites } from './list';

export const readers = ['edge', 'chrome-default', 'chrome-ie-mode'] as const;
export type Reader = (typeof readers)[number];

/** What a browser does with a page. Edge: the first four; Chrome: the last three. */
export const actions = ['ie-mode', 'edge', 'configurable', 'neutral', 'other-browser', 'stay'] as const;
export type Action = (typeof actions)[number];

export const reasons = [
  'only',
  'most-exact',
  'first-of-same',
  'longest',
  'first-of-same-length',
  'neutral-is-longer',
  'everything-yields',
] as const;
export type Reason = (typeof reasons)[number];

export interface Match<S extends Site = Entry> {
  entry: S;
  action: Action;
  because: Reason;
  /** Entries that apply, too, and did not win. */
  others: S[];
}

/** How a reader takes pages by a list: made once, asked often. */
export function matcher<S extends Site>(list: Sites<S>, reader: Reader): (page: PageAddress) => Match<S> | null {
  if (reader === 'edge') {
    const rules = edgeRules(list);
    return (page) => {
      const match = edgeMatch(rules, page);
      return match && { ...match, action: edgeAction(match.entry) };
    };
  }
  const rules = chromeRules(list, reader);
  return (page) => chromeMatch(rules, page);
}

/** What `open-in` means in Edge; a word that the schema does not know counts as none. */
export function edgeAction({ openIn }: Pick<Site, 'openIn'>): Action {
  switch (openIn?.toLowerCase()) {
    case 'ie11':
      return 'ie-mode';
    case 'msedge':
      return 'edge';
    case 'configurable':
      return 'configurable';
    default:
      return 'neutral';
  }
}

/**
 * The entry that decides what a browser does with a page, and why that one; null where none does, or where the address is no page of http,
 * https or file. `url` as `URL.href` writes it.
 */
export function match<S extends Site>(list: Sites<S>, url: string, reader: Reader): Match<S> | null {
  const page = pageAddress(url);
  return page && matcher(list, reader)(page);
}

export interface Explanation {
  reader: Reader;
  match: Match | null;
  /** Why there is no match. */
  without: 'no-page' | 'v1' | 'none' | null;
  /** The document mode that an entry sets, as the schema writes it; null where Edge takes the page's own word. Chrome ignores it. */
  mode: string | null;
  /** Whether the engine changes, too, when the page is met in a chain of redirects. */
  redirects: boolean;
}

/** What each browser does with a page, and why. */
export function explain(list: SiteList, url: string): Explanation[] {
  return readers.map((reader) => {
    const found = match(list, url, reader);
    const mode = compatModes.find((name) => name.toLowerCase() === found?.entry.compatMode?.toLowerCase()) ?? null;
    return {
      reader,
      match: found,
      without: found ? null : !pageAddress(url) ? 'no-page' : reader === 'edge' && list.schema === 1 ? 'v1' : 'none',
      mode: reader === 'edge' && mode !== 'Default' ? mode : null,
      redirects: found?.entry.allowRedirect?.toLowerCase() === 'true',
    };
  });
}
