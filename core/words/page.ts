import type { Unseen } from '../model/evidence';
import type { Strength } from '../model/finding';
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
