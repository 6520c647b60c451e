import * as v from 'valibot';
import { Family, OsName } from './browser';
import { Day, Line, Prose, Slug, WebAddress } from './text';

const Major = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(9999));

/** How a maker bounds the versions that it supports: from a version on, the last so many, those younger than so many months, or only the current one. */
export const VersionNeed = v.union([
  v.strictObject({ min: v.pipe(v.number(), v.minValue(1)) }),
  v.strictObject({ last: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(30)) }),
  v.strictObject({ months: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(60)) }),
  v.strictObject({ current: v.literal(true) }),
]);
export type VersionNeed = v.InferOutput<typeof VersionNeed>;

/** What the maker says that it supports, with where and when it said so. */
export const MakerStatement = v.object({
  versions: v.record(Family, VersionNeed),
  /** Versions from which the maker promises best results. */
  best: v.optional(v.record(Family, VersionNeed)),
  /** Lines the maker helps with where it can, without promising. */
  bestEffort: v.optional(v.array(v.picklist(['firefox-esr', 'extended-stable']))),
  source: Line,
  asOf: v.optional(Day),
  trust: v.picklist(['primary', 'secondary', 'stale']),
});
export type MakerStatement = v.InferOutput<typeof MakerStatement>;

/** One thing a tool asks of a browser or computer, and how badly. */
export const Need = v.variant('kind', [
  v.object({ kind: v.literal('feature'), id: Slug, tier: v.picklist(['required', 'best']), for: v.optional(Line) }),
  v.object({ kind: v.literal('os'), names: v.pipe(v.array(OsName), v.minLength(1)), tier: v.picklist(['required', 'best']) }),
]);
export type Need = v.InferOutput<typeof Need>;

/** An approved collaborative tool, as the organisation's catalogue lists it. */
export const Tool = v.object({
  id: Slug,
  name: Line,
  purpose: Prose,
  url: v.optional(WebAddress),
  category: v.picklist(['talk', 'meet', 'write', 'plan', 'share', 'ask', 'care', 'help']),
  /** What staff do today that this takes the place of. */
  replaces: v.optional(Line),
  sponsor: v.optional(v.object({ who: Line, statement: Prose })),
  classification: v.optional(Line),
  outsiders: v.optional(Line),
  pilot: v.optional(v.boolean(), false),
  contact: v.optional(v.object({ name: Line, how: Line })),
  access: v.optional(v.object({ how: Line, url: v.optional(WebAddress) })),
  /** What people might type when they look for it. */
  words: v.optional(v.array(Line), []),
  maker: v.optional(MakerStatement),
  needs: v.optional(v.pipe(v.array(Need), v.maxLength(40)), []),
});
export type Tool = v.InferOutput<typeof Tool>;
export type ToolInput = v.InferInput<typeof Tool>;

/** A live look at one web feature: `yes`, `no`, or it could not be looked at from here. */
export const FeatureProbes = v.record(Slug, v.picklist(['yes', 'no', 'not-here']));
export type FeatureProbes = v.InferOutput<typeof FeatureProbes>;

export const readinesses = ['ready', 'ready-with-limits', 'switched-off', 'needs-update', 'cannot', 'unknown'] as const;

/** Whether a tool works in this browser: what can run, and apart from it what the maker supports. */
export const Readiness = v.object({
  is: v.picklist(readinesses),
  /** The need that decided it; `maker` for the maker's versions. */
  by: v.nullable(
    v.variant('kind', [
      v.object({ kind: v.literal('feature'), id: v.string(), name: v.string() }),
      v.object({ kind: v.literal('os'), names: v.array(OsName) }),
      /** `asks` is what the maker states for this family; null where it leaves the family out. */
      v.object({ kind: v.literal('maker'), asks: v.nullable(VersionNeed) }),
    ]),
  ),
  maker: v.picklist(['supported', 'best-effort', 'not-supported', 'none-stated', 'unknown']),
  /** Families that the organisation provides in which this tool would be ready, newest version assumed. */
  worksIn: v.array(Family),
  /** Major version of this family from which it would work, where an update is the answer. */
  updateTo: v.nullable(Major),
});
export type Readiness = v.InferOutput<typeof Readiness>;
