import type { Statement } from 'acorn';
import type { ScriptFact } from '../model/script-facts';
import { isTrivial } from './catches';
import { type Machine, placeOf } from './machine';
import type { Parsed } from './run';

/** What stands in comments for Internet Explorer alone, and is missed here. */
export const conditionalFacts = (machine: Machine, program: Parsed): ScriptFact[] => [
  ...calledFacts(machine, program),
  ...hollowFacts(machine, program),
  ...hiddenHandlers(machine, program),
];

/** Functions that stand in a comment for Internet Explorer alone, and that code of this browser calls for all that. */
const calledFacts = (machine: Machine, { script }: Parsed): ScriptFact[] =>
  [...script.conditional]
    .filter(([name]) => machine.strangers.has(name.toLowerCase()))
    .map(([text, start]) => ({ does: 'ie-only', name: '@cc_on', text, reach: 'later', at: placeOf({ ...machine, script }, { start }) }));

/** Functions that run here and whose only work stands in such a comment. */
const hollowFacts = (machine: Machine, { script }: Parsed): ScriptFact[] =>
  [...machine.ran.keys()].flatMap((node): ScriptFact[] => {
    const isHollow = node.body.type === 'BlockStatement' && node.body.body.every(isIdle);
    const within = script.hidden.find(([start, end]) => start > node.start && end < node.end);
    if (!isHollow || !within || !script.text.slice(node.start).startsWith('function')) return [];
    const at = placeOf({ ...machine, script }, { start: within[0] });
    return [{ does: 'ie-only', name: '@cc_on', text: node.id?.name ?? null, reach: 'later', at }];
  });

/** Ties work to a button, or writes a table or list. */
const worksAlone = /\.(on[a-z]+)\s*=\s*[\w(]|<(?:t[dhr]|li)\b/i;

/** A script that is such a comment and no more, and does the page's work there. */
const hiddenHandlers = (machine: Machine, { program, script }: Parsed): ScriptFact[] =>
  script.hidden.flatMap(([start, end]): ScriptFact[] => {
    const [work, handler] = worksAlone.exec(script.text.slice(start, end)) ?? [];
    if (!work || program.body.length > 0) return [];
    return [{ does: 'ie-only', name: '@cc_on', text: handler ?? work, reach: 'load', at: placeOf({ ...machine, script }, { start }) }];
  });

/** Declares a name or gives it back, and does nothing. */
const isIdle = (statement: Statement): boolean =>
  isTrivial(statement) ||
  (statement.type === 'VariableDeclaration' && statement.declarations.every(({ init }) => !init || init.type === 'Literal'));
