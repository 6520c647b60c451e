import { createHash } from 'node:crypto';
import type { Measured } from '../accuracy/confusion';

/** One page of which two browsers led to different verdicts. */
export interface Difference {
  at: number;
  page: string;
  here: Measured;
  there: Measured;
  /** Why it may be so, or null. */
  reason: string | null;
}

/** Why a page may get another verdict in `there`, the other browser, than `here`, in the current Chromium. */
const reasons: { why: string; holds(here: Measured, there: Measured): boolean }[] = [
  {
    why: 'only this Chromium reports that what the page uses is going away',
    holds: (here, there) => here.because === 'deprecated-feature' && there.verdict === 'no-problem-found',
  },
  {
    why: 'an older Chromium reports that what the page uses is going away; now it is gone and harmless',
    holds: (here, there) => here.verdict === 'no-problem-found' && there.because === 'deprecated-feature',
  },
];

/** A page held out is not named: a name would teach. */
const nameOf = ({ page, part }: Measured): string =>
  part === 'learn' ? page : `held out, ${createHash('sha256').update(page).digest('hex').slice(0, 8)}`;

export function differences(here: readonly Measured[], there: readonly Measured[]): Difference[] {
  return here.flatMap((one, at) => {
    const other = there[at];
    if (!other || other.verdict === one.verdict) return [];
    const reason = reasons.find(({ holds }) => holds(one, other))?.why ?? null;
    return [{ at, page: nameOf(one), here: one, there: other, reason }];
  });
}

const said = ({ verdict, because, part, findings }: Measured) =>
  `${verdict}${because ? `, ${because}` : ''}${part === 'learn' && findings.length ? ` (${findings.join('; ')})` : ''}`;

export const told = ({ page, here, there }: Difference): string => `${page}: ${said(here)} in Chromium; here ${said(there)}`;
