import type {
  Address,
  DocumentFacts,
  Embed,
  Evidence,
  Markup,
  RefusedFrame,
  Report,
  ResponseFacts,
  RuntimeError,
  ScriptElement,
  StandIn,
} from '../../../core/model/evidence';
import type { Judgement } from '../../../core/model/finding';
import type { Rule } from '../../../core/model/rule';
import type { Code, ScriptFact } from '../../../core/model/script-facts';
import type { StyleFact } from '../../../core/model/style-facts';
import { judgeFrame } from '../../../core/verdict';

/** What a table row says was seen; the rest is an ordinary page with nothing in it. */
export interface Given {
  document?: Partial<DocumentFacts>;
  embeds?: Partial<Embed>[];
  standIns?: Partial<StandIn>[];
  scripts?: Partial<ScriptElement>[];
  facts?: Partial<ScriptFact>[];
  errors?: Partial<RuntimeError>[];
  reports?: Partial<Report>[];
  addresses?: Partial<Address>[];
  markup?: Partial<Markup>;
  styles?: Partial<StyleFact>[];
  response?: Partial<ResponseFacts>;
  ledHere?: Partial<ScriptFact>[];
  refusedFrames?: RefusedFrame[];
  missing?: string[];
  notLookedAt?: Code['notLookedAt'];
}

const embed: Embed = {
  tag: 'object',
  id: '',
  classid: '',
  codebase: '',
  type: '',
  source: '',
  width: 640,
  height: 480,
  fallback: false,
  used: false,
};
const script: ScriptElement = { label: 'script 1', type: '', language: '', for: '', event: '', src: null, text: '' };
const address: Address = { label: 'a', tag: 'a', attribute: 'href', address: '', width: 0, height: 0 };
export const markup: Markup = { foreign: [], prefixes: [], islands: [], bindings: [], fields: 0, conditional: [], application: false };
const style: StyleFact = {
  does: 'behavior',
  property: 'behavior',
  value: '',
  selector: 'div',
  file: null,
  at: { source: 'style 1', line: 1 },
};
const fact: ScriptFact = { does: 'activex', name: 'ActiveXObject', text: null, reach: 'load', at: { source: 'a.js', line: 1 } };

/** A page of one form has all its fields in it. */
function inOneForm({ controls = 12, links = 8, buttons = 2, sends = 0, checks = 0 }: Partial<DocumentFacts>) {
  const fields = Math.max(0, controls - links - buttons);
  return { sendable: sends > 0 ? fields : 0, checkable: checks > 0 ? fields : 0 };
}

/** Evidence of one frame, all of it seen but the response where the row gives none. */
export function evidence(given: Given = {}): Evidence {
  const { document, embeds = [], facts = [], errors = [], addresses = [], styles = [], response } = given;
  return {
    document: {
      seen: {
        mode: 'standards',
        charset: 'UTF-8',
        elements: 100,
        controls: 12,
        links: 8,
        buttons: 2,
        media: 0,
        sends: 0,
        locked: 0,
        checks: 0,
        titles: 0,
        rows: 0,
        recordings: 0,
        files: 0,
        secure: false,
        text: 'A page of the intranet.',
        cut: false,
        ...inOneForm(document ?? {}),
        ...document,
      },
    },
    embeds: { seen: embeds.map((some) => ({ ...embed, ...some })) },
    standIns: { seen: (given.standIns ?? []).map((some) => ({ id: '', text: '', controls: 0, media: 0, ...some })) },
    scripts: { seen: (given.scripts ?? []).map((some) => ({ ...script, ...some })) },
    code: {
      seen: {
        facts: facts.map((some) => ({ ...fact, ...some })),
        notLookedAt: given.notLookedAt ?? [],
        mentions: [],
        missing: given.missing ?? [],
      },
    },
    errors: { seen: errors.map((some) => ({ message: '', source: 'a.js', line: 1, ...some })) },
    reports: { seen: (given.reports ?? []).map((some) => ({ id: '', message: '', removal: null, source: 'a.js', line: 1, ...some })) },
    response: response
      ? { seen: { contentType: 'text/html', uaCompatible: '', framing: '', upgrades: false, ...response } }
      : { unseen: 'no-answer' },
    addresses: { seen: addresses.map((some) => ({ ...address, ...some })) },
    markup: { seen: { ...markup, ...given.markup } },
    styles: { seen: { facts: styles.map((some) => ({ ...style, ...some })), notLookedAt: [] } },
    ledHere: { seen: (given.ledHere ?? []).map((some) => ({ ...fact, does: 'turns-away', ...some })) },
    refusedFrames: { seen: given.refusedFrames ?? [] },
  };
}

/** A judgement in short: `clear`, `unknown`, or strength and effect. */
export function judged(rule: Rule, given: Given): string {
  const [answer] = judgeFrame([rule], evidence(given));
  const judgement: Judgement | undefined = answer?.judgement;
  return judgement?.is === 'found' ? `${judgement.strength} ${judgement.effect}` : (judgement?.is ?? 'nothing');
}
