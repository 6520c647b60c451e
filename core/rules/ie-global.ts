import { defineRule, missed, seenIn, weigh } from '../model/rule';

/**
 * Globals of Internet Explorer, and what a page loses without each; looked for in Chromium 156 and Firefox 153. Those that belong to
 * a diagnosis of their own (dialogs, popups, ActiveX) are there.
 */
const globals: Record<string, 'needs-ie' | 'has-problems'> = {
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

/** A page that uses what only Internet Explorer had in its window, its navigator or window.external, unasked. */
export const ieGlobal = defineRule({
  id: 'ie-global',
  needs: ['code'],
  helps: ['errors'],
  judge({ code, errors = [] }) {
    const effect = (name: string) => (beside.test(name) ? 'has-problems' : Object.hasOwn(globals, name) ? globals[name] : undefined);
    const used = code.facts.flatMap((fact) => {
      const loss = fact.does === 'ie-only' && fact.reach !== 'guarded' ? effect(fact.name) : undefined;
      return loss ? [seenIn(fact, loss)] : [];
    });
    return weigh([
      ...used,
      ...missed(errors, 'VBArray|Enumerator|XDomainRequest', 'needs-ie'),
      ...missed(errors, 'CollectGarbage|AddFavorite', 'has-problems'),
    ]);
  },
});
