import type { ScriptElement } from '../model/evidence';
import type { Code, ScriptFact } from '../model/script-facts';
import { type BrowserValues, explorers } from './browser-values';
import { concealed } from './concealed';
import { conditionalFacts } from './conditional-compilation';
import { type AboutDocument, unknownDocument } from './document';
import { forEventFacts } from './for-event';
import { gates } from './gate';
import { gather, type Part } from './gather';
import type { Machine } from './machine';
import { dialectOf, parse } from './parse';
import { type Parsed, type RunWith, runScripts } from './run';
import { runsAs } from './runs-as';
import { isUnheard, unheardFacts } from './unheard';
import { type Basic, basicFacts, basicFile, basicOf, isHandler, proceduresOf } from './vbscript-facts';

/** A script of a frame with its text, as it stands in the document or was fetched, or why there is none. */
export type FrameScript = { element: Omit<ScriptElement, 'text'>; source: string } & (
  | { text: string }
  | { why: Code['notLookedAt'][number]['why'] }
);

/** The largest script that is looked at, in characters, and all of a frame together. */
const LARGEST = 1_000_000;
const ALTOGETHER = 6_000_000;

/** What one script does in a browser with these values, taken alone: what it declares may be called from elsewhere. */
export function readScript(text: string, source: string, browser: BrowserValues): ScriptFact[] | 'not-parsed' {
  const parsed = text.length > LARGEST ? null : parse(text, source);
  const programs: Parsed[] = parsed ? [{ ...parsed, runs: 'load', task: '' }] : [];
  const about = { elements: null, controls: new Set<string>(), procedures: new Set<string>(), alone: true };
  return (parsed && workOut({ programs, unheard: [], offers: false, ...about }, browser)?.facts) || 'not-parsed';
}

/**
 * What the scripts of one frame do together, in document order: what one declares another may use, and a function that none of them
 * names never runs. VBScript runs in no browser of today; its procedures count when something calls them.
 */
export function readFrame(scripts: readonly FrameScript[], browser: BrowserValues, about: AboutDocument = unknownDocument): Code {
  const parts: Part[] = [];
  const programs: Parsed[] = [];
  const unheard: Parsed[] = [];
  const encoded: string[] = [];
  const basic: Basic[] = [];
  let room = ALTOGETHER;
  const labels = scripts.map(({ element }) => element.label);
  const basicPage = scripts.some(({ element }) => runsAs(element) === 'vbscript');
  for (const script of scripts) {
    const { source } = script;
    const kind = runsAs(script.element);
    if (kind === 'encoded') encoded.push(source);
    if (kind === 'data' || kind === 'encoded') continue;
    if ('why' in script) {
      parts.push({ source, why: script.why });
      // Whatever is in it, nothing here runs it.
      if (kind === 'vbscript') parts.push({ source, facts: [basicFile(source)] });
    } else if (script.text.length > LARGEST) parts.push({ source, why: 'too-large' });
    else if (script.text.length > room) parts.push({ source, why: 'too-many' });
    else {
      room -= script.text.length;
      if (kind === 'ie-handler') {
        parts.push({ source, facts: forEventFacts(script.element, script.text, source, labels, about) });
        continue;
      }
      const parsed = kind === 'javascript' ? parse(script.text, source) : null;
      const { within } = script.element;
      const as = { task: taskOf(script.element), ...(within ? { within } : {}) };
      if (parsed && isUnheard(script.element)) unheard.push({ ...parsed, ...as, runs: 'later' });
      else if (parsed) programs.push({ ...parsed, ...as, runs: runsWhen(script.element) });
      else if (kind === 'vbscript' || (basicPage && isHandler(script.element)))
        basic.push(...basicOf(script.text, source, script.element, about, labels));
      else parts.push(kind === 'javascript' ? unparsed(script.text, source) : { source, why: 'not-parsed' });
    }
  }
  const done = workOut(
    {
      programs,
      unheard,
      offers: about.buttons > 0,
      elements: elementsOf(about),
      controls: new Set(about.plugIns),
      procedures: proceduresOf(basic),
      alone: about.isFrameset,
    },
    browser,
  );
  const missing = [...(done?.missing ?? [])].sort();
  // What an encoded script declares is not known: it counts where something is missed.
  if (missing.length) parts.push(...encoded.map((source): Part => ({ source, facts: [inDialect('encoded', 'Script.Encode', source)] })));
  if (done) parts.push({ source: '', facts: done.facts });
  else parts.push(...programs.map(({ script }): Part => ({ source: script.source, why: 'not-parsed' })));
  parts.push({ source: '', facts: basicFacts(basic, done?.strangers ?? new Map()) });
  const texts = scripts.flatMap((script) => ('text' in script ? [script.text] : []));
  return gather(parts, mentioned(about.plugIns, texts), missing);
}

