import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import { isNoFrame, missingBy } from './by-id';
import { noticeSelected } from './farewell';
import { type FunctionValue, follow } from './follow';
import { noticeGoing } from './going';
import { flagNamed, hostProperty, namesExplorer } from './host';
import { callHost, isLongAfter } from './host-calls';
import { noticeAsked } from './ie-collections';
import { noticeManners, noticeMember, noticeOwn, noticeXmlText } from './ie-manners';
import { askOf, isMissing, memberOfControl, noticeCollection, noticeHidden, noticeMissing, noticeOnly, tellingProperty } from './ie-only';
import { noticeLoader } from './loaders';
import { type Machine, note, thrown } from './machine';
import { isDefined } from './names';
import { noticeCreation, noticeMarkup } from './notice';
import { bindingOf, wait } from './scope';
import { costOf, textMethod, toRegex } from './text-methods';
import { known, nothing, type Scope, textOf, unknown, type Value, year } from './value';

/** Adobe's own function for markup of Flash, in a file of its own. */
const adobes = /^AC_(?:FL|AX)_RunContent$/;

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
  if (name === 'submit' && receiver) note(machine, node, { does: 'submits', name, text: null });
  noticeLoader(machine, node, name, args, scope);
  noticeSelected(machine, node, args);
  noticeGoing(machine, node, name, of, args);
  if (node.type === 'NewExpression') return construct(machine, callee, of, args);

  machine.starting.push(...startedBy(name, of, args));
  const borrowed = receiver?.is === 'function' && (name === 'call' || name === 'apply');
  if (borrowed) return follow(machine, receiver, name === 'call' ? args.slice(1) : [], args[0] ?? nothing);
  if (callee.is === 'function' && !receiver) noticeOwn(machine, node, name);
  // All that it does is known from how it is called.
  if (adobes.test(name)) return unknown;
  if (callee.is === 'function') return follow(machine, callee, args, receiver ?? { is: 'host', path: 'window' });
  if (receiver) noticeAsked(machine, node, receiver, callee, name, args);
  if (callee.is === 'host')
    return callee.path === 'all' ? { is: 'host', path: 'element' } : noticeCollection(machine, node, callee, name, args);
  if (name === 'hasFlashPlayerVersion' || name === 'DetectFlashVer') return known(machine.values.engine === 'trident');
  if (name === 'has' && args[0]?.is === 'known' && namesExplorer(String(args[0].value)))
    return known(machine.values.engine === 'trident' ? true : undefined);
  noticeManners(machine, node, name, args);
  if (name === 'getYear' && args.length === 0 && machine.values.engine !== 'trident') return year;
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
  const event = args[0]?.is === 'known' ? String(args[0].value) : '';
  const isLoad = /^(?:on)?(?:load|DOMContentLoaded|readystatechange)$/.test(event) && !(name === 'addEventListener' && /^on/.test(event));
  const starts =
    (of === 'setTimeout' && !isLongAfter(of, args)) ||
    /^(?:\$|jQuery|ready|onReady|\$j)$/.test(name) ||
    (isLoad && /^(?:addEventListener|attachEvent|on|bind|addEvent|observe)$/.test(name));
  return starts ? args.filter((arg) => arg.is === 'function') : [];
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
  if (
    value.is === 'unknown' &&
    receiver.path === 'elements' &&
    ((node.type === 'MemberExpression' && node.computed) || isElement(machine, name))
  )
    return { is: 'host', path: 'element' };
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
  if (of === 'Object' && args.length === 0) return { is: 'record', properties: new Map() };
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
