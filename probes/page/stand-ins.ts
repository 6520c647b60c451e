import type { StandIn } from '../../core/model/evidence';
import { attribute } from './element';

const MOST = 30;
const MOST_WORDS = 300;
const loads = /swf|flash|silverlight|\bxap\b|unity|applet|shockwave/i;
const word = /(["'])#?([A-Za-z][\w:.-]{0,99})\1/g;
const { getElementById } = Document.prototype;
const { querySelectorAll } = Element.prototype;

/** Elements by the names in a page's inline scripts, where these load plug-ins: nothing else is worth a second look. */
export function standIns(document: Document, scripts: string): StandIn[] {
  if (!loads.test(scripts)) return [];
  const found = new Map<string, StandIn>();
  let words = MOST_WORDS;
  for (const [, , id = ''] of scripts.matchAll(word)) {
    words -= 1;
    if (words < 0 || found.size >= MOST) break;
    const element = found.has(id) ? null : getElementById.call(document, id);
    if (element && element !== document.body) found.set(id, standIn(element, id));
  }
  return [...found.values()];
}

/** What is read there, with the words of its pictures and where its links lead. */
function wordsIn(element: Element): string {
  const beside = [...(querySelectorAll.call(element, 'img[alt], a[href]') as NodeListOf<Element>)].slice(0, 5);
  const words = beside.map((one) => attribute(one, one.localName === 'img' ? 'alt' : 'href').slice(0, 100)).join(' ');
  return `${(element.textContent ?? '').slice(0, 2000)} ${words}`.replace(/\s+/g, ' ').trim().slice(0, 300);
}

function standIn(element: Element, id: string): StandIn {
  const count = (selector: string) => querySelectorAll.call(element, selector).length;
  return {
    id,
    text: wordsIn(element),
    controls: count('a[href], button, input, select, textarea'),
    media: count('img, video, audio, canvas, svg, iframe'),
  };
}
