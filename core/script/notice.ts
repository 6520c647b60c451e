import type { AnyNode } from 'acorn';
import { type Machine, note } from './machine';
import { type Tag, tagsIn } from './markup';
import { namesIn, says } from './names';
import { plugInOf } from './plug-ins';
import { noticeYearWritten } from './short-year';
import { HOLE, type Scope, SINCE_1900, textOf, type Value } from './value';
import { partsOf } from './vbscript';

/** A value's text where all of it is known. */
export const literal = (value: Value | undefined) => {
  const text = value ? textOf(value) : HOLE;
  return text.includes(HOLE) ? null : text;
};
/** A class by what is known of its name. */
const nameOf = (value: Value | undefined) => {
  const text = value ? clean(textOf(value)) : '';
  return /\w/.test(text) ? text : null;
};
/** A size in pixels, where both sides say one. */
export const pixels = (width: unknown, height: unknown): { size?: [number, number] } => {
  const [w, h] = [width, height].map((side) => Number.parseInt(String(side), 10) * (String(side).includes('%') ? 10 : 1));
  return w !== undefined && h !== undefined && w >= 0 && h >= 0 ? { size: [w, h] } : {};
};

/** The constructors and functions of Internet Explorer that create a COM object, and `execScript`. */
export function noticeCreation(machine: Machine, node: AnyNode, of: string, args: readonly Value[]): void {
  if (of === 'ActiveXObject' || of === 'GetObject' || of === 'CreateObject') {
    note(machine, node, { does: 'activex', name: of, text: nameOf(args[0]) });
  }
  if (of !== 'execScript') return;
  const isBasic = /vbs/i.test(literal(args[1]) ?? '');
  note(machine, node, { does: isBasic ? 'vbscript' : 'ie-only', name: of, text: literal(args[0]) });
}

/** Markup that a script hands to the browser, by `document.write` or `innerHTML`. */
export function noticeMarkup(machine: Machine, node: AnyNode, markup: string, scope: Scope): void {
  if (!markup.includes('<')) return;
  noticeYearWritten(machine, node, markup);
  machine.steps -= markup.length * 4;
  const tags = tagsIn(markup);
  for (const { name, attributes, text } of tags) {
    const classid = attributes.get('classid') ?? '';
    const size = pixels(attributes.get('width'), attributes.get('height'));
    const plugIn = plugInOf(name, attributes);
    if ((isFlash(attributes) || plugIn) && (hasOtherWay(machine) || says(machine.script, swfObject))) continue;
    if (isFlash(attributes)) note(machine, node, { does: 'flash', name: `<${name}>`, text: filmOf(tags), ...size });
    else if (plugIn) note(machine, node, { does: 'plugin', name: plugIn, text: loadedBy(attributes), ...size });
    else if (/^clsid:/i.test(classid)) note(machine, node, { does: 'activex', name: `<${name}>`, text: clean(classid) });
    if (name === 'script' && !attributes.has('src')) noticeScript(machine, node, attributes, text, scope);
  }
}

/** The loader itself: what it puts where is told by who calls it. */
const swfObject = /\bSWFObject\.prototype\b/;

/** What browsers have of their own for films, sound and files. */
const own = ['canPlayType', 'HTMLMediaElement', 'FormData', 'FileReader', 'getUserMedia'];

/** A library of players or uploads is as long as this. */
const LIBRARY = 20_000;

/** Whether a script that knows these too gets to a plug-in only perhaps: where something unknown decides, or for whoever calls a library. */
export const hasOtherWay = (machine: Machine): boolean =>
  (machine.doubts > 0 || machine.frame.unsure || machine.script.text.length > LIBRARY) && knowsOwn(machine);

export const knowsOwn = ({ script }: Machine): boolean => own.some((name) => namesIn(script).has(name));

function noticeScript(machine: Machine, node: AnyNode, attributes: Map<string, string>, text: string, scope: Scope): void {
  if (/vbs/i.test(attributes.get('language') ?? attributes.get('type') ?? '')) {
    if (partsOf(text).some(({ kind }) => kind !== 'procedure'))
      note(machine, node, { does: 'vbscript', name: 'written script', text: clean(text) });
  } else if (!text.includes(HOLE)) machine.runText(machine, node, text, scope);
}

/** What a tag loads by its own attributes; a placeholder alone is nothing. */
const loadedBy = (attributes: ReadonlyMap<string, string>) => {
  const text = clean(['code', 'archive', 'src', 'data', 'classid'].map((key) => attributes.get(key) ?? '').find(Boolean) ?? '');
  return /\w/.test(text) ? text : null;
};

const isFlash = (attributes: Map<string, string>) =>
  /d27cdb6e-ae6d-11cf-96b8-444553540000/i.test(attributes.get('classid') ?? '') ||
  /x-shockwave-flash/i.test(attributes.get('type') ?? '') ||
  /\.swf(?:[?#]|$)/i.test(attributes.get('src') ?? attributes.get('data') ?? '');

const filmOf = (tags: readonly Tag[]) => {
  const values = tags.flatMap(({ attributes }) => ['src', 'data', 'value'].map((key) => attributes.get(key) ?? ''));
  const film = values.find((value) => /\.swf/i.test(value));
  return film ? clean(film) : null;
};

/** A text for people to read: unknown parts as an ellipsis. */
export const clean = (text: string) => text.replaceAll(SINCE_1900, '').replaceAll(HOLE, '…').trim();
