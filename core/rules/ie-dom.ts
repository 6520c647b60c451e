import type { DocumentFacts } from '../model/evidence';
import { lostBranches } from '../model/lost-branch';
import { checkedForms, hasForm, hasReading, isLong, lengthOf, roleIn, standsAlone } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { sparedMembers } from '../model/spared-member';

/** Members without which a page looks or feels different, and mostly does its work. */
const slight =
  /\.(?:selection|sourceIndex|setAttribute\(className\)|createStyleSheet|filters|runtimeStyle|setExpression|getExpression|removeExpression|doScroll|createTextRange|createControlRange|mergeAttributes|clearAttributes|uniqueID|fileSize|recalc|componentFromPoint|setHomePage|isHomePage|on(?:before)?(?:de)?activate|onhelp|onlosecapture|onstop|(?:pixel|pos)\w+)$|^location\.href|^execCommand/;
/** What finds words in a page, as browsers do by themselves. */
const finds = /\.createTextRange$/;
/** A page that says so much has not been stopped before it said anything. */
const SAID = 150;
/** What has a diagnosis of its own: listeners, and what behaviours add to elements. */
const elsewhere = /(?:attach|detach)Event$|\.save$/;
const errors = 'selectSingleNode|selectNodes|transformNode|loadXML|createEventObject|fireEvent|removeNode|swapNode|applyElement';

/** A page that works on its document, or on XML, by what only Internet Explorer's objects could do. */
export const ieDom = defineRule({
  id: 'ie-dom',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors'],
  judge({ code, document, scripts, errors: seen = [] }) {
    const used = code.facts.filter((fact) => fact.reach !== 'guarded' && isDom(fact));
    const role = roleIn(used, document, scripts);
    const checked = checkedForms(document, scripts, code);
    const isBeside = standsAlone(document, checked);
    const isList = hasReading(document);
    const isSpare = sparedMembers(document, checked, role);
    // What stops a page before it has shown anything, where nothing else can be done.
    const isEmpty = document.buttons === 0 && lengthOf(document.text) < SAID && !isList;
    const isAll = ({ name, reach }: ScriptFact) =>
      reach === 'load' ? isEmpty && /\.filters$/.test(name) : role.isMain && !hasForm(document, checked) && !(isList && finds.test(name));
    const effect = (fact: ScriptFact) =>
      !isShown(fact, document) && (isSpare(fact) || (slight.test(fact.name) && !isReckoned(fact) && !isAll(fact)))
        ? 'has-problems'
        : 'needs-ie';
    return weigh([
      ...used.map((fact) => seenIn(fact, effect(fact))),
      ...lostBranches(code.facts, document, scripts, isBeside),
      ...missed(seen, errors, 'needs-ie'),
    ]);
  },
});

/** As the page opens it gives its parts a class, or the end of a transition, which is what shows them: what can be read may be what stays hidden. */
const isShown = ({ name, text, reach }: ScriptFact, document: DocumentFacts): boolean =>
  (name.endsWith('(className)') || (name.endsWith('.filters') && text === 'visible' && !isLong(document))) && reach === 'load';

/** Works out what a field holds; or finds the next part of the page by where the last one stands, in a script of the page's own. */
const isReckoned = ({ name, text, at }: ScriptFact): boolean =>
  (name.endsWith('.setExpression') && text === 'value') || (name.endsWith('.sourceIndex') && /^script \d/.test(at.source));

/** Of the document, its elements and collections, or of XML documents. */
const isDom = ({ does, name }: ScriptFact) =>
  does === 'ie-only' &&
  /^(?:(?:document|element|style|all|elements|xml)\.|location\.href|navigator\.userAgent|Date\.|event\.|collection|createElement|execCommand)/.test(
    name,
  ) &&
  !elsewhere.test(name);
