import type { AnyNode, Expression, Program, Statement } from 'acorn';
import type { ScriptFact } from '../model/script-facts';
import type { BrowserValues } from './browser-values';
import { fillsOf } from './fills';
import { isChosen, losesNothing } from './lost';
import { type Binding, type FunctionNode, type Scope, type Script, SINCE_1900, type Value } from './value';

/** How a run of statements ends: it goes on, leaves the loop, or leaves the function. */
export type Ending = 'on' | 'broke' | 'ended';

/** Something that takes the person away from the page, or the page from the person. */
export interface Departure {
  how: string;
  text: string | null;
  /** False where it hangs on something that is not known. */
  certain: boolean;
  reach: ScriptFact['reach'];
  /** For what comes later: the handler and functions that lead there. */
  via: string[];
  at: ScriptFact['at'];
}

/** One activation of a function. */
interface Frame {
  self: Value;
  returns: Value[];
  /** What the person was told about Internet Explorer in it so far. */
  told: string | null;
  /** What else the person was told. */
  warned: string | null;
  /** Some way through it has ended already: whether it gets further is not known. */
  unsure: boolean;
  /** Facts of branches for other browsers; null where this browser has one of its own. */
  lost: string[] | null;
}

/** Everything that changes while the scripts of one frame are worked out with one browser's values. */
export interface Machine {
  values: BrowserValues;
  /** All scripts of the frame. */
  programs: readonly { program: Program; script: Script }[];
  /** `#ids` and `@names` of the document, where all are known. */
  elements: ReadonlySet<string> | null;
  /** Names of VBScript's procedures, in lower case: nothing has them here. */
  procedures: ReadonlySet<string>;
  /** Functions called by name that no script declares. */
  missing: Set<string>;
  /** What constructors of the page share with what they make. */
  prototypes: Map<FunctionNode, Extract<Value, { is: 'record' }>>;
  /** Ids of plug-ins and controls in the document: their members are not there in this browser. */
  controls: ReadonlySet<string>;
  page: Scope;
  script: Script;
  frame: Frame;
  reach: 'load' | 'later';
  /** Facts by place, the one that this browser reaches soonest kept. */
  facts: Map<string, ScriptFact>;
  departures: Departure[];
  /** Keys of the facts about objects that a `catch` does without, each time that one is asked for; and the names that it leaves empty. */
  tried: string[];
  lacking: Map<Binding, readonly string[]>;
  /** Constructors of this browser that live code uses: another way beside ActiveX. */
  uses: Set<string>;
  /** Names that live code reads and no script declares, in lower case, each with the ways there: where VBScript is called from. */
  strangers: Map<string, Set<string>>;
  /** Functions that run by themselves once the page has loaded. */
  starting: Extract<Value, { is: 'function' }>[];
  /** What methods are called, and the names of those that only code this browser never takes calls: nobody runs these. */
  methods: Map<FunctionNode, string>;
  shunned: Set<string>;
  /** Members that live code asks for. */
  asked: Set<string>;
  /** Functions that live code names or makes, to be worked out once if no call has done so. */
  waiting: Set<Extract<Value, { is: 'function' }>>;
  ran: Map<FunctionNode, number>;
  running: Set<FunctionNode>;
  /** Values that bindings had before the branch being worked out. */
  trail: Map<Binding, Value> | null;
  /** How many branches around this place may or may not be taken. */
  doubts: number;
  /** Whether each `catch` around this place finds another way; `empty` where all it does is to leave a name without a value. */
  guards: (boolean | 'empty')[];
  /** What each `catch` around this place does. */
  catches: ('hushed' | 'told')[];
  /** The handler that is being worked out, as a person would find it; empty for what no handler names. */
  task: string;
  /** Something may have thrown since this was last set to false. */
  risky: boolean;
  /** How many doubts there were where the innermost `try` with a `catch` began; null outside of any. */
  trying: number | null;
  /** Steps left; a script that needs more is not looked at. */
  steps: number;
  evaluate(machine: Machine, node: Expression | AnyNode, scope: Scope): Value;
  execute(machine: Machine, body: readonly Statement[], scope: Scope, after: boolean): Ending;
  /** Works out a script text that this one hands to the browser: eval, a timer, a written script. */
  runText(machine: Machine, node: { start: number }, text: string, scope: Scope): void;
}

