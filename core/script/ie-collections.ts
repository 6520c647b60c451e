import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import { noticeOnly } from './ie-only';
import type { Machine } from './machine';
import { isDefined } from './names';
import { isAll, textOf, type Value } from './value';

/** A word that is no number: browsers of today take it for 0. */
const isName = (value: Value | undefined): boolean =>
  value?.is === 'known' && typeof value.value === 'string' && !/^\s*\d*\s*$/.test(value.value);

/** `form.boxes(0)`, `document.all.item("box", 2)`, `form.elements.item("box")`: fields of one name, asked for in ways of Internet Explorer's alone. */
export function noticeAsked(
  machine: Machine,
  node: CallExpression | NewExpression,
  receiver: Value,
  callee: Value,
  name: string,
  args: readonly Value[],
): void {
  const [first, second] = args;
  const isOfDocument = receiver.is === 'host' && (receiver.path === 'element' || receiver.path === 'all');
  const isField = machine.elements?.has(`@${name}`) === true && callee.is !== 'function' && !isDefined(machine, name);
  if (isField && args.length === 1 && (isOfDocument || isForm(machine, node, receiver))) noticeOnly(machine, node, 'collection()', name);
  if ((isAll(callee) || (isAll(receiver) && name === 'item')) && second && !(second.is === 'known' && !second.value))
    noticeOnly(machine, node, 'all.item(name, index)', textOf(first ?? second));
  if (name !== 'item' || receiver.is !== 'host') return;
  if (receiver.path === 'elements' && isOfForm(node) && isName(first))
    noticeOnly(machine, node, 'elements.item(name)', first ? textOf(first) : null);
}

/** A form that is asked for by its name alone. */
const isForm = ({ elements }: Machine, { callee }: CallExpression | NewExpression, receiver: Value): boolean =>
  receiver.is === 'unknown' &&
  callee.type === 'MemberExpression' &&
  callee.object.type === 'Identifier' &&
  elements?.has(`@${callee.object.name}`) === true;

/** `….elements.item(…)`. */
const isOfForm = ({ callee }: CallExpression | NewExpression): boolean =>
  callee.type === 'MemberExpression' &&
  callee.object.type === 'MemberExpression' &&
  callee.object.property.type === 'Identifier' &&
  callee.object.property.name === 'elements';

/** `document.getElementsByName("id")`: elsewhere what only has that id is not found. */
export function noticeNames(machine: Machine, node: AnyNode, name: Value): void {
  const { elements } = machine;
  if (name.is !== 'known' || !elements) return;
  const asked = String(name.value);
  if (elements.has(`#${asked}`) && !elements.has(`@${asked}`)) noticeOnly(machine, node, 'document.getElementsByName(id)', asked);
}
