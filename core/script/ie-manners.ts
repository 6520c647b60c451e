import type { AnyNode, BinaryExpression, CallExpression } from 'acorn';
import { noticeOnly } from './ie-only';
import type { Machine } from './machine';
import { isDefined, namesIn, says } from './names';
import { textOf, type Value } from './value';

/** A call by a name that says by itself what it asks of Internet Explorer, whatever it is asked of. */
export function noticeManners(machine: Machine, node: CallExpression, name: string, args: readonly Value[]): void {
  if (name === 'setAttribute') noticeHandler(machine, node, args);
  if (name === 'setAttribute') noticeFreed(machine, node, args);
  if (name === 'setAttribute') noticeClass(machine, node, args);
  if (name === 'addEventListener') noticeUnheard(machine, node, args);
  if (name === 'options') noticeOptions(machine, node);
  if (name === 'nextNode') noticeNextNode(machine, node);
}

/** `list.options(list.selectedIndex)`: the options of a list as a function, whosever list it is. */
function noticeOptions(machine: Machine, node: CallExpression): void {
  const [asked] = node.arguments;
  const isIndex = asked?.type === 'MemberExpression' && asked.property.type === 'Identifier' && asked.property.name === 'selectedIndex';
  if (isIndex && !isDefined(machine, 'options')) noticeOnly(machine, node, 'collection()', 'options');
}

/** `setAttribute("onclick", function)`: up to version 7 that was a listener; elsewhere the function's text, which runs nothing. */
function noticeHandler(machine: Machine, node: AnyNode, args: readonly Value[]): void {
  const handler = args[0] ? textOf(args[0]).toLowerCase() : '';
  const given = args[1];
  const isFunction = given?.is === 'function' || (given?.is === 'thing' && given.type === 'function');
  if (!isFunction || !/^on[a-z]+$/.test(handler)) return;
  const names = namesIn(machine.script);
  machine.steps -= machine.script.text.length >> 4;
  const isSetToo = new RegExp(`\\.${handler}\\s*=[^=]`).test(machine.script.text);
  const hasOther = isSetToo || ['addEventListener', 'attachEvent'].some((name) => names.has(name));
  if (!hasOther) noticeOnly(machine, node, 'element.setAttribute(handler)', handler);
}

const ofPages = /^(?:option|script|style|a|title|body)$/i;
const ofXml = ['responseXML', 'loadXML', 'createDocument', 'DOMParser'];

/** `node.text` and `document.xml` of Internet Explorer's XML, in a script that reads XML; elsewhere both are undefined. */
export function noticeXmlText(machine: Machine, node: AnyNode, receiver: Value, name: string): void {
  if ((name !== 'text' && name !== 'xml') || node.type !== 'MemberExpression') return;
  const names = namesIn(machine.script);
  if (!ofXml.some((known) => names.has(known))) return;
  const isOfXml = name === 'xml' ? receiver.is === 'host' && /^(?:element|xml)$/.test(receiver.path) : isXmlNode(node.object, names);
  const others = name === 'xml' ? ['XMLSerializer'] : ['textContent', 'nodeValue', 'data'];
  if (isOfXml && !others.some((other) => names.has(other))) noticeOnly(machine, node, `xml.${name}`, null);
}

/** `list.nextNode()` of Internet Explorer's XML; elsewhere walkers have it, and lists have not. */
function noticeNextNode(machine: Machine, node: AnyNode): void {
  const names = namesIn(machine.script);
  if (isDefined(machine, 'nextNode') || !ofXml.some((known) => names.has(known))) return;
  if (!['createTreeWalker', 'createNodeIterator', 'iterateNext'].some((other) => names.has(other)))
    noticeOnly(machine, node, 'xml.nextNode', null);
}

