import type { ScriptFact } from '../model/script-facts';
import type { FunctionNode, Script } from './value';

/** What is known of the function that is being worked out, and of where it is called. */
interface Place {
  elements: ReadonlySet<string> | null;
  script: Script;
  running: ReadonlySet<FunctionNode>;
  programs: readonly { script: Script }[];
  steps: number;
}

/** Longer scripts do more than to fill in a field. */
const LONGEST = 3000;

/** `form.cost.value = …`, `document.getElementById("cost").value = …`, `$("#cost").val(…)`. */
const filled = /([\w$-]+)(?:["']\s*[\])])*\s*\.value\s*=(?!=)|\$\(\s*["']#([\w-]+)["']\s*\)\.val\(\s*[^)\s]/g;
/** `form["cost" + row].value = …`: the fields of all rows. */
const numbered = /[[(]\s*["']([\w-]+)["']\s*\+\s*\w+\s*[\])]\s*\.value\s*=(?!=)/g;
/** It does more than that. */
const goesOn = /\.submit\s*\(|\blocation\b/;

/**
 * Into what the function that is being worked out puts what it finds: fields that a person can type into as well (`typed`), or some that
 * nobody can (`locked`), or none that anybody sees (`hidden`); null where it fills in none.
 */
export function fillsOf(machine: Place): ScriptFact['fills'] | null {
  const { elements, script, running } = machine;
  const task = [...running].at(-1);
  const text = task ? script.text.slice(task.start, task.end) : script.text;
  if (!elements || text.length > LONGEST || goesOn.test(text)) return null;
  machine.steps -= text.length >> 6;
  const named = [...text.matchAll(filled)].map(([, name, other]) => name ?? other ?? '');
  const prefixes = [...text.matchAll(numbered)].map(([, prefix = '']) => prefix);
  const ofRows = [...elements].filter((name) =>
    prefixes.some((prefix) => name.startsWith(`@${prefix}`) && /^\d+$/.test(name.slice(prefix.length + 1))),
  );
  const fields = [...named.flatMap((name) => givenAs(machine, task, name)), ...ofRows.map((name) => name.slice(1))].filter(
    (name) => elements.has(`@${name}`) || elements.has(`#${name}`),
  );
  if (fields.length === 0) return null;
  const typed = fields.filter((name) => !elements.has(`!${name}`) && !elements.has(`?${name}`));
  if (fields.some((name) => elements.has(`!${name}`))) return 'locked';
  return typed.length === 0 ? 'hidden' : 'typed';
}

/** Where a name is a parameter of the function, the fields that handlers give for it: `pick(this.form.cost)`, `pick('cost')`. */
function givenAs({ programs }: Place, task: FunctionNode | undefined, name: string): string[] {
  const at = task?.params.findIndex((param) => param.type === 'Identifier' && param.name === name) ?? -1;
  if (at < 0 || !task?.id) return [name];
  const calls = new RegExp(`\\b${task.id.name.replaceAll('$', '\\$')}\\s*\\(([^)]*)\\)`, 'g');
  const handlers = programs.filter(({ script }) => /^\w+ of /.test(script.source)).map(({ script }) => script.text);
  return handlers.flatMap((text) =>
    [...text.matchAll(calls)].flatMap(([, args = '']) => /([\w-]+)['"\])\s]*$/.exec(args.split(',')[at] ?? '')?.[1] ?? []),
  );
}
