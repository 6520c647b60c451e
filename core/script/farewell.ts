import type { AnyNode, CallExpression, Expression, NewExpression } from 'acorn';
import { type Machine, MOST, note, placeOf, wayHere } from './machine';
import { readable } from './markup';
import { clean } from './notice';
import { noticeYearIn } from './short-year';
import { textOf, type Value } from './value';

/** A text that names Internet Explorer, in whatever language. */
export const namesExplorer =
  /[Ii]nternet\s*[Ee]xplorer|إكسبلورر|[Ээ]ксплорер|익스플로러|エクスプローラ|אקספלורר|INTERNET EXPLORER|\bMSIE\b|\bI\.?E\.?\s*\d|\bIE\b/;

const leads = new Set(['open', 'location.replace', 'location.assign']);
/** Files on a shared drive, which browsers open from no page of the intranet. */
const local = /^(?:file:|\\\\[\w.-]+\\|[a-z]:[\\/])/i;

function noticeLocal(machine: Machine, node: AnyNode, text: string): void {
  if (local.test(text)) note(machine, node, { does: 'ie-only', name: 'local-address', text });
}

/** A call of one of the browser's own functions that may take the person away from the page. */
export function noticeFarewell(machine: Machine, node: AnyNode, of: string, args: readonly Value[]): void {
  const text = args[0] ? clean(textOf(args[0])) : null;
  if (of === 'location.replace' || of === 'location.assign' || of === 'navigate') depart(machine, node, 'location', text);
  if (of === 'open' && /^_(?:self|top|parent)$/i.test(args[1] ? textOf(args[1]) : '')) depart(machine, node, 'location', text);
  if (leads.has(of) && text) noticeLocal(machine, node, text);
  if (leads.has(of) && args[0]) noticeYearIn(machine, node, textOf(args[0]));
  if (of === 'stop') depart(machine, node, 'stop', machine.frame.told);
  if (of === 'close') depart(machine, node, 'close', machine.frame.told);
  if (of === 'history.back' || of === 'history.go') depart(machine, node, 'back', machine.frame.told);
  if ((of === 'alert' || of === 'confirm') && text) machine.frame[namesExplorer.test(text) ? 'told' : 'warned'] = text;
  if ((of === 'document.write' || of === 'document.writeln') && text && namesExplorer.test(readable(text))) {
    machine.frame.told = readable(text);
    depart(machine, node, 'document.write', readable(text));
  }
}

/** An assignment that leaves the page or takes its place. */
export function noticeAssignment(machine: Machine, node: AnyNode, target: Value, property: string, value: Value): void {
  if (target.is !== 'host') return;
  const text = clean(textOf(value));
  if (property === 'location' || (target.path === 'location' && property === 'href')) depart(machine, node, 'location', text);
  if (/^(?:location|href|src)$/.test(property)) {
    noticeLocal(machine, node, text);
    noticeYearIn(machine, node, textOf(value));
  }
  const isWhole = target.path === 'body' || isMain(target.name);
  if (isWhole && property === 'innerHTML') depart(machine, node, 'body.innerHTML', readable(text));
  const says = /^(?:innerHTML|innerText|textContent)$/.test(property);
  if (!isWhole && says && (target.path === 'element' || target.path === 'style') && text.length < PART && namesExplorer.test(text))
    depart(machine, node, 'part', readable(text));
  const shows =
    (property === 'display' && value.is === 'known' && /^(?:block|inline|table|)$/.test(text)) ||
    (property === 'visibility' && text === 'visible');
  if (target.path === 'style' && shows && target.name)
    depart(machine, node, machine.elements?.has(`=${target.name}`) ? GIVEN : REVEAL, target.name);
  const hides = (property === 'display' && text === 'none') || (property === 'visibility' && text === 'hidden');
  if (target.path === 'style' && hides && (target.name === undefined || isMain(target.name)))
    depart(machine, node, 'body hidden', machine.frame.told);
  const isOff = property === 'disabled' && value.is === 'known' && Boolean(value.value);
  if (isOff && entrance.test(target.name ?? '')) depart(machine, node, 'way in disabled', machine.frame.told);
  else if ((isOff || (target.path === 'style' && hides)) && machine.elements?.has(`=${target.name}`) && !isMain(target.name))
    depart(machine, node, KEPT, target.name ?? null);
}

/** Something to fill in or to press is kept from whoever uses this browser; or is shown to others. */
const KEPT = 'kept';
export const GIVEN = 'given';

/** A part of the page is shown: it takes nobody away, and who is not shown it lacks it. */
export const REVEAL = 'reveal';

/** A longer text is another way to show something. */
const PART = 600;

/** What pages call the element that holds all they have. */
const main =
  /^(?:main|contents?|inhalt|contenu|contenido|conte[uú]do|contenuto|inhoud|inneh[aå]ll|indhold|obsah|tre[sś][cć]|tartalom|i[cç]erik|formular|formulaire|formulario|modulo|container|wrap(?:per)?|page|all|app|root|body|(?:main|page|body)[-_]?(?:content|body|form|div|container|wrapper|table)|form\d?|(?:div|frm|form)?(?:login|logon|main|body)(?:form|box|div|panel|area)?)$/i;
/** The button or form without which nothing goes on. */
const entrance = /^(?:btn|cmd|bt|but|button|frm|form)?_?(?:login|log_?on|sign_?in|submit|ok|enter|start|form\d?)(?:btn|button|form)?$/i;
const isMain = (name: string | undefined) => name !== undefined && main.test(name);

/** jQuery's way to do the same: `$("body").html("…")`, `$("#main").hide()`. */
export function noticeSelected(machine: Machine, node: CallExpression | NewExpression, args: readonly Value[]): void {
  const { callee } = node;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier' || callee.object.type !== 'CallExpression') return;
  const { callee: query, arguments: asked } = callee.object;
  if (query.type !== 'Identifier' || !/^(?:\$j?|jQuery)$/.test(query.name) || asked[0]?.type !== 'Literal') return;
  const selector = String(asked[0].value);
  if (!/^(?:body|form)$/i.test(selector) && !(selector.startsWith('#') && isMain(selector.slice(1)))) return;
  const what = callee.property.name;
  if ((what === 'html' || what === 'text') && args[0]) depart(machine, node, 'body.innerHTML', readable(clean(textOf(args[0]))));
  if (/^(?:hide|remove|empty|fadeOut)$/.test(what)) depart(machine, node, 'body hidden', machine.frame.told);
}

const sends = /\.submit\s*\(|log_?[io]n/i;

/**
 * The end of a function, or an error thrown: a task that tells the person to use Internet Explorer and stops has turned them away. In
 * whatever language it says so, one that would have sent a form has too, if nothing but the browser decides it.
 */
export function refuse(machine: Machine, node: AnyNode): void {
  const { told, warned } = machine.frame;
  if (told) depart(machine, node, 'alert', told);
  const task = [...machine.running].at(-1);
  if (told || !warned || !task || machine.doubts > 0) return;
  if (sends.test(machine.script.text.slice(task.start, task.end))) depart(machine, node, 'alert', warned);
}

export function depart(machine: Machine, node: AnyNode | Expression, how: string, text: string | null): void {
  if ((how === 'location' && text?.startsWith('#')) || machine.departures.length >= MOST) return;
  const { reach } = machine;
  const via = reach === 'later' ? [wayHere(machine)] : [];
  machine.departures.push({ how, text, certain: machine.doubts === 0, reach, via, at: placeOf(machine, node) });
}