/** Thrown when the steps are used up; the script is then said not to be looked at. */
export class TooLong extends Error {}

/** Thrown where the script itself would throw for certain, within a `try` that catches it. */
export class Thrown extends Error {}

/** The script throws here: within a `try`, and where nothing unknown decides it, its `catch` comes next. Elsewhere we read on, to find all. */
export function thrown(machine: Machine): void {
  machine.risky = true;
  if (machine.trying === machine.doubts) throw new Thrown();
}

export function step(machine: Machine): void {
  machine.steps -= 1;
  if (machine.steps < 0) throw new TooLong();
}

/** Where an offset of a script stands; lines count from 1. Looking for it costs steps, so that a million facts cannot cost a day. */
export function placeOf(machine: Machine, { start }: { start: number }): ScriptFact['at'] {
  const { source, text, handed } = machine.script;
  if (handed) return handed;
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < start; at = text.indexOf('\n', at + 1)) line += 1;
  machine.steps -= start >> 6;
  return { source, line };
}

/** Facts and departures of one frame beyond these say nothing new. */
export const MOST = 1000;

const sooner: ScriptFact['reach'][] = ['load', 'later', 'guarded'];

/** Adds a fact about a place in the script that is being worked out; texts are cut to the model's bounds. */
export function note(machine: Machine, node: { start: number }, fact: Omit<ScriptFact, 'at' | 'reach'>, dead = false): string | null {
  // What creates an object mostly tries the next one where a name is empty.
  const guarded = dead || machine.guards.includes(true) || (fact.does !== 'ie-only' && machine.guards.includes('empty'));
  const reach = guarded ? 'guarded' : machine.reach;
  const { source, handed } = machine.script;
  const key = `${source}\n${handed?.line ?? ''}\n${node.start}\n${fact.does}\n${fact.name}`;
  if (guarded && !dead && fact.does === 'activex' && machine.tried.length < MOST) machine.tried.push(key);
  const seen = machine.facts.get(key);
  const idle =
    !dead &&
    (seen?.idle ?? true) &&
    (fact.does === 'ie-only' ? losesNothing(machine, node) : fact.does === 'activex' && isChosen(machine, node));
  const via = reach === 'later' ? { via: [...new Set([...(seen?.via ?? []), wayHere(machine)])].slice(0, MOST_WAYS) } : {};
  if (seen && seen.reach === reach && reach === 'later') machine.facts.set(key, { ...seen, ...via, ...(seen.idle ? { idle } : {}) });
  if (seen && sooner.indexOf(seen.reach) <= sooner.indexOf(reach)) return null;
  if (!seen && machine.facts.size >= MOST) return null;
  const fills = fact.does === 'activex' || fact.does === 'ie-only' ? fillsOf(machine) : null;
  machine.facts.set(key, {
    ...fact,
    ...(idle ? { idle } : {}),
    name: fact.name.slice(0, 80),
    text: fact.text === null ? null : fact.text.replaceAll(SINCE_1900, '').slice(0, 200),
    reach,
    ...via,
    ...(machine.catches.length ? { caught: machine.catches.includes('hushed') ? ('hushed' as const) : ('told' as const) } : {}),
    ...(fills ? { fills } : {}),
    at: placeOf(machine, node),
  });
  return key;
}

export const MOST_WAYS = 20;

/** The handler and the functions through which this place is reached. */
export function wayHere({ task, running }: Machine): string {
  const names = [...running].slice(-4).map((node) => node.id?.name ?? '');
  return [task, names.filter(Boolean).join(' ')].filter(Boolean).join(' > ').slice(0, 200);
}
