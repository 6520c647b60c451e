import type { AnyNode } from 'acorn';
import { plugInClasses } from '../model/plug-in';
import { nameIn } from './loaders';
import { type Machine, note, step } from './machine';
import { namesIn } from './names';
import { knowsOwn } from './notice';
import { plugInLoader, plugInNamed } from './plug-ins';
import { childrenOf } from './tree';

const xml = /XMLHTTP|XMLDOM|DOMDocument/i;
const others = ['XMLHttpRequest', 'createDocument', 'DOMParser', 'fetch', 'ajax', 'jQuery', '$'];
const creates = /^(?:ActiveXObject|GetObject)$/;

/**
 * Code that this browser never takes: what it would do is kept as a guarded fact, and nothing of it runs. Where this browser's own way only
 * `refuses`, what is lost is no other way: COM objects count then, and films where what it says is no more than a notice.
 */
export function walkDead(machine: Machine, root: AnyNode, refuses = false, isWay = true, isNotice = false): void {
  const below = [root];
  for (let node = below.pop(); node; node = below.pop()) {
    step(machine);
    if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      const name = nameOf(node.callee);
      const [first] = node.arguments;
      const text = first?.type === 'Literal' && typeof first.value === 'string' ? first.value : null;
      if (node.callee.type === 'MemberExpression' && name) machine.shunned.add(name);
      const isXml = isWay && xml.test(text ?? '');
      const hasOther = isXml && others.some((other) => namesIn(machine.script).has(other));
      // What a page asks its server by, in no other way, is missed even if nothing says so.
      if (creates.test(name)) note(machine, node, { does: 'activex', name, text }, !(refuses || isXml) || hasOther);
      if (name === 'execScript') note(machine, node, { does: 'vbscript', name, text }, true);
      const loader = plugInLoader(nameIn(node.callee), node.type === 'NewExpression');
      if (loader) note(machine, node, { does: 'plugin', name: loader.plugIn, text }, true);
      if (/^(?:embedSWF|SWFObject|AC_FL_RunContent)$/.test(name)) note(machine, node, { does: 'flash', name, text }, true);
    }
    if (refuses && node.type === 'MemberExpression' && node.object.type === 'Identifier' && machine.controls.has(node.object.name))
      note(machine, node, { does: 'control', name: node.object.name, text: nameOf(node) });
    if (node.type === 'Literal' && typeof node.value === 'string') {
      noticeDeadMarkup(machine, node, node.value, refuses && isNotice);
      if (machine.controls.has(node.value)) note(machine, node, { does: 'control', name: node.value, text: null }, true);
    }
    below.push(...childrenOf(node));
  }
}

/** What a string would bring into the page, by the signs of a plug-in or the name of a film in it. */
function noticeDeadMarkup(machine: Machine, node: AnyNode, text: string, isLost: boolean): void {
  if (text.length > 2000 || knowsOwn(machine)) return;
  const film = /[\w./:-]+\.swf\b/i.exec(text)?.[0];
  if (film || /x-shockwave-flash|d27cdb6e-ae6d-11cf/i.test(text))
    note(machine, node, { does: 'flash', name: 'markup', text: film ?? null }, !isLost);
  const control = /classid\s*=\s*\W{0,2}clsid:([\da-f-]{36})/i.exec(text)?.[1];
  if (control && !plugInClasses.test(control)) note(machine, node, { does: 'activex', name: '<object>', text: `clsid:${control}` }, true);
  const plugIn = plugInNamed(text);
  if (plugIn) note(machine, node, { does: 'plugin', name: plugIn, text: null }, true);
}

const nameOf = (node: AnyNode): string => {
  if (node.type === 'Identifier') return node.name;
  return node.type === 'MemberExpression' && !node.computed && node.property.type === 'Identifier' ? node.property.name : '';
};

/** What is more than a sentence. */
const content = /<(?:[aiv]|img|audio|canvas|svg|object|embed|table|ul|ol|form|h\d)\b|<(?:input|iframe|video)/i;

/** Longer branches are not looked into, since branches lie in branches; characters. */
const SENTENCE = 2000;

/** Whether a branch that refuses writes no more than a sentence. */
export const isSentence = ({ script }: Machine, { start, end }: AnyNode): boolean =>
  end - start <= SENTENCE && !content.test(script.text.slice(start, end));
