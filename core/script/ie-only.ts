import type { AnyNode } from 'acorn';
import { DECLARED } from './branches';
import { hostProperty } from './host';
import { explorerOnly, until10, xmlOnly } from './host-tables';
import { type Machine, note, thrown } from './machine';
import { isDefined, namesIn } from './names';
import { EXPLORER } from './text-methods';
import { HOLE, textOf, unknown, type Value } from './value';

/** Creating COM objects and running VBScript are facts of their own. */
const elsewhere = new Set(['ActiveXObject', 'GetObject', 'CreateObject', 'execScript']);
const explorers = new Set([
  'document.getElementById(name)',
  'document.all(name)',
  // Elements have none, windows have: a frame by its name is a window.
  'element.document',
  'element.setCapture',
  'element.releaseCapture',
  EXPLORER,
  // Netscape 4's: a script that gets there takes every browser of that name for it.
  'document.layers',
  ...[explorerOnly, until10].flatMap((table) =>
    Object.entries(table).flatMap(([path, names]) => names.map((name) => (path === 'window' ? name : `${path}.${name}`))),
  ),
]);

/** Members that tell by their name alone what they belong to, whatever they are asked of: no library that we know has its own. */
const telling = new Set([
  'attachEvent',
  'fireEvent',
  'createEventObject',
  'currentStyle',
  'removeNode',
  'applyElement',
  'getTransformToElement',
  ...xmlOnly,
]);
/** Libraries have methods of these names for events of their own, or for trees and grids; then the argument tells. */
const argument: Record<string, RegExp> = {
  attachEvent:
    /^on(?:load|unload|beforeunload|click|dblclick|mouse(?:down|up|over|out|move|wheel)|key(?:down|up|press)|change|blur|focus|submit|resize|scroll|propertychange|readystatechange|contextmenu|selectstart)$/,
  fireEvent: /^on[a-z]+$/,
  selectNodes: /\//,
  selectSingleNode: /\S/,
  loadXML: /</,
  transformNode: /./,
  createEventObject: /^$/,
  // Trees have nodes to remove, and are told which.
  removeNode: /^(?:true|false)$/,
};

/** Names of the other way to do the same: a script that has them and gets to this one only perhaps, has both. */
const otherWays: [RegExp, string[]][] = [
  [/attachEvent|detachEvent/, ['addEventListener']],
  [/XDomainRequest/, ['XMLHttpRequest']],
  [/fireEvent|createEventObject/, ['dispatchEvent', 'createEvent']],
  [/document\.selection|createTextRange/, ['getSelection', 'selectionStart', 'setSelectionRange', 'createRange']],
  [/currentStyle|runtimeStyle/, ['getComputedStyle', 'defaultView']],
  [/createStyleSheet/, ['createElement', 'styleSheets']],
  [/filters/, ['opacity', 'MozOpacity']],
  [/select(?:SingleNode|Nodes)|loadXML|transformNode/, ['DOMParser', 'XPathEvaluator', 'evaluate', 'XSLTProcessor', 'createDocument']],
  [/clipboardData|AddFavorite/, ['execCommand', 'clipboard', 'sidebar', 'addPanel', 'ZeroClipboard']],
  [/show(?:Modal|Modeless)Dialog|createPopup/, ['open', 'dialog', 'createElement']],
  [/frames/, ['contentWindow', 'contentDocument']],
  [/markup/, ['setAttribute']],
  [/onpropertychange/, ['oninput', 'onkeyup', 'onchange', 'addEventListener', 'keyup', 'input']],
  [/^style\.|^xml\.xml$/, ['setAttribute', 'responseXML', 'createDocument', 'DOMParser']],
  [/^xml\.text$/, ['textContent', 'nodeValue', 'DOMParser']],
  [/removeNode/, ['removeChild']],
  [/navigator\./, ['language', 'languages']],
  [/layers/, ['getElementById', 'all']],
  [/Capture$/, ['addEventListener', 'attachEvent', 'listen']],
];

