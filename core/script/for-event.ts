import type { ScriptElement } from '../model/evidence';
import type { ScriptFact } from '../model/script-facts';
import { isTrivial } from './catches';
import type { AboutDocument } from './document';
import { fillsOf } from './fills';
import { setsNoMoreThanLooks } from './lost';
import { parse } from './parse';

type Element = Pick<ScriptElement, 'for' | 'event' | 'label'>;

/** The event that such an element waits for, as an attribute would name it. */
export const eventOf = ({ event = '' }: Pick<Element, 'event'>): string =>
  event
    .trim()
    .replace(/\s*\(.*$/s, '')
    .toLowerCase();

/**
 * What a script element with `for` and `event` would have done, which no browser of today runs. Nothing where it holds no statement. It is
 * guarded where the same element has a handler of that event in an attribute too, by `labels` of the form "onclick of input#save".
 */
export function forEventFacts(
  element: Element,
  text: string,
  source: string,
  labels: readonly string[],
  { elements }: AboutDocument,
): ScriptFact[] {
  const parsed = parse(text, source);
  const body = parsed?.program.body ?? [];
  const acts = body.filter((node) => node.type !== 'ImportDeclaration' && node.type !== 'FunctionDeclaration' && !isIdle(node));
  if (acts.length === 0) return [];
  const event = eventOf(element);
  const other = labels.some((label) => label.toLowerCase().startsWith(`${event} of `) && label.endsWith(`#${element.for.trim()}`));
  const script = parsed?.script;
  const fills = script && fillsOf({ elements: elements && new Set(elements), script, running: new Set(), programs: [], steps: 0 });
  const first = text.slice(acts[0]?.start ?? 0).split('\n')[0] ?? '';
  return [
    {
      does: 'for-event',
      name: `${element.for.trim()}.${event}`.slice(0, 80),
      text: first.trim().slice(0, 200),
      reach: other ? 'guarded' : 'later',
      ...(acts.every(setsNoMoreThanLooks) ? { idle: true } : {}),
      ...(fills ? { fills } : {}),
      at: { source, line: 1 },
    },
  ];
}

const isIdle = (node: { type: string }) => isTrivial(node as Parameters<typeof isTrivial>[0]);
