import type { ScriptElement } from '../../core/model/evidence';
import { attribute, labelOf } from './element';

const MOST_SCRIPTS = 500;
/** Handlers beyond these are left out, so that a long table never crowds out the page's script elements. */
const MOST_HANDLERS = 300;
/** The rows of a table have the same handlers; tabs and the steps of a form do different things by the number that they give. */
const MOST_ALIKE = 4;
const LONGEST = 1_000_000;
const ALTOGETHER = 4_000_000;
const SEARCHED = 300_000;
const MOST_WORDS = 30;
const mayRun = /^$|script|^module$|^vbs$/i;

/** The scripts of a page as they are met, within the model's bounds. It remembers those that were there before and are gone. */
export class Scripts {
  readonly #found = new Map<string, ScriptElement>();
  readonly #elements = new WeakMap<Element, { key: string; label: string }>();
  readonly #alike = new Map<string, number>();
  #handlers = 0;
  #number = 0;
  #room = ALTOGETHER;
  leftOut = 0;

  /** A script element; one that was met before is not counted again, but read again where more of it has arrived since. */
  element(script: Element): void {
    const before = this.#elements.get(script);
    const type = attribute(script, 'type').slice(0, 100);
    const address = attribute(script, 'src') || attribute(script, 'href') || attribute(script, 'xlink:href');
    const src = address ? resolve(address, script) : null;
    const text = src === null ? (script.textContent ?? '') : '';
    const key = `${src ?? ''}\n${text}`;
    // What ran and was then emptied or changed by the page stays as it was: the parser only ever adds.
    if (before && (src !== null || !key.startsWith(before.key) || key === before.key)) return;
    if (before) this.#forget(before);
    else this.#number += 1;
    const label = before?.label ?? `script ${this.#number}`;
    this.#elements.set(script, { key, label });
    this.#add(key, {
      label,
      type,
      language: attribute(script, 'language').slice(0, 60),
      for: attribute(script, 'for').slice(0, 100),
      event: attribute(script, 'event').slice(0, 100),
      src,
      ...(src && attribute(script, 'charset') ? { charset: attribute(script, 'charset').slice(0, 40) } : {}),
      text: src === null && mayRun.test(type) ? text : null,
    });
  }

  /** A handler in an attribute (`onclick`, or an address that is a script). Of those that differ in numbers alone a few are enough. */
  handler(element: Element, name: string, attributeName: string): void {
    const isAddress = attributeName === 'href' || attributeName === 'action';
    const value = attribute(element, attributeName);
    const scheme = isAddress ? /^\s*(javascript|vbscript)\s*:/i.exec(value) : null;
    if (isAddress && !scheme) return;
    const text = scheme ? decode(value.slice(scheme[0].length)) : value;
    const language = scheme?.[1] ?? attribute(element, 'language').slice(0, 60);
    const key = `${attributeName} ${language} ${text}`;
    const shape = key.replace(/\d+/g, '0');
    const times = this.#alike.get(shape) ?? 0;
    if (times >= MOST_ALIKE || this.#found.has(key)) return;
    this.#alike.set(shape, times + 1);
    this.#handlers += 1;
    if (this.#handlers > MOST_HANDLERS) this.leftOut += 1;
    else {
      const label = `${attributeName} of ${labelOf(element, isLink(element, name) ? 'a[href]' : name)}`;
      this.#add(key, { label, says: wordsOn(element, name), ...hiddenIn(element), type: '', language, for: '', src: null, text });
    }
  }

  #forget({ key, label }: { key: string; label: string }): void {
    if (this.#found.get(key)?.label !== label) return;
    this.#room += this.#found.get(key)?.text?.length ?? 0;
    this.#found.delete(key);
  }

  #add(key: string, script: ScriptElement): void {
    if (this.#found.has(key)) return;
    const isFull = this.#found.size >= MOST_SCRIPTS;
    if (isFull) {
      this.leftOut += 1;
      return;
    }
    const length = script.text?.length ?? 0;
    const fits = length <= LONGEST && length <= this.#room;
    if (fits) this.#room -= length;
    this.#found.set(key, fits ? script : { ...script, text: null });
  }

  /** The scripts in the document and its handlers, the first 300,000 characters. */
  inline(): string {
    let text = '';
    for (const script of this.#found.values()) {
      if (text.length >= SEARCHED) break;
      text += ` ${script.for} ${script.text ?? ''}`;
    }
    return text.slice(0, SEARCHED);
  }

  /** Whether they say a word. */
  says(): (word: string) => boolean {
    const searched = this.inline();
    let words = MOST_WORDS;
    return (word) => word.length > 1 && words-- > 0 && searched.includes(word);
  }

  all(): ScriptElement[] {
    return [...this.#found.values()];
  }
}

/** A link that leads somewhere by itself, whatever its handler does. */
const isLink = (element: Element, name: string): boolean =>
  name === 'a' && /^\s*(?!\s|#|javascript:|vbscript:|$)/i.test(attribute(element, 'href'));

const hiddenPart = '[id][hidden], [id][style*="display:none" i], [id][style*="display: none" i]';

/** The part of the page that is not shown and that the element stands in. */
function hiddenIn(element: Element): { within?: string } {
  const part = element.closest(hiddenPart);
  return part ? { within: attribute(part, 'id').slice(0, 80) } : {};
}

const worded = new Set(['a', 'button', 'input', 'img', 'td', 'span', 'label', 'li', 'area']);

/** What a person reads on a button or link: its text, or the words in place of its picture. */
function wordsOn(element: Element, name: string): string {
  if (!worded.has(name)) return '';
  const text = element.childElementCount < 4 ? (element.textContent ?? '').slice(0, 200) : '';
  const pictured = element.firstElementChild;
  const words = attribute(element, 'value') || text || attribute(element, 'title') || attribute(element, 'alt');
  return (words.trim() || (pictured ? attribute(pictured, 'alt') || attribute(pictured, 'title') : ''))
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 60);
}

function resolve(address: string, script: Element): string {
  try {
    return new URL(address, script.baseURI).href.slice(0, 2000);
  } catch {
    return address.slice(0, 2000);
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
