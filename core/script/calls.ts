import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import { isAbsent } from './absent';
import { noticeFarewell, noticeSelected } from './farewell';
import { type FunctionValue, follow } from './follow';
import { noticeGoing } from './going';
import { flagNamed, hostProperty, namesExplorer } from './host';
import { noticeAsked, noticeNames } from './ie-collections';
import {
  noticeFreed,
  noticeHandler,
  noticeMember,
  noticeNextNode,
  noticeOptions,
  noticeOwn,
  noticeXmlText,
  noticeYear,
} from './ie-manners';
import { askOf, isMissing, memberOfControl, noticeCollection, noticeHidden, noticeMissing, noticeOnly, tellingProperty } from './ie-only';
import { noticeLoader } from './loaders';
import { type Machine, thrown } from './machine';
import { isDefined, namesIn } from './names';
import { noticeCreation, noticeMarkup } from './notice';
import { bindingOf, wait } from './scope';
import { costOf, EXPLORER, textMethod, toRegex } from './text-methods';
import { fromText, HOLE, known, nothing, type Scope, textOf, unknown, type Value } from './value';

/** A call or `new`, with its callee and arguments worked out. */
export function call(machine: Machine, node: CallExpression | NewExpression, scope: Scope): Value {
  const { receiver, callee, name } = calleeOf(machine, node.callee, scope);
  const args = node.arguments.map((arg) => machine.evaluate(machine, arg.type === 'SpreadElement' ? arg.argument : arg, scope));
  const of = callee.is === 'thing' || callee.is === 'known' ? callee.of : undefined;
  if (callee.is === 'known' || callee.is === 'unknown') machine.risky = true;
  if (callee.is === 'unknown' && node.callee.type === 'Identifier' && isMissed(machine, scope, name)) machine.missing.add(name);
  if (of) noticeCreation(machine, node, of, args);
  if (!('optional' in node && node.optional)) noticeMissing(machine, node, callee, args);
  if (isMissing(callee)) thrown(machine);
  // Before 9, what could be set could be called too.
  if (name === 'href' && receiver?.is === 'host' && receiver.path === 'location')
    noticeOnly(machine, node, 'location.href()', textOf(args[0] ?? unknown));
  noticeLoader(machine, node, name, args, scope);
  noticeSelected(machine, node, args);
  noticeGoing(machine, node, name, of, args);
  if (node.type === 'NewExpression') return construct(machine, callee, of, args);

  machine.starting.push(...startedBy(name, of, args));
  const borrowed = receiver?.is === 'function' && (name === 'call' || name === 'apply');
  if (borrowed) return follow(machine, receiver, name === 'call' ? args.slice(1) : [], args[0] ?? nothing);
  if (callee.is === 'function' && !receiver) noticeOwn(machine, node, name);
  if (callee.is === 'function') return follow(machine, callee, args, receiver ?? { is: 'host', path: 'window' });
  if (receiver) noticeAsked(machine, node, receiver, callee, name, args);
  if (callee.is === 'host')
    return callee.path === 'all' ? { is: 'host', path: 'element' } : noticeCollection(machine, node, callee, name, args);
  if (name === 'hasFlashPlayerVersion' || name === 'DetectFlashVer') return known(machine.values.engine === 'trident');
  if (name === 'has' && args[0]?.is === 'known' && namesExplorer(String(args[0].value)))
    return known(machine.values.engine === 'trident' ? true : undefined);
  if (name === 'setAttribute') {
    noticeHandler(machine, node, args);
    noticeFreed(machine, node, args);
  }
  if (name === 'options') noticeOptions(machine, node);
  noticeNextNode(machine, node, name);
  if (name === 'getYear' && args.length === 0) noticeYear(machine, node);
  if (name === 'setAttribute' && /^classid$/i.test(textOf(args[0] ?? unknown))) assignClassid(machine, node, args[1] ?? unknown, scope);
  if (of) return callHost(machine, node, of, args, scope);
  if (receiver) {
    const regex = receiver.is === 'pattern' ? receiver.regex : args[0]?.is === 'pattern' ? args[0].regex : null;
    const isTried = regex && (receiver.is === 'known' || args[0]?.is === 'known');
    machine.steps -= (isTried ? costOf(regex) : 0) + (textOf(receiver).length >> 4);
    const text = textMethod(receiver, name, args);
    if (text.is !== 'unknown') return text;
  }
  machine.risky = true;
  return unknown;
}

