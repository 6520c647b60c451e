import type { AnyNode } from 'acorn';
import { elementBy } from './by-id';
import { noticeFarewell } from './farewell';
import { follow } from './follow';
import { noticeNames } from './ie-collections';
import { noticeOnly } from './ie-only';
import type { Machine } from './machine';
import { namesIn } from './names';
import { noticeMarkup } from './notice';
import { EXPLORER } from './text-methods';
import { fromText, HOLE, known, nothing, type Scope, textOf, unknown, type Value } from './value';

/** Nobody waits for what a timer does after a minute; milliseconds. */
const LONG = 60_000;
export const isLongAfter = (of: string, [, delay]: readonly Value[]): boolean =>
  /^set(?:Timeout|Interval)$/.test(of) && delay?.is === 'known' && Number(delay.value) >= LONG;

/** What does not happen as the page loads but by `what`, as a person would find it. */
export function later(machine: Machine, what: string, work: () => void): void {
  const { reach, task } = machine;
  if (what) Object.assign(machine, { reach: 'later', task: what });
  work();
  Object.assign(machine, { reach, task });
}

/** A call of one of the browser's own functions, `of` being its name. */
export function callHost(machine: Machine, node: AnyNode, of: string, args: readonly Value[], scope: Scope): Value {
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

function convert(of: 'Number' | 'String' | 'Boolean' | 'isNaN', value: Value): Value {
  if (value.is !== 'known') return unknown;
  if (of === 'Number') return known(Number(value.value));
  if (of === 'String') return known(String(value.value));
  return known(of === 'Boolean' ? Boolean(value.value) : Number.isNaN(Number(value.value)));
}
