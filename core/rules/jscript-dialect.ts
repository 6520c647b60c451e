import { checkedForms, hasForm, hasReading } from '../model/role';
import { defineRule, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const ofPage = /^function (?:window|document)\.on/;

/** What is done as the page is left. */
const atEnd = /^function window\.on(?:before)?unload\b/;

/** A page with a script that only Internet Explorer's JScript could read: encoded, or written in ways that are syntax errors elsewhere. */
export const jscriptDialect = defineRule({
  id: 'jscript-dialect',
  needs: ['code', 'document', 'scripts'],
  judge({ code, document, scripts }) {
    const isForm = hasForm(document, checkedForms(document, scripts, code));
    // A block for when the page has loaded, or for its keys, which a form is sent without.
    const isSpare = ({ name, text }: ScriptFact) =>
      name === 'print' || atEnd.test(text ?? '') || hasReading(document) || (isForm && name !== 'fills' && ofPage.test(text ?? ''));
    const written = code.facts.filter(({ does }) => does === 'dialect');
    return weigh(written.map((fact) => seenIn(fact, isSpare(fact) ? 'has-problems' : 'needs-ie')));
  },
});