/** The page's own code calls what nothing declares; a library in a file asks for what there may be. */
const isMissed = ({ script, elements }: Machine, scope: Scope, name: string): boolean =>
  /^script \d|^\w+ of /.test(script.source) && !bindingOf(scope, name) && !elements?.has(`#${name}`);

/** The functions that a call has run once the page has loaded: a load listener, a timer, jQuery's ready. */
function startedBy(name: string, of: string | undefined, args: readonly Value[]): FunctionValue[] {
  const isLoad = args[0]?.is === 'known' && /^(?:on)?(?:load|DOMContentLoaded|readystatechange)$/.test(String(args[0].value));
  const starts =
    (of === 'setTimeout' && !isLongAfter(of, args)) ||
    /^(?:\$|jQuery|ready|onReady|\$j)$/.test(name) ||
    (isLoad && /^(?:addEventListener|attachEvent|on|bind|addEvent|observe)$/.test(name));
  return starts ? args.filter((arg) => arg.is === 'function') : [];
}

/** Nobody waits for what a timer does after a minute; milliseconds. */
const LONG = 60_000;
const isLongAfter = (of: string, [, delay]: readonly Value[]): boolean =>
  /^set(?:Timeout|Interval)$/.test(of) && delay?.is === 'known' && Number(delay.value) >= LONG;

/** What does not happen as the page loads but by `what`, as a person would find it. */
export function later(machine: Machine, what: string, work: () => void): void {
  const { reach, task } = machine;
  if (what) Object.assign(machine, { reach: 'later', task: what });
  work();
  Object.assign(machine, { reach, task });
}

/** A COM class given to an element by script makes the same control as one in markup. */
export function assignClassid(machine: Machine, node: AnyNode, value: Value, scope: Scope): void {
  noticeMarkup(machine, node, `<object classid="${textOf(value)}">`, scope);
}

function calleeOf(machine: Machine, node: AnyNode, scope: Scope): { receiver: Value | null; callee: Value; name: string } {
  if (node.type !== 'MemberExpression') {
    return { receiver: null, callee: machine.evaluate(machine, node, scope), name: node.type === 'Identifier' ? node.name : '' };
  }
  const receiver = machine.evaluate(machine, node.object, scope);
  if (!node.optional) askOf(machine, node, receiver);
  noticeHidden(machine, node, node.object, receiver);
  const name = propertyName(machine, node, scope);
  return { receiver, callee: name === null ? unknown : propertyOf(machine, node, receiver, name), name: name ?? '' };
}

/** The name of the property that a member expression names, where it is known. */
export function propertyName(machine: Machine, node: Extract<AnyNode, { type: 'MemberExpression' }>, scope: Scope): string | null {
  if (!node.computed) return node.property.type === 'Identifier' ? node.property.name : null;
  const value = machine.evaluate(machine, node.property, scope);
  return value.is === 'known' ? String(value.value) : null;
}

const isElement = ({ elements }: Machine, name: string) => elements?.has(`#${name}`) || elements?.has(`@${name}`);

/** What may be an XML document, or hold one: nodes of XML lack the same members as elements. */
const isXml = (value: Value) => (value.is === 'host' ? value.path === 'element' : value.is !== 'known');

/** Of something that is called `style`. */
const isStyle = (node: AnyNode): boolean =>
  node.type === 'MemberExpression' &&
  node.object.type === 'MemberExpression' &&
  node.object.property.type === 'Identifier' &&
  node.object.property.name === 'style';

