import type { Markup } from '../../core/model/evidence';
import { attribute, attributeNames, labelOf } from './element';

const MOST = { foreign: 60, prefixes: 30, islands: 50, bindings: 50, conditional: 30 };
const LONGEST = 20_000;
const control = /<(?:input|select|textarea|button|a\s[^>]*href)\b/gi;
const embed = /<(?:object|applet|embed|iframe|frame)\b/gi;
const script = /<script\b/gi;
/** What Word, Excel and their like leave in pages. */
const office = /^(?:o|w|x|m|p|st1|v):/;

/** Markup that only Internet Explorer understood, as it is met. */
export class OldMarkup {
  readonly #foreign = new Map<string, Markup['foreign'][number]>();
  readonly #rest: Omit<Markup, 'foreign'> = {
    prefixes: [],
    islands: [],
    bindings: [],
    fields: 0,
    conditional: [],
    application: false,
  };

  /** An element with a prefix, which stands in no data island. */
  prefixed(element: Element, name: string): void {
    if (name === 'hta:application') this.#rest.application = true;
    const known = this.#foreign.get(name);
    if (known) known.count += 1;
    else if (this.#foreign.size < MOST.foreign && !element.closest('xml'))
      this.#foreign.set(name, { name: name.slice(0, 60), count: 1, label: labelOf(element, name.slice(0, 60)) });
  }

  island(element: Element): void {
    const isOffice = [...element.children].some((child) => office.test(child.localName));
    const of = (name: string, most: number) => attribute(element, name).slice(0, most);
    const island = { id: of('id', 100), src: of('src', 500), children: element.childElementCount, office: isOffice, used: false };
    if (this.#rest.islands.length < MOST.islands) this.#rest.islands.push(island);
  }

  /** `datasrc` or `datafld`. */
  binding(element: Element, tag: string, name: string): void {
    if (name === 'datafld') this.#rest.fields += 1;
    else if (this.#rest.bindings.length < MOST.bindings)
      this.#rest.bindings.push({ label: labelOf(element, tag), source: attribute(element, 'datasrc').trim().slice(0, 100) });
  }

  /** The prefixes that the `html` element declares. */
  namespaces(html: Element): void {
    for (const name of attributeNames(html)) if (name.startsWith('xmlns:')) this.#prefix(name.slice(6), attribute(html, name));
  }

  comment(text: string): void {
    const [, condition, inside] = /^\s*\[if\s+([^\]]{1,100})\]>([\s\S]*?)(?:<!\[endif\]\s*)?$/i.exec(text.slice(0, LONGEST)) ?? [];
    if (condition && inside !== undefined) this.#conditional(condition, inside);
    if (!/^\?(?:import|xml:namespace)\b/i.test(text)) return;
    const of = (name: string) => new RegExp(`\\b${name}\\s*=\\s*["']?([^"'\\s>]+)`, 'i').exec(text.slice(0, 500))?.[1] ?? '';
    this.#prefix(of('namespace') || of('prefix'), of('implementation') || of('ns'));
  }

  #conditional(condition: string, inside: string): void {
    if (!/\bIE\b/i.test(condition) || this.#rest.conditional.length >= MOST.conditional) return;
    const text = inside
      .replace(/<(script|style)\b[\s\S]*?<\/\1\s*>/gi, ' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim();
    const count = (pattern: RegExp) => inside.match(pattern)?.length ?? 0;
    this.#rest.conditional.push({
      condition: condition.trim(),
      controls: count(control),
      embeds: count(embed),
      scripts: count(script),
      text: text.slice(0, 300),
    });
  }

  #prefix(prefix: string, means: string): void {
    if (prefix && this.#rest.prefixes.length < MOST.prefixes)
      this.#rest.prefixes.push({ prefix: prefix.toLowerCase().slice(0, 40), means: means.slice(0, 200) });
  }

  /** All of it; `isUsed` says whether a script names an id. */
  all(isUsed: (id: string) => boolean): Markup {
    const islands = this.#rest.islands.map((island) => ({ ...island, used: isUsed(island.id) }));
    return { ...this.#rest, islands, foreign: [...this.#foreign.values()] };
  }
}