/** What an object that nobody knows gives under a name that only Internet Explorer's objects have; null where the name tells nothing. */
export function tellingProperty(machine: Machine, name: string): Value | null {
  if (name === 'addEventListener' || name === 'removeEventListener') return hostProperty(machine.values, 'element', name);
  if (!telling.has(name) || isDefined(machine, name)) return null;
  const value = hostProperty(machine.values, 'element', name);
  return value.is === 'known' ? { ...value, of: `?.${name}` } : value;
}

/** Notices a use of what is not there: calling it, making one with `new`, or asking it for a property throws in this browser. */
export function noticeMissing(machine: Machine, node: AnyNode, value: Value, args: readonly Value[] | null): void {
  if (value.is !== 'known' || (value.value ?? null) !== null || !value.of || elsewhere.has(value.of)) return;
  if (value.of.startsWith('control ')) {
    const [, id = '', member = ''] = value.of.split(' ');
    note(machine, node, { does: 'control', name: id, text: member });
    return;
  }
  if (value.of === DECLARED) {
    note(machine, node, { does: 'ie-only', name: 'branch', text: null });
    return;
  }
  const isGuess = value.of.startsWith('?.');
  const name = isGuess ? value.of.slice(2) : value.of;
  if (!isGuess && !explorers.has(name)) return;
  const text = args?.[0] ? textOf(args[0]).replaceAll(HOLE, '') : '';
  if (isGuess && argument[name] && !(args && argument[name].test(text))) return;
  // Libraries read the style of what they are given, in ways that only some browser takes.
  if (isGuess && name === 'currentStyle' && (machine.doubts > 0 || machine.frame.unsure)) return;
  const popup = name === 'createPopup' && isMenu(machine) ? 'menu' : null;
  const shown = name.endsWith('filters') && shows.test(restOfTask(machine, node)) ? 'visible' : null;
  noticeOnly(machine, node, isGuess ? `element.${name}` : name, text || popup || shown);
}

