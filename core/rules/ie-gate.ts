import type { DocumentFacts } from '../model/evidence';
import { defineRule, type Sighting, weigh } from '../model/rule';

const namesExplorer = /internet\s*explorer|\bMSIE\b/i;
/** A remark in a footer turns nobody away. */
const mereAdvice = /best (?:viewed|seen|experienced)|optimi[sz]ed for/i;

/**
 * A page that turns browsers other than Internet Explorer away. What its scripts do decides. A short page that only says so may be
 * what a server sends instead of the real one: that is possible, no more.
 */
export const ieGate = defineRule({
  id: 'ie-gate',
  needs: ['code', 'document'],
  judge({ code, document }) {
    const gates = code.facts.filter((fact) => fact.does === 'turns-away' && fact.reach !== 'guarded');
    return weigh([
      ...gates.map(
        (fact): Sighting => ({
          strength: 'certain',
          effect: 'needs-ie',
          where: { ...fact.at, excerpt: fact.text ? `${fact.name}: ${fact.text}` : fact.name },
        }),
      ),
      ...(onlySaysSo(document) ? [sayingSo(document)] : []),
    ]);
  },
});

const onlySaysSo = ({ text, controls }: DocumentFacts) =>
  text.length <= 600 && controls <= 3 && namesExplorer.test(text) && !mereAdvice.test(text);

const sayingSo = ({ text }: DocumentFacts): Sighting => ({
  strength: 'possible',
  effect: 'needs-ie',
  where: { source: 'text of the page', line: null, excerpt: text.slice(0, 200) },
});
