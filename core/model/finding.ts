import * as v from 'valibot';
import { Slug } from './text';

/** It failed here at run time; it is in the page and unguarded; it is guarded, or in code that may never run. */
export const strengths = ['observed', 'certain', 'possible'] as const;
export const Strength = v.picklist(strengths);
export type Strength = v.InferOutput<typeof Strength>;

/** What a thing that was found does to the page, by its role there. */
export const effects = ['cannot-run', 'needs-ie', 'has-problems'] as const;
export const Effect = v.picklist(effects);
export type Effect = v.InferOutput<typeof Effect>;

/** Where a thing was found, for the page's owner: a script and line, or an element. */
export const Where = v.object({
  source: v.string(),
  line: v.nullable(v.number()),
  excerpt: v.nullable(v.string()),
  /** A well-known thing that there are words about, by its id: an ActiveX control. */
  about: v.optional(v.string()),
});
export type Where = v.InferOutput<typeof Where>;

/** What a rule says of the evidence that it needs. */
export type Judgement =
  | { is: 'found'; strength: Strength; effect: Effect; where: Where[] }
  | { is: 'clear' }
  | { is: 'unknown'; reason: string };

/** A sick state that was found in a frame, by the rule of that name. */
export const Finding = v.object({
  rule: Slug,
  strength: Strength,
  effect: Effect,
  /** Address of the frame. It stays on the machine. */
  frame: v.string(),
  where: v.array(Where),
});
export type Finding = v.InferOutput<typeof Finding>;
