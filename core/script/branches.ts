import type { AnyNode } from 'acorn';
import { type Machine, note } from './machine';
import { namesIn } from './names';
import { bindingOf } from './scope';
import { EXPLORER } from './text-methods';
import type { Scope, Value } from './value';

/** A test of the browser by its name, its version or an object that one of them had. */
const ofBrowser =
  /\bdocument\.(?:all|layers)\b|\bnavigator\.(?:app|userAgent)|MSIE|Explorer|\bMicrosoft|ActiveXObject|attachEvent|\b(?:is_?|b|nav_?)?(?:ie|msie|ns|nn|nav|netscape|opera|gecko|mozilla)(?:\d\w*|plus|up)?\b|\bis(?:IE|NS|Netscape|Explorer)\w*/i;
/** The computer's system, and nothing of the browser. */
const ofSystem = /^(?![\s\S]*(?:\bdocument\.|\bie|_ie\b))[^'"]*['"](?:mac|linux|x11|iP|android)\w*['"][^'"]*$/i;
/** What a person sees or gets by a script. */
const shows =
  /\.(?:innerHTML|innerText|outerHTML|src|href|className|display|visibility|value|disabled|options\s*\[[^\]]*\])\s*=(?!=)|new Option\b|\b(?:location\s*=(?!=)|(?:write|writeln|insertAdjacentHTML|insertAdjacentText|submit|open|insertRow|appendChild|navigate)\s*\()/;

/** To say something and leave is no way. */
const leaves = /^\{?\s*(?:alert\s*\([^;]*\);?\s*)?(?:return\b[^;]*;?\s*)?\}?$/;

/** What other rules know by itself. */
const ofOthers = /<\s*(?:object|applet|embed|bgsound)\b|ActiveXObject|ExecWB|external\.|javascript:/i;

/** Characters; a longer branch is a library's. */
const LONGEST = 20_000;

/** A short branch names fewer. */
const NAMES = 20;

/** Markup with more to it than words. */
const holds = /<(?:form|table|t[rd]|li|input|select|option)\b/i;

interface Range {
  start: number;
  end: number;
}

const textAt = (machine: Machine, { start, end }: Range): string => machine.script.text.slice(start, end);

const isOfBrowser = (test: string): boolean => ofBrowser.test(test) && !ofSystem.test(test);

/** A test that looks at the browser, or at a version that only Internet Explorer has. */
const asksBrowser = (machine: Machine, test: AnyNode, tested: Value | null): boolean =>
  (tested?.is === 'known' && tested.of === EXPLORER) || isOfBrowser(textAt(machine, test));

/** A branch of a test of the browser that this browser takes: whatever others are there for others, it has one of its own. */
export function findBranch(machine: Machine, test: AnyNode, taken: Range): void {
  if (!isOfBrowser(textAt(machine, test)) || leaves.test(textAt(machine, taken))) return;
  for (const key of machine.frame.lost ?? []) machine.facts.delete(key);
  machine.frame.lost = null;
}

/** Names what only Internet Explorer has of a function: it makes those of blocks too that it does not run. */
export const DECLARED = 'branch';

/** The functions that a branch for other browsers declares: JScript makes them whatever it takes, browsers of today do not. */
export function loseFunctions(machine: Machine, test: AnyNode, lost: AnyNode, scope: Scope): void {
  if (machine.values.engine === 'trident' || machine.trail || !ofBrowser.test(textAt(machine, test))) return;
  for (const node of lost.type === 'BlockStatement' ? lost.body : []) {
    if (node.type !== 'FunctionDeclaration') continue;
    const binding = bindingOf(scope, node.id.name)?.binding;
    if (binding?.value.is === 'function' && binding.value.node === node) binding.value = { is: 'known', value: undefined, of: DECLARED };
  }
}

/** What a branch has run that nothing else in the script names, where somebody sees something by it. */
function startedBy(machine: Machine, { start, end }: Range, text: string): string {
  const named = functionsIn(machine, text);
  if (named.length === 0) return '';
  // All of the script is looked through for each of them.
  machine.steps -= (machine.script.text.length >> 6) * named.length;
  const rest = machine.script.text.slice(0, start) + machine.script.text.slice(end);
  const its = named.filter(({ name }) => rest.split(name).length === 2);
  const whole = its.map((one) => [one.text, ...functionsIn(machine, one.text).map((inner) => inner.text)].join('\n'));
  return whole.filter((one) => shows.test(one) || holds.test(one)).join('\n');
}

/** The script's functions that a part of it names. */
const functionsIn = (machine: Machine, text: string): { name: string; text: string }[] =>
  [...new Set(text.match(/[A-Za-z_$][\w$]*/g))].slice(0, NAMES).flatMap((name) => {
    const value = bindingOf(machine.page, name)?.binding.value;
    return value?.is === 'function' && value.script === machine.script ? [{ name, text: textAt(machine, value.node) }] : [];
  });

/** What a test of the browser keeps from this one, where the function that it stands in has nothing else for it. */
export function loseBranch(machine: Machine, test: AnyNode, lost: Range, tested: Value | null = null): void {
  const { frame, values } = machine;
  if (frame.lost === null || values.engine === 'trident' || machine.trail || !asksBrowser(machine, test, tested)) return;
  if (lost.end - lost.start > LONGEST) return;
  const text = textAt(machine, lost);
  const task = [...machine.running].at(-1);
  if (task && /\.submit\s*\(/.test(machine.script.text.slice(lost.end, task.end))) return;
  const started = startedBy(machine, lost, text);
  // Whoever goes on behind it has a way; what it would put in has rules of its own.
  if (!(shows.test(text) || started) || /\breturn\b[^;]*;?\s*\}$/.test(text) || ofOthers.test(text)) return;
  const key = note(machine, test, { does: 'ie-only', name: 'branch', text: (started || text).trim() });
  if (key) frame.lost.push(key);
}

const fillsByAll = /document\.all\s*[[(.][^;]*(?:(?:visibility|display|innerHTML|innerText|value)\b|style\s*[;)])/;
/** What a person moves, besides; by itself what is moved as the page loads stands where its style put it. */
const usesAll = new RegExp(`${fillsByAll.source}|document\\.all\\s*[[(.][^;]*style\\.(?:pixel|pos|left|top)`);

/** What a test for `document.all` keeps from this browser, in a script that knows no other way to its elements. */
export const isForAllAlone = (machine: Machine, { start, end }: Range): boolean =>
  machine.values.engine !== 'trident' &&
  (machine.reach === 'load' ? fillsByAll : usesAll).test(machine.script.text.slice(start, end)) &&
  !['getElementById', 'getElementsByTagName', 'querySelector', 'jQuery', '$'].some((name) => namesIn(machine.script).has(name));
