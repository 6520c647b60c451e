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
  const isAllElsewhere = (node: AnyNode, depth: number) => {
    const called = calledIn(node);
    return called.length > 0 && called.every(runs(depth));
  };
  const runs =
    (depth: number) =>
    (name: string): boolean => {
      const value = machine.page.names.get(name)?.value;
      return (
        value?.is === 'function' &&
        (machine.ran.has(value.node) || (depth > 0 && !keeps(value.node.body) && isAllElsewhere(value.node.body, depth - 1)))
      );
    };
  if (program.body.length === 0) return [];
  const event = (/^(\w+) of /.exec(script.source)?.[1] ?? '').toLowerCase();
  const reach = isAllElsewhere(program, 1) ? 'guarded' : 'later';
  const at = placeOf({ ...machine, script }, { start: 0 });
  return [{ does: 'ie-only', name: `element.${event}`, text: script.text.trim().slice(0, 200), reach, via: [task.slice(0, 200)], at }];
}

/** What stands in a piece of script, at whatever depth. */
function nodesIn(root: AnyNode): AnyNode[] {
  const nodes = [root];
  for (let at = 0; at < nodes.length; at += 1) nodes.push(...childrenOf(nodes[at] as AnyNode));
  return nodes;
}

/** What is worked out here is kept somewhere. */
const keeps = (root: AnyNode): boolean => nodesIn(root).some(({ type }) => type === 'AssignmentExpression');

/** Names of the functions that are called here. */
const calledIn = (root: AnyNode): string[] =>
  nodesIn(root).flatMap((node) => (node.type === 'CallExpression' && node.callee.type === 'Identifier' ? [node.callee.name] : []));
