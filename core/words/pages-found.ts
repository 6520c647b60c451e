import type { Effect } from '../model/finding';
import type { PlaceFacts } from '../model/scan-facts';

const pages = (count: number): string => (count === 1 ? '1 page' : `${count.toLocaleString('en-GB')} pages`);

/** What analysts read of what a scan found. */
export const foundWords = {
  title: 'What scans found on pages',
  note: 'These are pages, not browsers: IT had a scanner look at them. It says what is wrong with a system, however few people use it, and nothing about who does.',
  system: 'System',
  pages: 'Pages',
  looked: (day: string) => `Looked at on ${day}`,
  none: 'No scan has sent anything yet. "footbridge scan --send" looks at the pages of your systems and brings its counts here.',
  browsers: 'What browsers met',
  browsersNote: (week: string) => `At its worst in ${week}. These are browsers, rounded to 5.`,
  noBrowsers: 'No week has been published yet.',
  notAnswered: 'No browser answered about this system.',
  own: 'What a scan found on its pages',
  ownNone: 'No scan of this system has sent anything yet.',
  ownNote: (count: number, day: string) => `A scanner looked at ${pages(count)} on ${day}. These are pages, not browsers.`,
  headline: (name: string, { needing, dead, refused, untold }: Record<'needing' | 'dead' | 'refused' | 'untold', number>): string => {
    if (needing > 0) return `${name}: ${pages(needing)} ${needing === 1 ? 'needs' : 'need'} Internet Explorer`;
    if (dead > 0) return `${name}: ${pages(dead)} ${dead === 1 ? 'works' : 'work'} in no browser`;
    if (refused > 0) return `${name}: browsers refuse to connect to ${pages(refused)}`;
    return untold > 0 ? `${name}: ${pages(untold)} could not be told` : `${name}: no page needs Internet Explorer`;
  },
  verdicts: 'Pages by verdict',
  verdict: 'Verdict',
  causes: 'Causes',
  causesNone: 'Nothing certain was found that would keep a page from working.',
  causesNote: 'A page can have several causes, so they may add up to more than all pages.',
  cause: 'Cause',
  does: 'What it does',
  places: 'Places',
  place: 'Place',
  mode: 'Mode needed',
  share: 'Share',
  back: 'All systems',
  takeAway: 'These facts as JSON',
} as const;

export const effectTitles: Record<Effect, string> = {
  'cannot-run': 'Works in no browser',
  'needs-ie': 'Needs Internet Explorer',
  'has-problems': 'Works, but not in every part',
};

/** The Internet Explorer that a place's pages need, whose mode a site list sets. */
export const modeTitles: Record<NonNullable<PlaceFacts['mode']>, string> = {
  Default: 'Internet Explorer 11',
  IE8Enterprise: 'Internet Explorer 8',
  IE7Enterprise: 'Internet Explorer 7',
};
