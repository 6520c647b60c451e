import type { Embed, PageFacts } from '../../core/model/evidence';
import { Addresses } from './addresses';
import { attribute, attributeNames, charsetOf, isQuirky, isShown } from './element';
import { embedOf, isEmbed } from './embeds';
import { OldMarkup } from './markup';
import { Reading, readable } from './reading';
import { Scripts } from './scripts';
import { type Pause, pauseAfter } from './slices';
import { standIns } from './stand-ins';
import { Styles } from './styles';

const MOST_ELEMENTS = 200_000;
const MOST_EMBEDS = 200;
const TEXT = 2000;
const controls = new Set(['a', 'button', 'input', 'select', 'textarea']);
const unread = new Set(['script', 'style', 'noscript', 'noframes', 'noembed', 'iframe', 'template', 'textarea', 'title', 'option']);
const hidden = '[hidden], [style*="display:none" i], [style*="display: none" i]';
const typed = new Set(['input', 'select', 'textarea']);
const shown = new Set(['video', 'audio', 'canvas', 'svg', 'iframe']);
/** What a page's scripts reach by its name. */
const named = new Set(['form', 'input', 'select', 'textarea', 'button', 'img', 'embed', 'object', 'applet', 'iframe', 'frame', 'a']);
const places = new Set(['href', 'src', 'data', 'action', 'background']);
/** All but text. What `<?import ?>` is parsed to depends on the browser's age. */
const UNREAD = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_COMMENT | NodeFilter.SHOW_PROCESSING_INSTRUCTION;
/** Attributes that say something; those of handlers begin with an o. */
const told = new Set(['class', 'id', 'name', 'style', 'hidden', 'datasrc', 'datafld', ...places]);
const O = 111;
/** Asked of every node: numbers of this script's own are found faster than the page's (DOM standard). */
const [ELEMENT, TEXT_NODE, INSTRUCTION, COMMENT] = [1, 3, 7, 8];
/** How many elements between two looks at the clock. */
const STRIDE = 100;

/**
 * Looks at a document once, at all its elements and those of open shadow roots, and says what is there. It yields to the page every few
 * milliseconds and gives null where the page changed under it in the meantime. `scripts` keeps what earlier looks have met.
 */
export function look(document: Document, scripts: Scripts = new Scripts(), pause: Pause = pauseAfter(4)): Promise<PageFacts | null> {
  return new Look(document, scripts).through(pause);
}

/** The same in one go, at most the first 20,000 elements: for a page that is being left. */
export function glance(document: Document, scripts: Scripts): PageFacts {
  const at = new Look(document, scripts);
  for (let left = 20_000; left > 0 && at.next(); left -= 1);
  return at.facts();
}

class Look {
  readonly #embeds: Embed[] = [];
  readonly #roots: Node[];
  #walker: TreeWalker;
  readonly #count = { elements: 0, controls: 0, links: 0, media: 0, buttons: 0, sends: 0, checks: 0, locked: 0, files: 0 };
  /** Some part met so far is not shown. */
  #hides = false;
  readonly #forms = new Map<Element, { fields: number; sends: number; checks: number }>();
  readonly #reading = new Reading();
  readonly #plain = new Set<string>();
  readonly #markup = new OldMarkup();
  readonly #styles = new Styles();
  readonly #addresses: Addresses;
  readonly #secure: boolean;
  #text = '';
  readonly #document: Document;
  readonly #scripts: Scripts;

  constructor(document: Document, scripts: Scripts) {
    this.#document = document;
    this.#scripts = scripts;
    this.#roots = [document];
    this.#secure = /^https:/i.test(document.defaultView?.location.protocol ?? '');
    this.#addresses = new Addresses(this.#secure);
    this.#walker = walk(document);
  }

