import type { AnyNode, CallExpression, NewExpression } from 'acorn';
import { type Machine, note } from './machine';
import { hasOtherWay, literal, noticeMarkup, pixels } from './notice';
import { plugInLoader, plugInOf } from './plug-ins';
import type { Scope, Value } from './value';

/**
 * Loaders that put a Flash film into the page: the film, then where its width, its height and the id of the element whose place it takes
 * stand among the arguments.
 */
const films: [RegExp, number, number, number][] = [
  [/^embedSWF$/, 2, 3, 1],
  [/^(?:SWFObject|FlashObject|FlashTag)$/, 2, 3, -1],
  [/^createSWF$/, -1, -1, 2],
];

/** Further loaders, whose film is whichever of their arguments or settings is one; without one they may mean anything. */
const given =
  /(?:^|\.)(?:flashembed|Swiff|SWF|FlashComponent|Flash|AnyChart|FusionCharts|FlexPaperViewer|flowplayer|\$f|uploadify|webcam|SWFUpload|set_swf_url)$|^UFO\.create$|\.flash$/;
/** Players of Dojo that bring a film of their own. */
const players = /^dojox\.av\.FL(?:Audio|Video)$/;

const film = /\.swf(?:[?#]|$)/i;

/** Where Flowplayer names the film that it is; a later one names a film for browsers that play nothing themselves. */
const ownFilm = /^(?:src)?$/;

/** What functions that put something into a page are called, whoever wrote them. */
const puts = /flash|swf|movie|film|video|audio|media|play|embed|insert|show|write|object/i;

/** All that a call is given, by name where it has one. */
const settingsOf = (args: readonly Value[]): [string, Value][] =>
  args.flatMap((arg): [string, Value][] => (arg.is === 'record' ? [...arg.properties] : [['', arg]]));

/** How large a call says that something is: by name, in its settings or in theirs, or by the first two numbers that it is given. */
function sizeGiven(args: readonly Value[]): ReturnType<typeof pixels> {
  const settings = settingsOf(settingsOf(args).map(([, value]) => value)).concat(settingsOf(args));
  const of = (key: string) => literal(settings.find(([name]) => name === key)?.[1]);
  const [width, height] = args.map(literal).filter((arg) => arg !== null && /^\d+$/.test(arg));
  return pixels(of('width') ?? width, of('height') ?? height);
}

function noticeGiven(machine: Machine, node: CallExpression | NewExpression, name: string, args: readonly Value[]): void {
  const callee = nameIn(node.callee);
  const isPlayer = players.test(callee) && node.type === 'NewExpression';
  const isUnread = node.callee.type === 'Identifier' && machine.missing.has(name) && puts.test(name);
  if (!isPlayer && !isUnread && !given.test(callee)) return;
  const settings = settingsOf(args);
  const files = settings.filter(([key]) => !/flowplayer|\$f/.test(callee) || ownFilm.test(key)).map(([, value]) => literal(value) ?? '');
  const size = sizeGiven(args);
  const text = files.find((file) => film.test(file));
  // A viewer of panoramas that draws by itself where it may.
  if (settings.some(([key]) => key === 'html5')) return;
  if (text || isPlayer) note(machine, node, { does: 'flash', name: name || callee, text: text ?? null, ...size });
  const [file, plugIn] =
    (isUnread && files.map((file) => [file, plugInOf('embed', new Map([['src', file]]))] as const).find(([, of]) => of)) || [];
  if (file && plugIn) note(machine, node, { does: 'plugin', name: plugIn, text: file, ...size });
}

/** A call or construction by name, whoever owns it: the names of the known Flash loaders are theirs alone. */
export function noticeLoader(
  machine: Machine,
  node: CallExpression | NewExpression,
  name: string,
  args: readonly Value[],
  scope: Scope,
): void {
  const loads = films.find(([pattern]) => pattern.test(name));
  if (loads && !hasOtherWay(machine)) {
    const [, width, height, place] = loads;
    const size = pixels(literal(args[width]), literal(args[height]));
    note(machine, node, { does: 'flash', name, text: literal(args[0]), ...size, ...inPlaceOf(literal(args[place])) });
  } else noticeGiven(machine, node, name, args);
  if (name === 'write' || name === 'useExpressInstall') placeFilm(machine, literal(args[0]));
  const after = (key: string) => literal(args[args.findIndex((arg, index) => index % 2 === 0 && literal(arg)?.toLowerCase() === key) + 1]);
  if (/^AC_FL_RunContent$/.test(name)) {
    note(machine, node, { does: 'flash', name, text: after('movie') ?? after('src'), ...pixels(after('width'), after('height')) });
  }
  if (/^AC_AX_RunContent$/.test(name)) noticeMarkup(machine, node, `<object classid="${after('classid')}">`, scope);
  const loader = plugInLoader(nameIn(node.callee), node.type === 'NewExpression');
  if (loader) note(machine, node, { does: 'plugin', name: loader.plugIn, text: literal(args[loader.argument]), ...sizeGiven(args) });
}

/** `so.write("head")`: the film made last in this script takes the place of that element. */
function placeFilm(machine: Machine, id: string | null): void {
  if (!id || !/^[\w-]+$/.test(id)) return;
  const made = [...machine.facts].findLast(
    ([, { does, name, at }]) => does === 'flash' && /^(?:SWFObject|FlashObject)$/.test(name) && at.source === machine.script.source,
  );
  if (made && !made[1].inPlaceOf) machine.facts.set(made[0], { ...made[1], inPlaceOf: id });
}

const inPlaceOf = (id: string | null) => (id ? { inPlaceOf: id.slice(0, 100) } : {});

/** `deployJava.runApplet`, as it is written. */
export const nameIn = (callee: AnyNode): string => {
  if (callee.type === 'Identifier') return callee.name;
  if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return '';
  return `${nameIn(callee.object)}.${callee.property.name}`;
};
