import { describe, expect, it } from 'vitest';
import type { Family } from '../../../core/model/browser';
import type { Policy } from '../../../core/model/policy';
import type { KeptSiteList, Listing } from '../../../core/model/site-list';
import { afterAsking, listingIn, match, type Reader, readerFor, readers, readSiteList } from '../../../core/sitelist';

const text = `<site-list version="7">
  <site url="hr.example.org"><open-in>IE11</open-in></site>
  <site url="hr.example.org/new"><open-in>MSEdge</open-in></site>
  <site url="sso.example.org"><open-in>None</open-in></site>
  <site url="it.example.org"><open-in>Configurable</open-in></site>
</site-list>`;
const v1 = `<rules version="1"><emie><domain exclude="false">hr.example.org</domain><domain exclude="true">it.example.org</domain>
  <domain doNotTransition="true">sso.example.org</domain></emie></rules>`;
const listOf = (text: string): KeptSiteList['list'] =>
  afterAsking(null, 'https://x.example/', { bytes: new Uint8Array(Buffer.from(text)) }, 0).list;

describe.each<[string, string, Reader, Listing['is'][]]>([
  ['v.2', text, 'edge', ['sent', 'not-sent', 'not-sent', 'server-says', 'not-sent']],
  ['v.2', text, 'chrome-ie-mode', ['sent', 'not-sent', 'not-sent', 'not-sent', 'not-sent']],
  // Chrome's default mode sends what the list keeps in Edge, and what the server would have a say in.
  ['v.2', text, 'chrome-default', ['sent', 'sent', 'not-sent', 'sent', 'not-sent']],
  ['v.1', v1, 'edge', ['not-sent', 'not-sent', 'not-sent', 'not-sent', 'not-sent']],
  ['v.1', v1, 'chrome-ie-mode', ['sent', 'sent', 'not-sent', 'not-sent', 'not-sent']],
  ['v.1', v1, 'chrome-default', ['sent', 'sent', 'not-sent', 'not-sent', 'not-sent']],
])('a %s list, kept, as %s %s reads it', (_, source, reader, wanted) => {
  const pages = ['hr', 'hr.example.org/new/x', 'sso', 'it', 'other'].map(
    (page) => `https://${page.includes('.') ? page : `${page}.example.org/`}`,
  );
  it.each(pages.map((page, at) => [page, wanted[at]]))('%s: %s', (page, is) => {
    expect(listingIn(listOf(source), reader)(page ?? '').is).toBe(is);
  });
  it('by the entry that decides in the whole list', () => {
    const { list } = readSiteList(source);
    for (const page of pages) {
      const found = list && match(list, page, reader);
      expect(listingIn(listOf(source), reader)(page).entry).toEqual(found && { url: found.entry.url, line: found.entry.line });
    }
  });
});

describe('no list, and no page', () => {
  it.each(readers)('%s', (reader) => {
    expect(listingIn(null, reader)('https://hr.example.org/')).toEqual({ is: 'no-list', entry: null });
    for (const address of ['', 'about:blank', 'chrome://newtab/']) expect(listingIn(listOf(text), reader)(address).is).toBe('not-sent');
  });
});

describe('whose reading counts', () => {
  it.each<[Family, Policy['ieRoute'], Policy['chromeParsingMode'], Reader]>([
    ['edge', 'edge', 'default', 'edge'],
    ['edge', 'chrome-lbs', 'ie-site-list', 'edge'],
    ['chrome', 'edge', 'ie-site-list', 'edge'],
    ['chrome', 'chrome-lbs', 'default', 'chrome-default'],
    ['chromium', 'chrome-lbs', 'ie-site-list', 'chrome-ie-mode'],
    ['firefox', 'chrome-lbs', 'ie-site-list', 'chrome-ie-mode'],
    ['firefox', 'edge', 'default', 'edge'],
    ['other', 'none', 'default', 'edge'],
  ])('%s, by the route %s, Chrome reading as %s: %s', (family, ieRoute, chromeParsingMode, reader) => {
    expect(readerFor(family, { ieRoute, chromeParsingMode })).toBe(reader);
  });
});
