/** The four views of the popup, by the word that stands in its address. */
export const viewWords = {
  page: 'This page',
  tools: 'Tools',
  browser: 'My browser',
  learn: 'What does IT learn?',
};
export type View = keyof typeof viewWords;

export const frameWords = {
  name: 'Footbridge',
  views: 'Views',
  help: 'Help',
  helpHow: (name: string, how: string) => `Help: ${name}, ${how}`,
  trial: 'Trial settings, loaded on this computer',
  opensNewTab: 'opens in a new tab',
};

export const waitingWords = {
  title: 'One moment',
  sentence: 'Footbridge is looking.',
};

export const failureWords = {
  title: 'Footbridge did not answer',
  sentence:
    'This is our fault, not yours, and your page is not affected. Try again. If it happens again, close the browser and open it once more, or tell IT.',
  again: 'Try again',
};

/** Where no policy is in force. */
export const noPolicyWords = {
  pending: {
    title: 'Waiting for your organisation’s settings',
    sentence:
      'Your browser has not handed them over yet. This takes a few seconds after it starts. Until then nothing is checked and nothing is sent.',
    again: 'Look again',
  },
  none: {
    title: 'Footbridge has no settings yet',
    sentence: 'Your organisation’s IT team sets it up by policy. Until then nothing is checked and nothing is sent.',
    trial: 'If you are from IT, you can try it with a policy file.',
    options: 'Try a policy file',
  },
};

/** What opens by itself when a page is loaded again from the popup. */
export const statusWords = {
  reloading: 'Loading the page again.',
  updated: 'Looked again.',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `2026-12-04` as `4 December 2026`; anything else stands as it is. */
export function dayWords(day: string): string {
  const [, year, month, date] = /^(\d{4})-(\d\d)-(\d\d)/.exec(day) ?? [];
  const name = months[Number(month) - 1];
  return name ? `${Number(date)} ${name} ${year}` : day;
}

/** A moment, in milliseconds since 1970, as `4 December 2026 at 14:05`, where the person is. */
export function momentWords(ms: number): string {
  const at = new Date(ms);
  const two = (part: number) => String(part).padStart(2, '0');
  return `${at.getDate()} ${months[at.getMonth()]} ${at.getFullYear()} at ${two(at.getHours())}:${two(at.getMinutes())}`;
}

/** Names in a row: `a, b and c`. */
export function listWords(names: readonly string[]): string {
  const last = names.at(-1) ?? '';
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`;
}

/** The Tools view; what a tool's readiness means is in `core/words/tools`. */
export const toolsWords = {
  title: 'Approved tools',
  ask: 'What do you want to do?',
  hint: 'For example: meet people outside, share a document',
  found: (count: number) => (count === 1 ? '1 tool' : `${count} tools`),
  foundNone: (query: string) => `No approved tool matches “${query}”. Try another word, or ask IT which tool to use.`,
  showAll: 'Show all tools',
  empty: 'Your organisation has not listed any tools yet.',
  emptyWho: 'IT adds them to the settings. Ask IT if you expected some here.',
  replaces: (what: string) => `Instead of: ${what}`,
  permission: (who: string) => `Permission: ${who}`,
  pilot: 'Pilot: you may try this',
  more: 'Who may use it, and for what',
  sponsor: (who: string) => `Permission from: ${who}`,
  classification: 'For which information',
  outsiders: 'People outside',
  access: 'Getting access',
  contact: 'Help',
  open: (name: string) => `Open ${name}`,
  askAccess: 'Ask for access',
  toUpdate: 'How to update',
};

/** The My browser view; what a state means and how to update are in `core/words/browser`. */
export const myBrowserWords = {
  youAct: 'You can do this yourself.',
  itActs: 'IT has to do this. You cannot do it yourself.',
  nobodyActs: 'You do not need to do anything.',
  howTo: 'How to update',
  gives: 'What the update gives you',
  givesTools: (names: string) => `These tools work then: ${names}.`,
  givesTool: (name: string) => `${name} works then.`,
  tellIt: 'Tell IT',
  about: 'About this browser',
  browser: 'Browser',
  computer: 'Computer',
  minimum: 'Your organisation asks for',
  orLater: (version: number) => `version ${version} or later`,
  newest: 'Newest version',
  unknown: 'not known',
  asOf: 'Our facts are from',
};
