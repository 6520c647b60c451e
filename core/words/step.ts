import type { Family } from '../model/browser';
import type { NextStep, StepButton, StepKind } from '../model/next-step';
import { familyNames } from './browser';

/** What is said of a page that the list opens in Edge, whatever was found in it here. */
export const sentWords = {
  title: 'Your organisation opens this page in Edge',
  reason: 'It is on your organisation’s list of pages for Edge’s Internet Explorer mode.',
};

/** The next step as it is said: what to do, and in smaller words what to know about it or to do where it does not help. */
export interface SaidStep {
  say: string;
  hint: string;
}

interface About {
  /** What the browser is called, for a sentence's middle. */
  browser: string;
  firefox: boolean;
  /** The page's host, or `this page`. */
  place: string;
  known: boolean;
}

const askOrTell = ({ known }: About) => (known ? 'ask IT' : 'tell IT');
const readBelow = 'Read what IT says about it below.';

/** For each step what to do; then what to know. Where IT names something to use instead, that is what to do, and `orElse` what to know. */
const stepSays: Record<StepKind, (about: About) => { say: string; hint?: string; orElse?: string }> = {
  'carry-on': () => ({ say: 'You do not need to do anything.' }),
  'carry-on-in-ie-mode': (about) => ({ say: 'Carry on in this window.', hint: `If something does not work, ${askOrTell(about)}.` }),
  'carry-on-unless': (about) => ({ say: 'Carry on.', hint: `If something does not work, ${askOrTell(about)}.` }),
  reload: () => ({ say: 'Load the page again to check it.' }),
  'reload-again': (about) => ({ say: 'Load the page again.', hint: `If it stays like this, ${askOrTell(about)}.` }),
  'try-later': (about) => ({ say: 'Try again in a few minutes.', hint: `If it stays like this, ${askOrTell(about)}.` }),
  'open-in-edge': ({ browser, firefox }) => ({
    say: 'Open it in Microsoft Edge.',
    // What each asks before it opens another program (their own dialogues, in English).
    hint: firefox ? 'If Firefox asks how to open the link, choose Microsoft Edge.' : `If ${browser} asks, choose “Open Microsoft Edge”.`,
  }),
  'open-in-chrome': ({ place }) => ({ say: `Open Google Chrome and go to ${place}.`, hint: 'Chrome passes pages like this on to Edge.' }),
  'hand-over': (about) => ({
    say: `Load the page again: ${about.browser} should open it in Edge by itself.`,
    hint: `If it stays here, ${askOrTell(about)}.`,
  }),
  'edge-menu': ({ known }) => ({
    say: 'Open Edge’s menu (… at the top right) and choose “Reload in Internet Explorer mode”.',
    hint: `If the menu does not have that, ${known ? 'IT has to' : 'ask IT to'} put the page on its list.`,
    orElse: 'Edge’s menu (… at the top right) may also have “Reload in Internet Explorer mode”.',
  }),
  'ask-to-list': ({ known }) => ({
    say: known ? readBelow : 'Ask IT to put this page on its list. Then Edge can open it.',
    hint: known ? 'Edge can open the page once IT has put it on its list.' : '',
    orElse: 'Edge can open the page once IT has put it on its list.',
  }),
  'no-edge': ({ known }) => ({
    say: known ? readBelow : 'Tell IT that you need this page.',
    hint: 'Your organisation opens pages like this in Microsoft Edge, which this computer may not have.',
    orElse: 'The page itself opens in Microsoft Edge, which this computer may not have.',
  }),
  'windows-computer': (about) => ({
    say: 'Open it on a Windows computer of your organisation.',
    hint: `It cannot be opened on this one. If you have no other, ${askOrTell(about)}.`,
    orElse: 'The page itself opens on a Windows computer of your organisation.',
  }),
  'remote-app': () => ({
    say: 'Open it in the remote application that IT has set up for such pages.',
    hint: 'IT can show you where that is.',
  }),
  'not-here': ({ known }) => ({
    say: known ? readBelow : 'Ask IT what to use in its place.',
    hint: 'The page cannot be opened on this computer.',
  }),
  nowhere: ({ known }) => ({
    say: known ? readBelow : 'Tell IT that you need this page.',
    hint: known ? 'The page’s owner has to mend it.' : 'Only they or the page’s owner can mend it.',
    orElse: 'The page’s owner has to mend it.',
  }),
  refused: ({ known }) => ({
    say: known ? readBelow : 'Tell IT. They can mend the server.',
    hint: 'Please do not try to get round it.',
  }),
};

/** The one thing to do next. */
export function stepWords({ is, known, main }: Pick<NextStep, 'is' | 'known' | 'main'>, family: Family, host: string): SaidStep {
  const about = { known, firefox: family === 'firefox', browser: nameOf(family), place: host || 'this page' };
  const { say, hint = '', orElse = hint } = stepSays[is](about);
  return main === 'instead' ? { say: 'Use this instead:', hint: orElse } : { say, hint };
}

/** What a person calls their browser; those that only build on Chromium have names that we do not know. */
const nameOf = (family: Family): string => (family === 'chromium' || family === 'other' ? 'your browser' : familyNames[family]);

/** Where the step's button cannot be made, since the address is not known here. */
export const edgeByHand = (host: string): string => `Open Microsoft Edge and go to ${host || 'this page'}.`;

/** How to reach IT, where it is no address. */
export const reachWords = (name: string, how: string): string => `${name}: ${how.replace(/\.$/, '')}.`;

/** The words on the buttons; what to use instead has a name of its own. */
export const buttons: Record<Exclude<StepButton, 'instead'>, string> = {
  'open-in-edge': 'Open in Edge',
  reload: 'Reload to check',
  'reload-again': 'Load it again',
  'tell-it': 'Tell IT',
  'ask-it': 'Ask IT',
};
