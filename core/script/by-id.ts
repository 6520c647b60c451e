import type { AnyNode } from 'acorn';
import type { Machine } from './machine';
import { known, type Value } from './value';

/** Longer scripts are libraries, which make elements in ways of their own. */
const LONGEST = 100_000;
/** `id="list"` in markup, `.id = "list"`, `setAttribute("id", "list")`. */
const made = /\bid\b["'\s\]]*[=,:]\s*[\\"']*([\w-]+)/gi;
/** What a server sends may be anything. */
const brings = /XMLHttp|\bajax\b|\.load\s*\(|responseText|\bfetch\s*\(/i;
const given = new WeakMap<Machine['programs'], ReadonlySet<string> | null>();

/** Ids that scripts give, or the beginnings of such; null where they may give any. */
function idsGiven(programs: Machine['programs']): ReadonlySet<string> | null {
  const known = given.get(programs);
  if (known !== undefined) return known;
  const texts = programs.map(({ script }) => script.text);
  const isAny = texts.some((text) => text.length > LONGEST || brings.test(text));
  const ids = isAny ? null : new Set(texts.flatMap((text) => [...text.matchAll(made)].map(([, id = '']) => id)));
  given.set(programs, ids);
  return ids;
}

/**
 * Whether a page has no element of an id, and no script that makes one: shared scripts ask for what other pages have. Told where all names of
 * the document are known, and no script gives something the id, or the beginning of it.
 */
function isAbsent({ elements, programs }: Machine, id: string): boolean {
  if (!elements || elements.has(`#${id}`) || elements.has(`@${id}`)) return false;
  const ids = idsGiven(programs);
  return ids !== null && !Array.from(id, (_, at) => id.slice(0, at + 1)).some((start) => ids.has(start));
}

/** Internet Explorer found fields by their names too, up to its document mode 7: that is what this browser lacks. */
export function elementBy(machine: Machine, node: AnyNode, id: Value): Value {
  const { elements } = machine;
  if (id.is !== 'known') return { is: 'host', path: 'element' };
  const name = String(id.value);
  const isOwn = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier';
  if (isOwn && elements && !elements.has(`#${name}`) && elements.has(`@${name}`)) return missingBy('document.getElementById(name)');
  if (isOwn && isOtherwiseWritten(machine, name)) return missingBy('document.getElementById(name)');
  if (isOwn && isAbsent(machine, name)) return known(null);
  return { is: 'host', path: 'element', name };
}

/** Up to document mode 7 small letters and capitals were the same in an id. */
function isOtherwiseWritten({ elements, values }: Machine, name: string): boolean {
  if (!elements || values.engine === 'trident' || elements.has(`#${name}`) || elements.has(`@${name}`)) return false;
  const inSmall = small.get(elements) ?? new Set([...elements].map((element) => element.toLowerCase()));
  small.set(elements, inSmall);
  return inSmall.has(`#${name.toLowerCase()}`);
}

const small = new WeakMap<ReadonlySet<string>, Set<string>>();

/** An element that is found by its id, and by no name of a frame. */
export const isNoFrame = ({ values, elements }: Machine, name: string | undefined): boolean =>
  values.engine !== 'trident' && name !== undefined && elements?.has(`#${name}`) === true && !elements.has(`@${name}`);

export const missingBy = (of: string): Value => ({ is: 'known', value: undefined, of });
