import type { StyleFact } from '../model/style-facts';
import { rulesOf } from './rules-of';

/** A style sheet, or one element's own style, with its text. */
export interface Sheet {
  /** Its address, or which element held it. */
  source: string;
  text: string;
  inline: boolean;
}

const MOST = 100;

/**
 * What a style sheet asks of Internet Explorer alone, in rules that may apply to something in the document; and the addresses of what it
 * imports. `names` are the document's elements, `.classes` and `#ids`; null where they are too many to tell, so that every rule may apply.
 */
export function readSheet({ source, text, inline }: Sheet, names: ReadonlySet<string> | null): { facts: StyleFact[]; imports: string[] } {
  const { declarations, imports } = rulesOf(text, inline);
  const isTimed = /#default#time/i.test(text);
  const facts = declarations.flatMap(({ selector, property, value, line }): StyleFact[] => {
    const said = told(property, value) ?? (isTimed && hides(property, value) ? [['hides' as const, value]] : null);
    if (!said || !(inline || names === null || applies(selector, names))) return [];
    const fact = { property: property.slice(0, 40), selector: inline ? source.slice(0, 120) : selector.slice(0, 120), file: null };
    return said.map(([does, what]) => ({ ...fact, does, value: what.slice(0, 500), at: { source: source.slice(0, 2000), line } }));
  });
  return { facts: facts.slice(0, MOST), imports: imports.slice(0, 20) };
}

/** Properties by the names that Internet Explorer 8 and later read; `*` and `_` before a name were for 6 and 7 alone. */
function told(property: string, value: string): [StyleFact['does'], string][] | null {
  const script = /^expression\s*\(([\s\S]*)\)[^)]*$/i.exec(value)?.[1];
  if (script !== undefined && /^[a-z-]/.test(property)) return [['expression', script]];
  if (property === 'behavior' || property === '-ms-behavior') {
    const addresses = [...value.matchAll(/url\(([^()]*)\)/gi)].map(([, address = '']) => address.trim().replace(/^["']|["']$/g, ''));
    return addresses.filter(Boolean).map((address) => ['behavior', address]);
  }
  if ((property === 'filter' || property === '-ms-filter') && /progid:|^["']?\s*(?:revealtrans|blendtrans)\s*\(/i.test(value))
    return [['filter', value]];
  return null;
}

const hides = (property: string, value: string) =>
  (property === 'visibility' && /^hidden/i.test(value)) || (property === 'display' && /^none/i.test(value));

/** Whether each part of one of the selectors names something that is in the document. Rules for Internet Explorer 6 and 7 alone do not. */
function applies(selector: string, names: ReadonlySet<string>): boolean {
  return selector
    .replaceAll('\\', '')
    .split(',')
    .some((one) => !/\*\s*(?:html|\+\s*html)\b|:first-child\s*\+\s*html/i.test(one) && partsOf(one).every((part) => isThere(part, names)));
}

/** Elements, `.classes` and `#ids` of a selector. */
const partsOf = (selector: string): string[] =>
  selector
    .replace(
      /\[[^\]]*\]|(?<=[\w\])*])::?(?:hover|link|visited|active|focus|before|after|first-[\w-]+|last-[\w-]+|nth-[\w-]+\([^)]*\)|not\([^)]*\))/gi,
      '',
    )
    .match(/[.#]?[\w-]+(?::[\w*-]+)?/g) ?? [];

function isThere(part: string, names: ReadonlySet<string>): boolean {
  if (part.endsWith(':*')) return [...names].some((name) => name.startsWith(part.slice(0, -1).toLowerCase()));
  return names.has(/^[.#]/.test(part) ? part : part.toLowerCase());
}
