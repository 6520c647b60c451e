import type { PageFacts, ScriptElement } from '../../core/model/evidence';
import type { Policy } from '../../core/model/policy';
import type { Code, ScriptFact } from '../../core/model/script-facts';
import { onIntranet } from '../../core/policy/match';
import { type BrowserValues, gather, type Part, readScript, runsAs } from '../../core/script';
import { fetchScript, hashOf } from '../../platform/script-text';

export type ScriptReader = (facts: PageFacts, address: string) => Promise<Code>;

const REMEMBERED = 300;
const EXTERNAL = 60;

/** Reads a frame's scripts: the text in the document, and external ones of the same intranet from the browser's cache. */
export function scriptReader(policy: () => Policy, browser: BrowserValues): ScriptReader {
  const remembered = new Map<string, ScriptFact[] | 'not-parsed'>();

  async function readText(text: string, source: string): Promise<Part> {
    const hash = `${source} ${await hashOf(text)}`;
    const facts = remembered.get(hash) ?? readScript(text, source, browser);
    remembered.delete(hash);
    remembered.set(hash, facts);
    const [oldest] = remembered.keys();
    if (remembered.size > REMEMBERED && oldest) remembered.delete(oldest);
    return facts === 'not-parsed' ? { source, why: facts } : { source, facts };
  }

  async function readExternal(src: string, address: string): Promise<Part> {
    if (!URL.canParse(src, address)) return { source: src, why: 'not-fetched' };
    const url = new URL(src, address).href;
    if (!onIntranet(policy(), url)) return { source: url, why: 'other-host' };
    const text = await fetchScript(url);
    if (text === null) return { source: url, why: 'not-fetched' };
    return text === 'too-large' ? { source: url, why: text } : readText(text, url);
  }

  return async (facts, address) => {
    const scripts = facts.scripts.filter((script: ScriptElement) => runsAs(script) === 'javascript');
    let external = 0;
    const parts = scripts.map((script): Promise<Part> | Part => {
      if (script.text !== null) return readText(script.text, script.label);
      external += 1;
      if (script.src === null) return { source: script.label, why: 'too-large' };
      return external > EXTERNAL ? { source: script.src, why: 'too-many' } : readExternal(script.src, address);
    });
    return gather(await Promise.all(parts));
  };
}
