import type { AnyNode, Program, Statement } from 'acorn';
import { childrenOf, isFunction } from './tree';
import type { FunctionNode, Script } from './value';

interface Place {
  script: Script;
  running: ReadonlySet<FunctionNode>;
  programs: readonly { program: Program; script: Script }[];
  reach: 'load' | 'later';
  steps: number;
}

/** Characters; longer scripts are not looked into. */
const LONGEST = 8000;

/** What a script has done before it throws, the statements that throw, and what it does not come to any more. */
interface Course {
  before: AnyNode[];
  self: AnyNode[];
  after: AnyNode[];
}

/**
 * Whether nothing of use is lost where a script throws: the statement itself, and what its functions and their callers would go on with,
 * set no more than how things look, where that is all that they are for, or where the work has been done before.
 */
export function losesNothing(machine: Place, node: { start: number }): boolean {
  const { script, running, programs, reach } = machine;
  if (script.text.length > LONGEST) return false;
  machine.steps -= script.text.length >> 2;
  const task = [...running].at(-1);
  if (task && isClock(script.text.slice(task.start, task.end))) return true;
  const names = [...running].map(({ id }) => id?.name);
  const course: Course = { before: [], self: [], after: [] };
  const top: Course = { before: [], self: [], after: [] };
  let at: number | null = node.start;
  for (const [index, { body }] of [...running].reverse().entries()) {
    if (at === null || body.type !== 'BlockStatement') return false;
    if (follow(body.body, at, course)) break;
    const name = names[names.length - 1 - index];
    const caller = [...running].at(-2 - index);
    const callers = caller ? [] : (callsIn(machine).get(name ?? '') ?? []);
    if (callers.length > MOST_CALLS) return false;
    if (caller) at = callOf(caller.body, name);
    for (const [program, call] of callers) follow(program.body as Statement[], call, top);
  }
  const own = programs.find((one) => one.script === script)?.program;
  if (running.size === 0 && own) follow(own.body as Statement[], node.start, top);
  const known: Known = { names, declared: (name) => declaredIn(programs, name) };
  const isLost = (one: AnyNode) => !isIdle(one, known);
  const lost = [...course.self, ...course.after, ...top.self, ...top.after];
  if (lost.some(isLost) || top.after.some(declares)) return false;
  return reach === 'load' || lost.some(setsLook) || [...course.before, ...top.before].some(isLost);
}

