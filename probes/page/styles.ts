import type { StyleText } from '../../core/model/evidence';
import { isStyleSheet } from './addresses';
import { attribute, labelOf } from './element';

const MOST = 100;
const MOST_NAMES = 1500;
const LONGEST = 300_000;
const ALTOGETHER = 1_000_000;
/** What the text must have somewhere, to be worth sending. */
const old = /behavior\s*:|expression\s*\(|progid\s*:|(?:reveal|blend)trans\s*\(/i;
const imports = /@import\b/i;

/** A page's style sheets as they are met, and the names that tell which of their rules may apply. */
export class Styles {
  readonly found: StyleText[] = [];
  readonly names = new Set<string>();
  readonly #own = new Set<string>();
  readonly #classes = new Set<string>();
  #room = ALTOGETHER;
  #number = 0;

  name(name: string): void {
    if (this.names.size < MOST_NAMES) this.names.add(name.slice(0, 80));
  }

  classNames(value: string): void {
    if (this.#classes.has(value) || this.names.size >= MOST_NAMES) return;
    this.#classes.add(value);
    for (const name of value.split(/\s+/)) if (name) this.name(`.${name}`);
  }

  sheet(element: Element, tag: 'style' | 'link'): void {
    if (/^\s*print\s*$/i.test(attribute(element, 'media'))) return;
    if (tag === 'link') {
      if (isStyleSheet(element))
        this.#add({ label: labelOf(element, tag), inline: false, href: attribute(element, 'href').slice(0, 2000), text: null });
      return;
    }
    this.#number += 1;
    const text = element.textContent ?? '';
    if (old.test(text) || imports.test(text)) this.#add({ label: `style ${this.#number}`, inline: false, href: null, text });
  }

  /** The `style` of an element; those that are alike are one. Gives whether it may hide the element. */
  ofElement(element: Element, tag: string): boolean {
    const text = attribute(element, 'style');
    if (old.test(text) && !this.#own.has(text)) {
      this.#own.add(text);
      this.#add({ label: labelOf(element, tag), inline: true, href: null, text });
    }
    return /none/i.test(text);
  }

  #add(style: StyleText): void {
    if (this.found.length >= MOST) return;
    const length = style.text?.length ?? 0;
    const fits = length <= LONGEST && length <= this.#room;
    if (fits) this.#room -= length;
    this.found.push(fits ? style : { ...style, text: null });
  }
}
