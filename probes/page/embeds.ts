import type { Embed } from '../../core/model/evidence';
import { attribute } from './element';

const tags = new Set(['object', 'embed', 'applet']);
/** Hosts to which a page without a plug-in sends people for it: a link there is no content in the plug-in's place. */
const plugInMakers = /(?:^|\.)(?:adobe|macromedia|microsoft|java|oracle|sun)\.com$/;
/** What stands in a plug-in's place and can be used. */
const content = 'img, video, audio, canvas, svg, iframe, input, select, textarea, button, a[href]';
/** HTML's size of an object that says none. */
const [WIDTH, HEIGHT] = [300, 150];

export const isEmbed = (name: string): name is Embed['tag'] => tags.has(name);

/** What an object, embed or applet is, from its attributes: nothing is measured, so nothing is laid out for us. */
export function embedOf(element: Element, tag: Embed['tag']): Embed {
  const of = (name: string, most: number) => attribute(element, name).slice(0, most);
  const source = of('data', 500) || of('src', 500) || of('code', 500) || parameter(element, /^(?:movie|src|filename|url)$/i);
  const isHidden = element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
  const [width, height] = isHidden ? [0, 0] : sizeOf(element, WIDTH, HEIGHT);
  return {
    tag,
    id: of('id', 100) || of('name', 100),
    classid: of('classid', 200),
    codebase: of('codebase', 500),
    type: of('type', 100) || parameter(element, /^type$/i).slice(0, 100),
    source,
    width,
    height,
    fallback: hasFallback(element.closest('object') ?? element),
    used: false,
  };
}

function parameter(element: Element, named: RegExp): string {
  for (const child of element.children) {
    if (child.localName === 'param' && named.test(attribute(child, 'name'))) return attribute(child, 'value').slice(0, 500);
  }
  return '';
}

/** Width and height that an element asks for, in pixels. */
export const sizeOf = (element: Element, width: number, height: number): [number, number] => [
  size(element, 'width', width),
  size(element, 'height', height),
];

/** Pixels that the element asks for; a share of the window counts as that share of 1000. */
function size(element: Element, side: 'width' | 'height', otherwise: number): number {
  const style = new RegExp(`(?:^|[;\\s])${side}\\s*:\\s*([\\d.]+(?:px|%)?)`, 'i').exec(attribute(element, 'style'))?.[1];
  const asked = style ?? attribute(element, side);
  const number = Number.parseInt(asked, 10);
  if (!(number >= 0)) return otherwise;
  return Math.min(asked.endsWith('%') ? number * 10 : number, 100_000);
}

/** The outermost object holds something else that can be used: not another plug-in, and not the way to get this one. */
function hasFallback(outer: Element): boolean {
  for (const inner of outer.querySelectorAll(content)) {
    const link = inner.closest('a[href]');
    if (!(link && outer.contains(link) && plugInMakers.test((link as HTMLAnchorElement).hostname))) return true;
  }
  return false;
}