/** A box is ticked, or its script goes on without it. */
const ticked = /\bif\s*\((?:[^{;!]{0,80}\.checked\b(?!\s*==\s*false)[^{;]{0,40}\)\s*\{|\s*![^{;]{0,80}\.checked\s*\)\s*return\s+true)/;
/** Characters before a place in which such a test is looked for. */
const NEAR = 600;

/** What a person has to tick first is done for those who want it. */
export function isChosen({ script, running }: Place, { start }: { start: number }): boolean {
  const task = [...running].at(-1);
  return task !== undefined && ticked.test(script.text.slice(Math.max(task.start, start - NEAR), start));
}

/** What is called from more places is not followed to all of them. */
const MOST_CALLS = 20;

/** Shows what time it is, as the computer's own clock does. */
const isClock = (task: string): boolean =>
  task.length < 1500 && /getMinutes\s*\(|toLocaleTimeString/.test(task) && !/\.(?:value|options|submit|attachEvent)\b/.test(task);

type Call = [program: Program, at: number];
const calls = new WeakMap<Place['programs'], Map<string, Call[]>>();

/** What the scripts of a page call by name outside of functions, and where; looked for once. */
function callsIn(machine: Place): Map<string, Call[]> {
  const made = calls.get(machine.programs) ?? new Map<string, Call[]>();
  if (calls.has(machine.programs)) return made;
  calls.set(machine.programs, made);
  for (const { program, script } of machine.programs) {
    if (script.text.length > LONGEST) continue;
    machine.steps -= script.text.length >> 2;
    const below: AnyNode[] = [program];
    for (let node = below.pop(); node; node = below.pop()) {
      if (node.type === 'CallExpression' && node.callee.type === 'Identifier') {
        const known = made.get(node.callee.name) ?? [];
        if (known.length <= MOST_CALLS) made.set(node.callee.name, [...known, [program, node.start]]);
      }
      if (!isFunction(node)) below.push(...childrenOf(node));
    }
  }
  return made;
}

/** Parts a list of statements at a place; true where a `catch` keeps the error from what comes after. */
function follow(body: readonly Statement[], at: number, course: Course): boolean {
  const holds = ({ start, end }: AnyNode) => start <= at && at < end;
  const index = body.findIndex(holds);
  const statement = body[index];
  if (!statement) return false;
  course.before.push(...body.slice(0, index));
  const inner =
    statement.type === 'BlockStatement'
      ? statement
      : statement.type === 'TryStatement' && holds(statement.block)
        ? statement.block
        : statement.type === 'IfStatement'
          ? [statement.consequent, statement.alternate].find((way) => way && holds(way))
          : null;
  if (inner) {
    const isCaught = follow(inner.type === 'BlockStatement' ? inner.body : [inner], at, course);
    if (isCaught || (statement.type === 'TryStatement' && statement.handler)) return true;
  } else course.self.push(statement);
  course.after.push(...body.slice(index + 1));
  return false;
}

/** Where a function is called by its name, outside of other functions. */
function callOf(node: AnyNode, name: string | undefined): number | null {
  if (node.type === 'CallExpression' && node.callee.type === 'Identifier' && node.callee.name === name) return node.start;
  for (const child of childrenOf(node)) {
    const found = isFunction(child) ? null : callOf(child, name);
    if (found !== null) return found;
  }
  return null;
}

/** How much room something takes, in what colours, and what is said in the window's edge. */
const look =
  /^(?:overflow|(?:max|min|pixel)?(?:width|height)|(?:bg)?color|background|font|border|cursor|padding|margin|scroll|filter|opacity|grayscale|title|(?:default)?status|onmouse[oelm]|className|checked)/i;
/** Calls that show, move or lead to nothing new. */
const mere = /^(?:apply|play|stop|(?:set|release)Capture|focus|blur|select|scroll\w*|(?:move|resize)(?:To|By))$/i;
/** What is hidden where it succeeds is there where it does not. */
const hides = /^(?:display|visibility|cancelBubble|returnValue)$/;

const nameOf = (node: AnyNode): string =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier'
    ? node.property.name
    : node.type === 'Identifier'
      ? node.name
      : '';

const setsLook = (node: AnyNode): boolean =>
  node.type === 'AssignmentExpression' ? look.test(nameOf(node.left)) : !isFunction(node) && childrenOf(node).some(setsLook);

/** At the top of a script, a value that its functions go by. */
const declares = (node: AnyNode): boolean => node.type === 'VariableDeclaration' && node.declarations.some(({ init }) => init);

/** What is called by its own name where the script throws, and how functions are found by theirs. */
interface Known {
  names: readonly (string | undefined)[];
  declared: (name: string) => FunctionNode | null;
}

/** A function that a script declares outside of others. */
function declaredIn(programs: Place['programs'], name: string): FunctionNode | null {
  for (const { program } of programs)
    for (const node of program.body) if (node.type === 'FunctionDeclaration' && node.id.name === name) return node;
  return null;
}

/** What would be called once something happens, and is not; a function that it names in turn, perhaps itself, is not looked into. */
function isIdleCallback(node: AnyNode | undefined, known: Known): boolean {
  const called = node?.type === 'Identifier' ? known.declared(node.name) : node && isFunction(node) ? node : null;
  return called !== null && isIdle(called.body, { ...known, declared: () => null });
}

/** Whether a statement by itself would do nothing else. */
export const setsNoMoreThanLooks = (statement: AnyNode): boolean => isIdle(statement, { names: [], declared: () => null });

/** Declares, asks, or sets a look. */
function isIdle(node: AnyNode, known: Known): boolean {
  if (isFunction(node)) return true;
  if (node.type === 'ReturnStatement') return !node.argument || node.argument.type === 'Literal';
  if (node.type === 'AssignmentExpression' && node.left.type !== 'Identifier') {
    const { left, right } = node;
    if (look.test(nameOf(left)) || (right.type === 'Identifier' && known.names.includes(right.name))) return true;
    return hides.test(nameOf(left)) && right.type === 'Literal' && /^(?:none|hidden|false|true)$/.test(String(right.value));
  }
  if (node.type === 'NewExpression' && nameOf(node.callee) !== 'Date') return false;
  if (node.type === 'UpdateExpression') return node.argument.type === 'Identifier';
  if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression') {
    const { callee, arguments: given } = node.expression;
    if (nameOf(callee) === 'attachEvent') return isIdleCallback(given[1], known);
    return callee.type === 'Identifier' ? known.names.includes(callee.name) || mere.test(callee.name) : mere.test(nameOf(callee));
  }
  return childrenOf(node).every((child) => isIdle(child, known));
}
