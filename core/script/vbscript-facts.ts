import type { ScriptElement } from '../model/evidence';
import type { ScriptFact } from '../model/script-facts';
import type { AboutDocument } from './document';
import { eventOf } from './for-event';
import type { Machine } from './machine';
import { partsOf, type VBPart } from './vbscript';

type Element = Omit<ScriptElement, 'text'>;

/** A part of VBScript and where it stands. */
export interface Basic {
  source: string;
  part: VBPart;
}

export const basicFile = (source: string): ScriptFact => ({
  does: 'vbscript',
  name: 'file',
  text: null,
  reach: 'load',
  at: { source, line: 1 },
});

export const proceduresOf = (basic: readonly Basic[]): ReadonlySet<string> =>
  new Set(basic.flatMap(({ part: { kind, name } }) => (kind === 'statement' || kind === 'ornament' ? [] : [name.toLowerCase()])));

/** The handler of an element, as scripts of its own are labelled. */
export const isHandler = ({ label }: { label: string }) => /^\w+ of /.test(label);

/** The element has a handler of the same event in an attribute, which runs here. */
const hasOther = (element: Pick<ScriptElement, 'for' | 'event'>, labels: readonly string[]): boolean =>
  element.for !== '' &&
  labels.some((label) => label.toLowerCase().startsWith(`${eventOf(element)} of `) && label.endsWith(`#${element.for.trim()}`));

/** The parts of a VBScript, but for what waits for nothing and what the element has another handler for. */
export function basicOf(text: string, source: string, element: Element, about: AboutDocument, labels: readonly string[]): Basic[] {
  if (hasOther(element, labels)) return [];
  const all = partsOf(text).filter(({ kind, name }) => kind !== 'handler' || isOfPage(name, about));
  const handler: VBPart = { kind: 'handler', name: text.trim().slice(0, 120), line: 1 };
  const greets = /^onload of body/i.test(element.label) && all.every(({ kind }) => kind === 'ornament');
  if ((isHandler(element) && !greets) || (element.for && all.length)) return [{ source, part: handler }];
  return all.map((part) => ({ source, part }));
}

/** A handler by the name of an element that the page does not have waits for nothing. */
function isOfPage(name: string, { elements }: AboutDocument): boolean {
  const of = name.replace(/_on\w+$/i, '').toLowerCase();
  return !elements || /^(?:window|document)$/.test(of) || elements.some((element) => element.slice(1).toLowerCase() === of);
}

/** VBScript handlers and statements always count; a procedure counts when live JavaScript calls it and none of that name stands in. */
export function basicFacts(parts: readonly Basic[], strangers: Machine['strangers']): ScriptFact[] {
  const viaOf = (name: string) => [...(strangers.get(name.toLowerCase()) ?? [])].filter(Boolean);
  return parts.map(({ source, part: { kind, name, line } }) => ({
    does: 'vbscript',
    name: kind,
    text: name.slice(0, 200),
    reach:
      kind === 'statement' || kind === 'ornament' ? 'load' : kind === 'handler' || strangers.has(name.toLowerCase()) ? 'later' : 'guarded',
    ...(kind === 'procedure' && viaOf(name).length ? { via: viaOf(name) } : {}),
    at: { source, line },
  }));
}
