import type { Diary } from '../model/diary';
import type { VerdictKind } from '../model/verdict';

export const newDiary = (period: string, cohort: string): Diary => ({ period, cohort, browser: null, ready: null, tools: {}, systems: {} });

/**
 * From worst to best. `unknown` gives way to anything that is known: every page is unknown until its scripts have been read.
 * `not-checked` says nothing of the page and is never noted.
 */
const worstFirst: readonly VerdictKind[] = [
  'cannot-run',
  'needs-ie',
  'refused',
  'has-problems',
  'opens-in-ie-mode',
  'no-problem-found',
  'unknown',
];

/** The diary with a verdict on one of the policy's systems added; of several in a period the worst stays. */
export function note(diary: Diary, system: string, verdict: VerdictKind): Diary {
  const met = diary.systems[system];
  if (verdict === 'not-checked' || (met !== undefined && worstFirst.indexOf(met) <= worstFirst.indexOf(verdict))) return diary;
  return { ...diary, systems: { ...diary.systems, [system]: verdict } };
}
