import { type Machine, step } from './machine';
import { declare, setBinding } from './scope';
import { namesIn } from './tree';
import { join, nothing, type Scope, unknown, type Value } from './value';

export type FunctionValue = Extract<Value, { is: 'function' }>;

/** How often a function is followed into; after that, what it gives back is not known. Short ones are cheap. */
const FOLLOWED = 2;
const FOLLOWED_SHORT = 12;
const SHORT = 600;
const DEPTH = 40;

/** Works out a function of the page with these arguments; what it gives back is unknown where it was followed often enough. */
export function follow(machine: Machine, { node, scope: outer, script }: FunctionValue, args: readonly Value[], self: Value): Value {
  step(machine);
  const times = machine.ran.get(node) ?? 0;
  const often = node.end - node.start < SHORT ? FOLLOWED_SHORT : FOLLOWED;
  if (times >= often || machine.running.has(node) || machine.running.size > DEPTH || node.generator || node.async) {
    machine.risky = true;
    return unknown;
  }
  machine.ran.set(node, times + 1);
  machine.running.add(node);
  const before = { frame: machine.frame, script: machine.script };
  machine.frame = { self, returns: [], told: null, warned: null, unsure: false, lost: [] };
  machine.script = script;
  try {
    const scope: Scope = { names: new Map(), parent: outer };
    declare(machine, node, scope);
    for (const [index, param] of node.params.entries()) {
      const value = param.type === 'Identifier' ? (args[index] ?? nothing) : unknown;
      for (const name of namesIn(param)) {
        const binding = scope.names.get(name);
        if (binding) setBinding(machine, binding, value);
      }
    }
    if (node.body.type !== 'BlockStatement') return machine.evaluate(machine, node.body, scope);
    const ending = machine.execute(machine, node.body.body, scope, false);
    const { returns } = machine.frame;
    return (ending === 'on' ? [...returns, nothing] : returns).reduce((a, b) => join(a, b), returns[0] ?? nothing);
  } finally {
    machine.running.delete(node);
    machine.frame = before.frame;
    machine.script = before.script;
  }
}
