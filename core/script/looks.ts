import type { AnyNode, Program } from 'acorn';
import { childrenOf, isFunction } from './tree';
import type { FunctionNode, Script } from './value';

interface Place {
  script: Script;
  running: ReadonlySet<FunctionNode>;
  programs: readonly { program: Program; script: Script }[];
  reach: 'load' | 'later';
  steps: number;
}

/** Characters; longer functions and scripts do more than that. */
const LONGEST = 3000;

/** How much room something takes, and in what colours; not where it stands, which may be what a page is for. */
const look =
  /^(?:overflow\w*|(?:max|min|pixel)?(?:width|height)|color|bgColor|background\w*|font\w*|border\w*|cursor|padding\w*|margin\w*|scrolling)$/i;

/**
 * Whether all that is lost where this place throws is how things look: the functions that are being worked out, and the script that calls
 * them as the page loads, only ask, and set sizes and colours.
 */
export function onlyLooks(machine: Place): boolean {
  const { script, running, programs, reach } = machine;
  if (script.text.length > LONGEST) return false;
  machine.steps -= script.text.length >> 4;
  const functions = [...running].filter(({ body }) => body.type === 'BlockStatement');
  const names = functions.map(({ id }) => id?.name);
  const program = programs.find((one) => one.script === script)?.program;
  const top = running.size === 0 || reach === 'load' ? (program?.body ?? []) : [];
  const all = [...functions.flatMap(({ body }) => childrenOf(body)), ...top];
  return all.some(setsLook) && all.every((statement) => isIdle(statement, names));
}

const nameOf = (node: AnyNode): string | undefined =>
  node.type === 'MemberExpression' && node.property.type === 'Identifier' ? node.property.name : undefined;

const setsLook = (node: AnyNode): boolean =>
  node.type === 'AssignmentExpression' ? look.test(nameOf(node.left) ?? '') : !isFunction(node) && childrenOf(node).some(setsLook);

/** Declares, asks, or sets a look. */
function isIdle(node: AnyNode, running: readonly (string | undefined)[]): boolean {
  if (isFunction(node)) return true;
  if (node.type === 'ReturnStatement') return !node.argument || node.argument.type === 'Literal';
  if (node.type === 'AssignmentExpression' && node.left.type !== 'Identifier')
    return look.test(nameOf(node.left) ?? '') || (node.right.type === 'Identifier' && running.includes(node.right.name));
  if (node.type === 'NewExpression' || node.type === 'UpdateExpression') return false;
  if (node.type === 'ExpressionStatement' && node.expression.type === 'CallExpression') {
    const { callee } = node.expression;
    return callee.type === 'Identifier' && running.includes(callee.name);
  }
  return childrenOf(node).every((child) => isIdle(child, running));
}
