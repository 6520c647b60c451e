import type { AnyNode, BinaryExpression, BinaryOperator, LogicalExpression } from 'acorn';
import { assign } from './assignments';
import { call, propertyName, propertyOf } from './calls';
import { walkDead } from './dead';
import { hasProperty, namesExplorer } from './host';
import { isOption, noticeButton } from './ie-manners';
import { askOf } from './ie-only';
import { list, record, someItem } from './literals';
import { type Machine, step } from './machine';
import { binary, unary } from './operators';
import { maybe, read, wait, write } from './scope';
import { noticeReckoning } from './short-year';
import { toRegex } from './text-methods';
import { childrenOf, isFunction } from './tree';
import { fromText, isAll, join, known, nothing, type Scope, textOf, truth, typeOf, unknown, type Value } from './value';

/** Works out an expression as far as it can be known; what it does on the way is noticed. */
export function evaluate(machine: Machine, node: AnyNode, scope: Scope): Value {
  step(machine);
  if (isFunction(node)) return wait(machine, { is: 'function', node, scope, script: machine.script });
  const value = (inner: AnyNode) => evaluate(machine, inner, scope);
  switch (node.type) {
    case 'Identifier':
      return read(machine, scope, node.name);
    case 'Literal':
      return literal(machine, node);
    case 'ThisExpression':
      return machine.frame.self;
    case 'ParenthesizedExpression':
    case 'ChainExpression':
      return value(node.expression);
    case 'SequenceExpression':
      return node.expressions.map(value).at(-1) ?? nothing;
    case 'TemplateLiteral':
      return fromText(
        node.quasis
          .map((quasi, at) => (quasi.value.cooked ?? '') + (node.expressions[at] ? textOf(value(node.expressions[at])) : ''))
          .join(''),
      );
    case 'UnaryExpression':
      if (node.operator === 'typeof') return typeOf(asked(machine, node.argument, scope));
      return unary(node.operator, value(node.argument));
    case 'BinaryExpression':
      if (node.operator === 'in') return membership(value(node.left), value(node.right), machine);
      noticeButton(machine, node);
      return asksOfCom(machine, node) ?? charged(machine, compared(machine, node, value(node.left), value(node.right)));
    case 'LogicalExpression':
      return logical(machine, node, scope);
    case 'ConditionalExpression': {
      const test = value(node.test);
      return forWant(test, choose(machine, truth(test), node.consequent, node.alternate, scope));
    }
    case 'MemberExpression': {
      const receiver = value(node.object);
      if (!node.optional) askOf(machine, node, receiver);
      const name = propertyName(machine, node, scope);
      if (receiver.is === 'unknown' || (receiver.is === 'known' && receiver.value === undefined)) machine.risky = true;
      if (isOption(node)) return { is: 'host', path: 'option' };
      return name === null ? someItem(receiver) : propertyOf(machine, node, receiver, name);
    }
    case 'AssignmentExpression':
      return assign(machine, node, scope);
    case 'UpdateExpression':
      if (node.argument.type === 'Identifier') write(machine, scope, node.argument.name, unknown);
      else value(node.argument);
      return unknown;
    case 'CallExpression':
    case 'NewExpression':
      return call(machine, node, scope);
    case 'ObjectExpression':
      return record(machine, node, scope);
    case 'ArrayExpression':
      return list(machine, node, scope);
    case 'ClassExpression':
    case 'ClassDeclaration':
      for (const child of childrenOf(node)) value(child);
      return { is: 'thing', type: 'function' };
    default:
      for (const child of childrenOf(node)) value(child);
      machine.risky = true;
      return unknown;
  }
}

/** Asking for the type of a name that nobody declared is no use of it. */
function asked(machine: Machine, node: AnyNode, scope: Scope): Value {
  const name = node.type === 'Identifier' ? node.name.toLowerCase() : '';
  const isNew = name !== '' && !machine.strangers.has(name);
  const value = evaluate(machine, node, scope);
  if (!isNew || !machine.strangers.delete(name) || node.type !== 'Identifier') return value;
  const isHidden =
    machine.values.engine !== 'trident' &&
    (machine.procedures.has(name) || machine.programs.some(({ script }) => script.conditional.has(node.name)));
  return isHidden ? nothing : value;
}

/** `typeof x == "unknown"` is so of COM objects alone, which only Internet Explorer hands to scripts. */
function asksOfCom(machine: Machine, { operator, left, right }: BinaryExpression): Value | null {
  const sides = [left, right];
  const isType = sides.some((side) => side.type === 'UnaryExpression' && side.operator === 'typeof');
  const isCom = sides.some((side) => side.type === 'Literal' && side.value === 'unknown');
  if (!/^===?$/.test(operator) || !isType || !isCom) return null;
  return machine.values.engine === 'trident' ? unknown : known(false);
}

