import * as v from 'valibot';
import { Verdict } from './verdict';

/** A page as a scan found it: facts about a page, never about a person. Kept on disk, and read again when a scan goes on. */
export const ScannedPage = v.object({
  /** The address that was asked for. */
  url: v.string(),
  /** The address that it ended at. */
  address: v.string(),
  /** When, as `Date.toISOString` writes it, and how long it took in milliseconds. */
  at: v.string(),
  ms: v.number(),
  title: v.string(),
  /** What the server answered, such as 200; null where nothing came. */
  status: v.nullable(v.number()),
  verdict: Verdict,
  /** How the browser took the document. */
  mode: v.nullable(v.picklist(['standards', 'quirks'])),
  /** What the page asks of Internet Explorer (`X-UA-Compatible`); empty where it asks nothing. */
  uaCompatible: v.string(),
  /** Addresses that answered with a redirect on the way. */
  redirects: v.array(v.string()),
  frames: v.array(v.string()),
  /** Links within the host, where the scan follows them. */
  links: v.array(v.string()),
  /** How many links away from a page that was asked for. */
  depth: v.number(),
  /** File of the picture, beside the others of the run. */
  picture: v.nullable(v.string()),
});
export type ScannedPage = v.InferOutput<typeof ScannedPage>;

/** What the scan says of a page on standard output, one object a line. */
export interface ScanLine {
  url: string;
  verdict: Verdict['is'];
  findings: Pick<Verdict['findings'][number], 'rule' | 'strength' | 'where'>[];
  ms: number;
}

/** A host that was left after errors one after another, and the pages that were not looked at for that. */
export interface HostLeft {
  host: string;
  why: 'errors' | 'busy';
  pages: string[];
}
