import * as v from 'valibot';
import type { Answer, AnswerContent, Waiting } from './answer';
import type { BrowserState, Identity } from './browser';
import { PageFacts, Report, RuntimeError, ScriptElement } from './evidence';
import type { PolicyInForce } from './policy';
import type { SiteListState } from './site-list';
import { FeatureProbes, type Readiness, type Tool } from './tool';
import type { PageReport } from './verdict';

/** Since when the document that speaks has been shown: news of an older one comes too late. Milliseconds since 1970. */
const since = v.pipe(v.number(), v.minValue(0), v.maxValue(1e14));

/** What a page script may say to the background. Anyone may have sent it: parsed here, before any code sees it. */
export const FromPage = v.variant('type', [
  v.object({ type: v.literal('page:facts'), since, facts: PageFacts }),
  /** The scripts met so far of a page that is still loading, should it leave before it has been looked at. */
  v.object({
    type: v.literal('page:passing'),
    since,
    charset: v.pipe(v.string(), v.maxLength(40)),
    scripts: v.pipe(v.array(ScriptElement), v.maxLength(500)),
  }),
  v.object({ type: v.literal('page:errors'), since, errors: v.pipe(v.array(RuntimeError), v.maxLength(20)) }),
  v.object({ type: v.literal('page:reports'), since, reports: v.pipe(v.array(Report), v.maxLength(20)) }),
]);
export type FromPage = v.InferOutput<typeof FromPage>;

/** What our own pages (popup, options) may ask of the background. */
export const FromOwn = v.variant('type', [
  v.object({ type: v.literal('own:everything'), tab: v.nullable(v.number()) }),
  v.object({ type: v.literal('own:trial'), text: v.pipe(v.string(), v.maxLength(4_000_000)) }),
  v.object({ type: v.literal('own:trial-end') }),
  /** What the offscreen page saw of this browser's features. */
  v.object({ type: v.literal('own:features'), probes: FeatureProbes }),
]);
export type FromOwn = v.InferOutput<typeof FromOwn>;

/** All that the popup and the options page show, worked out in one place. */
export interface Everything {
  inForce: PolicyInForce;
  page: PageReport;
  /** The organisation's site list; null where its policy names none. */
  siteList: SiteListState | null;
  identity: Identity | null;
  browser: BrowserState;
  tools: { tool: Tool; readiness: Readiness }[];
  /** What will be sent and what was, word for word. `preview` is this period's, were it to end now. */
  answers: { preview: AnswerContent[]; waiting: Waiting[]; sent: Answer[] };
}

/** What came of loading a trial policy. */
export type TrialOutcome = { loaded: true; inForce: PolicyInForce } | { loaded: false; reason: string };
