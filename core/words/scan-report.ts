import type { VerdictKind } from '../model/verdict';

const pages = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);
const number = (count: number, one: string, many: string): string => `${count} ${count === 1 ? one : many}`;

/** What a verdict's pages are called together, and what their owners and IT can do. */
export const groupWords: Record<VerdictKind, { title: string; what: string }> = {
  'needs-ie': {
    title: 'Need Internet Explorer',
    what: 'In a current browser they cannot do what they are for. Until their owners have changed them, Edge can open them in Internet Explorer mode, if they are on the site list.',
  },
  'cannot-run': {
    title: 'Work in no browser',
    what: 'They need an add-on that its maker has withdrawn. Internet Explorer mode does not help: only their owners can.',
  },
  refused: {
    title: 'Browsers refuse to connect',
    what: 'Their servers speak an old language, or cannot prove who they are. IT has to mend the server; the pages themselves could not be looked at.',
  },
  'has-problems': {
    title: 'Work, but not in every part',
    what: 'Most of each page works in a current browser. Their owners should mend the rest. They need no entry on the site list.',
  },
  unknown: {
    title: 'Could not be told',
    what: 'Somebody who knows the page should try it, or it can be scanned again.',
  },
  'not-checked': { title: 'Not looked at', what: 'Nothing is known of them.' },
  'opens-in-ie-mode': { title: 'Open in Internet Explorer mode', what: 'The site list sends them there.' },
  'no-problem-found': { title: 'Should work', what: 'We found nothing that needs another browser.' },
};

export const reportWords = {
  title: 'Which pages need Internet Explorer?',
  name: 'Footbridge',
  skip: 'Skip to main content',
  onThisPage: 'On this page',
  headline: (need: number, told: number, all: number): string => {
    if (all === 0) return 'No page was looked at';
    if (told === 0) return all === 1 ? 'The page could not be told' : `None of ${pages(all)} could be told`;
    const of = told === all ? pages(all) : `the ${pages(told)} that could be told`;
    if (need === 0) return told === 1 ? 'The page needs no Internet Explorer' : `None of ${of} needs Internet Explorer`;
    if (told === 1) return 'The page needs Internet Explorer';
    return `${need} of ${of} ${need === 1 ? 'needs' : 'need'} Internet Explorer`;
  },
  when: (first: string, last: string) => (first === last ? `Looked at on ${first}.` : `Looked at between ${first} and ${last}.`),
  how: 'Each page was opened in a current browser and looked at by the rules that the Footbridge extension uses. Nothing was filled in, sent or clicked.',
  none: 'Nothing could be looked at. The reasons are below.',
  sum: 'What we found',
  verdict: 'Verdict',
  count: 'Pages',
  next: 'What to do',
  nextList: (changes: number) =>
    `IT: look through ${number(changes, 'proposed change', 'proposed changes')} to the site list below, then publish `,
  nextMend: (title: string, count: number) => `Owners: “${title}” is behind ${pages(count)}. Mending that frees the most.`,
  nextDead: (count: number) =>
    `Owners: ${pages(count)} ${count === 1 ? 'works' : 'work'} in no browser. Find another form for what ${count === 1 ? 'it shows' : 'they show'}.`,
  nextRefused: (count: number) => `IT: mend the ${count === 1 ? 'server' : 'servers'} behind ${pages(count)} that browsers refuse.`,
  nextUnknown: (count: number) => `Ask somebody who knows them to try the ${pages(count)} that could not be told.`,
  nextNothing: 'There is nothing to do.',
  siteList: 'Site list',
  siteListWhat: (proposed: string) =>
    `Edge opens what is on this list in Internet Explorer mode. ${proposed} has these changes; everything else in it is as it was.`,
  siteListNone: 'It needs no changes.',
  entry: 'Entry',
  does: 'What to do',
  why: 'Why',
  seenOn: 'Seen on',
  andMore: (count: number) => `and ${count} more`,
  stays: (count: number) => number(count, 'entry stays as it is', 'entries stay as they are'),
  covered: (entry: string, line: number) => `Your site list opens it in Internet Explorer mode already (entry ${entry}, line ${line}).`,
  notCovered: 'It is on no site list yet.',
  uncoveredIn: (entry: string, line: number) =>
    `Your site list has an entry for it (${entry}, line ${line}) that does not open it in Internet Explorer mode.`,
  owner: 'What to change',
  it: 'What IT can do until then',
  where: 'Where it was found',
  line: (line: number) => `line ${line}`,
  inFrame: (address: string) => `in the frame ${address}`,
  details: 'Details for whoever mends it',
  alsoFound: 'Also found',
  leads: (address: string) => `Leads to ${address}`,
  picture: (title: string) => `How ${title} looks in a current browser`,
  working: (count: number) => `Show ${pages(count)}`,
  left: 'Left out',
  leftWhat: 'These hosts did not answer, or were too busy. The same command tries them again.',
  leftHost: (host: string, why: 'errors' | 'busy', count: number) =>
    `${host}: ${why === 'busy' ? 'too busy' : 'no answer three times in a row'}, ${pages(count)} left out`,
  privacy: 'This report says something about pages and nothing about people: no visits were counted.',
} as const;
