import type { PageFacts } from '../model/evidence';

/** What scripts may mean of the document that they are in. */
export interface AboutDocument {
  /** Ids of plug-ins, controls and data islands: whether a script names one tells what it is for. */
  plugIns: readonly string[];
  /** Ids and, after `@`, names of elements; null where not all are known. */
  elements: readonly string[] | null;
}

export const unknownDocument: AboutDocument = { plugIns: [], elements: null };

/** As many names as a page script sends at most: there may be more. */
const ALL_NAMES = 1500;

/** What a page's facts say of it; nothing where they are not there yet. */
export function aboutDocument(facts?: Pick<PageFacts, 'embeds' | 'markup' | 'names'>): AboutDocument {
  if (!facts) return unknownDocument;
  const { embeds, markup, names } = facts;
  const plugIns = [...embeds, ...markup.islands].map(({ id }) => id).filter(Boolean);
  return { plugIns, elements: names.length < ALL_NAMES ? names.filter((name) => /^[#@]/.test(name)) : null };
}
