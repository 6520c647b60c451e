import type { Family } from '../model/browser';
import type { Policy } from '../model/policy';
import type { KeptSiteList, Listing } from '../model/site-list';
import { type PageAddress, pageAddress } from './address';
import type { Site } from './list';
import { type Action, type Match, matcher, type Reader } from './match';

/**
 * Whose reading of the list counts in a browser: Edge reads it in its own way wherever it stands. Elsewhere it is Chrome's Legacy Browser
 * Support where that is how the organisation opens such pages, and otherwise again Edge, where the person will be sent.
 */
export function readerFor(family: Family, { ieRoute, chromeParsingMode }: Pick<Policy, 'ieRoute' | 'chromeParsingMode'>): Reader {
  if (family === 'edge' || ieRoute !== 'chrome-lbs') return 'edge';
  return chromeParsingMode === 'default' ? 'chrome-default' : 'chrome-ie-mode';
}

const says: Record<Action, Listing['is']> = {
  'ie-mode': 'sent',
  'other-browser': 'sent',
  configurable: 'server-says',
  edge: 'not-sent',
  neutral: 'not-sent',
  stay: 'not-sent',
};

/** Asks a kept list about addresses as `URL.href` writes them; made once for a list and reader, since it prepares the list. */
export function listingIn(list: KeptSiteList['list'], reader: Reader): (url: string) => Listing {
  if (!list) return () => ({ is: 'no-list', entry: null });
  const match: (page: PageAddress) => Match<Site> | null = matcher(list, reader);
  return (url) => {
    const page = pageAddress(url);
    const found = page && match(page);
    if (!found) return { is: 'not-sent', entry: null };
    return { is: says[found.action], entry: { url: found.entry.url, line: found.entry.line } };
  };
}
