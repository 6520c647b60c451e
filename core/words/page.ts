import type { Family } from '../model/browser';
import type { Unseen } from '../model/evidence';
import type { Strength } from '../model/finding';
import type { NextStep, StepButton, StepKind } from '../model/next-step';
import type { Code } from '../model/script-facts';
import type { VerdictKind } from '../model/verdict';
import { familyNames } from './browser';

/** What a page's verdict is called, and what it means in one sentence where no rule says it better. */
const verdictWords: Record<VerdictKind, { title: string; reason: string }> = {
  'no-problem-found': {
    title: 'This page should work here',
    reason: 'We looked at the page and found nothing that needs another browser.',
  },
  'has-problems': {
    title: 'Parts of this page may not work',
    reason: 'Most of the page should work. Some of it was made for an older browser.',
  },
  'needs-ie': {
    title: 'This page needs Internet Explorer',
    reason: 'It was made for Internet Explorer, and your browser cannot do what it asks.',
  },
  'cannot-run': {
    title: 'This page no longer works in any browser',
    reason: 'It needs an add-on that its maker has withdrawn. Another browser will not help.',
  },
  refused: {
    title: 'Your browser would not connect to this page',
    reason: 'The connection to the page’s server is too old or cannot be proved genuine. This is not your fault.',
  },
  'opens-in-ie-mode': {
    title: 'This page opens in Internet Explorer mode',
    reason: 'Edge does this by itself, because your organisation has put the page on its list.',
  },
  'not-checked': {
    title: 'This page has not been checked',
    reason: 'It may have been open since before Footbridge started.',
  },
  unknown: {
    title: 'We could not tell whether this page works',
    reason: 'The page did not answer, or we could not look at all of it.',
  },
};

/** Plain facts that decide a verdict without a rule, where they say more than the verdict does. */
const factWords: Record<string, { title?: string; reason: string }> = {
  elsewhere: {
    title: 'Footbridge does not check this page',
    reason: 'It looks only at your organisation’s own pages. Nothing was read here, and nothing is sent.',
  },
  'opened-before': { reason: 'It was open before Footbridge started.' },
  'tls-too-old': { reason: 'The page’s server speaks an old language that browsers have given up. This is not your fault.' },
  certificate: { reason: 'The page’s server could not prove that it is the right one. This is not your fault.' },
  unreachable: { title: 'The page’s server did not answer', reason: 'It may be switched off, or out of reach from where you are.' },
  'blocked-frame': { reason: 'A part of the page may not be shown inside another page.' },
  'no-evidence': { reason: 'The page has not answered yet.' },
  // With proof the rule's own words are shown; these are for a page that only says so.
  'ie-gate': { reason: 'The page says that it wants Internet Explorer, and we found nothing in it that does.' },
};

/** Title and reason for a page: what the deciding fact says, else what the verdict means. */
export function pageWords(verdict: VerdictKind, because: string | null): { title: string; reason: string } {
  const fact = because !== null && Object.hasOwn(factWords, because) ? factWords[because] : undefined;
  return { ...verdictWords[verdict], ...fact };
}

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

export const noticeWords = {
  known: 'IT knows about this.',
  until: (day: string) => `Expected to change by ${day}.`,
  owner: (name: string) => `Looked after by ${name}.`,
  instead: 'Use instead:',
};

/** How sure a finding is. */
export const strengthWords: Record<Strength, string> = {
  observed: 'failed here',
  certain: 'in the page',
  possible: 'may not matter',
};

type NotFetched = Code['notLookedAt'][number]['why'];

const whyNotLookedAt: Record<Unseen | NotFetched | 'rule-failed' | 'script-error', string> = {
  'not-yet': 'the page had not finished',
  'no-answer': 'the page did not answer',
  'off-limits': 'the browser keeps it closed to extensions',
  'not-in-this-browser': 'this browser does not show it',
  failed: 'looking failed',
  'other-host': 'it comes from another host',
  'too-large': 'it is too large',
  'not-fetched': 'it could not be fetched',
  'not-parsed': 'it could not be read as a script',
  'too-many': 'there were too many',
  'rule-failed': 'the check failed',
  'script-error': 'an error there was hidden by the browser',
};

/** Why something was not looked at; a reason that is no closed word stands as it is. */
export const notLookedAtWhy = (why: string): string => (Object.hasOwn(whyNotLookedAt, why) ? whyNotLookedAt[why as Unseen] : why);

export const detailWords = {
  summary: 'Details for IT',
  copy: 'Copy details',
  copied: 'Details copied. Paste them into a message to IT.',
  notCopied: 'The details could not be copied. Select them with the mouse instead.',
  verdict: 'Verdict',
  host: 'Host',
  system: 'System',
  noSystem: 'not one of the policy’s systems',
  because: 'Decided by',
  browser: 'Browser',
  found: 'Found',
  foundNothing: 'nothing',
  line: (line: number) => `line ${line}`,
  moreWhere: (count: number) => (count === 1 ? 'and 1 other place' : `and ${count} other places`),
  today: (now: string) => `Today: ${now}.`,
  mend: 'What to change',
  forIt: 'What IT can do',
  inFrame: 'In the frame',
  notLookedAt: 'Not looked at',
  list: 'Site list',
};