/** `….getElementsByTagName("name")[0]`, `….childNodes(0)` or `….firstChild`. */
function isXmlNode(node: AnyNode, names: ReadonlySet<string>): boolean {
  if (node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier')
    return /^(?:firstChild|lastChild|nextSibling|documentElement)$/.test(node.property.name);
  // `found[0].text`, in a script that knows no lists of options.
  if (node.type === 'MemberExpression' && node.object.type === 'Identifier' && node.computed) return !names.has('options');
  if (node.type === 'CallExpression' && node.callee.type === 'MemberExpression' && node.callee.property.type === 'Identifier')
    if (node.callee.property.name === 'getNamedItem') return true;
  const list = node.type === 'MemberExpression' ? node.object : node.type === 'CallExpression' ? listOf(node.callee) : null;
  if (list?.type === 'MemberExpression' && list.property.type === 'Identifier') return list.property.name === 'childNodes';
  if (list?.type !== 'CallExpression' || list.callee.type !== 'MemberExpression' || list.callee.property.type !== 'Identifier')
    return false;
  if (list.callee.property.name !== 'getElementsByTagName') return false;
  const [tag] = list.arguments;
  return tag?.type === 'Literal' ? !ofPages.test(String(tag.value)) : !names.has('options');
}

/** What a list is called as: `list(0)`, `list.item(0)`. */
const listOf = (callee: AnyNode): AnyNode =>
  callee.type === 'MemberExpression' && callee.property.type === 'Identifier' && callee.property.name === 'item' ? callee.object : callee;

/** The place of an element among all others, as a number: elsewhere undefined. Libraries that sort elements compare them otherwise too. */
function noticeOrder(machine: Machine, node: AnyNode, receiver: Value): void {
  if (receiver.is === 'record' || isDefined(machine, 'sourceIndex')) return;
  if (!namesIn(machine.script).has('compareDocumentPosition')) noticeOnly(machine, node, 'element.sourceIndex', null);
}

/** A frame or image by its id that is asked whether it is complete: in other browsers documents and requests say so, and elements do not. */
function noticeReady(machine: Machine, node: AnyNode, receiver: Value): void {
  const names = namesIn(machine.script);
  const isElement = receiver.is === 'host' && receiver.path === 'element' && receiver.name !== undefined;
  const others = ['onload', 'addEventListener', 'contentDocument', 'HAVE_METADATA'];
  if (isElement && names.has('complete') && !others.some((other) => names.has(other)))
    noticeOnly(machine, node, 'element.readyState', null);
}

/** `list.options[at]`. */
export const isOption = ({ computed, object }: Extract<AnyNode, { type: 'MemberExpression' }>): boolean =>
  computed && object.type === 'MemberExpression' && object.property.type === 'Identifier' && object.property.name === 'options';

/** What every choice of a list has of its own (HTML standard); Internet Explorer up to 8 gave what else stood in its tag as well. */
const ofOptions =
  /^(?:attributes|value|text|label|selected|defaultSelected|disabled|index|id|name|className|class|style|title|form|data\w*|\w*Attributes?|inner\w+|outer\w+|text\w+|node\w+|tagName|parent\w+|next\w+|previous\w+|first\w+|last\w+|child\w*|owner\w+|on\w+|length|remove\w*|append\w*|cloneNode|toString|lang|dir|hidden|offset\w+)$/;

function noticeAttribute(machine: Machine, node: AnyNode, name: string): void {
  if (node.type === 'MemberExpression' && !node.computed && !ofOptions.test(name) && !isDefined(machine, name))
    noticeOnly(machine, node, 'element.attribute', name);
}

/** Members of elements that only Internet Explorer has, and that are asked without an error. */
export function noticeMember(machine: Machine, node: AnyNode, receiver: Value, name: string): void {
  if (receiver.is === 'host' && receiver.path === 'option') noticeAttribute(machine, node, name);
  if (name === 'sourceIndex') noticeOrder(machine, node, receiver);
  if (name === 'readyState') noticeReady(machine, node, receiver);
}

/** What elements have now and had not in Internet Explorer 8; a handler finds it before a function of the page by that name (HTML standard). */
const own: [RegExp, RegExp][] = [
  [/^on\w+ of /, /^(?:animate|translate|closest|matches|scroll|evaluate)$/],
  [/^on\w+ of input/, /^(?:list|step|min|max|pattern|required|labels|validity)$/],
];

/** A handler that calls a function of the page whose name the element itself has by now: it calls what is no function, or another. */
export function noticeOwn(machine: Machine, node: AnyNode, name: string): void {
  if (own.some(([source, names]) => source.test(machine.script.source) && names.test(name)))
    noticeOnly(machine, node, 'element.own()', name);
}

const otherFrees = /\.disabled\b|removeAttribute/;

/** `setAttribute("disabled", false)`, which frees a button up to version 7; elsewhere its being there is what counts. */
function noticeFreed(machine: Machine, node: AnyNode, [attribute, value]: readonly Value[]): void {
  const isFreed = attribute && textOf(attribute) === 'disabled' && value?.is === 'known' && value.value === false;
  if (isFreed && !says(machine.script, otherFrees)) noticeOnly(machine, node, 'element.setAttribute(disabled)', null);
}

const otherClasses = /\.className\b|["']class["']|\bclassList\b|\.style\.(?:display|visibility)\b|%\s*2\b/;

/** `setAttribute("className")`, by which alone a script shows things, and not every second row in another colour: an element's class up to version 7, elsewhere an attribute that means nothing. */
function noticeClass(machine: Machine, node: AnyNode, [attribute]: readonly Value[]): void {
  if (attribute && textOf(attribute) === 'className' && !says(machine.script, otherClasses))
    noticeOnly(machine, node, 'element.setAttribute(className)', null);
}

const attaches = /\battachEvent\b/;

/** `addEventListener("onload")` beside `attachEvent`, which wants the `on`: here no event has such a name. */
function noticeUnheard(machine: Machine, node: AnyNode, [event]: readonly Value[]): void {
  const named = event ? textOf(event) : '';
  if (/^on(?:load|click|change|submit|key\w+)$/.test(named) && says(machine.script, attaches))
    noticeOnly(machine, node, 'addEventListener(on)', named);
}

const otherButtons = /\bbutton\s*(?:[!=]==?\s*0|<=?\s*[12])|\bwhich\b/;

/** `event.button == 1`, the left one of Internet Explorer 8; elsewhere it is 0, and 1 the one in the middle. */
export function noticeButton(machine: Machine, node: BinaryExpression): void {
  const { left, right, operator } = node;
  const isButton = left.type === 'MemberExpression' && left.property.type === 'Identifier' && left.property.name === 'button';
  if (!isButton || right.type !== 'Literal' || right.value !== 1 || !/^[!=]==?$/.test(operator)) return;
  if (!says(machine.script, otherButtons)) noticeOnly(machine, node, 'event.button', null);
}
