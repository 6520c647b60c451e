import { hasReading } from '../model/role';
import { defineRule, seenIn, weigh } from '../model/rule';

/** A page with a script that only Internet Explorer's JScript could read: encoded, or written in ways that are syntax errors elsewhere. */
export const jscriptDialect = defineRule({
  id: 'jscript-dialect',
  needs: ['code', 'document'],
  judge({ code, document }) {
    const effect = hasReading(document) ? 'has-problems' : 'needs-ie';
    return weigh(code.facts.filter(({ does }) => does === 'dialect').map((fact) => seenIn(fact, effect)));
  },
});
