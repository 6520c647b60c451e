import type { AnyNode, BinaryExpression } from 'acorn';
import { noticeOnly } from './ie-only';
import type { Machine } from './machine';
import { HOLE, isYear, SINCE_1900, type Value } from './value';

const compares = /^(?:-|[<>]=?|[!=]==?)$/;

/** `getYear()` reckoned with as if it were a whole year: it counts from 1900 everywhere else, and in Internet Explorer 9. */
export function noticeReckoning(machine: Machine, node: BinaryExpression, left: Value, right: Value): void {
  if (machine.reach === 'load' || !compares.test(node.operator)) return;
  // A number is what mends it.
  const other = isYear(left) ? right : isYear(right) ? left : null;
  if (other?.is === 'unknown' && !isYear(other)) noticeOnly(machine, node, 'Date.getYear', null);
}

/** An address made of such a year leads to nothing. */
export function noticeYearIn(machine: Machine, node: AnyNode, address: string): void {
  if (address.includes(SINCE_1900)) noticeOnly(machine, node, 'Date.getYear', address.replaceAll(HOLE, '…'));
}

const addresses = /<(?:i?frame|a)\b[^>]*\b(?:src|href)\s*=\s*["']?[^"'>\s]*/gi;

/** The same, of what a script writes. */
export function noticeYearWritten(machine: Machine, node: AnyNode, markup: string): void {
  if (markup.includes(SINCE_1900)) for (const [address] of markup.matchAll(addresses)) noticeYearIn(machine, node, address);
}
