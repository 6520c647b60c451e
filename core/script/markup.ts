import { HOLE } from './value';

/** A start tag found in a string that a script hands to the browser. */
export interface Tag {
  name: string;
  attributes: Map<string, string>;
  /** What stands between a script's tags. */
  text: string;
}

const TAGS = 50;
const tag = /<(object|embed|script|param|applet)\b((?:[^>"']|"[^"]*"|'[^']*')*)>/gi;
const attribute = /(?<![a-z-])([a-z][a-z-]*)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/gi;

/** The plug-in and script tags of a piece of markup, the first fifty; unknown parts stay as HOLE. */
export function tagsIn(markup: string): Tag[] {
  const found: Tag[] = [];
  for (const match of markup.matchAll(tag)) {
    const name = (match[1] ?? '').toLowerCase();
    const attributes = new Map<string, string>();
    for (const [, key = '', a, b, c] of (match[2] ?? '').matchAll(attribute)) attributes.set(key.toLowerCase(), a ?? b ?? c ?? '');
    const rest = name === 'script' ? markup.slice(match.index + match[0].length) : '';
    const end = rest.search(/<\\?\/script/i);
    found.push({ name, attributes, text: end === -1 ? rest : rest.slice(0, end) });
    if (found.length === TAGS) break;
  }
  return found;
}

/** What a person would read of a piece of markup, shortened. */
export const readable = (markup: string): string =>
  markup
    .slice(0, 4000)
    .replaceAll(HOLE, '…')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 200);
