import type { BinaryOperator, UnaryOperator } from 'acorn';
import { FLAG } from './host';
import { EXPLORER } from './text-methods';
import { fromText, isAll, known, type Primitive, textOf, truth, unknown, type Value } from './value';

export function unary(operator: UnaryOperator, value: Value): Value {
  switch (operator) {
    case '!': {
      const is = truth(value);
      if (is === null) return unknown;
      return isAll(value) ? { is: 'known', value: !is, of: 'document.all' } : known(!is);
    }
    case 'void':
      return known(undefined);
    case '-':
      return value.is === 'known' ? known(-Number(value.value)) : unknown;
    case '+':
      return value.is === 'known' ? known(Number(value.value)) : unknown;
    default:
      return unknown;
  }
}

export function binary(operator: BinaryOperator, left: Value, right: Value): Value {
  if (operator === '+') return plus(left, right);
  if (/^[<>]=?$/.test(operator) && [left, right].some((side) => side.is === 'known' && side.value === false && side.of === FLAG))
    return known(false);
  if (left.is === 'known' && right.is === 'known') {
    // A version that only Internet Explorer has; or a number that was chosen by what old browsers had.
    const isAsked = [left, right].some(
      ({ value, of }) => (of === EXPLORER && Number.isNaN(value)) || (value === 0 && /^document\./.test(of ?? '')),
    );
    return { ...compare(operator, left.value, right.value), ...(isAsked ? { of: EXPLORER } : {}) } as Value;
  }
  const equal = sameThing(left, right);
  if (equal === null) return unknown;
  if (operator === '==' || operator === '===') return known(operator === '==' ? (looseAll(left, right) ?? equal) : equal);
  if (operator === '!=' || operator === '!==') return known(operator === '!=' ? !(looseAll(left, right) ?? equal) : !equal);
  return unknown;
}

function plus(left: Value, right: Value): Value {
  if (left.is === 'known' && right.is === 'known' && typeof left.value !== 'string' && typeof right.value !== 'string') {
    return known(Number(left.value) + Number(right.value));
  }
  const isText = (value: Value) => value.is === 'partial' || (value.is === 'known' && typeof value.value === 'string');
  return isText(left) || isText(right) ? fromText(textOf(left) + textOf(right)) : unknown;
}

/** There may be no such element, or it may be the body. */
const isElement = (value: Value) => value.is === 'host' && value.path === 'element';

/** An object is neither equal to a plain value nor to nothing. */
function sameThing(left: Value, right: Value): boolean | null {
  const isObject = (value: Value) => !isElement(value) && value.is !== 'known' && value.is !== 'unknown' && value.is !== 'partial';
  if ((isObject(left) && right.is === 'known') || (left.is === 'known' && isObject(right))) return false;
  if (isElement(left) || isElement(right)) return null;
  if (left.is === 'host' && right.is === 'host' && left.path !== right.path) return false;
  return null;
}

/** `document.all == null` is true in all browsers of today. */
function looseAll(left: Value, right: Value): boolean | null {
  const other = left.is === 'host' && left.path === 'all' ? right : right.is === 'host' && right.path === 'all' ? left : null;
  return other?.is === 'known' ? other.value === null || other.value === undefined : null;
}

function compare(operator: BinaryOperator, a: Primitive, b: Primitive): Value {
  switch (operator) {
    case '===':
      return known(a === b);
    case '!==':
      return known(a !== b);
    case '==':
      // biome-ignore lint/suspicious/noDoubleEquals: the page's own operator
      return known(a == b);
    case '!=':
      // biome-ignore lint/suspicious/noDoubleEquals: the page's own operator
      return known(a != b);
    case '-':
      return known(Number(a) - Number(b));
    case '*':
      return known(Number(a) * Number(b));
    default:
      return order(operator, a, b);
  }
}

function order(operator: BinaryOperator, a: Primitive, b: Primitive): Value {
  const both = typeof a === 'string' && typeof b === 'string';
  const less = (x: Primitive, y: Primitive) => (both ? String(x) < String(y) : Number(x) < Number(y));
  const same = both ? a === b : Number(a) === Number(b);
  if (operator === '<') return known(less(a, b));
  if (operator === '>') return known(less(b, a));
  if (operator === '<=') return known(less(a, b) || same);
  if (operator === '>=') return known(less(b, a) || same);
  return unknown;
}
