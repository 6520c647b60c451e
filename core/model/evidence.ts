import * as v from 'valibot';
import { Code } from './script-facts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the document is, as this browser parsed it. */
export const DocumentFacts = v.object({
  mode: v.picklist(['standards', 'quirks']),
  elements: count,
  /** Links, buttons and fields: things a person could do here. */
  controls: count,
  /** The first of what a person can read, white space folded. */
  text: text(2000),
  /** True where the document was larger than we look at. */
  cut: v.boolean(),
});
export type DocumentFacts = v.InferOutput<typeof DocumentFacts>;

/** An `object`, `embed` or `applet` as it stands in the document. */
export const Embed = v.object({
  tag: v.picklist(['object', 'embed', 'applet']),
  id: text(100),
  classid: text(200),
  codebase: text(500),
  type: text(100),
  /** `data`, `src` or `code`, or the `movie` parameter. */
  source: text(500),
  width: count,
  height: count,
  /** The element holds something else for browsers that cannot show it, other than another plug-in. */
  fallback: v.boolean(),
});
export type Embed = v.InferOutput<typeof Embed>;

/** A `script` element, or an inline event handler, with its text where it is in the document. */
export const ScriptElement = v.object({
  /** `script 3`, or `onclick of input#save`: for a person to find it. */
  label: text(120),
  type: text(100),
  language: text(60),
  /** The `for` attribute: with `event` it makes an Internet Explorer handler that other browsers ignore. */
  for: text(100),
  src: v.nullable(text(2000)),
  text: v.nullable(text(1_000_000)),
});
export type ScriptElement = v.InferOutput<typeof ScriptElement>;

/** What one pass over one frame found; sent by the page script, so hostile until parsed. */
export const PageFacts = v.object({
  document: DocumentFacts,
  embeds: v.pipe(v.array(Embed), v.maxLength(200)),
  scripts: v.pipe(v.array(ScriptElement), v.maxLength(500)),
  /** Scripts beyond the bound, counted but not sent. */
  scriptsLeftOut: count,
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** An uncaught error or rejection in the page; `Script error.` comes without a place. */
export const RuntimeError = v.object({ message: text(500), source: text(500), line: count });
export type RuntimeError = v.InferOutput<typeof RuntimeError>;

/** What the server's answer said about how to show the page. */
export const ResponseFacts = v.object({ contentType: text(200), uaCompatible: text(200) });
export type ResponseFacts = v.InferOutput<typeof ResponseFacts>;

/** Why the browser could not load the page at all. */
export const LoadFailure = v.picklist(['tls-too-old', 'certificate', 'unreachable', 'blocked-frame']);
export type LoadFailure = v.InferOutput<typeof LoadFailure>;

/** A parsed fact with where it was seen, or the reason why nobody could look. */
const seen = <S extends v.GenericSchema>(schema: S) =>
  v.union([
    v.object({ seen: schema }),
    v.object({ unseen: v.picklist(['not-yet', 'no-answer', 'off-limits', 'not-in-this-browser', 'failed']) }),
  ]);

/** All that is known of one frame. Each part was seen, or says why it was not; the rules read nothing else. */
export const Evidence = v.object({
  document: seen(DocumentFacts),
  embeds: seen(v.array(Embed)),
  /** Script elements without their text. */
  scripts: seen(v.array(v.omit(ScriptElement, ['text']))),
  code: seen(Code),
  errors: seen(v.pipe(v.array(RuntimeError), v.maxLength(50))),
  response: seen(ResponseFacts),
});
export type Evidence = v.InferOutput<typeof Evidence>;
export type EvidenceKey = keyof Evidence;
/** What was seen under a key, as a rule that needs it receives it. */
export type SeenOf<K extends EvidenceKey> = Extract<Evidence[K], { seen: unknown }>['seen'];
export type Unseen = Extract<Evidence['document'], { unseen: unknown }>['unseen'];

/** A frame of a tab, with the address that it had when the evidence was taken. */
export const FrameEvidence = v.object({ frame: v.pipe(v.number(), v.integer()), address: v.string(), evidence: Evidence });
export type FrameEvidence = v.InferOutput<typeof FrameEvidence>;
