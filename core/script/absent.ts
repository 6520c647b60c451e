import type { Machine } from './machine';

/** Longer scripts are libraries, which make elements in ways of their own. */
const LONGEST = 100_000;
/** `id="list"` in markup, `.id = "list"`, `setAttribute("id", "list")`. */
const made = /\bid\b["'\s\]]*[=,:]\s*[\\"']*([\w-]+)/gi;
/** What a server sends may be anything. */
const brings = /XMLHttp|\bajax\b|\.load\s*\(|responseText|\bfetch\s*\(/i;
const known = new WeakMap<Machine['programs'], Map<string, boolean>>();

/**
 * Whether a page has no element of an id, and no script that makes one: shared scripts ask for what other pages have. Told where all names of
 * the document are known, and no script gives something the id, or the beginning of it.
 */
export function isAbsent({ elements, programs, steps }: Machine, id: string): boolean {
  if (!elements || elements.has(`#${id}`) || elements.has(`@${id}`) || steps < 0) return false;
  const told = known.get(programs) ?? new Map<string, boolean>();
  known.set(programs, told);
  const is = told.get(id) ?? programs.every(({ script: { text } }) => text.length <= LONGEST && !brings.test(text) && !makes(text, id));
  told.set(id, is);
  return is;
}

const makes = (text: string, id: string): boolean => [...text.matchAll(made)].some(([, start = '']) => id.startsWith(start));
