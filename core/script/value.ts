import type { ArrowFunctionExpression, FunctionDeclaration, FunctionExpression } from 'acorn';
import type { ScriptFact } from '../model/script-facts';

export type FunctionNode = FunctionDeclaration | FunctionExpression | ArrowFunctionExpression;
export type Primitive = string | number | boolean | null | undefined;

/** A parsed script, and what is needed to say where in it something stands. */
export interface Script {
  source: string;
  text: string;
  /** Of a text that another script hands to the browser: where that stands, since nobody finds this one's own lines. */
  handed: ScriptFact['at'] | null;
  /** Offsets of literals that Internet Explorer negates: the two-browser idiom of an "at cc_on !" comment before `false`. */
  negated: ReadonlySet<number>;
  /** Functions that stand in an "at cc_on" comment, which only Internet Explorer reads, and where. */
  conditional: ReadonlyMap<string, number>;
  /** Where such comments of some length begin and end. */
  hidden: readonly (readonly [number, number])[];
}

/** A variable of one activation of a function. */
export interface Binding {
  value: Value;
  /** Inner functions that assign it: until they have run, what they will leave there is not known. */
  writers: readonly FunctionNode[];
}

/** The names of one activation of a function, or of the page. */
export interface Scope {
  names: Map<string, Binding>;
  parent: Scope | null;
}

/**
 * What is known of a value without running the page. `of` names a thing of the browser (`ActiveXObject`, `document.write`), also
 * where it is missing. A host's `name` is an element's id. A `partial` is a string with unknown parts, each written as HOLE.
 */
export type Value =
  | { is: 'known'; value: Primitive; of?: string }
  | { is: 'partial'; text: string }
  | { is: 'pattern'; regex: RegExp }
  | { is: 'host'; path: HostPath; name?: string }
  | { is: 'thing'; type: 'function' | 'object'; of?: string }
  | { is: 'function'; node: FunctionNode; scope: Scope; script: Script }
  | { is: 'record'; properties: Map<string, Value> }
  | { is: 'unknown'; of?: 'year' };

/**
 * Objects of the browser whose properties we know. `all` is `document.all`: there, yet falsy in all browsers of today. An `element` is
 * any element of the page, or null where there is none; `elements` a collection of them.
 */
export type HostPath =
  | 'window'
  | 'document'
  | 'navigator'
  | 'location'
  | 'history'
  | 'body'
  | 'style'
  | 'plugins'
  | 'plugin'
  | 'implementation'
  | 'xml'
  | 'event'
  | 'option'
  | 'external'
  | 'all'
  | 'element'
  | 'elements';

export const HOLE = '\u0000';
/** Longer strings are not worked out: a script could double one for ever. */
const LONGEST = 20_000;

/** Follows a HOLE that is what `getYear()` gives: a year since 1900. */
export const SINCE_1900 = '\u0001';

export const unknown: Value = { is: 'unknown' };
export const year: Value = { is: 'unknown', of: 'year' };
export const isYear = (value: Value): boolean => value.is === 'unknown' && value.of === 'year';
export const known = (value: Primitive): Value => (typeof value === 'string' && value.length > LONGEST ? unknown : { is: 'known', value });
export const nothing = known(undefined);

/** Whether the value counts as true in a test; null where that is not known. */
export function truth(value: Value): boolean | null {
  switch (value.is) {
    case 'known':
      return Boolean(value.value);
    case 'partial':
      return value.text.replaceAll(HOLE, '') ? true : null;
    case 'host':
      // There may be none.
      return value.path === 'element' || value.path === 'event' ? null : value.path !== 'all';
    case 'unknown':
      return null;
    default:
      return true;
  }
}

/** What `typeof` says; `document.all` calls itself undefined. */
export function typeOf(value: Value): Value {
  switch (value.is) {
    case 'known':
      return known(value.value === null ? 'object' : typeof value.value);
    case 'partial':
      return known('string');
    case 'function':
      return known('function');
    case 'thing':
      return known(value.type);
    case 'host':
      return value.path === 'element' || value.path === 'event' ? unknown : known(value.path === 'all' ? 'undefined' : 'object');
    case 'unknown':
      return unknown;
    default:
      return known('object');
  }
}

/** The value where two ways meet. */
export function join(a: Value, b: Value): Value {
  if (a === b) return a;
  if (a.is === 'known' && b.is === 'known' && Object.is(a.value, b.value)) return a;
  if (a.is === 'host' && b.is === 'host' && a.path === b.path && a.name === b.name) return a;
  if (a.is === 'host' && b.is === 'host' && a.path === b.path && a.path === 'element') return { is: 'host', path: 'element' };
  return unknown;
}

/** The text that a value has as a string, unknown parts as HOLE. */
export function textOf(value: Value): string {
  if (value.is === 'known') return String(value.value);
  if (value.is === 'partial') return value.text;
  return isYear(value) ? HOLE + SINCE_1900 : HOLE;
}

/** A text as a value: known where nothing in it is unknown. */
export function fromText(text: string): Value {
  if (text.length > LONGEST) return unknown;
  return text.includes(HOLE) ? { is: 'partial', text } : known(text);
}

/** `document.all`, or what came of a test for it: false in all browsers of today. */
export const isAll = (value: Value): boolean =>
  (value.is === 'host' && value.path === 'all') || (value.is === 'known' && value.of === 'document.all');
