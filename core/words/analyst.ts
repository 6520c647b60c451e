import type { Period, ReadyAnswer } from '../model/answer';
import type { BrowserState, Family, VersionBand } from '../model/browser';
import type { Readiness } from '../model/tool';
import type { VerdictKind } from '../model/verdict';

export const familyTitles: Record<Family, string> = {
  chrome: 'Chrome',
  edge: 'Edge',
  firefox: 'Firefox',
  brave: 'Brave',
  opera: 'Opera',
  chromium: 'Others made from Chromium',
  other: 'Other browsers',
};

export const bandTitles: Record<VersionBand, string> = {
  newest: 'Newest',
  'one-behind': 'One behind',
  'two-to-five-behind': 'Two to five behind',
  older: 'More than five behind',
  esr: 'Extended support',
  unknown: 'Not known',
};

export const stateTitles: Record<BrowserState['is'], string> = {
  current: 'Up to date',
  supported: 'Supported by its maker',
  'below-minimum': 'Below your minimum',
  'out-of-support': 'Out of support',
  unknown: 'Not known',
};

/** `yes` for a column's head, the others for what stands in the way. */
export const readyTitles: Record<ReadyAnswer, string> = {
  yes: 'Ready',
  'ie-system': 'A system that needs Internet Explorer',
  update: 'The browser needs an update',
  computer: 'The computer can run nothing newer: IT has to act',
  'switched-off': 'Something is switched off by a setting',
  maker: 'The maker of a tool does not support the browser',
  unknown: 'We could not tell',
};

export const readinessTitles: Record<Readiness['is'], string> = {
  ready: 'Ready',
  'ready-with-limits': 'With limits',
  'switched-off': 'Switched off',
  'needs-update': 'Needs an update',
  cannot: 'Does not work',
  unknown: 'Not known',
};

export const verdictTitles: Record<VerdictKind, string> = {
  'needs-ie': 'Needs Internet Explorer',
  'cannot-run': 'No browser runs it',
  refused: 'Connection refused',
  'has-problems': 'Has problems',
  'opens-in-ie-mode': 'Opens in IE mode',
  'no-problem-found': 'No problem found',
  'not-checked': 'Not checked',
  unknown: 'Not known',
};

const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** `16 November 2026`; `ms` since 1970, the day in UTC. */
export function dayWords(ms: number): string {
  const day = new Date(ms);
  return `${day.getUTCDate()} ${months[day.getUTCMonth()]} ${day.getUTCFullYear()}`;
}

/** `16 to 22 November 2026`: the days from the first to the last, saying month and year once where they are the same. */
export function daysWords(first: number, last: number): string {
  const [from, to] = [dayWords(first).split(' '), dayWords(last).split(' ')];
  const same = from[2] !== to[2] ? 3 : from[1] !== to[1] ? 2 : 1;
  return `${from.slice(0, same).join(' ')} to ${to.join(' ')}`;
}

export const weekNumber = (period: Period): string => String(Number(period.slice(-2)));

/** `6,120` */
export const numberWords = (n: number): string => n.toLocaleString('en-GB');

/** `64%`; a share that is neither none nor all is never rounded to look so. */
export function percentWords(share: number): string {
  const percent = Math.round(share * 100);
  if (percent === 0 && share > 0) return 'under 1%';
  if (percent === 100 && share < 1) return 'over 99%';
  return `${percent}%`;
}

const fractions: [number, string][] = [
  [1 / 10, 'one in ten'],
  [1 / 5, 'one in five'],
  [1 / 4, 'a quarter'],
  [1 / 3, 'a third'],
  [2 / 5, 'two in five'],
  [1 / 2, 'half'],
  [3 / 5, 'three in five'],
  [2 / 3, 'two thirds'],
  [3 / 4, 'three quarters'],
  [4 / 5, 'four in five'],
  [9 / 10, 'nine in ten'],
];