/** What a menu does, and a hint does not. */
const leads = /\blocation\b|\bhref\b|\bonclick\b|\.submit\b|\bopen\s*\(/i;
function isMenu(machine: Machine): boolean {
  machine.steps -= machine.script.text.length >> 3;
  return leads.test(machine.script.text);
}

/** What is hidden before a transition is shown in the middle of it. */
const shows = /\.(?:visibility\s*=\s*["']visible|display\s*=\s*["'](?:block|inline)?["'])/;

/** What a function would go on with after this place. */
const restOfTask = ({ running, script }: Machine, { start }: AnyNode): string => script.text.slice(start, [...running].at(-1)?.end);

/** What every element has, whatever is in it; `object` and `readyState` are Internet Explorer's. */
const ofElements =
  /^(?:id|name|style|className|classList|title|dir|lang|hidden|tagName|nodeName|nodeType|width|height|data|type|src|value|disabled|form|children|childNodes|attributes|dataset|inner\w+|outer\w+|text\w*|parent\w+|first\w+|last\w+|next\w+|previous\w+|offset\w+|client\w+|scroll\w*|on[a-z]+|\w*Attribute\w*|\w*Child|\w*Children|\w*Node|\w*EventListener|insert\w+|getElements\w+|getBounding\w+|query\w+|contains|matches|closest|remove|focus|blur|click|content\w+|ownerDocument|addEventListener|cloneNode)$/;

/** A member of a plug-in's or control's element, which is an empty box in this browser: to ask for one is a test, to use one throws. */
export function memberOfControl(machine: Machine, node: AnyNode, id: string, name: string): Value | null {
  if (ofElements.test(name)) return null;
  note(machine, node, { does: 'control', name: id, text: name }, true);
  return { is: 'known', value: undefined, of: `control ${id} ${name}` };
}

/** Whether a value is what the browser itself does not have: to use it throws. */
export const isMissing = (value: Value): boolean =>
  value.is === 'known' && (value.value ?? null) === null && value.of !== undefined && !value.of.startsWith('?.');

/** A property is asked of a value, which throws where the browser has no such thing. */
export function askOf(machine: Machine, node: AnyNode, receiver: Value): void {
  noticeMissing(machine, node, receiver, null);
  if (isMissing(receiver)) thrown(machine);
}

/** Notices a use of what only a comment for Internet Explorer puts under a name, where nothing else has: it is null, or undefined, and throws. */
export function noticeHidden(machine: Machine, node: AnyNode, object: AnyNode, receiver: Value): void {
  if (receiver.is !== 'known' || (receiver.value ?? null) !== null || object.type !== 'Identifier') return;
  if (machine.values.engine !== 'trident' && machine.script.conditional.has(object.name))
    note(machine, node, { does: 'ie-only', name: '@cc_on', text: object.name });
}

/** Scripts as long as this are libraries, with a way for each browser. */
const LIBRARY = 100_000;

const isOneOfSeveral = ({ doubts, frame, script }: Machine) => doubts > 0 || frame.unsure || script.text.length > LIBRARY;

/** Notices a use of what only Internet Explorer does. */
export function noticeOnly(machine: Machine, node: AnyNode, name: string, text: string | null): void {
  // What was half transparent is whole again, by what only Internet Explorer needed.
  if (/^style\.\w+Attribute$/.test(name) && text === 'filter') return;
  const others = otherWays.find(([of]) => of.test(name))?.[1] ?? [];
  // A library of pictures that knows SVG too.
  const drawsToo = name === 'createElement(markup)' && /vml/i.test(text ?? '') && namesIn(machine.script).has('createElementNS');
  const namesToo = name === 'createElement(markup)' && machine.doubts > 0 && /\.name\s*=[^=]/.test(machine.script.text);
  // Who sends an event in either way asks which, however far from here.
  const sendsToo = name.endsWith('.fireEvent') && namesIn(machine.script).has('dispatchEvent');
  const hasOther =
    drawsToo || namesToo || sendsToo || (isOneOfSeveral(machine) && others.some((other) => namesIn(machine.script).has(other)));
  note(machine, node, { does: 'ie-only', name, text }, hasOther);
}

/** Collections are functions in Internet Explorer alone: `document.forms(0)`, `window.frames("main")`. Gives what such a call gives. */
export function noticeCollection(machine: Machine, node: AnyNode, callee: Value, name: string, args: readonly Value[]): Value {
  const isFrames = callee.is === 'host' && callee.path === 'window' && name === 'frames';
  if (callee.is !== 'host' || (callee.path !== 'elements' && !isFrames)) return unknown;
  noticeOnly(machine, node, 'collection()', args[0] ? textOf(args[0]).replaceAll(HOLE, '…') : null);
  return isFrames ? unknown : { is: 'host', path: 'element' };
}

/** Lengths as numbers, which only Internet Explorer's styles had: elsewhere a property without effect. */
const length = /^(?:pixel|pos)(Left|Top|Right|Bottom|Width|Height)$/;

/** Notices a place or size given in such a way alone. */
export function noticeLength(machine: Machine, node: AnyNode, name: string): void {
  const [, side] = length.exec(name) ?? [];
  if (side)
    note(machine, node, { does: 'ie-only', name: `element.style.${name}`, text: null }, namesIn(machine.script).has(side.toLowerCase()));
}

/** What a modal window leaves to the page that waits for it as it closes; one that may also have been opened as a window knows its opener. */
export function noticeAnswer(machine: Machine, node: AnyNode): void {
  const names = namesIn(machine.script);
  if (names.has('close')) note(machine, node, { does: 'ie-only', name: 'returnValue', text: null }, names.has('opener'));
}

/** A handler that waits for what only Internet Explorer says, in a script that listens for nothing else of the kind. */
export function noticeEvent(machine: Machine, node: AnyNode, name: string): void {
  const others = otherWays.find(([of]) => of.test(name))?.[1] ?? ['addEventListener'];
  const loads = name === 'onreadystatechange' && /(?<!\bwindow)\.onload\b/.test(machine.script.text);
  note(
    machine,
    node,
    { does: 'ie-only', name: `element.${name.toLowerCase()}`, text: null },
    loads || others.some((other) => namesIn(machine.script).has(other)),
  );
}
