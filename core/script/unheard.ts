import type { AnyNode } from 'acorn';
import type { ScriptElement } from '../model/evidence';
import type { ScriptFact } from '../model/script-facts';
import { waitsInVain } from './host-tables';
import { type Machine, placeOf } from './machine';
import type { Parsed } from './run';
import { childrenOf } from './tree';

/** Internet Explorer told so of what a page brings in as well; others do of documents and requests alone. */
const ofParts = /^onreadystatechange of (?:iframe|frame|script|img|object|link)\b/i;

/** Whether a handler in an attribute waits for an event that this browser never sends. */
export const isUnheard = ({ label }: Pick<ScriptElement, 'label'>): boolean =>
  waitsInVain(label.split(' of ')[0] ?? '') || ofParts.test(label);

/** A handler that never runs here; guarded where all that it calls runs from elsewhere too. */
export function unheardFacts(machine: Machine, { program, script, task }: Parsed): ScriptFact[] {
  const called = calledIn(program);
  const runs = (name: string) => {
    const value = machine.page.names.get(name)?.value;
    return value?.is === 'function' && machine.ran.has(value.node);
  };
  if (program.body.length === 0) return [];
  const event = (/^(\w+) of /.exec(script.source)?.[1] ?? '').toLowerCase();
  const reach = called.length > 0 && called.every(runs) ? 'guarded' : 'later';
  const at = placeOf({ ...machine, script }, { start: 0 });
  return [{ does: 'ie-only', name: `element.${event}`, text: script.text.trim().slice(0, 200), reach, via: [task.slice(0, 200)], at }];
}

/** Names of the functions that a handler calls itself. */
function calledIn(root: AnyNode): string[] {
  const names: string[] = [];
  const below = [root];
  for (let node = below.pop(); node; node = below.pop()) {
    if (node.type === 'CallExpression' && node.callee.type === 'Identifier') names.push(node.callee.name);
    below.push(...childrenOf(node));
  }
  return names;
}