/** A share from 0 to 1 as people say it: `nearly two thirds`. */
export function shareWords(share: number): string {
  if (share === 0) return 'none';
  if (share === 1) return 'all';
  if (share < 0.07) return 'very few';
  if (share >= 0.95) return 'almost all';
  const [nearest, said] = fractions.reduce((best, next) => (Math.abs(next[0] - share) < Math.abs(best[0] - share) ? next : best), [9, '']);
  const off = share - nearest;
  if (Math.abs(off) < 0.006) return said;
  if (off > 0 && off < 0.03) return `just over ${said}`;
  if (off < 0 && off > -0.03) return `nearly ${said}`;
  return `more than ${fractions.filter(([fraction]) => fraction < share).at(-1)?.[1] ?? 'very few'}`;
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

export const HIDDEN = '[c]';

export const readinessWords = {
  product: 'Footbridge',
  title: (headline: string, organisation: string) => `${headline} – ${organisation} – Footbridge`,
  organisation: 'Your organisation',
  headline: (share: number) => capital(`${shareWords(share)} are ready`),
  headlineHidden: 'Too few browsers answered',
  week: (period: Period, first: number, last: number) => `Week ${weekNumber(period)}, ${daysWords(first, last)}`,
  shortWeek: (period: Period) => `Week ${weekNumber(period)}`,
  weekAndYear: (period: Period) => `Week ${weekNumber(period)}, ${period.slice(0, 4)}`,
  answered: (browsers: number) => `${numberWords(browsers)} browsers answered`,
  answeredOf: (browsers: number, expected: number) =>
    `${numberWords(browsers)} of ${numberWords(expected)} expected browsers answered (${percentWords(browsers / expected)})`,
  answeredHidden: 'Fewer than 10 browsers answered, so their numbers are hidden.',
  key: [
    'Counts are rounded to 5, so they may not add up. ',
    HIDDEN,
    ' means hidden, because fewer than 10 browsers stand behind it.',
  ] as const,
  canUse: ['of browsers can use ', 'every', ' approved tool'] as const,
  change: (points: number, since: Period) =>
    points === 0
      ? `the same as in week ${weekNumber(since)}`
      : `${points > 0 ? 'up' : 'down'} ${Math.abs(points)} ${Math.abs(points) === 1 ? 'point' : 'points'} since week ${weekNumber(since)}`,
  trend: 'Browsers that are ready, week by week',
  trendSays: (from: Period, fromShare: number, to: Period, toShare: number) =>
    `A line from ${percentWords(fromShare)} in week ${weekNumber(from)} to ${percentWords(toShare)} in week ${weekNumber(to)}. The table below has every week.`,
  trendTable: 'See these numbers as a table',
  trendLater: 'A line over time will be drawn here once two weeks are published.',
  heldBack: (browsers: number) => `What keeps the other ${numberWords(browsers)} back`,
  heldBackNone: 'Nothing keeps any browser back',
  heldBackNote: 'Each browser is counted once, under the first thing in its way.',
  cause: 'Cause',
  browsers: 'Browsers',
  share: 'Share',
  ready: 'Ready',
  weekHead: 'Week',
  systems: 'Systems',
  systemsNote:
    'What browsers met when they opened each system, at its worst in this week. Those that keep most browsers in Internet Explorer come first.',
  system: 'System',
  noSystems: 'Your policy names no systems yet. Add those that staff use, and each is counted here from the next week on.',
  tools: 'Tools',
  toolsNote: 'Whether each approved tool works in the browsers that staff have. Those that work in the fewest come first.',
  tool: 'Tool',
  noTools: 'Your policy lists no approved tools yet. Add them, and each is counted here from the next week on.',
  browsersNote: 'How old the browsers are, against their makers’ support and your minimum.',
  states: 'State of browsers',
  state: 'State',
  families: 'State by browser',
  family: 'Browser',
  bands: 'State by version',
  band: 'Version, against the newest',
  cohorts: 'Groups of staff',
  cohortsNote: 'How many of each group’s browsers can use every approved tool.',
  cohort: 'Group',
  cohortAll: 'Not in a group',
  totalsHidden: 'Hidden for this week, because fewer than 10 browsers answered.',
  tableHidden: 'This table is hidden for this week. A row in it stands for fewer than 10 browsers, and the other rows would give it away.',
  onThisPage: 'On this page',
  choose: 'Week to show',
  show: 'Show',
  takeAway: 'These tables as JSON',
  privacy:
    'Counts are browsers, or pages where it says so; never people or devices. The collector keeps totals only: no names, no addresses, no list of who answered. Small numbers are hidden before anything is published.',
  skip: 'Skip to main content',
} as const;

export const emptyWords = {
  headline: 'No week has been published yet',
  first: (day: string) => `The first will be on ${day}.`,
  how: [
    'Each browser gives its answers in the week after the one that they are about, at a moment of its own.',
    'A week is published, once, on the ninth day after it ends. Until then nothing about it is shown.',
  ],
  what: 'This page will then show how many browsers can use every approved tool, what keeps the others back, and which systems need Internet Explorer.',
} as const;

export const notFoundWords = {
  page: { headline: 'Page not found', what: 'There is no page at this address. If you typed it, check that it is correct.' },
  period: {
    headline: 'This week has not been published',
    what: 'There are no tables for the week in this address. It may be too early, or no browser answered.',
  },
  back: 'Go to the newest published week',
} as const;
