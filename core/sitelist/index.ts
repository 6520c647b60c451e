export { check } from './check';
export { type Converted, convert, type Note } from './convert';
export { addEntry, changeEntry, type Edited, type NewSite, removeEntry } from './edit';
export type { Finding, FindingCode } from './finding';
export type { Entry, Problem, SharedCookie, SiteList, SiteListV2 } from './list';
export { type Action, type Explanation, explain, type Match, match, type Reader, type Reason, readers } from './match';
export { type Read, readSiteList } from './read';
export { write } from './write';
