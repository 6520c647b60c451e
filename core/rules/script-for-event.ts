import { checkedForms, hasForm, hasReading, isSideline } from '../model/role';
import { defineRule, erred, seenIn, weigh } from '../model/rule';

/** Events of Flash's own script block, which every page with Flash had and none needed. */
const boilerplate = /\.fscommand$/i;
/** What a person would hardly miss. */
const slight = /\.on(?:mouse(?:over|out|move|enter|leave)|unload|beforeunload|resize|scroll|help|selectstart|contextmenu|stop)$/i;

/** Keys as a shortcut to what a form has a button for. */
const shortcut = /^document\.onkey(?:up|down|press)$/i;

/** As the page opens its fields are there. */
const opening = /^(?:window|document)\.onload$/i;

/** Other browsers run such a script at once, where what it fills is not there yet. */
const early = /\bnull\b.*\binsert\w+|\binsert\w+.*\bnull\b/;

/** What a list without links is opened by. */
const pressed = /\.on(?:dbl)?click$/i;

/** What is noticed as a field is filled in, and not asked for. */
const passing = /\.on(?:mousedown|blur|focus\w*|key\w+|propertychange)$/i;

/** A page whose handlers stand in script elements with `for` and `event`, which other browsers ignore. */
export const scriptForEvent = defineRule({
  id: 'script-for-event',
  needs: ['code'],
  helps: ['embeds', 'document', 'scripts', 'errors'],
  judge({ code, embeds = [], document, scripts = [], errors = [] }) {
    const ignored = code.facts.filter(({ does, reach, name }) => does === 'for-event' && reach !== 'guarded' && !boilerplate.test(name));
    // What a control or a film tells its page is worth what the control is worth, which has a rule of its own.
    const ofPlugIn = (name: string) => embeds.some(({ id }) => id !== '' && name.toLowerCase().startsWith(`${id.toLowerCase()}.`));
    const isForm = document !== undefined && hasForm(document, checkedForms(document, scripts, code));
    const isList = document !== undefined && hasReading(document) && document.buttons === 0;
    const isSpare = (name: string) =>
      slight.test(name) ||
      isSideline(name) ||
      ofPlugIn(name) ||
      (shortcut.test(name) && (document?.buttons ?? 0) > 0) ||
      ((passing.test(name) || opening.test(name)) && isForm) ||
      (isList && (document.links > 0 || !pressed.test(name)));
    const runsAtOnce = scripts.some((script) => opening.test(`${script.for}.${script.event}`)) && !isForm && !isList;
    return weigh([
      ...ignored.map((fact) =>
        seenIn(fact, isSpare(fact.name) || fact.idle || (fact.fills === 'typed' && isForm) ? 'has-problems' : 'needs-ie'),
      ),
      ...(runsAtOnce ? erred(errors, early, 'needs-ie') : []),
    ]);
  },
});
