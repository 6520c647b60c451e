import { checkedForms, isSentAnyway, onlyBy, roleIn, spare } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/**
 * Globals of Internet Explorer, and what a page loses without each; looked for in Chromium 156 and Firefox 153. Those that belong to
 * a diagnosis of their own (dialogs, popups, ActiveX) are there.
 */
const globals: Record<string, 'needs-ie' | 'has-problems'> = {
  execScript: 'needs-ie',
  VBArray: 'needs-ie',
  Enumerator: 'needs-ie',
  XDomainRequest: 'needs-ie',
  navigate: 'needs-ie',
  clipboardData: 'has-problems',
  showHelp: 'has-problems',
  toStaticHTML: 'has-problems',
  CollectGarbage: 'has-problems',
  ScriptEngine: 'has-problems',
  ScriptEngineMajorVersion: 'has-problems',
  ScriptEngineMinorVersion: 'has-problems',
  ScriptEngineBuildVersion: 'has-problems',
};
const beside = /^(?:external|navigator)\./;
/** Slight by themselves, and the whole of a page whose only button uses them. */
const works = new Set(['clipboardData', 'CollectGarbage', 'external.ImportExportFavorites']);

/** A list to jump from, beside links. */
const MENU = 4;
const isJump = (fact: ScriptFact) => fact.name === 'navigate' && onlyBy(fact, /^onchange of select/);

/** Beside so many links it is no list that the script was to write. */
const LIST = 8;
/** Who asks for the language of the browser by a name that it does not have ends the script there. */
const ends = ({ name, reach, caught }: ScriptFact) => reach === 'load' && caught === undefined && /^navigator\.\w+Language$/.test(name);

const lossOf = ({ name }: ScriptFact) => (beside.test(name) ? 'has-problems' : Object.hasOwn(globals, name) ? globals[name] : undefined);

/** A page that uses what only Internet Explorer had in its window, its navigator or window.external, unasked. */
export const ieGlobal = defineRule({
  id: 'ie-global',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors'],
  judge({ code, document, scripts, errors = [] }) {
    const failing = code.facts.filter((fact) => fact.does === 'ie-only' && fact.reach !== 'guarded' && lossOf(fact) !== undefined);
    const role = roleIn(failing, document, scripts);
    const effect = (fact: ScriptFact) => {
      if (role.isAside(fact) || isSentAnyway(fact) || ((document.links >= MENU || document.sends > 0) && isJump(fact)))
        return 'has-problems';
      return (works.has(fact.name) && fact.reach === 'later' && role.isMain) || (ends(fact) && document.links < LIST)
        ? 'needs-ie'
        : (lossOf(fact) ?? 'has-problems');
    };
    const used = failing.map((fact) => seenIn(fact, effect(fact)));
    return weigh(
      spare(
        document,
        [
          ...used,
          ...missed(errors, 'VBArray|Enumerator|XDomainRequest', 'needs-ie'),
          ...missed(errors, 'CollectGarbage|AddFavorite', 'has-problems'),
        ],
        checkedForms(document, scripts, code),
      ),
    );
  },
});
