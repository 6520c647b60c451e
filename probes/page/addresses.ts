import type { Address } from '../../core/model/evidence';
import { attribute, labelOf } from './element';
import { sizeOf } from './embeds';

const MOST = 100;
const local = /^(?:file:|\\\\|res:|ms-its:|its:|mk:|ms-help:|[a-z]:[\\/])/i;
const program = /^[^?#]*\.(?:hta|jnlp)(?:[?#]|$)/i;
/** Where pages send people for a plug-in. */
const maker =
  /^https?:\/\/(?:[\w-]+\.)*(?:(?:adobe|macromedia)\.com\/.*(?:flash|shockwave)|unity3d\.com\/|microsoft\.com\/.*(?:silverlight|fwlink)|silverlight\.net|java\.com|java\.sun\.com|real\.com\/|apple\.com\/quicktime)/i;
/** Elements whose parts a browser refuses where an https page asks for them by http; pictures and sound it shows or asks for by https. */
const parts = new Set(['script', 'iframe', 'frame', 'link', 'object', 'embed']);
const frames: Record<string, [number, number]> = { iframe: [300, 150], frame: [1000, 600] };

/** The addresses in a document that a browser may refuse, or that start a program; the first hundred. */
export class Addresses {
  readonly found: Address[] = [];

  readonly #secure: boolean;

  constructor(secure: boolean) {
    this.#secure = secure;
  }

  meet(element: Element, tag: string, name: string): void {
    if (this.found.length >= MOST) return;
    const address = attribute(element, name).trim();
    const insecure = this.#secure && parts.has(tag) && /^http:/i.test(address) && (tag !== 'link' || isStyleSheet(element));
    const asks = name === 'href' && maker.test(address);
    if (!insecure && !asks && !(name === 'href' && program.test(address)) && (tag === 'link' || !local.test(address))) return;
    const [width, height] = tag in frames ? sizeOf(element, ...(frames[tag] ?? [0, 0])) : [0, 0];
    this.found.push({
      label: labelOf(element, tag.slice(0, 20)),
      tag: tag.slice(0, 20),
      attribute: name,
      address: address.slice(0, 500),
      width,
      height,
    });
  }
}

export const isStyleSheet = (link: Element): boolean =>
  /(?:^|\s)stylesheet(?:\s|$)/i.test(attribute(link, 'rel')) && !/alternate/i.test(attribute(link, 'rel'));
