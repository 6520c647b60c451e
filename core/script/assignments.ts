import type { AssignmentExpression, Pattern } from 'acorn';
import { assignClassid, propertyName } from './calls';
import { noticeAssignment } from './farewell';
import { follow } from './follow';
import { later } from './host-calls';
import { waitsInVain } from './host-tables';
import { askOf, noticeAnswer, noticeEvent, noticeLength } from './ie-only';
import { named } from './lacking';
import { type Machine, note } from './machine';
import { noticeMarkup } from './notice';
import { binary } from './operators';
import { maybe, write } from './scope';
import { namesIn } from './tree';
import { type Scope, textOf, unknown, type Value } from './value';

/** An assignment: what it stores, and what it does to the page. */
export function assign(machine: Machine, node: AssignmentExpression, scope: Scope): Value {
  const conditional = node.operator === '||=' || node.operator === '&&=' || node.operator === '??=';
  const { left } = node;
  const work = () => (conditional ? maybe(machine, node.right, scope) : machine.evaluate(machine, node.right, scope));
  const right = left.type === 'Identifier' ? named(machine, scope, left.name, work) : work();
  const before = node.operator === '+=' ? machine.evaluate(machine, node.left, scope) : unknown;
  const value = node.operator === '=' ? right : node.operator === '+=' ? binary('+', before, right) : unknown;
  store(machine, node, node.left, value, scope);
  return value;
}

/** What nobody waits for: the page is being left. */
const leaving = /^on(?:before)?unload$/;

/** Adobe's page sets it to nothing, so as to see below whether its script has come. */
const ofLoader = /^AC_FL_RunContent$/;

function store(machine: Machine, node: AssignmentExpression, target: Pattern, value: Value, scope: Scope): void {
  if (target.type === 'Identifier') {
    if (target.name === 'location' && !scope.names.has('location'))
      noticeAssignment(machine, node, { is: 'host', path: 'window' }, 'location', value);
    else if (!(ofLoader.test(target.name) && value.is === 'known')) write(machine, scope, target.name, value);
    if (target.name === 'onload' && value.is === 'function' && !scope.names.has('onload')) machine.starting.push(value);
    return;
  }
  if (target.type !== 'MemberExpression') {
    for (const name of namesIn(target)) write(machine, scope, name, unknown);
    return;
  }
  const receiver = machine.evaluate(machine, target.object, scope);
  askOf(machine, target, receiver);
  const name = propertyName(machine, target, scope);
  if (name === null) return;
  if (value.is === 'function') machine.methods.set(value.node, name);
  noticeAssignment(machine, node, receiver, name, value);
  noticeLength(machine, node, name);
  if (receiver.is === 'host' && receiver.path === 'document' && name === 'URL')
    note(machine, node, { does: 'ie-only', name: 'document.URL', text: textOf(value) });
  if (receiver.is === 'host' && receiver.path === 'window' && name === 'returnValue') noticeAnswer(machine, node);
  const isUnheard = waitsInVain(name) || (name === 'onreadystatechange' && receiver.is === 'host' && receiver.path === 'element');
  if (isUnheard && value.is === 'function' && receiver.is === 'host') noticeEvent(machine, node, name);
  if (receiver.is === 'host' && receiver.path === 'window' && leaving.test(name) && value.is === 'function')
    later(machine, `${name} of window`, () => follow(machine, value, [], receiver));
  if (name === 'innerHTML' || name === 'outerHTML') noticeMarkup(machine, node, textOf(value), scope);
  if (name === 'classid') assignClassid(machine, node, value, scope);
  // A property changed once may be changed again from anywhere: it is not followed further.
  if (receiver.is === 'record') receiver.properties.set(name, receiver.properties.has(name) && machine.trail ? unknown : value);
  if (receiver.is === 'function' && name === 'prototype' && value.is === 'record') machine.prototypes.set(receiver.node, value);
  if (receiver.is === 'host' && name === 'onload' && value.is === 'function') machine.starting.push(value);
  if (receiver.is === 'host' && receiver.path === 'window' && name !== 'location') write(machine, machine.page, name, value);
}
