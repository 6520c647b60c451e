import type { Family } from '../model/browser';
import type { Unseen } from '../model/evidence';
import type { Strength } from '../model/finding';
import type { NextStep, StepButton, StepKind } from '../model/next-step';
import type { Code } from '../model/script-facts';
import type { VerdictKind } from '../model/verdict';

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

/** What a browser asks before it opens Edge, so that nobody stops there. */
const asksFirst = (family: Family): string =>
  family === 'firefox'
    ? 'If Firefox asks how to open the link, choose Microsoft Edge.'
    : 'If your browser asks, choose “Open Microsoft Edge”.';

const page = (host: string) => host || 'this page';

type Says = (about: { family: Family; host: string; known: boolean }) => string;

const stepSays: Record<StepKind, Says> = {
  'carry-on': () => 'You do not need to do anything.',
  'carry-on-in-ie-mode': () => 'Carry on in this window. If something does not work, tell IT.',
  'carry-on-unless': () => 'Carry on. If something does not work, tell IT.',
  reload: () => 'Load the page again and we will look at it.',
  'reload-again': () => 'Load the page again and we will look at it.',
  'try-later': () => 'Try again in a few minutes. If it stays like this, tell IT.',
  'open-in-edge': ({ family }) => `Open it in Microsoft Edge. ${asksFirst(family)}`,
  'open-in-chrome': ({ host }) => `Open Google Chrome and go to ${page(host)}. Chrome is set up for pages like this.`,
  'hand-over': () => 'Your browser should open this page in Edge by itself. Load it again; if it stays here, tell IT.',
  'edge-menu': ({ known }) =>
    `Open Edge’s menu (… at the top right). If it has “Reload in Internet Explorer mode”, choose that. ${known ? 'If not, IT has to put the page on its list.' : 'If not, ask IT to put the page on its list.'}`,
  'ask-to-list': ({ known }) =>
    known ? 'Edge can open it once IT has put it on its list.' : 'Edge can open it once IT has put it on its list. Ask IT to do so.',
  'no-edge': () => 'Your organisation opens pages like this in Microsoft Edge, but this computer may not have it.',
  'windows-computer': () => 'It cannot be opened on this computer. Use a Windows computer of your organisation.',
  'remote-app': () => 'Open it in the remote application that IT has set up for such pages. IT can show you where that is.',
  'not-here': ({ known }) =>
    known ? 'It cannot be opened on this computer. IT knows.' : 'It cannot be opened on this computer. Ask IT what to use in its place.',
  nowhere: ({ known }) => (known ? 'The page’s owner has to mend it.' : 'Only IT or the page’s owner can mend this.'),
  refused: () => 'Please do not try to get round it. IT can mend the server.',
};

/** Where the step's button cannot be made, since the address is not known here. */
export const edgeByHand = (host: string): string => `Open Microsoft Edge and go to ${page(host)}.`;

/** The one thing to do next, in a sentence or two. */
export const stepWords = ({ is, known }: Pick<NextStep, 'is' | 'known'>, family: Family, host: string): string =>
  stepSays[is]({ family, host, known });

export const tellItWords = {
  plain: 'Tell IT.',
  how: (name: string, how: string) => `Tell ${name}: ${how}`,
};

/** What stands before the button that leads to what IT says to use instead. */
export const useInstead = 'You can use this instead:';

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
