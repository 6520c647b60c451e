import { lostBranches } from '../model/lost-branch';
import { checkedForms, fieldsOf, hasForm, hasReading, isOneLink, isSentAnyway, isSorting, lengthOf, onlyBy, roleIn, standsAlone } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** Members without which a page looks or feels different, and mostly does its work. */
const slight =
  /\.(?:selection|sourceIndex|setAttribute\(className\)|createStyleSheet|filters|runtimeStyle|setExpression|getExpression|removeExpression|doScroll|createTextRange|createControlRange|mergeAttributes|clearAttributes|uniqueID|fileSize|recalc|componentFromPoint|setHomePage|isHomePage|on(?:before)?(?:de)?activate|onhelp|onlosecapture|onstop|(?:pixel|pos)\w+)$|^location\.href|^execCommand/;
/** What finds words in a page, as browsers do by themselves. */
const finds = /\.createTextRange$/;
/** A page that says so much has not been stopped before it said anything. */
const SAID = 150;
/** So many links lead on without what a mouse over some of them shows. */
const LINKS = 8;
/** Fields of several lines of a form. */
const LINES = 10;
/** What nobody came for. */
const aside = /\.(?:setHomePage|isHomePage)$/;
const asideLists = /\.(?:setHomePage|isHomePage|navigateFrame|startDownload)$/;
/** What has a diagnosis of its own: listeners, and what behaviours add to elements. */
const elsewhere = /(?:attach|detach)Event$|\.save$/;
const errors = 'selectSingleNode|selectNodes|transformNode|loadXML|createEventObject|fireEvent|removeNode|swapNode|applyElement';
const slightErrors = 'createStyleSheet|createTextRange|setExpression|doScroll';

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
    const isSpare = (fact: ScriptFact) =>
      role.isAside(fact) ||
      fact.idle ||
      (fact.fills === 'typed' && hasForm(document, checked)) ||
      isOneLink(fact, document) ||
      (document.sendable > 1 && document.locked === 0 && onlyBy(fact, pictures)) ||
      (fact.name === 'all.tags' && plugIns.test(fact.text ?? '')) ||
      (isList ? asideLists : aside).test(fact.name) ||
      (/^collection\(\)$|\.(?:current|runtime)Style$/.test(fact.name) && isSentAnyway(fact)) ||
      onlyBy(fact, isList || document.links >= LINKS ? passing : hints) ||
      (named.test(fact.name) && fact.reach === 'load' && document.sends > 0) ||
      (fact.name === 'element.onpropertychange' && (isList || (document.sends + document.checks > 0 && document.locked === 0))) ||
      (fact.name === 'collection()' && fact.fills !== 'locked' && hasForm(document, checked) && document.locked === 0) ||
      (isBeside && (onlyBy(fact, folds) || fact.name === 'element.ondatasetcomplete')) ||
      (isBeside && (document.sends > 0 ? onlyBy(fact, unasked) : isSorting(fact))) ||
      (isList && (fact.reach === 'load' || isUnasked(fact)) && !fetched.test(fact.name)) ||
      // Lines enough stand there before another is asked for.
      (fact.name === 'createElement(markup)' && fieldsOf(document) >= LINES && hasForm(document, checked));
    // What stops a page before it has shown anything, where nothing else can be done.
    const isEmpty = document.buttons === 0 && lengthOf(document.text) < SAID && !isList;
    const isAll = ({ name, reach }: ScriptFact) =>
      reach === 'load' ? isEmpty && /\.filters$/.test(name) : role.isMain && !hasForm(document, checked) && !(isList && finds.test(name));
    const effect = (fact: ScriptFact) => (isSpare(fact) || (slight.test(fact.name) && !isAll(fact)) ? 'has-problems' : 'needs-ie');
    return weigh([
      ...used.map((fact) => seenIn(fact, effect(fact))),
      ...lostBranches(code.facts, document, scripts, isBeside),
      ...missed(seen, errors, 'needs-ie'),
      ...missed(seen, slightErrors, 'has-problems'),
    ]);
  },
});

/** What a link does as the mouse passes over it, or anything as it leaves; the link is followed all the same. */
const hints = /^onmouse(?:over of (?:a\[href\]|area)|out of )/i;
/** So it is with what it does over a list. */
const passing = /^onmouse/i;
/** No handler of the page is known to get there. */
const isUnasked = ({ via = [] }: ScriptFact): boolean => !via.some((way) => way.includes(' of '));
/** What a list is filled with, or picked from, as a page opens. */
const fetched = /^xml\.|^all\.tags$/;
/** A cure for the frame that Internet Explorer 6 drew around them. */
const plugIns = /^(?:object|embed|applet)$/i;
/** What was to be found by its name as a page opens: a field to begin with. */
const named = /^(?:collection\(\)|document\.getElementById\(name\)|element\.addBehavior)$/;
/** Headings that fold what stands below them. */
const folds = /^onclick of (?:h\d|dt|legend)\b/i;
/** What moves or looks up beside a field that can be typed into. */
const pictures = /^onclick of img/i;
/** Beside a form that can be sent, what no button asks for. */
const unasked = /^(?:onclick of th\b|$)/i;

/** Of the document, its elements and collections, or of XML documents. */
const isDom = ({ does, name }: ScriptFact) =>
  does === 'ie-only' &&
  /^(?:(?:document|element|style|all|elements|xml)\.|location\.href|navigator\.userAgent|Date\.|event\.|collection|createElement|execCommand)/.test(
    name,
  ) &&
  !elsewhere.test(name);