const elementsOf = ({ elements }: AboutDocument): ReadonlySet<string> | null => elements && new Set(elements);

/** Ids that some script has as a word. */
function mentioned(ids: readonly string[], texts: readonly string[]): string[] {
  const words = new Set(ids.length ? texts.flatMap((text) => text.match(/[\w$-]+/g) ?? []) : []);
  return [...new Set(ids)].filter((id) => words.has(id));
}

const taskOf = ({ label, says }: FrameScript['element']) => (says ? `${label} "${says}"` : label);

interface Given extends RunWith {
  programs: readonly Parsed[];
  unheard: readonly Parsed[];
  /** There is something to press in the page. */
  offers: boolean;
}

/** Null where the scripts need too many steps or nest too deeply: they are then said not to be looked at. */
function workOut(
  { programs, unheard, offers, ...about }: Given,
  browser: BrowserValues,
): { facts: ScriptFact[]; strangers: Machine['strangers']; missing: ReadonlySet<string> } | null {
  try {
    const machine = runScripts(programs, browser, about);
    const asExplorer = (explorer: BrowserValues) => runScripts([...programs, ...unheard], explorer, about);
    const hidden = offers ? concealed(machine, programs, explorers, asExplorer) : new Set();
    const isSeen = ({ within }: Parsed) => !within || !hidden.has(within);
    if (hidden.size > 0) return workOut({ programs: programs.filter(isSeen), unheard, offers: false, ...about }, browser);
    const { facts: found, departures, strangers, missing } = machine;
    const facts = [...found.values()].map((fact) => withOtherWay(fact, machine));
    facts.push(
      ...programs.flatMap((program) => conditionalFacts(machine, program)),
      ...unheard.flatMap((handler) => unheardFacts(machine, handler)),
    );
    const keeps = [...(machine.elements ?? [])].some((name) => name.startsWith('='));
    if (departures.length === 0 && !keeps) return { facts, strangers, missing };
    const others = explorers.map((explorer) => asExplorer(explorer).departures);
    return { facts: [...facts, ...gates(departures, others)], strangers, missing };
  } catch {
    return null;
  }
}

/** COM objects for which this browser has its own, and by what name scripts make it. */
const own: [RegExp, string][] = [
  [/XMLHTTP/i, 'XMLHttpRequest'],
  [/DOMDocument|XMLDOM/i, 'DOMParser'],
];

/** What a library draws with where there is no other way: VML by markup, and what it needs of the document. */
const isVml = ({ name, text }: ScriptFact): boolean =>
  name === 'document.namespaces' || (name === 'createElement(markup)' && /schemas-microsoft|^<(?:rvml|v):/i.test(text ?? ''));
/** What asks for a drawing of today. */
const drawings = ['createElementNS', 'getContext'];

/**
 * A script that also makes the browser's own object has found another way, wherever it stands: lists of factories are common. What it
 * makes by a name that nobody knows is then taken for the same.
 */
function withOtherWay(fact: ScriptFact, { uses, asked }: Machine): ScriptFact {
  if (isVml(fact) && drawings.some((name) => asked.has(name))) return { ...fact, reach: 'guarded' };
  const has = fact.does === 'activex' && own.some(([progId, name]) => progId.test(fact.text ?? 'XMLHTTP') && uses.has(name));
  return has ? { ...fact, reach: 'guarded' } : fact;
}

const inDialect = (name: string, text: string, source: string): ScriptFact => ({
  does: 'dialect',
  name,
  text: text.slice(0, 200),
  reach: 'load',
  at: { source, line: 1 },
});

/** Choices of a list. */
const fills = /new Option\b|\.options\s*[[.(]/;

/** It sets the margins of a print-out, and nothing that is seen. */
const onlyPrints = (text: string): boolean =>
  /\bprint/i.test(text) && !/\bdocument\b|\.value\b|inner(?:HTML|Text)|location|submit|\bopen\b/i.test(text);

/** A script that does not parse here: in Internet Explorer's dialect, or not looked at. */
function unparsed(text: string, source: string): Part {
  const written = dialectOf(text);
  return written === null
    ? { source, why: 'not-parsed' }
    : { source, facts: [inDialect(onlyPrints(text) ? 'print' : fills.test(text) ? 'fills' : 'jscript', written, source)] };
}

const runsWhen = ({ label }: { label: string }): Parsed['runs'] =>
  isHandler({ label }) && !/^onload of (?:body|frameset)/.test(label) ? 'later' : 'load';
