export { encode } from './encoding';
export type { Entry, Problem, SharedCookie, SiteList, SiteListV2 } from './list';
export { type Action, type Explanation, explain, type Match, match, type Reader, type Reason, readers } from './match';
export { type Read, readSiteList } from './read';
