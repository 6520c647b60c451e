import { defineRule, missed, seenIn, weigh } from '../model/rule';

const dialog = /^(?:showModalDialog|showModelessDialog|dialogArguments|returnValue)$/;
/** A script from another host that nobody could look at, and that says it puts a dialog in its place. */
const standIn = /showmodaldialog|dialog-polyfill/i;

/** The address of a page that helps, or tells about another. */
const helps = /(?:^|\/)(?:help|about|hilfe|aide|ayuda|ajuda|aiuto)\w*\.\w+/i;

/** A page that waits for an answer from a modal window of Internet Explorer, or is such a window, with no other way. */
export const modalDialog = defineRule({
  id: 'modal-dialog',
  needs: ['code'],
  helps: ['errors'],
  judge({ code, errors = [] }) {
    if (code.notLookedAt.some(({ source }) => standIn.test(source))) return { is: 'clear' };
    const opened = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && dialog.test(name) && reach !== 'guarded');
    return weigh([
      ...opened.map((fact) => seenIn(fact, helps.test(fact.text ?? '') ? 'has-problems' : 'needs-ie')),
      ...missed(errors, 'showModalDialog|showModelessDialog', 'needs-ie'),
    ]);
  },
});
