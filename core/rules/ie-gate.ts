import type { DocumentFacts, ResponseFacts } from '../model/evidence';
import {
  isMereNews,
  namesExplorer,
  namesItShort,
  others,
  resolution,
  speaksOfThis,
  TINY,
  turnsAway,
  wantsExplorer,
} from '../model/gate-words';
import { checkedForms, hasReading, isSideline, roleIn, standsAlone } from '../model/role';
import { defineRule, type Sighting, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** So much at most does a page say that says nothing else. */
const SHORT = 600;
const SHORTER = 420;
/** And one that begins by saying that this browser is the wrong one. */
const LONGER = 1000;

/**
 * A page that turns browsers other than Internet Explorer away. What its scripts do decides, or what those of a page did that led to this
 * one. A short page that says no more than that it is wanted is what a server sends instead of the real one.
 */
export const ieGate = defineRule({
  id: 'ie-gate',
  needs: ['code', 'document'],
  helps: ['ledHere', 'scripts', 'response'],
  judge({ code, document, ledHere = [], scripts = [], response }) {
    const gates = code.facts.filter((fact) => fact.does === 'turns-away' && fact.reach !== 'guarded' && !isHint(fact, document));
    const role = roleIn(gates, document, scripts);
    const checked = checkedForms(document, scripts, code);
    const hasForm = scripts.some(({ label }) => /^onsubmit of form/i.test(label));
    const isOptional = (fact: ScriptFact) => role.isAside(fact) || isBeside(fact, document, checked) || (hasForm && isLink(fact));
    const effect = (fact: ScriptFact) => (isOptional(fact) ? 'has-problems' : 'needs-ie');
    return weigh([
      // It has already happened.
      ...ledHere.map((fact): Sighting => ({ ...seenIn(fact, 'needs-ie'), strength: 'observed' })),
      ...gates.map((fact) => seenIn(fact, effect(fact))),
      ...(onlySaysSo(document) ? [sayingSo(document, asksForMode(response))] : []),
    ]);
  },
});

/** What a script shows in a part of a page that goes on, and does not say that Internet Explorer is wanted. */
const isHint = ({ name, text }: ScriptFact, { controls }: DocumentFacts) =>
  (name === 'part' || (name === 'document.write' && controls > 0)) && !wantsExplorer(text ?? '');

/** A task beside the page's own is turned away, or can be done without what is missing; or a part of a page that has more to it. */
function isBeside({ reach, name, text, via = [] }: ScriptFact, document: DocumentFacts, checked: number): boolean {
  const { controls, sends, text: all } = document;
  if (/^(?:kept|given|document\.write)$/.test(name) && reach === 'load' && standsAlone(document)) return true;
  if (name === 'part') return controls > 3 || all.length > SHORT;
  if (reach !== 'later' || name !== 'alert') return false;
  if (hasReading(document) && document.buttons === 0) return true;
  return (controls > 3 && [text ?? '', ...via].some(isSideline)) || (sends + checked > 0 && !namesExplorer.test(text ?? ''));
}

/** A link that says so when it is followed; a form beside it goes its way without. */
const isLink = ({ reach, name, via = [] }: ScriptFact) =>
  reach === 'later' && name === 'alert' && via.length > 0 && via.every((way) => /^href of a/i.test(way));

const onlySaysSo = ({ text, controls, sends }: DocumentFacts) =>
  (text.length <= SHORT || (text.length <= LONGER && speaksOfThis(text.slice(0, TINY)))) &&
  controls <= 3 &&
  (namesExplorer.test(text) || namesItShort.test(text)) &&
  !isMereNews(text) &&
  !(resolution.test(text) && !speaksOfThis(text) && !others.test(text)) &&
  // Beside a form that can be sent it is a remark, unless it says that others fail.
  (sends === 0 || others.test(text) || turnsAway(text));

/** A server that asks for a version of Internet Explorer means what its page says of it. */
const asksForMode = (response: ResponseFacts | undefined): boolean => /\bIE\s*=\s*(?:EmulateIE)?\d/i.test(response?.uaCompatible ?? '');

const sayingSo = ({ text, controls }: DocumentFacts, isAsked: boolean): Sighting => ({
  strength:
    (isAsked && wantsExplorer(text)) ||
    others.test(text) ||
    (controls <= 2 && (text.length <= SHORTER || speaksOfThis(text.slice(0, TINY))) && turnsAway(text))
      ? 'certain'
      : 'possible',
  effect: 'needs-ie',
  where: { source: 'text of the page', line: null, excerpt: text.slice(0, 200) },
});