  async through(pause: Pause): Promise<PageFacts | null> {
    while (this.next()) {
      const turn = this.#count.elements % STRIDE === 0 && pause();
      if (turn && (await turn) && !this.#walker.currentNode.isConnected) return null;
    }
    return this.facts();
  }

  /** Goes on by one node; false at the end. */
  next(): boolean {
    const node = this.#walker.nextNode();
    if (node === null) {
      const root = this.#roots.shift() && this.#roots[0];
      if (root) this.#walker = walk(root);
      return root !== undefined;
    }
    const { nodeType } = node;
    if (nodeType === ELEMENT) this.#element(node as Element);
    else if (nodeType === TEXT_NODE) this.#read(node as Text);
    else if (nodeType === COMMENT) this.#markup.comment((node as Comment).data);
    else if (nodeType === INSTRUCTION) this.#markup.comment(`?${(node as ProcessingInstruction).target} ${node.nodeValue}`);
    return this.#count.elements < MOST_ELEMENTS;
  }

  #element(element: Element): void {
    this.#count.elements += 1;
    // A form with a field called "localName" gives the field.
    const name = typeof element.localName === 'string' ? element.localName : 'form';
    for (const key of attributeNames(element)) if (told.has(key) || key.charCodeAt(0) === O) this.#attribute(element, name, key);
    if (!this.#plain.has(name)) this.#special(element, name);
    const root = element.shadowRoot;
    if (root && root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.#roots.push(root);
  }

  /** What is more than a box for others; or not known to be no more yet. */
  #special(element: Element, name: string): void {
    this.#styles.name(name);
    const within = this.#within(element);
    if (controls.has(name)) this.#control(element, name, within);
    if (shown.has(name)) this.#count.media += 1;
    if (readable.has(name) && !within) this.#reading.element(element, name);
    if (name === 'img') this.#says(attribute(element, 'alt'), element);
    else if (name === 'script') this.#scripts.element(element);
    else if (name === 'style' || name === 'link') this.#styles.sheet(element, name);
    else if (name === 'xml') this.#markup.island(element);
    else if (name === 'html') this.#markup.namespaces(element);
    else if (name.includes(':')) this.#markup.prefixed(element, name);
    else if (isEmbed(element, name)) {
      if (this.#embeds.length < MOST_EMBEDS) this.#embeds.push(embedOf(element, name));
    } else if (!controls.has(name) && !shown.has(name) && !readable.has(name)) this.#plain.add(name);
  }

  #control(element: Element, name: string, within: Element | null): void {
    const isOff = typed.has(name) && isLocked(element);
    if (typed.has(name)) this.#lock(element, isOff);
    if (typed.has(name) && !ownerOf(element)) this.#styles.name(`~${attribute(element, 'name')}`);
    if (within) {
      if (typed.has(name) && isControl(element, name) && !isButton(element, name)) this.#keeps(within);
      return;
    }
    const button = isButton(element, name);
    if (isControl(element, name)) {
      this.#count.controls += 1;
      if (!button && name !== 'a' && isShown(element)) this.#formOf(element).fields += 1;
      if (!button && isOff) this.#count.locked += 1;
      if (attribute(element, 'type').toLowerCase() === 'file') this.#count.files += 1;
    }
    if (!button) return;
    this.#count.buttons += 1;
    if (element.hasAttribute('disabled')) this.#keeps(element);
    const way = sending(element);
    if (!way) return;
    this.#count[way] += 1;
    this.#formOf(element)[way] += 1;
  }

  /** The part around an element that is not shown. Looked for once there is one: pages mostly have none. */
  #within(element: Element): Element | null {
    return this.#hides ? element.closest(hidden) : null;
  }

