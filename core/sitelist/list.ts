import type { Site, V1 } from '../model/site-list';

export type { Site, V1 };

/** What a list may hold before we stop reading it. Lists of large organisations have some thousand sites. */
export const LIMITS = { bytes: 8_000_000, characters: 4_000_000, depth: 20 } as const;

/** How a file's characters are written as bytes. */
export interface Form {
  encoding: 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';
  /** Begins with a byte order mark. */
  bom: boolean;
}

/** What `<open-in>` may say (Enterprise Mode schema v.2); compared without regard to case, as browsers do. */
export const openIns = ['IE11', 'MSEdge', 'None', 'Configurable'] as const;
export type OpenIn = (typeof openIns)[number];

/** What `<compat-mode>` may say (the site list portal's own list). */
export const compatModes = ['Default', 'IE8Enterprise', 'IE7Enterprise', 'IE11', 'IE10', 'IE9', 'IE8', 'IE7', 'IE5'] as const;
export type CompatMode = (typeof compatModes)[number];

/** The part of the file that something was read from: offsets into its text, and the line, from 1. */
export interface Where {
  start: number;
  end: number;
  line: number;
}

/** A site of the list, with every value as it is written there; null where it is absent. In v.1 a path's entry has its domain in front. */
export interface Entry extends Site, Where {
  compatMode: string | null;
  allowRedirect: string | null;
  app: string | null;
  mergeType: string | null;
}

/** What matching needs of a list. */
export interface Sites<S extends Site = Entry> {
  /** `<site-list>` is 2, `<rules>` is 1. */
  schema: 1 | 2;
  entries: readonly S[];
}

export interface SharedCookie extends Where {
  domain: string | null;
  host: string | null;
  name: string | null;
  path: string | null;
  sourceEngine: string | null;
}

export interface CreatedBy {
  tool: string | null;
  version: string | null;
  dateCreated: string | null;
}

/** What a site list was read as. Its text is the whole truth: writing gives it back, and edits are made on it. */
export interface SiteList {
  text: string;
  form: Form;
  /** `<site-list>` is 2, `<rules>` is 1. */
  schema: 1 | 2;
  /** The organisation's own number: browsers take the list again when it differs. */
  version: string | null;
  entries: Entry[];
  cookies: SharedCookie[];
  createdBy: CreatedBy | null;
  /** What is in the file and in no schema: kept, and told by `check`. */
  strangers: Stranger[];
}

/** A list that may be changed: v.1 is read, and changed only by converting it. */
export type SiteListV2 = SiteList & { schema: 2 };

export interface Stranger extends Where {
  what: 'element' | 'attribute' | 'repeated' | 'no-url' | 'comment' | 'empty';
  name: string;
}

/** Why a file could not be read, with the place where that was noticed; lines and columns count from 1. */
export interface Problem {
  code: 'not-xml' | 'not-a-site-list' | 'entities' | 'too-large' | 'too-deep' | 'wrong-encoding' | 'unknown-encoding';
  line: number;
  column: number;
  detail: string;
}
