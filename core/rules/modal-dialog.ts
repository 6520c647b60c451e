import type { DocumentFacts } from '../model/evidence';
import { checkedForms, fieldsOf, hasForm, hasReading, isGoneOver, isLeft, onlyBy, picks, sideline } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const dialog = /^(?:showModalDialog|showModelessDialog|dialogArguments|returnValue)$/;
/** A script from another host that nobody could look at, and that says it puts a dialog in its place. */
const standIn = /showmodaldialog|dialog-polyfill/i;

/** What it would fill in can be typed. */
const isPicker = (fact: ScriptFact, document: DocumentFacts, checked: number): boolean =>
  fact.fills === undefined
    ? document.locked === 0 && fieldsOf(document) > 1 && (onlyBy(fact, picks) || hasForm(document, checked))
    : fact.fills === 'typed' && fieldsOf(document) > 1 && (document.locked === 0 || hasForm(document, checked));

/** Another way into a row of a list, or how the list looks. */
const ofList =
  /^ondblclick of (?:tr|td|li)\b|"[^"]*(?:column|spalten|colonn|kolumn|kolom|column[ae]s|sütun|столбц|列|ansicht|\bview|visning|affichage|einstellung|settings|configura|instellingen|ustawieni|nastaven|ayarlar|настройк|设置|設定|설정)/i;

/** So many links beside a form that is sent are a page of their own. */
const MENU = 4;

/** A page that waits for an answer from a modal window of Internet Explorer, or is such a window, with no other way. */
export const modalDialog = defineRule({
  id: 'modal-dialog',
  needs: ['code', 'document'],
  helps: ['errors', 'scripts'],
  judge({ code, document, scripts = [], errors = [] }) {
    const checked = checkedForms(document, scripts, code);
    const isSpare = (fact: ScriptFact) =>
      (fact.name === 'returnValue' && isLeft(fact)) ||
      onlyBy(fact, sideline) ||
      (hasReading(document) && document.links >= document.rows && (onlyBy(fact, ofList) || document.buttons === 1)) ||
      isGoneOver(fact) ||
      (fact.reach === 'load' && hasReading(document)) ||
      (fact.fills === undefined && document.sends > 0 && document.links >= MENU && document.locked === 0) ||
      isPicker(fact, document, checked);
    if (code.notLookedAt.some(({ source }) => standIn.test(source))) return { is: 'clear' };
    const opened = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && dialog.test(name) && reach !== 'guarded');
    // What opens beside a list, as it is opened itself.
    const isReminder = hasReading(document) && opened.every(({ reach }) => reach === 'load');
    return weigh([
      ...opened.map((fact) => seenIn(fact, isSpare(fact) ? 'has-problems' : 'needs-ie')),
      ...missed(errors, 'showModalDialog|showModelessDialog', isReminder ? 'has-problems' : 'needs-ie'),
    ]);
  },
});