  /** What scripts keep from whoever is here: a part of the page with fields, or a button. */
  #keeps(element: Element): void {
    const id = attribute(element, 'id');
    if (id) this.#styles.name(`=${id}`);
  }

  /** What is known of the form that an element belongs to; of what stands outside of any, nothing that counts. */
  #formOf(element: Element): { fields: number; sends: number; checks: number } {
    const form = ownerOf(element) ?? this.#document.documentElement;
    const known = this.#forms.get(form) ?? { fields: 0, sends: 0, checks: 0 };
    this.#forms.set(form, known);
    return known;
  }

  #fullest(way: 'sends' | 'checks'): number {
    let most = 0;
    for (const form of this.#forms.values()) if (form[way] > 0) most = Math.max(most, form.fields);
    return most;
  }

  /** What scripts alone fill in. */
  #lock(element: Element, isOff: boolean): void {
    const mark = attribute(element, 'type').toLowerCase() === 'hidden' ? '?' : isOff ? '!' : '';
    if (mark) for (const key of ['id', 'name']) if (attribute(element, key)) this.#styles.name(mark + attribute(element, key));
  }

  #attribute(element: Element, name: string, key: string): void {
    if (key === 'class') this.#styles.classNames(attribute(element, key));
    else if (key === 'id') this.#styles.name(`#${attribute(element, key)}`);
    else if (key === 'name' && named.has(name)) this.#styles.name(`@${attribute(element, key)}`);
    else if (key === 'hidden') this.#hides = true;
    else if (key === 'style') this.#hides = this.#styles.ofElement(element, name) || this.#hides;
    else if (key === 'datasrc' || key === 'datafld') this.#markup.binding(element, name, key);
    else if (key.startsWith('on') || key === 'href' || key === 'action') this.#scripts.handler(element, name, key);
    if (places.has(key)) this.#addresses.meet(element, name, key);
    if (key === 'href' && name === 'a') this.#count.links += 1;
  }

  #read(node: Text): void {
    const { data } = node;
    const parent = /\S/.test(data) ? node.parentElement : null;
    if (parent && !unread.has(parent.localName)) this.#says(data, parent);
  }

  #says(text: string, at: Element): void {
    if (this.#text.length === TEXT || !/\S/.test(text) || !isShown(at)) return;
    this.#text = `${this.#text} ${text.slice(0, TEXT).replace(/\s+/g, ' ')}`.trim().slice(0, TEXT);
    // Enough read: from here on elements alone, which is faster.
    if (this.#text.length === TEXT) this.#walker = walk(this.#roots[0] ?? this.#document, UNREAD, this.#walker.currentNode);
  }

  facts(): PageFacts {
    const says = this.#scripts.says();
    return {
      document: {
        mode: isQuirky(this.#document) ? 'quirks' : 'standards',
        charset: charsetOf(this.#document).slice(0, 40),
        ...this.#count,
        sendable: this.#fullest('sends'),
        checkable: this.#fullest('checks'),
        ...this.#reading.count,
        secure: this.#secure,
        text: this.#text,
        cut: this.#count.elements >= MOST_ELEMENTS,
      },
      embeds: this.#embeds.map((embed) => ({
        ...embed,
        // Applets without a name are called by their number.
        used: says(embed.id) || (embed.tag === 'applet' && says('applets')),
      })),
      standIns: standIns(this.#document, this.#scripts.inline()),
      scripts: this.#scripts.all(),
      scriptsLeftOut: this.#scripts.leftOut,
      addresses: this.#addresses.found,
      markup: this.#markup.all(says),
      styles: this.#styles.found,
      names: [...this.#styles.names],
    };
  }
}

function walk(root: Node, show = UNREAD | NodeFilter.SHOW_TEXT, from: Node = root): TreeWalker {
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument ?? root, root, show);
  walker.currentNode = from;
  return walker;
}

function isButton(element: Element, name: string): boolean {
  if (name === 'button') return true;
  return name === 'input' && /^(?:submit|button|image|reset)$/i.test(attribute(element, 'type'));
}

/** To be read alone, switched off, or left as soon as it is entered. */
const isLocked = (element: Element): boolean =>
  element.hasAttribute('readonly') ||
  element.hasAttribute('disabled') ||
  /blur\(/.test(attribute(element, 'onfocus')) ||
  /return false/.test(attribute(element, 'onkeydown') + attribute(element, 'onkeypress'));

/** The form of a field or button: in old tables one that does not hold it (HTML standard, "form owner"). */
const ownerOf = (element: Element): HTMLFormElement | null => (element as HTMLInputElement).form ?? null;

/** How a button sends its form: as it stands, or once a script has looked at it; null where it sends none by itself. */
function sending(element: Element): 'sends' | 'checks' | null {
  const form = ownerOf(element);
  const isOwn = form && /^(?:submit|image|)$/i.test(attribute(element, 'type'));
  if (!isOwn || element.hasAttribute('disabled')) return null;
  const check = attribute(form, 'onsubmit') + attribute(element, 'onclick');
  // A handler that gives nothing back keeps no form from being sent.
  if (!/return|prevent/i.test(check)) return 'sends';
  return /^(?!.*(?:\bif\b|[?&|])).*\breturn\s+false\W*$/s.test(check) ? null : 'checks';
}

function isControl(element: Element, name: string): boolean {
  if (name === 'a') return element.hasAttribute('href');
  return attribute(element, 'type').toLowerCase() !== 'hidden';
}
