import type { AnyNode, Program } from 'acorn';
import type { Machine } from './machine';
import { childrenOf } from './tree';
import type { Script } from './value';

const named = new WeakMap<Script, Set<string>>();

/** Every word of a script that could be a name. */
export function namesIn(script: Script): ReadonlySet<string> {
  const made = named.get(script);
  if (made) return made;
  const names = new Set(script.text.match(/[A-Za-z_$][\w$]*/g) ?? []);
  named.set(script, names);
  return names;
}

const answers = new WeakMap<Script, Map<RegExp, boolean>>();

/** Whether a script says something, looked for once however often it is asked: a hostile one may ask at every word. */
export function says(script: Script, what: RegExp): boolean {
  const known = answers.get(script) ?? new Map<RegExp, boolean>();
  answers.set(script, known);
  const is = known.get(what) ?? what.test(script.text);
  known.set(what, is);
  return is;
}

/** Whether some script of the page gives its own objects, or the browser's, a member of this name. */
export const isDefined = (machine: Machine, name: string): boolean => machine.programs.some(({ program }) => definedIn(program).has(name));

const defined = new WeakMap<Program, Set<string>>();

/** Members that a program gives to objects: `x.name = …`, `{ name: … }`, a method of a class, `defineProperty(x, "name", …)`. */
function definedIn(program: Program): ReadonlySet<string> {
  const made = defined.get(program);
  if (made) return made;
  const names = new Set<string>();
  const below: AnyNode[] = [program];
  for (let node = below.pop(); node; node = below.pop()) {
    for (const name of definedBy(node)) names.add(name);
    below.push(...childrenOf(node));
  }
  defined.set(program, names);
  return names;
}

function definedBy(node: AnyNode): string[] {
  if (node.type === 'AssignmentExpression') return node.left.type === 'MemberExpression' ? keyOf(node.left.property) : [];
  if (node.type === 'Property' || node.type === 'MethodDefinition') return keyOf(node.key);
  if (node.type !== 'CallExpression' || node.callee.type !== 'MemberExpression') return [];
  const [callee = ''] = keyOf(node.callee.property);
  return /^(?:defineProperty|__defineGetter__)$/.test(callee) ? node.arguments.flatMap((arg) => keyOf(arg)) : [];
}

const keyOf = (node: AnyNode): string[] => {
  if (node.type === 'Identifier') return [node.name];
  return node.type === 'Literal' && typeof node.value === 'string' ? [node.value] : [];
};
