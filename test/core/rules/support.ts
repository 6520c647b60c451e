import type { DocumentFacts, Embed, Evidence, RuntimeError } from '../../../core/model/evidence';
import type { Judgement } from '../../../core/model/finding';
import type { Rule } from '../../../core/model/rule';
import type { ScriptFact } from '../../../core/model/script-facts';
import { judgeFrame } from '../../../core/verdict';

/** What a table row says was seen; the rest is an ordinary page with nothing in it. */
export interface Given {
  document?: Partial<DocumentFacts>;
  embeds?: Partial<Embed>[];
  facts?: Partial<ScriptFact>[];
  errors?: Partial<RuntimeError>[];
}

const embed: Embed = { tag: 'object', id: '', classid: '', codebase: '', type: '', source: '', width: 640, height: 480, fallback: false };
const fact: ScriptFact = { does: 'activex', name: 'ActiveXObject', text: null, reach: 'load', at: { source: 'a.js', line: 1 } };

/** Evidence of one frame, all of it seen but the response. */
export function evidence({ document, embeds = [], facts = [], errors = [] }: Given = {}): Evidence {
  return {
    document: { seen: { mode: 'standards', elements: 100, controls: 12, text: 'A page of the intranet.', cut: false, ...document } },
    embeds: { seen: embeds.map((some) => ({ ...embed, ...some })) },
    scripts: { seen: [] },
    code: { seen: { facts: facts.map((some) => ({ ...fact, ...some })), notLookedAt: [] } },
    errors: { seen: errors.map((some) => ({ message: '', source: 'a.js', line: 1, ...some })) },
    response: { unseen: 'no-answer' },
  };
}

/** A judgement in short: `clear`, `unknown`, or strength and effect. */
export function judged(rule: Rule, given: Given): string {
  const [answer] = judgeFrame([rule], evidence(given));
  const judgement: Judgement | undefined = answer?.judgement;
  return judgement?.is === 'found' ? `${judgement.strength} ${judgement.effect}` : (judgement?.is ?? 'nothing');
}
