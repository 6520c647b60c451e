import type { BrowserState, Family, Identity, OsName } from '../model/browser';
import { dayWords } from './popup';

export const familyNames: Record<Family, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  brave: 'Brave',
  opera: 'Opera',
  chromium: 'Chromium',
  other: 'this browser',
};

const osNames: Record<OsName, string> = { windows: 'Windows', macos: 'macOS', linux: 'Linux', chromeos: 'ChromeOS', other: '' };

/** `Windows 11`, `Linux`; empty where the browser does not tell. */
export const osWords = ({ name, version }: Identity['os']): string => [osNames[name], version].filter(Boolean).join(' ');

const majorOf = (identity: Identity): string =>
  identity.family === 'chromium' || identity.family === 'brave' ? String(identity.engine) : (identity.version.split('.')[0] ?? '');

/** `Chrome 131`, `Firefox 153.7 (extended support)`, `a browser built on Chromium 156`: for the middle of a sentence. */
export const browserWords = (identity: Identity): string => {
  if (identity.family === 'other') return 'a browser that we do not know';
  const name = familyNames[identity.family];
  if (identity.family === 'chromium') return `a browser built on ${name} ${majorOf(identity)}`;
  if (identity.channel === 'esr') return `${name} ${identity.version.split('.').slice(0, 2).join('.')} (extended support)`;
  return `${name} ${majorOf(identity)}`;
};

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** `Chrome 131 on Windows 11`: which browser this is, for the line under the title. */
export const identityWords = (identity: Identity): string =>
  capital([browserWords(identity), osWords(identity.os)].filter(Boolean).join(' on '));

interface Seen {
  state: BrowserState;
  identity: Identity | null;
}

type Because = BrowserState['because'];

const yours = ({ identity }: Seen): string => (identity ? capital(browserWords(identity)) : 'Your browser');
const newest = ({ state, identity }: Seen): string =>
  state.newest === null || !identity ? '' : ` The newest is ${familyNames[identity.family]} ${state.newest}.`;

const titles: Record<Because, string> = {
  newest: 'Your browser is up to date',
  recent: 'Your browser is up to date',
  'esr-patched': 'Your browser is up to date',
  'extended-stable': 'Your browser is good enough',
  'below-organisation': 'An update is waiting for you',
  'esr-unpatched': 'An update is waiting for you',
  'maker-ended': 'An update is waiting for you',
  'os-ended': 'This computer gets no newer browser',
  'too-old': 'An update is waiting for you',
  'data-stale': 'We cannot tell whether your browser is up to date',
  'not-known': 'We do not know this browser',
};

/** What a browser's state comes to, in a few words; where only IT can act, it says so. */
export const browserTitle = ({ act, because }: BrowserState): string =>
  act === 'it' && because !== 'os-ended' ? 'IT needs to update your browser' : titles[because];

const reasons: Record<Because, (seen: Seen) => string> = {
  newest: (seen) => `${yours(seen)} is the newest version that we know of.`,
  recent: () => 'A newer version came out in the last few days. Your browser takes it by itself: restart it when it asks you to.',
  'esr-patched': (seen) => `${yours(seen)} changes rarely, and its maker keeps it up to date.`,
  'extended-stable': (seen) =>
    `${yours(seen)} is not the newest. Some organisations stay with such a version for some weeks, and its maker keeps it up to date for them.`,
  'below-organisation': ({ state, identity }) =>
    `Your organisation asks for ${familyNames[identity?.family ?? 'other']} ${state.minimum ?? ''} or later.${identity ? ` You have ${browserWords(identity)}.` : ''}`,
  'esr-unpatched': (seen) => `${yours(seen)} has had updates that have not reached you.`,
  'maker-ended': (seen) => `${yours(seen)} no longer gets updates from its maker.${newest(seen)}`,
  'os-ended': (seen) =>
    `${yours(seen)} is the last version for ${(seen.identity && osWords(seen.identity.os)) || 'this computer'}, and it no longer gets updates.`,
  'too-old': (seen) => `${yours(seen)} is out of date.${newest(seen)}`,
  'data-stale': ({ state }) => `What we know about versions is from ${dayWords(state.asOf)}: too long ago to rely on.`,
  'not-known': () => 'It does not tell us enough to say whether it is up to date.',
};

/** Why a browser stands as it does. */
export const browserReason = (state: BrowserState, identity: Identity | null): string => reasons[state.because]({ state, identity });

type Steps = readonly string[];

const about = (menu: string, restart: string): Steps => [menu, `Wait while it looks for updates. Then choose ${restart}.`];
const bySystem = (name: string): Steps => [
  `Install your computer’s software updates: they bring ${name} with them.`,
  `Close ${name} and open it again.`,
];
const chromeOs: Steps = ['Open Settings, then About ChromeOS, then Check for updates.', 'Choose Restart.'];
const byItself: Steps = [
  'Open this browser’s menu, then Help, then the entry that begins with About.',
  'If it offers an update, take it. Then close the browser and open it again.',
];

const everywhere = (steps: Steps, linux: Steps = steps, macos: Steps = steps): Record<OsName, Steps> => ({
  windows: steps,
  macos,
  linux,
  chromeos: chromeOs,
  other: byItself,
});

const steps: Record<Family, Record<OsName, Steps>> = {
  chrome: everywhere(about('Open the menu ⋮ at the top right, then Help, then About Google Chrome.', 'Relaunch'), bySystem('Chrome')),
  edge: everywhere(
    about('Open the menu … at the top right, then Help and feedback, then About Microsoft Edge.', 'Restart'),
    bySystem('Edge'),
  ),
  firefox: everywhere(
    about('Open the menu ☰ at the top right, then Help, then About Firefox.', 'Restart to update Firefox'),
    bySystem('Firefox'),
    about('Open the Firefox menu at the top of the screen, then About Firefox.', 'Restart to update Firefox'),
  ),
  brave: everywhere(about('Open the menu ☰ at the top right, then Help, then About Brave.', 'Relaunch'), bySystem('Brave')),
  opera: everywhere(
    about('Open the Opera menu at the top left, then Help, then About Opera.', 'Relaunch now'),
    bySystem('Opera'),
    about('Open the Opera menu at the top of the screen, then About Opera.', 'Relaunch now'),
  ),
  chromium: everywhere(byItself, bySystem('your browser')),
  other: everywhere(byItself, bySystem('your browser')),
};

/** How a person updates a browser on a system, by the menus of that browser. */
export const updateSteps = (family: Family, os: OsName): Steps => steps[family][os];
