import type { Embed } from '../../core/model/evidence';
import { attribute } from './element';
import { lettersIn } from './reading';

const tags = new Set(['object', 'embed', 'applet']);
/** Hosts to which a page without a plug-in sends people for it: a link there is no content in the plug-in's place. */
const plugInMakers = /(?:^|\.)(?:adobe|macromedia|microsoft|java|oracle|sun|unity3d|apple|real)\.com$/;
/** What stands in a plug-in's place and can be used, or seen. */
const content = 'img, video, audio, canvas, svg, iframe, input, select, textarea, button, a[href], embed, object';
/** What browsers show by themselves. */
const native =
  /^(?:application\/(?:pdf|xhtml\+xml|xml)|text\/(?:html|plain|xml)|image\/(?:png|jpe?g|gif|svg\+xml|webp|bmp)|video\/(?:mp4|webm|ogg)|audio\/(?:mpeg|mp3|mp4|ogg|wav))/i;
const nativeFile = /\.(?:pdf|html?|svg|png|jpe?g|gif|webp|mp4|webm|og[gv]|mp3|wav)(?:[?#]|$)/i;
/** Words that ask for a plug-in, or send the person to another browser, in place of what it would show. */
const asks =
  /flash|plug-?\s?in|silverlight|shockwave|unity|quicktime|java\b|applet|activex|internet explorer|browser|player|navigateur|navegador|navigatore|браузер|浏览器|瀏覽器|ブラウザ|브라우저|przegl[aą]dark|prohl[ií][zž]e[cč]|taray[ıi]c[ıi]|webbl[aä]sar|selain|περιηγ|דפדפן|متصفح|插件|外掛|控件|播放器|安装|安裝|プラグイン|プレーヤ|フラッシュ|インストール|플러그인|플래시|플레이어|설치|plugiciel|complemento|wtyczk|eklenti|фл[еэ]ш|плагин|плеер|فلاش|تثبيت|פלאש|נגן|instal|yükley|microsoft|adobe|requi|nécess|vyžad|wymag|kr[äæe]v|richied|erforder|benötig|vereist|требу|gerek|\bloading|\blädt|geladen|chargement|caricamento|cargando|carregando|laddas|indlæs|wczytyw|ładowan|načítá|yükleniyor|загруж|加载|読み込み|로딩|απαιτ|igényel|szüks/i;
/** Letters enough to say more than what there would be to see. */
const WORDS = 120;
/** HTML's size of an object that says none. */
const [WIDTH, HEIGHT] = [300, 150];

export const isEmbed = (element: Element, name: string): name is Embed['tag'] =>
  tags.has(name) || ((name === 'video' || name === 'audio') && isStream(element));

/** Adobe's protocol for live pictures, which Flash alone received. */
const stream = /^\s*rtmp/i;

const { querySelector } = Document.prototype;

const sourcesOf = (element: Element): string[] => [element, ...element.children].map((one) => attribute(one, 'src')).filter(Boolean);

/** A film of the browser's own kind, of which no source is one that it can play. */
function isStream(element: Element): boolean {
  const sources = sourcesOf(element);
  return sources.length > 0 && sources.every((source) => stream.test(source));
}

/** What an object, embed or applet is, from its attributes: nothing is measured, so nothing is laid out for us. */
export function embedOf(element: Element, tag: Embed['tag']): Embed {
  const of = (name: string, most: number) => attribute(element, name).slice(0, most);
  const isOwn = !tags.has(tag);
  const source = isOwn
    ? (sourcesOf(element)[0] ?? '').slice(0, 500)
    : of('data', 500) || of('src', 500) || of('code', 500) || parameter(element, /^(?:movie|src|filename|url|(?:java_)?code)$/i);
  const isHidden = element.hasAttribute('hidden') || /display\s*:\s*none|visibility\s*:\s*hidden/i.test(attribute(element, 'style'));
  const [width, height] = isHidden ? [0, 0] : sizeOf(sized(element, tag), WIDTH, HEIGHT);
  return {
    tag,
    id: of('id', 100) || of('name', 100),
    classid: of('classid', 200),
    codebase: of('codebase', 500),
    type: of('type', 100) || parameter(element, /^type$/i).slice(0, 100),
    source,
    width,
    height,
    fallback: !isOwn && (element.closest('video, audio') !== null || hasFallback(element.closest('object') ?? element)),
    ...(tag === 'object' && isPictured(element) ? { pictured: true } : {}),
    ...(nativeFile.test(source) && querySelector.call(element.ownerDocument, `a[href="${CSS.escape(source)}"]`) ? { linked: true } : {}),
    used: false,
  };
}

/** An embed that fills the object around it is as large as that. */
const sized = (element: Element, tag: Embed['tag']): Element =>
  (tag === 'embed' && attribute(element, 'width').endsWith('%') && element.closest('object')) || element;

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
  return Math.min(asked.includes('%') ? number * 10 : number, 100_000);
}

/** What IT keeps to install from. */
const installer = /\.(?:exe|msi|cab)$/i;

/** The outermost object holds something else: not another plug-in, not the way to get this one, and no word that it is missing. */
function hasFallback(outer: Element): boolean {
  if (outer.childElementCount === 0 && outer.localName === 'embed') return false;
  const text = [...outer.querySelectorAll('noembed')].reduce(
    (all, { textContent }) => all.replace(textContent ?? '', ''),
    outer.textContent ?? '',
  );
  const sends = [...outer.querySelectorAll('a[href]')].some(
    (link) => plugInMakers.test((link as HTMLAnchorElement).hostname) || installer.test(attribute(link, 'href')),
  );
  const isAsked = sends || asks.test(text.slice(0, 2000));
  return (
    hasWork(outer) ||
    (!isAsked && (lettersIn(text.slice(0, 2000)) >= WORDS || [...outer.querySelectorAll(content)].some((inner) => isContent(inner))))
  );
}

/** Nothing but a picture stands in its place. */
function isPictured(element: Element): boolean {
  const inside = [...element.querySelectorAll(content)];
  return inside.length > 0 && inside.every(({ localName }) => localName === 'img') && !/[\p{L}\p{N}]/u.test(element.textContent ?? '');
}

/** More rows than a request for a plug-in has. */
const ROWS = 4;

/** Rows, fields and films are there to be used, whatever is said beside them. */
const hasWork = (outer: Element): boolean =>
  outer.querySelectorAll('tr, li').length >= ROWS ||
  outer.querySelector('video, audio, canvas, svg, input:not([type="hidden" i]), select, textarea') !== null ||
  [...outer.querySelectorAll('embed, object')].some((inner) => isNative(inner));

function isContent(inner: Element): boolean {
  if (inner.localName === 'a') return ![...inner.children].some((image) => image.localName === 'img' && !isContent(image));
  if (inner.localName === 'img') return !asks.test(`${attribute(inner, 'alt')} ${attribute(inner, 'title')}`);
  if (inner.localName !== 'embed' && inner.localName !== 'object') return true;
  return isNative(inner);
}

/** What the browser shows by itself. */
function isNative(inner: Element): boolean {
  const type = attribute(inner, 'type');
  return !attribute(inner, 'classid') && (type ? native.test(type) : nativeFile.test(attribute(inner, 'src') || attribute(inner, 'data')));
}
