import * as v from 'valibot';
import { Period, readyAnswers } from './answer';
import { browserStates, Family, VersionBand } from './browser';
import { Slug } from './text';
import { readinesses } from './tool';
import { VerdictKind } from './verdict';

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
