import { hasReading, standsAlone } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** What shows a hint: the mouse that passes, or a question mark. */
const hint = /^on(?:mouse\w+|focus) of |^onclick of (?:span|img|a|b|sup)\S* "\?"/i;

/** A page that shows menus or hints in windows made by createPopup, which only Internet Explorer had. */
export const popupWindow = defineRule({
  id: 'popup-window',
  needs: ['code', 'document'],
  helps: ['errors'],
  judge({ code, document, errors = [] }) {
    // A menu on the right button repeats the links of the rows that it opens on.
    const isMenu = (way: string) => way.startsWith('oncontextmenu of') && document.links >= Math.max(document.rows, 1);
    const isSpare = ({ via = [] }: ScriptFact) =>
      via.length > 0 &&
      (via.every((way) => /^onmouse\w+ of a\[href\]/.test(way)) ||
        (standsAlone(document) && via.every((way) => hint.test(way) || isMenu(way))));
    const isList = hasReading(document) && document.links > 0;
    const made = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && name === 'createPopup' && reach !== 'guarded');
    return weigh([
      ...made.map((fact) => seenIn(fact, isSpare(fact) || (fact.reach === 'load' && isList) ? 'has-problems' : 'needs-ie')),
      ...missed(errors, 'createPopup', isList ? 'has-problems' : 'needs-ie'),
    ]);
  },
});
