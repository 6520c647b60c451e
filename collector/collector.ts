import type { Period } from '../core/model/answer';
import type { Policy } from '../core/model/policy';
import type { Editor } from '../core/model/scan-facts';
import type { Count } from '../core/model/table';
import type { Tls } from './listen/tls';

export interface CollectorOptions {
  /** The policy that browsers have: its systems, tools and cohorts are the closed vocabularies of an answer. */
  organisation: Policy;
  /** Who may send facts about pages; nobody unless given. */
  editors?: readonly Editor[];
  /** Path of the database file; `:memory:` keeps nothing. */
  database: string;
  /** Milliseconds since 1970. */
  now: () => number;
  host?: string;
  /** The certificate for HTTPS, and its key; plain HTTP without. */
  tls?: Tls;
  /** Addresses and networks that may connect, beside this computer; all may without. */
  proxies?: readonly string[];
  /** Path of the organisation's site list, to be served. */
  siteList?: string;
  /** Folder of a release, to be served. */
  release?: string;
  /** 0: any that is free. */
  port: number;
}

/** A collector that listens. */
export interface Collector {
  /** `http://host:port` or `https://host:port`, without a slash at its end. */
  url: string;
  /** Publishes every period whose window has closed by the collector's clock; which these were. A second call finds nothing to do. */
  publishDue(): Promise<Period[]>;
  /** What was counted for a period that is not published yet; after publication these numbers are gone. */
  counts(period: Period): Promise<Count[]>;
  /** From now on, new connections get this certificate. Throws where the collector has no TLS of its own. */
  renewCertificate(tls: Tls): void;
  /** Takes no more answers, finishes those it has, and closes the database. */
  close(): Promise<void>;
}
