import { checkedForms, fieldsOf, isForReading, isSending, standsAlone } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const READABLE = 150;
/** What may be all that a page holds, or the way on from it. */
const weighty = /^document\.write|^(?:window\.)?location|\.inner(?:text|html)\b/i;
/** By its name, `Sub send_OnClick`. */
const pressed = /_onclick$/i;
/** Nobody stays for what happens when the page is left or printed. */
const parting = /_on(?:before|after)?(?:unload|print)$/i;

/** A page whose work is written in VBScript, which only Internet Explorer ran. */
export const vbscript = defineRule({
  id: 'vbscript',
  needs: ['code', 'document', 'scripts'],
  judge({ code, document, scripts }) {
    const checked = checkedForms(document, scripts, code);
    // Fields that nothing sends are for something that a script works out.
    const isWorkedOut = document.sends + checked === 0 && fieldsOf(document) > 1 && document.buttons > 0;
    const isBeside = standsAlone(document, checked) && !isWorkedOut;
    const used = code.facts.filter((fact) => fact.does === 'vbscript' && fact.reach !== 'guarded');
    // What nothing but a form's own check may call fails there, and the form is sent.
    const handlers = scripts.map(({ label }) => label).filter((label) => / of /.test(label));
    const isSent = document.checks > 0 && used.every(isProcedure) && handlers.length > 0 && handlers.every(isSending);
    // So does what looks at it from its only button.
    const isOnButton = document.buttons === 1 && document.sends + document.checks === 1 && used.every(isOfButton);
    const isOnlyLink = used.length === 1 && used.every(isLink) && isForReading(document);
    return weigh(
      used.map(
        (fact): Sighting => ({
          strength: 'certain',
          effect:
            isOf(fact, parting) ||
            (fact.name === 'ornament' && (!weighty.test(fact.text ?? '') || document.text.length > READABLE || document.buttons > 0)) ||
            isBeside ||
            isSent ||
            isOnButton ||
            isOnlyLink
              ? 'has-problems'
              : 'needs-ie',
          where: { ...fact.at, excerpt: fact.text ?? fact.name },
        }),
      ),
    );
  },
});

const isProcedure = ({ name }: ScriptFact) => name === 'procedure';

const isOfButton = ({ name, text, at }: ScriptFact) =>
  name === 'handler' && (pressed.test(text ?? '') || /^onclick of (?:input|button)/.test(at.source));

const isLink = ({ name, at }: ScriptFact) => name === 'handler' && /^href of a/.test(at.source);

const isOf = ({ name, text }: ScriptFact, events: RegExp) => name === 'handler' && events.test(text ?? '');
