import type { PageFacts } from '../model/evidence';

/** What scripts may mean of the document that they are in. */
export interface AboutDocument {
  /** Ids of plug-ins, controls and data islands: whether a script names one tells what it is for. */
  plugIns: readonly string[];
  /** `#ids` and `@names` of elements, of locked fields also after `!`, of hidden ones after `?`, of what is kept from the person after `=`, of fields outside of forms after `~`; null where not all are known. */
  elements: readonly string[] | null;
  /** It is made of frames alone: what its scripts declare is there for these. */
  isFrameset: boolean;
  /** Buttons that are shown. */
  buttons: number;
}

export const unknownDocument: AboutDocument = { plugIns: [], elements: null, isFrameset: false, buttons: 0 };

/** As many names as a page script sends at most: there may be more. */
const ALL_NAMES = 1500;

/** What a page's facts say of it; nothing where they are not there yet. */
export function aboutDocument(facts?: Pick<PageFacts, 'embeds' | 'markup' | 'names' | 'document'>): AboutDocument {
  if (!facts) return unknownDocument;
  const { embeds, markup, names, document } = facts;
  const plugIns = [...embeds, ...markup.islands].map(({ id }) => id).filter(Boolean);
  return {
    plugIns,
    elements: names.length < ALL_NAMES ? names.filter((name) => /^[#@!?=~]/.test(name)) : null,
    isFrameset: names.includes('frameset'),
    buttons: document.buttons,
  };
}
