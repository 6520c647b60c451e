import type { PolicyProblem } from '../model/policy';
import type { PolicyPlace, ReceivedKey, ReceivedProblem } from '../model/received';
import { familyNames } from './browser';

const browserOf = ({ family }: PolicyPlace) => familyNames[family];
const begin = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

/** What became of a key. */
export const stateWords: Record<ReceivedKey['state'], string> = {
  wrong: 'Not used',
  unknown: 'No key of ours',
  partly: 'Partly left out',
  coerced: 'Read as meant',
  understood: 'Understood',
  'not-set': 'Not set',
};

/** What became of the value or the entry that a problem is about. */
const effects: Record<PolicyProblem['effect'], string> = {
  'left-out': 'Left out',
  coerced: 'Read as meant',
  ignored: 'Ignored',
  kept: 'Not used',
};

/** Where a value came from. */
const sources: Record<ReceivedKey['from'], (place: PolicyPlace) => string> = {
  managed: (place) => `${browserOf(place)}’s policy`,
  trial: () => 'the file that was loaded on this page',
  'last-good': () => 'the last good value, which stays because the one received cannot be used',
  default: () => 'the default, because the value received cannot be used',
  none: () => 'nowhere: it has no effect',
};

/** What a browser does not tell an extension, and how to find out. */
const unseen = (place: PolicyPlace) =>
  place.follows
    ? `${begin(browserOf(place))} keeps back, and tells nobody, a key whose name is misspelt, and a key in which any value is of another kind than expected, such as a number for a name. The command footbridge policy check finds both.`
    : `Then it stands in another place than ${browserOf(place)} reads, or it was set after ${browserOf(place)} had started.`;

/** Which entry of a list, as a person counts and calls it. */
const entryWords = (entry: ReceivedProblem['entry']) =>
  entry ? `(entry ${entry.number}${entry.name === null ? '' : `, “${entry.name}”`})` : '';

export const receivedWords = {
  title: 'The policy as received',
  forIt: 'For IT: each key as it arrived, and what Footbridge understands. Staff need nothing from here.',
  where: 'Where it comes from',
  fromBrowser: (place: PolicyPlace) => `${begin(browserOf(place))}’s policy for this extension, which your organisation sets.`,
  fromNowhere: (place: PolicyPlace) => `${begin(browserOf(place))} has handed over no policy for this extension.`,
  fromFile: 'A file that was loaded on this page. A policy that the browser hands over will end this trial.',
  ownPage: 'To see what the browser itself has, type this as an address:',
  at: ({ os, family }: PolicyPlace) =>
    ({
      windows: 'On Windows it belongs into this registry key, or the same under HKEY_CURRENT_USER:',
      macos: 'On macOS it belongs into this preference domain:',
      linux: family === 'firefox' ? 'On Linux it belongs into this file:' : 'On Linux it belongs into this file, or another one beside it:',
      chromeos: '',
      other: '',
    })[os],
  id: 'Id of this extension',
  changes: 'When it changes',
  follows: 'At once: this page follows by itself, a few seconds after the policy has reached this computer.',
  nextStart: (place: PolicyPlace) =>
    `At the next start: ${browserOf(place)} reads its policy once, when it starts. Close all its windows and open it again.`,
  notHandedOver: (place: PolicyPlace) =>
    `${begin(browserOf(place))} has not handed over a policy since it started. Until it does, what it handed over last holds, and is shown here.`,
  keys: 'Keys',
  count: (understood: number, faults: number, notSet: number) => `${understood} understood, ${faults} to correct, ${notSet} not set.`,
  from: 'Comes from',
  source: (from: ReceivedKey['from'], place: PolicyPlace) => begin(sources[from](place)),
  received: 'As received',
  understood: 'As understood',
  same: 'Received and understood',
  nothing: 'nothing',
  entries: (count: number) => (count === 1 ? '1 entry' : `${count} entries`),
  show: (characters: number) => `Show the value (${characters} characters)`,
  cut: (characters: number) => `… and ${characters} characters more`,
  more: (count: number) => (count === 1 ? '1 more is in the copy for IT.' : `${count} more are in the copy for IT.`),
  problem: ({ key, reason, entry }: ReceivedProblem) => `${[key, entryWords(entry), reason].filter(Boolean).join(' ')}.`,
  entry: entryWords,
  effect: (effect: PolicyProblem['effect']) => `${effects[effect]}.`,
  notSet: (count: number) => (count === 1 ? '1 key that is not set' : `${count} keys that are not set`),
  unseenTitle: 'Something missing?',
  unseen,
  copy: 'Copy for IT',
  copied: 'Copied. Paste it into a message to whoever looks after the policy.',
  notCopied: 'The browser did not let Footbridge copy. Select the text on this page instead.',
  /** Above everything else on the page, where something is wrong. */
  faultsTitle: (count: number) =>
    count === 1 ? 'IT: 1 key of the policy needs correcting' : `IT: ${count} keys of the policy need correcting`,
  faultsCalm: 'Not from IT? You need do nothing. Footbridge works with everything else that your organisation has set.',
  /** The head of the copied text. */
  head: 'Footbridge: the policy as received',
  extension: 'Extension',
  browser: 'Browser',
};
