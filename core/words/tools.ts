import type { Family, Identity } from '../model/browser';
import { type FeatureId, isFeatureId } from '../model/feature';
import type { Readiness, Tool, VersionNeed } from '../model/tool';
import { browserWords, familyNames } from './browser';
import { listWords } from './popup';

export const readinessTitles: Record<Readiness['is'], string> = {
  ready: 'Ready',
  'ready-with-limits': 'Works, with limits',
  'switched-off': 'Switched off here',
  'needs-update': 'Needs an update',
  cannot: 'Not in this browser',
  unknown: 'Not known',
};

/** What a feature is good for, where the catalogue does not say what the tool uses it for. */
export const featureWords: Record<FeatureId, string> = {
  'async-clipboard': 'copying and pasting',
  'audio-worklet': 'working on sound',
  'broadcast-channel': 'keeping several tabs in step',
  'container-queries': 'the page layout',
  dialog: 'boxes that open over the page',
  'file-system-access': 'opening and saving your files',
  grid: 'the page layout',
  has: 'the page layout',
  indexeddb: 'keeping data on this computer',
  'media-capture': 'your camera and microphone',
  'mediastream-recording': 'recording sound and video',
  nesting: 'the page layout',
  notifications: 'notices on your screen',
  'offscreen-canvas': 'drawing without delay',
  'origin-private-file-system': 'keeping files on this computer',
  popover: 'menus that open over the page',
  push: 'notices while the page is closed',
  'screen-capture': 'showing your screen',
  'service-workers': 'working without a connection',
  'shared-workers': 'keeping several tabs in step',
  subgrid: 'the page layout',
  wasm: 'fast programs in the page',
  'wasm-simd': 'fast programs in the page',
  'web-locks': 'keeping several tabs in step',
  webauthn: 'signing in with a key or a fingerprint',
  webcodecs: 'working on video',
  webgl2: 'pictures in three dimensions',
  webgpu: 'fast graphics',
  webrtc: 'video and voice calls',
  'webrtc-encoded-transform': 'encrypted calls',
  websockets: 'seeing changes as they happen',
  webtransport: 'fast connections',
};

const thing = (tool: Tool, id: string): string => {
  const need = tool.needs.find((each) => each.kind === 'feature' && each.id === id);
  return (need?.kind === 'feature' ? need.for : undefined) ?? (isFeatureId(id) ? featureWords[id] : id);
};

/** `Chrome 150 or later`, `the last 2 versions of Firefox`: a maker's bound. */
export const asksWords = (need: VersionNeed, family: Family): string => {
  const name = familyNames[family];
  if ('min' in need) return `${name} ${need.min} or later`;
  if ('current' in need) return `the current version of ${name}`;
  if ('months' in need) return `versions of ${name} from the last ${need.months} months`;
  return need.last === 1 ? `the newest version of ${name}` : `the last ${need.last} versions of ${name}`;
};

/** What the maker of a tool says of this browser, apart from what can run. */
export const makerWords: Record<Readiness['maker'], string> = {
  supported: 'Its maker supports your browser.',
  'best-effort': 'Its maker helps with your version of the browser where it can, but promises nothing.',
  'not-supported': 'Its maker does not support your version of the browser.',
  'none-stated': 'Its maker does not say which browsers it supports.',
  unknown: 'We cannot tell whether its maker supports this browser.',
};

interface Told {
  tool: Tool;
  readiness: Readiness;
  identity: Identity | null;
}

const have = ({ identity }: Told): string => (identity ? ` You have ${browserWords(identity)}.` : '');
const familyOf = ({ identity }: Told): Family => identity?.family ?? 'other';

/** The maker's bound as a sentence; the maker may leave the whole family out. */
const madeFor = (told: Told, asks: VersionNeed | null): string =>
  asks ? `Its maker asks for ${asksWords(asks, familyOf(told))}.` : 'Its maker does not name your browser among those that it supports.';

const limits = (told: Told): string[] => {
  const { by, maker } = told.readiness;
  if (by?.kind === 'feature') return [`It works, without this: ${thing(told.tool, by.id)}.`];
  if (by?.kind !== 'maker') return ['It works, but not all of it on this computer.'];
  if (maker === 'best-effort') return [makerWords['best-effort']];
  if (maker === 'supported' && by.asks) return [`Its maker says that it works best in ${asksWords(by.asks, familyOf(told))}.${have(told)}`];
  return [`${madeFor(told, by.asks)}${have(told)}`, 'It may work all the same. If something does not, tell IT.'];
};

const osNames = { windows: 'Windows', macos: 'macOS', linux: 'Linux', chromeos: 'ChromeOS', other: 'other systems' };

const reasons: Record<Readiness['is'], (told: Told) => string[]> = {
  ready: ({ readiness: { maker } }) => {
    if (maker === 'supported') return [];
    return [`${makerWords[maker]} Your browser has all that it needs.`];
  },
  'ready-with-limits': limits,
  'switched-off': ({ tool, readiness: { by } }) => [
    by?.kind === 'feature'
      ? `Your browser can do this, but it is switched off on this computer: ${thing(tool, by.id)}. Ask IT to allow it.`
      : 'Something that it needs is switched off on this computer. Ask IT to allow it.',
  ],
  'needs-update': (told) => {
    const { by, updateTo } = told.readiness;
    const name = familyNames[familyOf(told)];
    if (by?.kind === 'feature') return [`It needs ${name} ${updateTo ?? ''} or later, for ${thing(told.tool, by.id)}.${have(told)}`];
    if (by?.kind === 'maker') return [`${madeFor(told, by.asks)}${have(told)}`];
    return [`It needs a newer version of ${name}.${have(told)}`];
  },
  cannot: ({ tool, readiness: { by } }) => {
    if (by?.kind === 'os') return [`It works only on ${listWords(by.names.map((name) => osNames[name]))}.`];
    if (by?.kind === 'feature') return [`No version of this browser for this computer can do what it needs: ${thing(tool, by.id)}.`];
    return ['It does not work in this browser.'];
  },
  unknown: ({ tool, readiness: { by } }) => [
    by?.kind === 'feature'
      ? `We could not tell whether your browser can do this: ${thing(tool, by.id)}.`
      : 'We could not tell whether it works here.',
  ],
};

const elsewhere = ({ readiness, identity }: Told): string[] => {
  if (readiness.is === 'ready' || readiness.is === 'switched-off') return [];
  // What this browser should have but lacks was taken away on this computer, perhaps from the others too.
  const takenAway =
    readiness.is === 'ready-with-limits' && readiness.by?.kind === 'feature' && identity && readiness.worksIn.includes(identity.family);
  if (takenAway) return [];
  const names = readiness.worksIn.filter((each) => each !== identity?.family).map((each) => familyNames[each]);
  return names.length > 0 ? [`It works in ${listWords(names)}, which your organisation provides.`] : [];
};

/** Why a tool works or does not work here, and which other browser of the organisation would do: a sentence or two, or none. */
export const readinessReason = (tool: Tool, readiness: Readiness, identity: Identity | null): string[] => {
  const told = { tool, readiness, identity };
  return [...reasons[readiness.is](told), ...elsewhere(told)];
};
