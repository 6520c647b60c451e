import type { DocumentFacts } from '../model/evidence';
import { defineRule, type Sighting, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const namesExplorer = /internet\s*explorer|\bMSIE\b/i;
/** A remark in a footer turns nobody away. */
const mereAdvice = /best (?:viewed|seen|experienced)|optimi[sz]ed for/i;
/** How Chinese, Japanese and Korean pages name it. */
const namesItShort = /\bIE\s*\d|\bIE(?=\s*[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af])/;
/** A task beside the page's own: a page that offers more can be used without it. */
const sideline =
  /export|excel|print|word\b|clipboard|copy|favou?rite|bookmark|home ?page|导出|打印|印刷|인쇄|exportar|imprimir|drucken|imprimer/i;

/**
 * A page that turns browsers other than Internet Explorer away. What its scripts do decides. A short page that only says so may be
 * what a server sends instead of the real one: that is possible, no more.
 */
export const ieGate = defineRule({
  id: 'ie-gate',
  needs: ['code', 'document'],
  helps: ['ledHere'],
  judge({ code, document, ledHere = [] }) {
    const gates = code.facts.filter((fact) => fact.does === 'turns-away' && fact.reach !== 'guarded');
    return weigh([
      // It has already happened.
      ...ledHere.map((fact): Sighting => ({ ...seenIn(fact, 'needs-ie'), strength: 'observed' })),
      ...gates.map(
        (fact): Sighting => ({
          strength: 'certain',
          effect: isBeside(fact, document) ? 'has-problems' : 'needs-ie',
          where: seenIn(fact, 'needs-ie').where,
        }),
      ),
      ...(onlySaysSo(document) ? [sayingSo(document)] : []),
    ]);
  },
});

const isBeside = ({ reach, name, text }: ScriptFact, { controls }: DocumentFacts) =>
  reach === 'later' && name === 'alert' && controls > 3 && sideline.test(text ?? '');

const onlySaysSo = ({ text, controls }: DocumentFacts) =>
  text.length <= 600 && controls <= 3 && (namesExplorer.test(text) || namesItShort.test(text)) && !mereAdvice.test(text);

const sayingSo = ({ text }: DocumentFacts): Sighting => ({
  strength: 'possible',
  effect: 'needs-ie',
  where: { source: 'text of the page', line: null, excerpt: text.slice(0, 200) },
});
