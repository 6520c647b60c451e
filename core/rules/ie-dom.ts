import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** Members without which a page looks or feels different, and mostly does its work. */
const slight =
  /\.(?:selection|createStyleSheet|filters|runtimeStyle|setExpression|getExpression|removeExpression|doScroll|createTextRange|mergeAttributes|clearAttributes|uniqueID|fileSize|recalc|componentFromPoint)$|^execCommand/;
const elsewhere = /(?:attach|detach)Event$/;
const errors = 'selectSingleNode|selectNodes|transformNode|loadXML|createEventObject|fireEvent|removeNode|swapNode|applyElement';
const slightErrors = 'createStyleSheet|createTextRange|setExpression|doScroll';

/** A page that works on its document, or on XML, by what only Internet Explorer's objects could do. */
export const ieDom = defineRule({
  id: 'ie-dom',
  needs: ['code'],
  helps: ['errors'],
  judge({ code, errors: seen = [] }) {
    const used = code.facts.filter((fact) => fact.reach !== 'guarded' && isDom(fact));
    return weigh([
      ...used.map((fact) => seenIn(fact, slight.test(fact.name) ? 'has-problems' : 'needs-ie')),
      ...missed(seen, errors, 'needs-ie'),
      ...missed(seen, slightErrors, 'has-problems'),
    ]);
  },
});

/** Of the document, its elements and collections, or of XML. */
const isDom = ({ does, name }: ScriptFact) =>
  does === 'ie-only' && /^(?:(?:document|element|all|elements)\.|collection|createElement|execCommand)/.test(name) && !elsewhere.test(name);
