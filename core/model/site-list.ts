import * as v from 'valibot';

/** What only schema v.1 says of a site. */
export const V1 = v.object({
  section: v.picklist(['emie', 'docMode']),
  exclude: v.boolean(),
  doNotTransition: v.boolean(),
  forceCompatView: v.boolean(),
});
export type V1 = v.InferOutput<typeof V1>;

/** A site of an Enterprise Mode site list, as far as it decides where a page opens. */
export const Site = v.object({
  /** Host, optional port, optional path, as it is written. */
  url: v.string(),
  openIn: v.nullable(v.string()),
  /** Where it stands in the file, from 1. */
  line: v.number(),
  v1: v.optional(V1),
});
export type Site = v.InferOutput<typeof Site>;

/** Why a list could not be had, or not be read; the second half is what `core/sitelist` says of a file. */
export const siteListProblems = [
  'unreachable',
  'http-status',
  'moved',
  'no-room',
  'not-xml',
  'not-a-site-list',
  'entities',
  'too-large',
  'too-deep',
  'wrong-encoding',
  'unknown-encoding',
] as const;
export type SiteListProblemCode = (typeof siteListProblems)[number];

const SiteListProblem = v.object({
  code: v.picklist(siteListProblems),
  /** Where in the file, from 1; 0 where it is no matter of a place. */
  line: v.number(),
  column: v.number(),
  detail: v.string(),
  /** Since when there has been no good list at the policy's address, in milliseconds since 1970. */
  since: v.number(),
});
export type SiteListProblem = v.InferOutput<typeof SiteListProblem>;

/** The organisation's site list as this browser keeps it: the last good one, and what has come of asking for another. */
export const KeptSiteList = v.object({
  /** The policy's address that was asked last. */
  address: v.string(),
  /** When that was, in milliseconds since 1970. */
  askedAt: v.number(),
  list: v.nullable(
    v.object({
      /** Where it came from: another address than the policy's where that one has given no good list yet. */
      from: v.string(),
      readAt: v.number(),
      schema: v.picklist([1, 2]),
      /** The organisation's own number for it. */
      version: v.nullable(v.string()),
      entries: v.array(Site),
    }),
  ),
  problem: v.nullable(SiteListProblem),
});
export type KeptSiteList = v.InferOutput<typeof KeptSiteList>;

/** The same without its sites, for people: how many there are. */
export interface SiteListState {
  address: string;
  askedAt: number;
  list: { from: string; readAt: number; version: string | null; sites: number } | null;
  problem: SiteListProblem | null;
}

/**
 * What the list does with a page: sends it to Edge's Internet Explorer mode; asks the page's server (`Configurable`); leaves it in the
 * browser and mode where it was opened; or there is no list to ask.
 */
export const listings = ['sent', 'server-says', 'not-sent', 'no-list'] as const;
export interface Listing {
  is: (typeof listings)[number];
  /** The entry that decides, if one does. */
  entry: Pick<Site, 'url' | 'line'> | null;
}
