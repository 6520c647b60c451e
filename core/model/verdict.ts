import * as v from 'valibot';
import { Finding } from './finding';
import type { NextStep } from './next-step';
import type { Listing } from './site-list';
import type { Slug } from './text';

/** The one thing we say of a page, closed. The order of precedence is in `core/verdict`. */
export const verdicts = [
  'no-problem-found',
  'has-problems',
  'needs-ie',
  'cannot-run',
  'refused',
  'opens-in-ie-mode',
  'not-checked',
  'unknown',
] as const;
export const VerdictKind = v.picklist(verdicts);
export type VerdictKind = v.InferOutput<typeof VerdictKind>;

export const Verdict = v.object({
  is: VerdictKind,
  /** The rule, or the plain fact, that decided it. */
  because: v.nullable(v.string()),
  findings: v.array(Finding),
  /** Rules that could not judge, and scripts that nobody looked at, each with the reason: said, never taken for clear. */
  notLookedAt: v.array(v.object({ what: v.string(), why: v.string() })),
});
export type Verdict = v.InferOutput<typeof Verdict>;

/** A tab's page as the popup shows it. */
export interface PageReport {
  verdict: Verdict;
  /** Host of the page, for the person to recognise; empty where we may not know. */
  host: string;
  system: v.InferOutput<typeof Slug> | null;
  /** What the organisation's site list does with it, as this browser reads the list. */
  listing: Listing;
  step: NextStep;
}
