import type { VerdictKind } from '../../core/model/verdict';
import type { Part, Truth } from './labels';

/** One page, what is so, and what was said. */
export interface Measured {
  page: string;
  truth: Truth;
  part: Part;
  verdict: VerdictKind;
  because: string | null;
  /** Rules that found something, each with its strength and effect. */
  findings: string[];
}

export interface Share {
  right: number;
  of: number;
  /** Lower end of the 95 % interval by Wilson, between 0 and 1; 0 where nothing was measured. */
  atLeast: number;
}

const Z = 1.959964;

/** Share of successes with the lower end of its 95 % score interval (E. B. Wilson, 1927). */
export function share(right: number, of: number): Share {
  if (of === 0) return { right, of, atLeast: 0 };
  const p = right / of;
  const middle = p + Z ** 2 / (2 * of);
  const reach = Z * Math.sqrt((p * (1 - p) + Z ** 2 / (4 * of)) / of);
  return { right, of, atLeast: Math.max(0, (middle - reach) / (1 + Z ** 2 / of)) };
}

const sick = (verdict: VerdictKind) => verdict === 'needs-ie' || verdict === 'cannot-run';

/** A sick page must get its own verdict; a page that works may get any but the two sick ones. */
export const isRight = ({ truth, verdict }: Pick<Measured, 'truth' | 'verdict'>): boolean =>
  truth === 'works' ? !sick(verdict) : verdict === truth;

const shareOf = (pages: readonly Measured[], right: (page: Measured) => boolean) => share(pages.filter(right).length, pages.length);

/** The three figures of a set: sick pages told right, sick pages told sick in either way, healthy pages left alone. */
export function figures(pages: readonly Measured[]): { told: Share; noticed: Share; leftAlone: Share } {
  const ill = pages.filter(({ truth }) => truth !== 'works');
  const well = pages.filter(({ truth }) => truth === 'works');
  return { told: shareOf(ill, isRight), noticed: shareOf(ill, ({ verdict }) => sick(verdict)), leftAlone: shareOf(well, isRight) };
}

/** How many pages of each truth got each verdict; verdicts that nobody got are left out. */
export function confusion(pages: readonly Measured[]): { verdicts: VerdictKind[]; rows: { truth: Truth; counts: number[] }[] } {
  const verdicts = [...new Set(pages.map(({ verdict }) => verdict))].sort();
  const truths = (['needs-ie', 'cannot-run', 'works'] as const).filter((truth) => pages.some((page) => page.truth === truth));
  const rows = truths.map((truth) => ({
    truth,
    counts: verdicts.map((verdict) => pages.filter((page) => page.truth === truth && page.verdict === verdict).length),
  }));
  return { verdicts, rows };
}
