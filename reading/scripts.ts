import type { ScriptElement } from '../core/model/evidence';
import type { Policy } from '../core/model/policy';
import type { Code } from '../core/model/script-facts';
import { onIntranet } from '../core/policy/match';
import { type AboutDocument, type BrowserValues, type FrameScript, readFrame, runsAs } from '../core/script';
import { type fetchScript, hashOf } from './text';

/** Gets a text of the intranet: the browser's own way, or another's in tests. */
export type FetchText = typeof fetchScript;
/** A document's scripts, and what of it they may mean. */
export interface ScriptsOf {
  scripts: readonly ScriptElement[];
  /** Character set of the page, for scripts that name none. */
  charset: string;
  address: string;
  about: AboutDocument;
}
export type ScriptReader = (of: ScriptsOf) => Promise<Code>;

const REMEMBERED = 100;
/** External scripts of one frame that are fetched; a page with more says so. */
const EXTERNAL = 60;

/** Reads a frame's scripts: the text in the document, and external ones of the same intranet from the browser's cache. */
export function scriptReader(policy: () => Policy, browser: BrowserValues, fetch: FetchText): ScriptReader {
  const remembered = new Map<string, Code>();

  async function fetched(element: FrameScript['element'], src: string, address: string, charset: string): Promise<FrameScript> {
    const source = URL.canParse(src, address) ? new URL(src, address).href : src;
    if (!onIntranet(policy(), source)) return { element, source, why: 'other-host' };
    const text = await fetch(source, element.charset || charset);
    if (text === null) return { element, source, why: 'not-fetched' };
    return text === 'too-large' ? { element, source, why: text } : { element, source, text };
  }

  function withText(
    { text, ...element }: ScriptElement,
    address: string,
    charset: string,
    nth: number,
  ): FrameScript | Promise<FrameScript> {
    const source = element.src ?? element.label;
    if (text !== null) return { element, source, text };
    if (element.src === null) return { element, source, why: 'too-large' };
    return nth < EXTERNAL ? fetched(element, element.src, address, charset) : { element, source, why: 'too-many' };
  }

  /** The same scripts read the same: what was read of them is remembered by a fingerprint of their words. */
  async function remember(scripts: FrameScript[], about: AboutDocument): Promise<Code> {
    const hash = await hashOf(JSON.stringify([scripts, about]));
    const code = remembered.get(hash) ?? readFrame(scripts, browser, about);
    remembered.delete(hash);
    remembered.set(hash, code);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest) remembered.delete(oldest);
    return code;
  }

  return async ({ scripts, charset, address, about }) => {
    let external = 0;
    const texts = scripts
      .filter((script) => runsAs(script) !== 'data')
      .map((script) => withText(script, address, charset, script.src === null ? 0 : external++));
    return remember(await Promise.all(texts), about);
  };
}
