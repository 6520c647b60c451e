import type { Received, ReceivedKey } from '../core/model/received';
import { familyNames, osWords } from '../core/words/browser';
import { stateWords, receivedWords as words } from '../core/words/received';

/** Longer values are told by their beginning: a message must stay one that people read. */
const LONGEST = 300;

/** A value as JSON in one line. */
export const lineOf = (value: unknown): string => JSON.stringify(value) ?? words.nothing;

const cut = (text: string) => (text.length > LONGEST ? `${text.slice(0, LONGEST)}${words.cut(text.length - LONGEST)}` : text);

/** Keys that need a correction; those that were read as meant need none. */
export const isFault = ({ state }: ReceivedKey): boolean => state === 'wrong' || state === 'unknown' || state === 'partly';

/** `2 understood, 1 to correct, 12 not set.` */
export function countLine(keys: readonly ReceivedKey[]): string {
  const faults = keys.filter(isFault).length;
  const notSet = keys.filter(({ state }) => state === 'not-set').length;
  return words.count(keys.length - faults - notSet, faults, notSet);
}

function keyLines(key: ReceivedKey, { place }: Received): string[] {
  const { state, problems, received, understood } = key;
  const [one, other] = [lineOf(received), lineOf(understood)];
  return [
    `${key.key}: ${stateWords[state]}`,
    ...problems.map((problem) => `  ${words.problem(problem)} ${words.effect(problem.effect)}`),
    `  ${words.from}: ${words.source(key.from, place)}`,
    `  ${one === other ? words.same : words.received}: ${cut(one)}`,
    ...(state === 'unknown' || one === other ? [] : [`  ${words.understood}: ${cut(other)}`]),
  ];
}

/** Where the policy comes from, in one sentence. */
export const fromWords = ({ source, place }: Received) =>
  source === 'trial' ? words.fromFile : source === 'managed' ? words.fromBrowser(place) : words.fromNowhere(place);

/** The policy as received, as text to paste into a message: what IT set and which browser this is, and nothing about a person. */
export function receivedText(received: Received): string {
  const { keys, place, extension, identity } = received;
  const set = keys.filter(({ state }) => state !== 'not-set');
  const notSet = keys.filter(({ state }) => state === 'not-set').map(({ key }) => key);
  return [
    words.head,
    `${words.extension}: ${extension.version}, ${extension.id}`,
    `${words.browser}: ${[`${familyNames[place.family]} ${identity?.version ?? ''}`.trim(), identity ? osWords(identity.os) : ''].filter(Boolean).join(', ')}`,
    `${words.where}: ${fromWords(received)}`,
    ...(received.source !== 'trial' && place.at ? [`${words.at(place)} ${place.at}`] : []),
    ...(received.source === 'trial' ? [] : [`${words.changes}: ${place.follows ? words.follows : words.nextStart(place)}`]),
    ...(received.handedOver ? [] : [words.notHandedOver(place)]),
    ...(keys.length ? [countLine(keys)] : []),
    ...set.flatMap((key) => ['', ...keyLines(key, received)]),
    ...(notSet.length ? ['', `${words.notSet(notSet.length)}: ${notSet.join(', ')}`] : []),
    ...(received.source === 'managed' ? [`${words.unseenTitle} ${words.unseen(place)}`] : []),
  ].join('\n');
}
