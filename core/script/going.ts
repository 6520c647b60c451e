import type { AnyNode } from 'acorn';
import { type Machine, note } from './machine';
import { namesIn } from './names';
import type { Value } from './value';

/** Not heard of again: Chromium 156 and Firefox 153 send none of these. */
const mutation = /^DOM(?:Node(?:Inserted|Removed)(?:IntoDocument|FromDocument)?|SubtreeModified|AttrModified|CharacterDataModified)$/;

/** Notices what browsers have just given up, or all say they will. A script that has today's way too is fine. */
export function noticeGoing(machine: Machine, node: AnyNode, name: string, of: string | undefined, args: readonly Value[]): void {
  const [first] = args;
  const text = first?.is === 'known' ? String(first.value) : '';
  if (name === 'addEventListener' && mutation.test(text))
    note(machine, node, { does: 'deprecated', name: 'mutation-event', text }, namesIn(machine.script).has('MutationObserver'));
  if (of === 'XSLTProcessor' && node.type === 'NewExpression') note(machine, node, { does: 'deprecated', name: of, text: null });
}