/** A property of a value; `evaluate` has its own way for member expressions, which ends here. */
export function propertyOf(machine: Machine, node: AnyNode, receiver: Value, name: string): Value {
  machine.asked.add(name);
  if (receiver.is === 'function' && name === 'prototype') return prototypeOf(machine, receiver);
  if (isStyle(node) && receiver.is === 'unknown') return hostProperty(machine.values, 'style', name);
  noticeXmlText(machine, node, receiver, name);
  noticeMember(machine, node, receiver, name);
  // Of a text that was parted all parts are known.
  if (receiver.is === 'record' && /^\d+$/.test(name) && receiver.properties.has('length')) return receiver.properties.get(name) ?? nothing;
  if (receiver.is === 'record') return wait(machine, receiver.properties.get(name) ?? flagNamed(machine.values, name));
  if (receiver.is === 'known' && typeof receiver.value === 'string' && name === 'length') return known(receiver.value.length);
  if (receiver.is === 'unknown' && name === 'ActiveXObject') return hostProperty(machine.values, 'window', name);
  if (isXml(receiver) && /^(?:responseXML|documentElement)$/.test(name)) return { is: 'host', path: 'element' };
  if (receiver.is === 'unknown') return tellingProperty(machine, name) ?? flagNamed(machine.values, name);
  if (receiver.is !== 'host') return flagNamed(machine.values, name);
  const declared = receiver.path === 'window' ? bindingOf(machine.page, name) : null;
  if (declared) return wait(machine, declared.binding.value);
  if (receiver.path === 'element' && receiver.name && machine.controls.has(receiver.name) && machine.values.engine !== 'trident') {
    const value = memberOfControl(machine, node, receiver.name, name);
    if (value) return value;
  }
  if (receiver.path === 'element' && name === 'style') return receiver.name ? { is: 'host', path: 'style', name: receiver.name } : unknown;
  if (receiver.path === 'element' && name === 'document' && isNoFrame(machine, receiver.name)) return missingBy('element.document');
  const value = hostProperty(machine.values, receiver.path, name);
  if (value.is === 'unknown' && receiver.path === 'document' && isElement(machine, name)) return { is: 'host', path: 'element', name };
  if (receiver.path === 'all' && value.is === 'host') return { ...value, name };
  const isFilledIn = value.is === 'known' && value.of && receiver.path !== 'window' && isDefined(machine, name);
  return isFilledIn ? unknown : value;
}

function construct(machine: Machine, callee: Value, of: string | undefined, args: readonly Value[]): Value {
  if (of === 'RegExp') {
    const regex = toRegex(textOf(args[0] ?? unknown), textOf(args[1] ?? known('')));
    return regex ? { is: 'pattern', regex } : unknown;
  }
  if (callee.is === 'function') return make(machine, callee, args);
  if (callee.is === 'thing' && of) machine.uses.add(of);
  if (callee.is !== 'thing') machine.risky = true;
  return { is: 'thing', type: of === 'Function' ? 'function' : 'object' };
}

/** What a constructor of the page makes: it has what its prototype holds, and what the constructor gives it. */
function make(machine: Machine, callee: FunctionValue, args: readonly Value[]): Value {
  const made: Value = { is: 'record', properties: new Map(prototypeOf(machine, callee).properties) };
  const given = follow(machine, callee, args, made);
  return given.is === 'record' ? given : made;
}

export function prototypeOf({ prototypes }: Machine, { node }: FunctionValue): Extract<Value, { is: 'record' }> {
  const known = prototypes.get(node) ?? { is: 'record' as const, properties: new Map() };
  prototypes.set(node, known);
  return known;
}

