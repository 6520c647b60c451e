import type { DocumentFacts } from './evidence';
import { fieldsOf, hasForm, hasReading, isOneLink, isSentAnyway, isSorting, isUnasked, onlyBy, type Role, standsAlone } from './role';
import type { ScriptFact } from './script-facts';

/** So many links lead on without what a mouse over some of them shows. */
const LINKS = 8;
/** Fields of several lines of a form. */
const LINES = 10;
/** What nobody came for, or what files and links do as well. */
const aside = /\.(?:setHomePage|isHomePage|navigateFrame|startDownload)$/;
/** What a link does as the mouse passes over it, or anything as it leaves; the link is followed all the same. */
const hints = /^onmouse(?:over of (?:a\[href\]|area)|out of )/i;
/** So it is with what it does over a page that stands by itself. */
const passing = /^onmouse(?:over|out|move)/i;
/** What a list is filled with, or picked from, as a page opens. */
const fetched = /^xml\.|^all\.tags$/;
/** Headings that fold what stands below them. */
const folds = /^onclick of (?:h\d|dt|legend)\b/i;
/** What is done as a field is typed in or left. */
const unheard = /^on(?:key|blur|focus)/i;
/** Beside a form that can be sent, what no button asks for. */
const unasked = /^(?:onclick of th\b|$)/i;

/** Which uses of Internet Explorer's members a page can be used without, by how a person gets to them and by what else it offers. */
export function sparedMembers(document: DocumentFacts, checked: number, role: Role): (fact: ScriptFact) => boolean {
  const isBeside = standsAlone(document, checked);
  const isList = hasReading(document);
  return (fact) =>
    role.isAside(fact) ||
    fact.idle ||
    (fact.caught === 'hushed' && onlyBy(fact, unheard)) ||
    (fact.fills === 'typed' && hasForm(document, checked)) ||
    isOneLink(fact, document) ||
    aside.test(fact.name) ||
    // A search above a list that stands there.
    (isList && fact.name === 'collection()' && fact.reach === 'later' && fieldsOf(document) <= 1) ||
    (document.sends + document.checks > 0 && /^collection\(\)$|\.(?:current|runtime)Style$/.test(fact.name) && isSentAnyway(fact)) ||
    onlyBy(fact, isBeside || document.links >= LINKS ? passing : hints) ||
    (fact.name === 'element.onpropertychange' && (isList || (document.sends + document.checks > 0 && document.locked === 0))) ||
    (fact.name === 'collection()' && fact.fills !== 'locked' && hasForm(document, checked) && document.locked === 0) ||
    (isBeside && (onlyBy(fact, folds) || fact.name === 'element.ondatasetcomplete')) ||
    (isBeside && (document.sends > 0 ? onlyBy(fact, unasked) : isSorting(fact))) ||
    (isList && (fact.reach === 'load' || isUnasked(fact)) && !fetched.test(fact.name)) ||
    // Lines enough stand there before another is asked for.
    (fact.name === 'createElement(markup)' && fieldsOf(document) >= LINES && hasForm(document, checked));
}
