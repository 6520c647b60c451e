import type { AnyNode, IfStatement, Statement } from 'acorn';
import { refuses } from './catches';
import { type Machine, wayHere } from './machine';
import { bindingOf } from './scope';
import { nothing, type Scope, type Value } from './value';

/**
 * Gives a name a value, and keeps in mind what it lacks: the objects that were asked for on the way, under a `catch` that left it empty.
 * Whether the page does without them shows where it looks whether the name is empty.
 */
export function named(machine: Machine, scope: Scope, name: string, work: () => Value): Value {
  const before = machine.tried.length;
  let value = nothing;
  try {
    value = work();
    return value;
  } finally {
    const binding = bindingOf(scope, name)?.binding;
    const since = machine.tried.slice(before);
    if (binding && !isEmpty(value)) machine.lacking.delete(binding);
    else if (binding && since.length > 0) machine.lacking.set(binding, since);
  }
}

/** A function that looks whether a name is empty and then only leaves, or says that it does not work here, has found no other way. */
export function noticeLack(machine: Machine, { test, consequent, alternate }: IfStatement, scope: Scope, refusesAfter: boolean): void {
  const asked = emptiness(test);
  const binding = asked && bindingOf(scope, asked.name)?.binding;
  const lacking = binding && machine.lacking.get(binding);
  if (!lacking || machine.reach !== 'later' || machine.guards.some(Boolean)) return;
  const whereEmpty = asked.isEmpty ? consequent : alternate;
  const isEnd = alternate ? true : asked.isEmpty ? leaves(consequent) : refusesAfter;
  if (!isEnd || (whereEmpty && !refuses(whereEmpty) && !isSilent(whereEmpty))) return;
  for (const key of lacking) {
    const fact = machine.facts.get(key);
    if (fact?.reach === 'guarded') machine.facts.set(key, { ...fact, reach: 'later', via: [wayHere(machine)], caught: 'told' });
  }
}

/** What follows a message that does not leave may be another way. */
const leaves = (statement: Statement): boolean => {
  const last = statement.type === 'BlockStatement' ? statement.body.at(-1) : statement;
  return last?.type === 'ReturnStatement' || last?.type === 'ThrowStatement';
};

/** Nothing happens at all: not even a form goes its way. */
const isSilent = (statement: Statement): boolean => {
  const only = statement.type === 'BlockStatement' && statement.body.length === 1 ? statement.body[0] : statement;
  if (only?.type !== 'ReturnStatement') return false;
  return !only.argument || (only.argument.type === 'Literal' && !only.argument.value);
};

const isEmpty = (value: Value): boolean => value.is === 'known' && (value.value ?? false) === false;

/** `!name`, `name == null`: the name that is looked at, and whether the test holds where it is empty. */
function emptiness(test: AnyNode): { name: string; isEmpty: boolean } | null {
  if (test.type === 'Identifier') return { name: test.name, isEmpty: false };
  if (test.type === 'UnaryExpression' && test.operator === '!' && test.argument.type === 'Identifier')
    return { name: test.argument.name, isEmpty: true };
  if (test.type !== 'BinaryExpression' || !/^[!=]==?$/.test(test.operator)) return null;
  const { left, right, operator } = test;
  const name = left.type === 'Identifier' ? left : right;
  const other = name === left ? right : left;
  const isNone = (other.type === 'Literal' && !other.value) || (other.type === 'Identifier' && other.name === 'undefined');
  return isNone && name.type === 'Identifier' ? { name: name.name, isEmpty: operator.startsWith('=') } : null;
}
