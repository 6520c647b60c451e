import * as v from 'valibot';
import { Family, LifecycleRow } from './browser';
import { HostPattern, System } from './system';
import { Line, Prose, Slug, WebAddress } from './text';
import { Tool } from './tool';

export const ieRoutes = ['edge', 'chrome-lbs', 'remote-app', 'none'] as const;
export type IeRoute = (typeof ieRoutes)[number];
/** Chrome's policy BrowserSwitcherParsingMode: 0 and 1. */
export const chromeParsingModes = ['default', 'ie-site-list'] as const;

/**
 * Every key that IT can set, each with its schema and what it is when absent. The same object makes the managed schema,
 * guards the gate, and is the type. Lists are judged entry by entry: one bad tool does not take 199 good ones with it.
 */
export const policyKeys = {
  organisation: v.optional(v.object({ name: Line, help: v.optional(v.object({ name: Line, how: Line, url: v.optional(WebAddress) })) })),
  /** Hosts where our page scripts run. Empty: nowhere. */
  intranet: v.optional(v.array(HostPattern), []),
  systems: v.optional(v.array(System), []),
  tools: v.optional(v.array(Tool), []),
  /** Which cohort this browser is counted in. */
  cohort: v.optional(Slug, 'all'),
  cohorts: v.optional(v.array(v.object({ id: Slug, name: Line })), []),
  /** Lowest major version the organisation accepts, by family. */
  minimum: v.optional(v.record(Family, v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999))), {}),
  /** How a page that needs Internet Explorer is opened here. */
  ieRoute: v.optional(v.picklist(ieRoutes), 'none'),
  /** Where the Enterprise Mode site list is, which Edge and Chrome are given by policies of their own. */
  siteList: v.optional(WebAddress),
  /** How Chrome reads that list. */
  chromeParsingMode: v.optional(v.picklist(chromeParsingModes), 'default'),
  /** Browsers that the organisation puts on its computers. */
  provides: v.optional(v.array(Family), []),
  /** Where answers go. Absent: nothing is ever sent. */
  collector: v.optional(WebAddress),
  /** How many browsers the organisation expects to answer. */
  expectedBrowsers: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10_000_000))),
  /** Rows that replace ours about the same family, line and major. */
  lifecycle: v.optional(v.array(LifecycleRow), []),
  /** A sentence from IT that stands at the head of "What does IT learn?". */
  privacyNote: v.optional(Prose),
} as const;

export const Policy = v.object(policyKeys);
export type Policy = v.InferOutput<typeof Policy>;
export type PolicyKey = keyof typeof policyKeys;

/** One thing wrong with a policy: where (`tools.3.url`), and why in words. */
export const PolicyProblem = v.object({
  key: v.string(),
  reason: v.string(),
  /** What became of it: the entry was left out, the key kept its last good value, the value was read as another kind, or it was ignored. */
  effect: v.picklist(['left-out', 'kept', 'coerced', 'ignored']),
});
export type PolicyProblem = v.InferOutput<typeof PolicyProblem>;

/** The policy in force, where it came from, and what was wrong with it. */
export interface PolicyInForce {
  /** `pending` until the browser has answered; `none` when it said that there is no policy. */
  source: 'managed' | 'trial' | 'none' | 'pending';
  policy: Policy;
  problems: PolicyProblem[];
}
