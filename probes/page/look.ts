import type { Embed, PageFacts } from '../../core/model/evidence';
import { attribute, attributeNames, isQuirky } from './element';
import { embedOf, isEmbed } from './embeds';
import { Scripts } from './scripts';
import { type Pause, pauseAfter } from './slices';

const MOST_ELEMENTS = 200_000;
const MOST_EMBEDS = 200;
const TEXT = 2000;
const controls = new Set(['a', 'button', 'input', 'select', 'textarea']);
const unread = new Set(['script', 'style', 'noscript', 'template', 'textarea', 'title', 'option']);
const hidden = '[hidden], [style*="display:none" i], [style*="display: none" i]';
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
  private readonly embeds: Embed[] = [];
  private readonly roots: Node[];
  private walker: TreeWalker;
  private elements = 0;
  private controls = 0;
  private text = '';

  constructor(
    private readonly document: Document,
    private readonly scripts: Scripts,
  ) {
    this.roots = [document];
    this.walker = walk(document);
  }

  async through(pause: Pause): Promise<PageFacts | null> {
    while (this.next()) {
      const turn = this.elements % STRIDE === 0 && pause();
      if (turn && (await turn) && !this.walker.currentNode.isConnected) return null;
    }
    return this.facts();
  }

  /** Goes on by one node; false at the end. */
  next(): boolean {
    const node = this.walker.nextNode();
    if (node === null) {
      const root = this.roots.shift() && this.roots[0];
      if (root) this.walker = walk(root);
      return root !== undefined;
    }
    if (node.nodeType === Node.ELEMENT_NODE) this.element(node as Element);
    else this.read(node as Text);
    return this.elements < MOST_ELEMENTS;
  }

  private element(element: Element): void {
    this.elements += 1;
    // A form with a field called "localName" gives the field.
    const name = typeof element.localName === 'string' ? element.localName : 'form';
    if (controls.has(name) && isControl(element, name)) this.controls += 1;
    if (name === 'script') this.scripts.element(element);
    else if (isEmbed(name) && this.embeds.length < MOST_EMBEDS) this.embeds.push(embedOf(element, name));
    for (const key of attributeNames(element)) {
      if ((key.charCodeAt(0) === 111 && key.startsWith('on')) || key === 'href' || key === 'action')
        this.scripts.handler(element, name, key);
    }
    const root = element.shadowRoot;
    if (root && root.nodeType === Node.DOCUMENT_FRAGMENT_NODE) this.roots.push(root);
  }

  private read(node: Text): void {
    const parent = node.parentElement;
    const text = node.data;
    if (!parent || !/\S/.test(text) || unread.has(parent.localName) || parent.closest(hidden)) return;
    this.text = `${this.text} ${text.slice(0, TEXT).replace(/\s+/g, ' ')}`.trim().slice(0, TEXT);
    // Enough read: from here on elements alone, which is faster.
    if (this.text.length === TEXT) this.walker = walk(this.roots[0] ?? this.document, NodeFilter.SHOW_ELEMENT, this.walker.currentNode);
  }

  facts(): PageFacts {
    return {
      document: {
        mode: isQuirky(this.document) ? 'quirks' : 'standards',
        elements: this.elements,
        controls: this.controls,
        text: this.text,
        cut: this.elements >= MOST_ELEMENTS,
      },
      embeds: this.embeds,
      scripts: this.scripts.all(),
      scriptsLeftOut: this.scripts.leftOut,
    };
  }
}

function walk(root: Node, show = NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, from: Node = root): TreeWalker {
  const walker = Document.prototype.createTreeWalker.call(root.ownerDocument ?? root, root, show);
  walker.currentNode = from;
  return walker;
}

function isControl(element: Element, name: string): boolean {
  if (name === 'a') return element.hasAttribute('href');
  return attribute(element, 'type').toLowerCase() !== 'hidden';
}
