import type { DocumentFacts, RuntimeError } from '../model/evidence';
import { checkedForms, hasForm, hasReading, isOnLinks, isSentAnyway, isTyped, lengthOf, onlyBy, ROWS, roleIn } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { controls } from './rows/controls';
import { asks, detects, programs, sharePoint, who } from './rows/programs';

const refused = /\bActiveXObject\b.*(?:not defined|not a constructor|undefined)|Can't find variable: ActiveXObject/;

/** A page whose scripts create ActiveX objects, where nothing keeps this browser from trying. */
export const activexScript = defineRule({
  id: 'activex-script',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors'],
  judge({ code, document, scripts, errors = [] }) {
    const created = code.facts.filter(isCreated);
    const role = roleIn(created, document, scripts);
    const checked = checkedForms(document, scripts, code);
    const optional = (fact: ScriptFact) =>
      fact.fills !== 'locked' &&
      (role.isAside(fact) ||
        (hasReading(document) &&
          (document.sends > 0 ||
            (fact.reach === 'load' && document.rows >= ROWS && (lengthOf(document.text) >= READABLE || !asks.test(fact.text ?? ''))) ||
            (fact.reach === 'later' && isBeside(fact.text ?? '') && document.rows >= ROWS) ||
            isOnLinks(fact))) ||
        isSentWithout(fact) ||
        (sharePoint.test(fact.text ?? '') && fact.reach === 'later' && document.links > (fact.via?.length ?? 0) * 2) ||
        (onlyBy(fact, passing) && hasForm(document, checked)) ||
        isExtra(fact, role.isMain || role.isAll, document.buttons) ||
        (isTried(fact) && document.sends > 0) ||
        isTyped(fact, document, checked) ||
        onlyBy(fact, leaving) ||
        (fact.reach === 'load' && fact.caught === 'told' && hasForm(document)) ||
        (fact.reach === 'load' && fact.caught !== undefined && isFull(document)));
    const onlyOptional = created.length > 0 && created.every(optional);
    return weigh([
      ...created.map((fact) => fromScript(fact, optional(fact))),
      ...errors.filter((error) => refused.test(error.message)).map((error) => fromError(error, onlyOptional)),
    ]);
  },
});

/** Rows that say so much are no legend. */
const READABLE = 400;
/** Nobody waits for what happens as the page is left. */
const leaving = /^on(?:before)?unload of /i;

/** What is looked up as a field is left. */
const passing = /^on(?:blur|change|focus|key\w+) of (?:input|textarea)/i;

const isCreated = (fact: ScriptFact) => fact.does === 'activex' && fact.reach !== 'guarded' && !detects.test(fact.text ?? '');

/** Something unknown that a page tries as it loads, and does without where it is not there. */
const isTried = ({ reach, caught, text }: ScriptFact) =>
  reach === 'load' && caught === 'hushed' && !controls.some(({ part, programs: named }) => part === 'work' && named?.test(text ?? ''));

/** What fails as a page loads, and is caught, has not kept all this from being there. */
const isFull = ({ text, links }: DocumentFacts): boolean => text.length >= 1500 && links >= 15;

const isBeside = (program: string) =>
  programs.test(program) || controls.some(({ part, programs: named }) => part === 'aside' && named?.test(program));

/** What asks for these before a form is sent, and throws: the form is sent without. */
const isSentWithout = (fact: ScriptFact) => who.test(fact.text ?? '') && isSentAnyway(fact);

/** Programs of the computer for one button among others; on load, what may fail without a word fills in a field. */
const isExtra = ({ reach, text, caught }: ScriptFact, isMain: boolean, buttons: number) =>
  isBeside(text ?? '') && (reach === 'later' ? !isMain : caught === 'hushed' || (who.test(text ?? '') && buttons > 3));

const fromScript = (fact: ScriptFact, optional: boolean): Sighting => ({
  strength: 'certain',
  effect: optional ? 'has-problems' : 'needs-ie',
  where: { ...fact.at, excerpt: fact.text ? `${fact.name}("${fact.text}")` : fact.name, ...aboutOf(fact) },
});

const aboutOf = ({ text }: ScriptFact) => {
  const known = controls.find(({ programs: named }) => named?.test(text ?? ''));
  return known ? { about: known.id } : {};
};

const fromError = (error: RuntimeError, optional: boolean): Sighting => ({
  strength: 'observed',
  effect: optional ? 'has-problems' : 'needs-ie',
  where: { source: error.source, line: error.line, excerpt: error.message },
});