function callHost(machine: Machine, node: AnyNode, of: string, args: readonly Value[], scope: Scope): Value {
  const [first = nothing] = args;
  noticeFarewell(machine, node, of, args);
  switch (of) {
    case 'document.write':
    case 'document.writeln':
      noticeMarkup(machine, node, args.map(textOf).join(''), scope);
      return nothing;
    case 'eval':
    case 'setTimeout':
    case 'setInterval':
    case 'execScript':
      later(machine, isLongAfter(of, args) ? 'timer' : '', () => {
        if (first.is === 'known' && typeof first.value === 'string')
          machine.runText(machine, node, first.value, of === 'eval' ? scope : machine.page);
        else if (first.is === 'function' && isLongAfter(of, args)) follow(machine, first, [], unknown);
      });
      return unknown;
    case 'document.createElement':
      if (textOf(first).startsWith('<')) noticeOnly(machine, node, 'createElement(markup)', textOf(first).replaceAll(HOLE, '…'));
      return { is: 'host', path: 'element' };
    case 'document.getElementById':
      return elementBy(machine, node, first);
    case 'document.querySelector':
    case 'document.elementFromPoint':
      return { is: 'host', path: 'element' };
    case 'document.getElementsByName':
      noticeNames(machine, node, first);
      return { is: 'host', path: 'elements' };
    case 'document.getElementsByTagName':
    case 'document.querySelectorAll':
      return { is: 'host', path: 'elements' };
    case 'document.execCommand':
      if (/^saveas$/i.test(textOf(first))) noticeOnly(machine, node, 'execCommand(SaveAs)', null);
      return unknown;
    case 'implementation.createDocument':
      return { is: 'host', path: 'xml' };
    case 'implementation.hasFeature':
      return machine.values.engine === 'trident' ? unknown : known(true);
    case 'navigator.javaEnabled':
      return machine.values.engine === 'trident' ? unknown : known(false);
    case 'unescape':
      return fromText(textOf(first).replace(/%([0-9a-f]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)) || HOLE));
    case 'parseInt':
      return first.is === 'known' ? versionOf(machine, Number.parseInt(String(first.value), 10)) : unknown;
    case 'parseFloat':
      return first.is === 'known' ? versionOf(machine, Number.parseFloat(String(first.value))) : unknown;
    case 'Number':
    case 'String':
    case 'Boolean':
    case 'isNaN':
      return convert(of, first);
    default:
      return unknown;
  }
}

/** What a script that looks for Internet Explorer's name takes for its version: no number here, neither below nor above any. */
const versionOf = ({ script }: Machine, version: number): Value =>
  Number.isNaN(version) && namesIn(script).has('MSIE') ? { is: 'known', value: version, of: EXPLORER } : known(version);

/** Internet Explorer found fields by their names too, up to its document mode 7: that is what this browser lacks. */
function elementBy(machine: Machine, node: AnyNode, id: Value): Value {
  const { elements } = machine;
  if (id.is !== 'known') return { is: 'host', path: 'element' };
  const name = String(id.value);
  const isOwn = node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.object.type === 'Identifier';
  if (isOwn && elements && !elements.has(`#${name}`) && elements.has(`@${name}`)) return missingBy('document.getElementById(name)');
  if (isOwn && isOtherwiseWritten(machine, name)) return missingBy('document.getElementById(name)');
  if (isOwn && isAbsent(machine, name)) return known(null);
  return { is: 'host', path: 'element', name };
}

/** Up to document mode 7 small letters and capitals were the same in an id. */
function isOtherwiseWritten({ elements, values }: Machine, name: string): boolean {
  if (!elements || values.engine === 'trident' || elements.has(`#${name}`) || elements.has(`@${name}`)) return false;
  return [...elements].some((element) => element.startsWith('#') && element.slice(1).toLowerCase() === name.toLowerCase());
}

/** An element that is found by its id, and by no name of a frame. */
const isNoFrame = ({ values, elements }: Machine, name: string | undefined): boolean =>
  values.engine !== 'trident' && name !== undefined && elements?.has(`#${name}`) === true && !elements.has(`@${name}`);

const missingBy = (of: string): Value => ({ is: 'known', value: undefined, of });

function convert(of: 'Number' | 'String' | 'Boolean' | 'isNaN', value: Value): Value {
  if (value.is !== 'known') return unknown;
  if (of === 'Number') return known(Number(value.value));
  if (of === 'String') return known(String(value.value));
  return known(of === 'Boolean' ? Boolean(value.value) : Number.isNaN(Number(value.value)));
}
