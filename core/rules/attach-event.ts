import { checkedForms, hasForm, hasReading, isLong } from '../model/role';
import { defineRule, missed, seenIn, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const attach = /^(?:(?:document|element)\.)?(?:attach|detach)Event$|^addEventListener\(on\)$/;
/** What a person does to get on. */
const pressed = /^on(?:click|dblclick|submit|change)$/;
/** What a person would hardly miss: hints, sizes, a farewell. */
const slight = /^on(?:mouse[om]|resize|scroll|unload)/;

/** A page whose handlers are put on by attachEvent alone: in this browser nothing listens, and the script stops there. */
export const attachEvent = defineRule({
  id: 'attach-event',
  needs: ['code', 'document', 'scripts'],
  helps: ['errors'],
  judge({ code, document, scripts, errors = [] }) {
    const put = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && attach.test(name) && reach !== 'guarded');
    // What listens to no button, beside a list without any, is no part of what the page offers as it stands.
    const isBeside =
      (hasReading(document) && document.buttons === 0 && !put.some(({ text }) => text === 'onload')) ||
      ((hasForm(document, checkedForms(document, scripts, code)) || isLong(document)) && !put.some(({ text }) => pressed.test(text ?? '')));
    const lost = isBeside ? 'has-problems' : 'needs-ie';
    const effect = ({ text, reach, idle }: ScriptFact) => (idle || (reach === 'later' && slight.test(text ?? '')) ? 'has-problems' : lost);
    const isSlight = put.length > 0 && put.every((fact) => effect(fact) === 'has-problems');
    return weigh([...put.map((fact) => seenIn(fact, effect(fact))), ...missed(errors, 'attachEvent', isSlight ? 'has-problems' : lost)]);
  },
});
