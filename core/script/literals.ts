import type { ArrayExpression, ObjectExpression } from 'acorn';
import type { Machine } from './machine';
import { fromText, HOLE, type Scope, unknown, type Value } from './value';
import { noticeWish } from './wished';

/** An object literal: its plain properties are known until one is set anew. */
export function record(machine: Machine, node: ObjectExpression, scope: Scope): Value {
  const properties = new Map<string, Value>();
  for (const property of node.properties) {
    if (property.type === 'SpreadElement') {
      machine.evaluate(machine, property.argument, scope);
      continue;
    }
    const value = machine.evaluate(machine, property.value, scope);
    const { key } = property;
    const name = property.computed ? null : key.type === 'Identifier' ? key.name : key.type === 'Literal' ? String(key.value) : null;
    if (name !== null && value.is === 'function') machine.methods.set(value.node, name);
    if (name !== null) properties.set(name, property.kind === 'init' ? value : unknown);
  }
  noticeWish(machine, node, properties);
  return { is: 'record', properties };
}

/** A list literal, by index. */
export function list(machine: Machine, node: ArrayExpression, scope: Scope): Value {
  const properties = new Map<string, Value>();
  for (const [index, element] of node.elements.entries())
    if (element) properties.set(String(index), machine.evaluate(machine, element, scope));
  return { is: 'record', properties };
}

/** One item of a list, nobody knows which: the first one's text, marked as not the whole of it. */
export function someItem(receiver: Value): Value {
  if (receiver.is === 'host' && (receiver.path === 'elements' || receiver.path === 'all')) return { is: 'host', path: 'element' };
  if (receiver.is === 'host' && receiver.path === 'plugins') return { is: 'host', path: 'plugin' };
  const first = receiver.is === 'record' ? receiver.properties.get('0') : undefined;
  return first?.is === 'known' && typeof first.value === 'string' ? fromText(first.value + HOLE) : unknown;
}
