import {
  checkedForms,
  hasForm,
  hasReading,
  isOneLink,
  isOnLinks,
  isSending,
  isSentAnyway,
  isSorting,
  lengthOf,
  onlyBy,
  ROWS,
  roleIn,
} from '../model/role';
import { defineRule, erred, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { controls } from './rows/controls';
import { asks, detects, outlook, programs, sharePoint, who } from './rows/programs';

const refused = /\bActiveXObject\b.*(?:not defined|not a constructor|undefined)|Can't find variable: ActiveXObject/;

/** A page whose scripts create ActiveX objects, where nothing keeps this browser from trying. */
export const activexScript = defineRule({
  id: 'activex-script',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors', 'embeds'],
  judge({ code, document, scripts, errors = [], embeds = [] }) {
    // What it wrote into the page is judged there.
    const isThere = ({ name, reach, text }: ScriptFact) =>
      name === '<object>' && reach === 'load' && embeds.some(({ classid }) => classid.toLowerCase() === text?.toLowerCase());
    const created = code.facts.filter((fact) => isCreated(fact) && !isThere(fact));
    const role = roleIn(created, document, scripts);
    const isForm = hasForm(document, checkedForms(document, scripts, code));
    /** A form is filled in and sent without it, if it does not fetch what there is to choose from. */
    const isBesideForm = ({ fills, reach, text, via = [] }: ScriptFact) =>
      isForm && (document.locked === 0 || fills === 'typed') && !via.some(isSending) && !(reach === 'load' && asks.test(text ?? ''));
    const isList = hasReading(document);
    const isRead = lengthOf(document.text) >= READABLE;
    /** A list that stands there without what fails. */
    const isBesideList = (fact: ScriptFact) =>
      document.sends > 0 ||
      // Another view of the list, behind a link.
      (fact.name === '<object>' && onlyBy(fact, links)) ||
      isOnLinks(fact) ||
      (fact.reach === 'load' && (isRead || !asks.test(fact.text ?? ''))) ||
      (fact.reach === 'later' && programs.test(fact.text ?? '') && document.rows >= ROWS);
    const optional = (fact: ScriptFact) =>
      fact.fills !== 'locked' &&
      (isBesideForm(fact) ||
        role.isAside(fact) ||
        (fact.idle && fact.via?.every(isSending)) ||
        (isRead && fact.reach === 'later' && outlook.test(fact.text ?? '')) ||
        (isRead && isOneLink(fact, document)) ||
        role.isOfRows ||
        (isList && (isSorting(fact) || isBesideList(fact))) ||
        (who.test(fact.text ?? '') && isSentAnyway(fact)) ||
        (sharePoint.test(fact.text ?? '') && fact.reach === 'later' && document.links > (fact.via?.length ?? 0) * 2));
    const onlyOptional = created.length > 0 && created.every(optional);
    return weigh([
      ...created.map((fact) => fromScript(fact, optional(fact))),
      ...erred(errors, refused, onlyOptional ? 'has-problems' : 'needs-ie'),
    ]);
  },
});

const links = /^(?:href|onclick) of a\b/;
/** Rows that say so much are no legend. */
const READABLE = 400;

const isCreated = (fact: ScriptFact) => fact.does === 'activex' && fact.reach !== 'guarded' && !detects.test(fact.text ?? '');

const fromScript = (fact: ScriptFact, optional: boolean): Sighting => ({
  strength: 'certain',
  effect: optional ? 'has-problems' : 'needs-ie',
  where: { ...fact.at, excerpt: fact.text ? `${fact.name}("${fact.text}")` : fact.name, ...aboutOf(fact) },
});

const aboutOf = ({ text }: ScriptFact) => ({
  about: controls.find(({ programs: named, classes }) => named?.test(text ?? '') || classes?.test(text ?? ''))?.id,
});
