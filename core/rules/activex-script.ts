import type { RuntimeError } from '../model/evidence';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { controls } from './rows/controls';

/** Asking whether Flash is there is no use of ActiveX: pages did so in every browser, each in its way. */
const detectsFlash = /^ShockwaveFlash\./i;
/** Programs on the computer that pages drive for an export, a letter or a print-out beside their main work. */
const sideline = /^(?:Excel|Word|Outlook|PowerPoint|Access|Shell|WScript|Scripting|InternetExplorer)\./i;
const refused = /\bActiveXObject\b.*(?:not defined|not a constructor|undefined)|Can't find variable: ActiveXObject/;

/** A page whose scripts create ActiveX objects, where nothing keeps this browser from trying. */
export const activexScript = defineRule({
  id: 'activex-script',
  needs: ['code', 'document'],
  helps: ['errors'],
  judge({ code, document, errors = [] }) {
    const created = code.facts.filter(isCreated);
    const roomy = document.controls > 3;
    const optional = (fact: ScriptFact) => roomy && fact.reach === 'later' && sideline.test(fact.text ?? '');
    const onlyOptional = created.length > 0 && created.every(optional);
    return weigh([
      ...created.map((fact) => fromScript(fact, optional(fact))),
      ...errors.filter((error) => refused.test(error.message)).map((error) => fromError(error, onlyOptional)),
    ]);
  },
});

const isCreated = (fact: ScriptFact) => fact.does === 'activex' && fact.reach !== 'guarded' && !detectsFlash.test(fact.text ?? '');

const fromScript = (fact: ScriptFact, optional: boolean): Sighting => ({
  strength: 'certain',
  effect: optional ? 'has-problems' : 'needs-ie',
  where: { ...fact.at, excerpt: fact.text ? `${fact.name}("${fact.text}")` : fact.name, ...aboutOf(fact) },
});

const aboutOf = ({ text }: ScriptFact) => {
  const known = controls.find(({ programs }) => programs?.test(text ?? ''));
  return known ? { about: known.id } : {};
};

const fromError = (error: RuntimeError, optional: boolean): Sighting => ({
  strength: 'observed',
  effect: optional ? 'has-problems' : 'needs-ie',
  where: { source: error.source, line: error.line, excerpt: error.message },
});
