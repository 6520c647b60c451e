import type { AnyNode } from 'acorn';
import { missingBy } from './by-id';
import { flagNamed, hostProperty } from './host';
import { type Ending, type Machine, MOST_WAYS, wayHere } from './machine';
import { shapeOf } from './tree';
import { type Binding, type FunctionNode, join, nothing, type Scope, unknown, type Value } from './value';

/** A name that more functions assign is no flag, and looking each time whether they have run would take long. */
const MANY = 50;

/** Adds the names that a function or program declares; its function declarations are there from the start. */
export function declare(machine: Machine, owner: AnyNode, scope: Scope): void {
  const shape = shapeOf(owner);
  const writersOf = (name: string) => shape.assigned.get(name) ?? [];
  for (const name of shape.declares) if (!scope.names.has(name)) scope.names.set(name, { value: nothing, writers: writersOf(name) });
  for (const node of shape.functions) {
    scope.names.set(node.id.name, { value: { is: 'function', node, scope, script: machine.script }, writers: writersOf(node.id.name) });
  }
}

export function bindingOf(scope: Scope, name: string): { binding: Binding; own: boolean } | null {
  let own = true;
  for (let at: Scope | null = scope; at; at = at.parent) {
    const binding = at.names.get(name);
    if (binding) return { binding, own };
    own = false;
  }
  return null;
}

/** The value of a name; a function that is named may be called, so it waits to be worked out. */
export function read(machine: Machine, scope: Scope, name: string): Value {
  const found = bindingOf(scope, name);
  if (!found) {
    const value = hostProperty(machine.values, 'window', name);
    if (value.is !== 'unknown') return value;
    // Internet Explorer knew fields outside of forms by their names as well.
    if (machine.elements?.has(`~${name}`) && machine.values.engine !== 'trident' && !machine.elements.has(`#${name}`))
      return missingBy('document.all(name)');
    // Elements are the page's own names too (HTML standard, "named access on the Window object").
    if (machine.elements?.has(`#${name}`)) return { is: 'host', path: 'element', name };
    meetStranger(machine, name.toLowerCase());
    machine.risky = true;
    return flagNamed(machine.values, name);
  }
  const { binding, own } = found;
  const hasRun = (writer: FunctionNode) => machine.ran.has(writer) || machine.running.has(writer);
  const settled = own || (binding.writers.length < MANY && binding.writers.every(hasRun));
  return wait(machine, settled ? binding.value : unknown);
}

function meetStranger(machine: Machine, name: string): void {
  const ways = machine.strangers.get(name) ?? new Set();
  if (ways.size < MOST_WAYS) ways.add(wayHere(machine));
  machine.strangers.set(name, ways);
}

export function wait(machine: Machine, value: Value): Value {
  if (value.is === 'function') machine.waiting.add(value);
  return value;
}

/** Sets a name; one that nobody declared becomes the page's. What runs later may leave its value at any time, or never. */
export function write(machine: Machine, scope: Scope, name: string, value: Value): void {
  const found = bindingOf(scope, name);
  const binding = found?.binding ?? { value: unknown, writers: [] };
  if (!found) machine.page.names.set(name, binding);
  setBinding(machine, binding, machine.reach === 'later' && !found?.own ? unknown : value);
}

export function setBinding(machine: Machine, binding: Binding, value: Value): void {
  if (machine.trail && !machine.trail.has(binding)) machine.trail.set(binding, binding.value);
  binding.value = value;
}

/** Works out ways of which this browser takes one, each from the same start; afterwards only what they agree on is known. */
export function branch(machine: Machine, ways: (() => Ending)[]): Ending {
  const outer = machine.trail;
  const { told, warned } = machine.frame;
  const runs = ways.map((way) => {
    const trail = new Map<Binding, Value>();
    machine.trail = trail;
    machine.doubts += 1;
    try {
      const ending = way();
      return { ending, after: new Map([...trail.keys()].map((binding) => [binding, binding.value])) };
    } finally {
      for (const [binding, before] of trail) binding.value = before;
      machine.trail = outer;
      machine.doubts -= 1;
      // Whoever takes the other way is told nothing.
      Object.assign(machine.frame, { told, warned });
    }
  });
  const going = runs.filter((run) => run.ending !== 'ended');
  const met = going.length ? going : runs;
  for (const binding of new Set(met.flatMap((run) => [...run.after.keys()]))) {
    const values = met.map((run) => run.after.get(binding) ?? binding.value);
    setBinding(machine, binding, values.reduce(join));
  }
  if (!going.length) return 'ended';
  if (going.length < runs.length) machine.frame.unsure = true;
  return going.every((run) => run.ending === 'broke') ? 'broke' : 'on';
}

/** An expression that is worked out or not, nobody knows. */
export function maybe(machine: Machine, node: AnyNode, scope: Scope): Value {
  let value: Value = unknown;
  branch(machine, [
    () => {
      value = machine.evaluate(machine, node, scope);
      return 'on';
    },
    () => 'on',
  ]);
  return value;
}

/** Forgets the values of names, where it is not known how often or how far something ran. */
export function forget(machine: Machine, scope: Scope, names: Iterable<string>): void {
  for (const name of names) {
    const found = bindingOf(scope, name);
    if (found && found.binding.value.is !== 'function') setBinding(machine, found.binding, unknown);
  }
}
