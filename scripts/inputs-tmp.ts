import type { FromPage } from '../core/model/message';
import type { Policy } from '../core/model/policy';
import type { Verdict } from '../core/model/verdict';
import type { Visit } from '../core/model/visit';
import { onIntranet } from '../core/policy/match';
import { aboutDocument, type BrowserValues } from '../core/script';
import { verdictOf } from '../core/verdict';
import { ledHere } from '../core/verdict/led-here';
import { answered, erred, failed, framesOf, looked, newVisit, passed, read, reported, styled } from '../core/verdict/visit';
import { type FetchText, type ScriptReader, scriptReader } from '../reading/scripts';
import { type StyleReader, styleReader } from '../reading/styles';
import type { Happening } from '../scan/happening';

export interface JudgedBy {
  policy: () => Policy;
  browser: BrowserValues;
  /** Gets scripts and style sheets. */
  fetch: FetchText;
}

/** What the background would say of a page, from what a browser gave of it. No site list is asked: it would say where the page opens. */
export type Judge = (happened: readonly Happening[]) => Promise<Verdict>;

/** Judges one page after another, and remembers the scripts that it has read. */
export function judgeWith({ policy, browser, fetch }: JudgedBy): Judge {
  const readers = { scripts: scriptReader(policy, browser, fetch), styles: styleReader(policy, fetch) };
  return async (happened) => {
    let visit = newVisit;
    for (const happening of withoutOutdated(happened)) visit = await after(visit, happening, readers);
    const top = visit.frames['0'];
    // A page that sends this browser elsewhere has said what a scan asks of it.
    const isOurs = top && (onIntranet(policy(), top.address) || ledHere(top).length > 0);
    const place = isOurs ? 'intranet' : 'elsewhere';
    return { frames: framesOf(visit), place, openedBefore: !visit.watched, failure: visit.failure, listed: false } as any;
  };
}

/** What a document said while it was loading counts where it never said what came of it. */
function withoutOutdated(happened: readonly Happening[]): Happening[] {
  const document = (one: Happening, type: FromPage['type']): string[] =>
    one.is === 'said' && one.message.type === type ? [`${one.frame} ${one.message.since}`] : [];
  const told = new Set(happened.flatMap((one) => document(one, 'page:facts')));
  return happened.filter((one) => !document(one, 'page:passing').some((key) => told.has(key)));
}

async function after(visit: Visit, happening: Happening, readers: { scripts: ScriptReader; styles: StyleReader }): Promise<Visit> {
  const { address } = happening;
  if (happening.is === 'answered') return answered(visit, happening.frame, address, happening.at, happening.response);
  if (happening.is === 'failed') return failed(visit, address, happening.at, happening.failure);
  const { frame, message } = happening;
  const { since } = message;
  switch (message.type) {
    case 'page:errors':
      return erred(visit, frame, address, since, message.errors);
    case 'page:reports':
      return reported(visit, frame, address, since, message.reports);
    case 'page:passing': {
      const { scripts, charset } = message;
      return passed(visit, frame, address, since, await readers.scripts({ scripts, charset, address, about: aboutDocument() }));
    }
    case 'page:facts': {
      const { facts } = message;
      const { scripts, document } = facts;
      const code = await readers.scripts({ scripts, charset: document.charset, address, about: aboutDocument(facts) });
      const seen = read(looked(visit, frame, address, since, facts), frame, since, code);
      return styled(seen, frame, since, await readers.styles(facts, address));
    }
  }
}

import { writeFileSync, readFileSync, createWriteStream } from 'node:fs';
import { valuesFor } from '../core/script';
import { decoded } from '../reading/text';
import { noPolicy } from '../core/policy';
import { sets } from '../test/accuracy/sets';
const UA = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const pol = { ...noPolicy, intranet: ['*.fairshire.test'] };
const f = createWriteStream('/tmp/inputs-own.jsonl');
for (const set of sets.filter((s) => s.id !== 'npm')) {
  let kept: any[]; try { kept = JSON.parse(readFileSync(`.footbridge/accuracy/kept-${set.id}.json`, 'utf8')); } catch { continue; }
  const labels = new Map(set.pages.map((l) => [l.page, l]));
  for (const { page, happened, texts } of kept) {
    const label = labels.get(page); if (!label || label.part !== 'learn') continue;
    const input = await judgeWith({ policy: () => pol as any, browser: valuesFor(UA), fetch: async (url: string, charset: string) => { const t = texts[url]; return t ? decoded(Buffer.from(t.body, 'base64'), t.type, charset) : null; } })(happened);
    f.write(JSON.stringify({ set: set.id, page, truth: label.truth, input }) + '\n');
  }
}
f.end();

