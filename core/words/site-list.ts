import type { Family } from '../model/browser';
import type { IeRoute } from '../model/policy';
import type { Listing, SiteListProblem, SiteListProblemCode } from '../model/site-list';

/** Why a list could not be had or read, and what to do; without the full stop. */
export const listProblemWords: Record<SiteListProblemCode, (detail: string) => string> = {
  unreachable: () => 'Its address did not answer, or the browser’s policy keeps Footbridge away from that host',
  'http-status': (status) => `The server answered ${status} in place of the list`,
  moved: () => 'Its address leads elsewhere. Put the address where the list itself is into the policy',
  'no-room': () => 'The browser has no room for so long a list',
  'not-xml': (detail) => `It is not well-formed XML${detail ? ` (${detail})` : ''}`,
  'not-a-site-list': (name) => `It begins with <${name}>. A site list begins with <site-list> (v.2) or <rules> (v.1)`,
  entities: () => 'It declares entities, which a site list has no use for. Remove the part between [ and ] of its DOCTYPE',
  'too-large': () => 'It is larger than 4 million characters',
  'too-deep': () => 'Its elements are nested more than 20 deep',
  'wrong-encoding': (encoding) => `Its bytes are not ${encoding}. Save it again in the encoding that its first line names`,
  'unknown-encoding': (encoding) => `Its encoding is ${encoding}. Save it as UTF-8`,
};

const at = ({ url, line }: NonNullable<Listing['entry']>) => `Entry ${url}, line ${line}`;

const listingSays: Record<Listing['is'], (entry: Listing['entry']) => string> = {
  sent: (entry) => `${entry ? at(entry) : 'The list'}: opens in Internet Explorer mode.`,
  'server-says': (entry) => `${entry ? at(entry) : 'The list'}: the page’s server says in which mode it opens.`,
  'not-sent': (entry) => (entry ? `${at(entry)}: stays as it is.` : 'No entry for this page.'),
  'no-list': () => 'No list could be read yet.',
};

/** Where a browser shows how it uses the list itself; Chrome, where it is Chrome that hands pages over. */
const ownPage = (family: Family, route: IeRoute): string => {
  if (family === 'edge') return 'edge://compat/enterprise';
  return route === 'chrome-lbs' && (family === 'chrome' || family === 'chromium') ? 'chrome://browser-switch/internals' : '';
};

export const siteListWords = {
  title: 'Site list',
  sites: (sites: number, version: string | null) =>
    `${sites} ${sites === 1 ? 'site' : 'sites'}${version === null ? '' : `, version ${version}`}`,
  readAt: (when: string) => `Read on ${when}.`,
  from: (address: string) => `It came from ${address}.`,
  notYet: 'No list has been read yet.',
  /** What is wrong, since when, and what counts meanwhile. */
  problemTitle: 'The site list cannot be read',
  problem: ({ code, line, column, detail }: SiteListProblem) =>
    `${line ? `Line ${line}, column ${column}: ` : ''}${listProblemWords[code](detail)}.`,
  since: (when: string) => `It has been like this since ${when}.`,
  lastGood: (when: string) => `The list that was read on ${when} stays in use.`,
  noneInUse: 'No list is in use.',
  listing: ({ is, entry }: Listing) => listingSays[is](entry),
  ownPage: (family: Family, route: IeRoute) => {
    const address = ownPage(family, route);
    return address && `How the browser itself uses it: ${address}`;
  },
};