function compared(machine: Machine, node: BinaryExpression, left: Value, right: Value): Value {
  noticeReckoning(machine, node, left, right);
  return comparison(machine, node.operator, left, right);
}

/** Something unknown beside the name of Internet Explorer is what a library worked out of the browser. */
function comparison(machine: Machine, operator: BinaryOperator, left: Value, right: Value): Value {
  const word = left.is === 'unknown' ? right : right.is === 'unknown' ? left : null;
  if (word?.is !== 'known' || !namesExplorer(String(word.value))) return binary(operator, left, right);
  const isExplorer = machine.values.engine === 'trident';
  if (operator === '==' || operator === '===') return known(isExplorer);
  return operator === '!=' || operator === '!==' ? known(!isExplorer) : unknown;
}

/** A text made of others costs steps by its length. */
function charged(machine: Machine, value: Value): Value {
  if (value.is === 'partial' || value.is === 'known') machine.steps -= textOf(value).length >> 4;
  return value;
}

function literal(machine: Machine, node: Extract<AnyNode, { type: 'Literal' }>): Value {
  if (node.regex) {
    const regex = toRegex(node.regex.pattern, node.regex.flags);
    return regex ? { is: 'pattern', regex } : { is: 'thing', type: 'object' };
  }
  if (typeof node.value === 'object' && node.value !== null) return unknown;
  if (typeof node.value === 'bigint') return unknown;
  const isNegated = machine.values.engine === 'trident' && machine.script.negated.has(node.start);
  return known(isNegated ? !node.value : node.value);
}

/** What every field and element has today, and pages ask for. */
const ofToday =
  /^(?:placeholder|autofocus|required|pattern|min|max|step|multiple|list|draggable|spellcheck|hidden|dataset|classList|textContent|innerText|oninput|contentEditable|validity|form)$/;

function membership(name: Value, holder: Value, machine: Machine): Value {
  if (name.is !== 'known') return unknown;
  const isToday =
    holder.is === 'host' && holder.path === 'element' && machine.values.engine !== 'trident' && ofToday.test(String(name.value));
  if (isToday) return known(true);
  // Whatever is asked for ActiveXObject, it is the window by another name.
  const path = holder.is === 'host' ? holder.path : holder.is === 'unknown' && name.value === 'ActiveXObject' ? 'window' : null;
  const has = path && hasProperty(machine.values, path, String(name.value));
  return has === null ? unknown : known(has);
}

function logical(machine: Machine, node: LogicalExpression, scope: Scope): Value {
  const left = evaluate(machine, node.left, scope);
  const is = node.operator === '??' ? null : truth(left);
  if (is === null) {
    const right = maybe(machine, node.right, scope);
    return truth(right) !== null && truth(right) === (node.operator === '||') ? right : unknown;
  }
  if (is !== (node.operator === '||')) return evaluate(machine, node.right, scope);
  walkDead(machine, node.right);
  return left;
}

/** What stands in for a thing of the browser that is not there keeps its name: `window.createPopup ? createPopup() : null`. */
function forWant(test: Value, chosen: Value): Value {
  const of = test.is === 'known' && test.value === undefined ? test.of : isAll(test) ? 'document.all' : undefined;
  return of && chosen.is === 'known' && !chosen.value && !chosen.of ? { ...chosen, of } : chosen;
}

function choose(machine: Machine, is: boolean | null, yes: AnyNode, no: AnyNode, scope: Scope): Value {
  if (is !== null) {
    walkDead(machine, is ? no : yes);
    return evaluate(machine, is ? yes : no, scope);
  }
  const [one, other] = [maybe(machine, yes, scope), maybe(machine, no, scope)];
  if (isPlugIn(one) && isNotice(other)) return one;
  return isPlugIn(other) && isNotice(one) ? other : join(one, other);
}

/** Markup of a plug-in, where the other way is a sentence: whoever has it is shown this. */
const isPlugIn = (value: Value): boolean => /<(?:object|embed|applet)\b/i.test(textOf(value));
const isNotice = (value: Value): boolean =>
  /\p{L}{3}/u.test(textOf(value)) &&
  !/<(?:[aiv]|img|audio|canvas|svg|object|embed|table|ul|ol|form)\b|<(?:input|iframe|video)/i.test(textOf(value));
