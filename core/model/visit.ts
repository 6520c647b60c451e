import * as v from 'valibot';
import { LoadFailure, PageFacts, Report, ResponseFacts, RuntimeError } from './evidence';
import { Code, ScriptFact } from './script-facts';
import { Styles } from './style-facts';

const facts = v.omit(PageFacts, ['scripts', 'styles', 'names']);
const scripts = v.array(v.omit(PageFacts.entries.scripts.item, ['text']));

/** A document that a frame showed before, and what its scripts did to turn this browser away; null until they have been read. */
export const LeftPage = v.object({ address: v.string(), since: v.nullable(v.number()), gates: v.nullable(v.array(ScriptFact)) });
export type LeftPage = v.InferOutput<typeof LeftPage>;

/** What has been seen of one frame; `null` where nothing has come yet. */
export const FrameSeen = v.object({
  address: v.string(),
  /** When the server's answer arrived, as the browser says it; milliseconds since 1970. */
  answeredAt: v.nullable(v.number()),
  /** Since when the document has been shown, as our script in it says; milliseconds since 1970. */
  since: v.nullable(v.number()),
  response: v.nullable(ResponseFacts),
  facts: v.nullable(v.object({ ...facts.entries, scripts })),
  code: v.nullable(Code),
  /** Gates in the scripts met while it was loading, for a document that leaves at once. */
  gates: v.nullable(v.array(ScriptFact)),
  styles: v.nullable(Styles),
  errors: v.array(RuntimeError),
  reports: v.array(Report),
  /** The last few documents before this one, the latest first. */
  left: v.array(LeftPage),
});
export type FrameSeen = v.InferOutput<typeof FrameSeen>;

/** What has been seen of the page that a tab shows, frame by frame, in whatever order it came. */
export const Visit = v.object({
  /** The page answered while we were watching; otherwise it has been open since before we were. */
  watched: v.boolean(),
  failure: v.nullable(LoadFailure),
  frames: v.record(v.string(), FrameSeen),
  framesLeftOut: v.number(),
});
export type Visit = v.InferOutput<typeof Visit>;
