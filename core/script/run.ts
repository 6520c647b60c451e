import type { Program } from 'acorn';
import type { BrowserValues } from './browser-values';
import { walkDead } from './dead';
import { evaluate } from './expressions';
import { follow } from './follow';
import { type Machine, placeOf, step } from './machine';
import { parse } from './parse';
import { declare } from './scope';
import { execute } from './statements';
import { isFunction, shapeOf } from './tree';
import { type FunctionNode, type Scope, type Script, unknown, type Value } from './value';

/** A script that parsed, and when it runs: while the page loads, or later, as handlers of buttons and links do. */
export interface Parsed {
  program: Program;
  script: Script;
  runs: 'load' | 'later';
  /** For a handler: where it is, and what a person reads there. */
  task: string;
  /** The part of the page around it that is not shown. */
  within?: string;
}

/** What is known of the frame. `alone`: what its scripts declare may be called from elsewhere. */
export type RunWith = { alone: boolean } & Pick<Machine, 'elements' | 'controls' | 'procedures'>;

/** Steps for the scripts of one frame together; a page of 2 MB of libraries needs about a tenth. */
const STEPS = 3_000_000;
const NESTED_TEXT = 100_000;
/** What parsing such a text costs, in steps, however short it is. */
const PARSING = 1000;

/** Works out the scripts of one frame, in order, with one browser's values. Throws TooLong, or RangeError on nesting. */
export function runScripts(scripts: readonly Parsed[], values: BrowserValues, { alone, ...about }: RunWith): Machine {
  const page: Scope = { names: new Map(), parent: null };
  const self: Value = { is: 'host', path: 'window' };
  const machine: Machine = {
    values,
    programs: scripts,
    ...about,
    missing: new Set(),
    prototypes: new Map(),
    page,
    script: { source: '', text: '', handed: null, negated: new Set(), conditional: new Map(), hidden: [] },
    frame: { self, returns: [], told: null, warned: null, unsure: false, lost: [] },
    reach: 'load',
    facts: new Map(),
    departures: [],
    tried: [],
    lacking: new Map(),
    uses: new Set(),
    strangers: new Map(),
    starting: [],
    methods: new Map(),
    shunned: new Set(),
    asked: new Set(),
    waiting: new Set(),
    ran: new Map(),
    running: new Set(),
    trail: null,
    doubts: 0,
    guards: [],
    catches: [],
    task: '',
    risky: false,
    trying: null,
    steps: STEPS,
    evaluate,
    execute,
    runText,
  };
  for (const runs of ['load', 'later'] as const) {
    machine.reach = runs;
    // In a handler `this` is the element.
    machine.frame.self = runs === 'load' ? self : { is: 'host', path: 'element' };
    for (const parsed of scripts) {
      if (parsed.runs !== runs) continue;
      machine.task = runs === 'later' ? parsed.task : '';
      runProgram(machine, parsed.program, parsed.script, page);
    }
    machine.task = '';
    for (const start of machine.starting.splice(0)) follow(machine, start, [], self);
  }
  machine.frame.self = self;
  finish(machine, scripts, alone);
  return machine;
}

function runProgram(machine: Machine, program: Program, script: Script, scope: Scope): void {
  const before = { script: machine.script, frame: machine.frame };
  machine.script = script;
  machine.frame = { self: machine.frame.self, returns: [], told: null, warned: null, unsure: false, lost: [] };
  declare(machine, program, scope);
  const body = program.body.flatMap((item) => {
    if (item.type === 'ImportDeclaration' || item.type === 'ExportAllDeclaration') return [];
    if (item.type === 'ExportNamedDeclaration') return item.declaration ? [item.declaration] : [];
    if (item.type !== 'ExportDefaultDeclaration') return [item];
    evaluate(machine, item.declaration, scope);
    return [];
  });
  execute(machine, body, scope, false);
  machine.script = before.script;
  machine.frame = before.frame;
}

/** A text that a script gives to eval, a timer or document.write; what does not parse is left alone. */
function runText(machine: Machine, node: { start: number }, text: string, scope: Scope): void {
  if (text.length > NESTED_TEXT || machine.running.size > 20) return;
  step(machine);
  machine.steps -= PARSING + text.length * 2;
  const parsed = parse(text, machine.script.source, placeOf(machine, node));
  if (parsed) runProgram(machine, parsed.program, parsed.script, scope);
}

/** What was not called on the way is worked out once if live code names it; the rest of the page's functions never run. */
function finish(machine: Machine, scripts: readonly Parsed[], alone: boolean): void {
  machine.reach = 'later';
  workOff(machine);
  if (alone) {
    for (const { value } of machine.page.names.values()) if (value.is === 'function') machine.waiting.add(value);
    workOff(machine);
  }
  for (const { program, script } of scripts) {
    machine.script = script;
    const below = [...shapeOf(program).inner];
    for (let node = below.pop(); node; node = below.pop()) {
      if (!machine.ran.has(node)) walkDead(machine, node.body, false, false);
      else below.push(...shapeOf(node).inner);
    }
  }
}

function workOff(machine: Machine): void {
  const isShunned = ({ node }: { node: FunctionNode }) => {
    const name = machine.methods.get(node);
    return name !== undefined && machine.shunned.has(name) && !machine.asked.has(name);
  };
  for (const value of machine.waiting) {
    if (isShunned(value)) continue;
    machine.waiting.delete(value);
    if (machine.ran.has(value.node)) continue;
    follow(
      machine,
      value,
      value.node.params.map(() => unknown),
      unknown,
    );
    if (isFunction(value.node)) machine.ran.set(value.node, Math.max(1, machine.ran.get(value.node) ?? 0));
  }
  // One of these may have asked for what was passed by.
  if ([...machine.waiting].some((value) => !isShunned(value))) workOff(machine);
}
