import { checkedForms, hasForm, hasReading, onlyBy, outweighsLine, picks, standsAlone } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** What shows a hint: the mouse that passes, or a question mark. */
const hint = /^on(?:mouse\w+|focus) of |^onclick of (?:span|img|a|b|sup)\S* "(?:\?|\(?i\)?|info)"/i;
/** So many links, and something to read beside them. */
const MENU = 4;
/** A table that is the page, without links. */
const TABLE = 6;
const hintOrMenu = new RegExp(`${hint.source}|^oncontextmenu of `, 'i');

/** A page that shows menus or hints in windows made by createPopup, which only Internet Explorer had. */
export const popupWindow = defineRule({
  id: 'popup-window',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors'],
  judge({ code, document, scripts, errors = [] }) {
    // A menu on the right button repeats the links of the rows that it opens on.
    const hints = document.links >= Math.max(document.rows, 1) ? hintOrMenu : hint;
    const checked = checkedForms(document, scripts, code);
    const isSpare = (fact: ScriptFact) =>
      onlyBy(fact, /^onmouse\w+ of a\[href\]/) ||
      (document.locked === 0 && hasForm(document, checked) && onlyBy(fact, picks)) ||
      (onlyBy(fact, hints) && standsAlone(document, checked));
    const isBeside =
      (hasReading(document) && (document.links > 0 || document.rows >= TABLE)) ||
      (document.links >= MENU && outweighsLine(document)) ||
      hasForm(document, checked);
    const made = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && name === 'createPopup' && reach !== 'guarded');
    return weigh([
      ...made.map((fact) =>
        seenIn(fact, isSpare(fact) || (!fact.via?.some(Boolean) && fact.fills !== 'locked' && isBeside) ? 'has-problems' : 'needs-ie'),
      ),
      ...missed(errors, 'createPopup', isBeside ? 'has-problems' : 'needs-ie'),
    ]);
  },
});
