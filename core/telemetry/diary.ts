import * as v from 'valibot';
import { Period, readyAnswers } from '../model/answer';
import { browserStates, Family, VersionBand } from '../model/browser';
import { Slug } from '../model/text';
import { readinesses } from '../model/tool';
import { VerdictKind } from '../model/verdict';

/** What this browser remembers of one period, on this machine, until the period has ended: no address, no time, no count of visits. */
export const Diary = v.object({
  period: Period,
  cohort: Slug,
  browser: v.nullable(v.object({ state: v.picklist(browserStates), family: Family, band: VersionBand })),
  ready: v.nullable(v.picklist(readyAnswers)),
  tools: v.record(Slug, v.picklist(readinesses)),
  /** The worst verdict met, by system. */
  systems: v.record(Slug, VerdictKind),
});
export type Diary = v.InferOutput<typeof Diary>;

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
