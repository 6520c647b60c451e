import * as v from 'valibot';
import { Code, ScriptFact } from './script-facts';
import { Styles } from './style-facts';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What the document is, as this browser parsed it. */
export const DocumentFacts = v.object({
  mode: v.picklist(['standards', 'quirks']),
  /** Character set by which the browser reads it, and scripts and style sheets that name none. */
  charset: text(40),
  elements: count,
  /** Links, buttons and fields: things a person could do here. */
  controls: count,
  /** Links with an address, which are among the controls. */
  links: count,
  /** Buttons, those that send a form among them. */
  buttons: count,
  /** Films, sound, drawings and frames that browsers show by themselves. */
  media: count,
  /** Those that send a form, with no script of their own before it. */
  sends: count,
  /** Those that send a form once a script of its own has looked at it. */
  checks: count,
  /** Fields of the fullest form that can be sent, and of the fullest that a script looks at first: a search has one. */
  sendable: count,
  checkable: count,
  /** Fields that nobody may type in: scripts fill them. */
  locked: count,
  /** Fields for a file of the person's. */
  files: count,
  /** Links with a title for a name and an address of their own, which no script keeps from being followed; at most 40 are counted. */
  titles: count,
  /** Rows and items of words, and of links that no script keeps from being followed; at most 40. */
  rows: count,
  /** Links to recordings, and to programs elsewhere (.ica), that the computer's own player opens; at most 40. */
  recordings: count,
  /** The page came by https, where browsers refuse parts that come by http. */
  secure: v.boolean(),
  /** The first of what a person can read, white space folded. */
  text: text(2000),
  /** True where the document was larger than we look at. */
  cut: v.boolean(),
});
export type DocumentFacts = v.InferOutput<typeof DocumentFacts>;

/** An `object`, `embed` or `applet` as it stands in the document; or a `video` or `audio` whose sources only a plug-in plays. */
export const Embed = v.object({
  tag: v.picklist(['object', 'embed', 'applet', 'video', 'audio']),
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
  /** That something is a picture and no more. */
  pictured: v.optional(v.boolean()),
  /** A link leads to the same file, of a kind that browsers open. */
  linked: v.optional(v.boolean()),
  /** A script in the document, or a handler, names the element. */
  used: v.boolean(),
});
export type Embed = v.InferOutput<typeof Embed>;

/** A `script` element, or an inline event handler, with its text where it is in the document. */
export const ScriptElement = v.object({
  /** `script 3`, or `onclick of input#save`: for a person to find it. */
  label: text(120),
  /** What a person reads on the element of a handler, shortened. */
  says: v.optional(text(60)),
  /** Id of the nearest part of the page that is not shown and holds the element of a handler. */
  within: v.optional(text(80)),
  type: text(100),
  language: text(60),
  /** The `for` attribute: with `event` it makes an Internet Explorer handler that other browsers ignore. */
  for: text(100),
  /** The `event` attribute. */
  event: v.optional(text(100)),
  src: v.nullable(text(2000)),
  /** The `charset` attribute: how the file's bytes are to be read. */
  charset: v.optional(text(40)),
  text: v.nullable(text(1_000_000)),
});
export type ScriptElement = v.InferOutput<typeof ScriptElement>;

/** An address that a browser may refuse (`file:`, `\\\\server`, `res:`, `http:` within an https page), or that starts a program (`.hta`, `.jnlp`). */
export const Address = v.object({
  /** `a#forms`: for a person to find it. */
  label: text(120),
  tag: text(20),
  attribute: text(20),
  /** As it is written. */
  address: text(500),
  /** Room that a frame takes; 0 where the element is no frame. */
  width: count,
  height: count,
});
export type Address = v.InferOutput<typeof Address>;

/** Markup that only Internet Explorer understood, as this browser keeps it. */
export const Markup = v.object({
  /** Elements with a prefix, as `v:rect`: other browsers take them for unknown ones. */
  foreign: v.pipe(v.array(v.object({ name: text(60), count, label: text(120) })), v.maxLength(60)),
  /** What a prefix stands for, by `xmlns:` or by an `<?import ?>` of element behaviours. */
  prefixes: v.pipe(v.array(v.object({ prefix: text(40), means: text(200) })), v.maxLength(30)),
  /** `xml` elements. `office` is the sort that Word and Excel leave behind. */
  islands: v.pipe(
    v.array(v.object({ id: text(100), src: text(500), children: count, office: v.boolean(), used: v.boolean() })),
    v.maxLength(50),
  ),
  /** Elements with `datasrc`, and how many `datafld` there are in all. */
  bindings: v.pipe(v.array(v.object({ label: text(120), source: text(100) })), v.maxLength(50)),
  fields: count,
  /** Conditional comments: what they ask for, and what stands in them that only Internet Explorer would show. */
  conditional: v.pipe(
    v.array(v.object({ condition: text(100), controls: count, embeds: count, scripts: count, text: text(300) })),
    v.maxLength(30),
  ),
  /** The `hta:application` element. */
  application: v.boolean(),
});
export type Markup = v.InferOutput<typeof Markup>;

/** An element that an inline script names beside a plug-in's loader: what stands there as long as the plug-in does not take its place. */
export const StandIn = v.object({ id: text(100), text: text(300), controls: count, media: count });
export type StandIn = v.InferOutput<typeof StandIn>;

/** A style sheet, or the `style` of one element where it may hold something old; text where it is in the document. */
export const StyleText = v.object({ label: text(120), inline: v.boolean(), href: v.nullable(text(2000)), text: v.nullable(text(300_000)) });
export type StyleText = v.InferOutput<typeof StyleText>;

/** What one pass over one frame found; sent by the page script, so hostile until parsed. */
export const PageFacts = v.object({
  document: DocumentFacts,
  embeds: v.pipe(v.array(Embed), v.maxLength(200)),
  standIns: v.pipe(v.array(StandIn), v.maxLength(30)),
  scripts: v.pipe(v.array(ScriptElement), v.maxLength(500)),
  /** Scripts beyond the bound, counted but not sent. */
  scriptsLeftOut: count,
  addresses: v.pipe(v.array(Address), v.maxLength(100)),
  markup: Markup,
  styles: v.pipe(v.array(StyleText), v.maxLength(100)),
  /**
   * Names of elements, `.classes`, `#ids` and, of fields and the like, `@names` in the document: what styles and scripts may mean.
   * Of fields that nobody can type into also `!names` and `!ids`, of hidden ones `?names` and `?ids`; of parts that are not shown and hold
   * fields, and of buttons that are switched off, `=ids`.
   */
  names: v.pipe(v.array(text(80)), v.maxLength(1500)),
});
export type PageFacts = v.InferOutput<typeof PageFacts>;

/** An uncaught error or rejection in the page; `Script error.` comes without a place. */
export const RuntimeError = v.object({ message: text(500), source: text(500), line: count });
export type RuntimeError = v.InferOutput<typeof RuntimeError>;

/** A feature that the browser itself says is going away; `removal` is the day by which, where it names one. */
export const Report = v.object({ id: text(100), message: text(300), removal: v.nullable(text(10)), source: text(500), line: count });
export type Report = v.InferOutput<typeof Report>;

/** What the server's answer said about how to show the page. */
export const ResponseFacts = v.object({
  contentType: text(200),
  uaCompatible: text(200),
  /** Who may show the page in a frame: `none`, `self` or a list of sources; empty where it says nothing. */
  framing: text(300),
  /** The answer has the browser ask for parts by https where the page says http. */
  upgrades: v.boolean(),
});
export type ResponseFacts = v.InferOutput<typeof ResponseFacts>;

/** Why the browser could not load the page at all. */
export const LoadFailure = v.picklist(['tls-too-old', 'certificate', 'unreachable', 'blocked-frame']);
export type LoadFailure = v.InferOutput<typeof LoadFailure>;

/** A frame of the page that its own server lets nobody, or not this page, show. */
export const RefusedFrame = v.object({ address: text(2000), framing: text(300) });
export type RefusedFrame = v.InferOutput<typeof RefusedFrame>;

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
  standIns: seen(v.array(StandIn)),
  /** Script elements without their text. */
  scripts: seen(v.array(v.omit(ScriptElement, ['text']))),
  code: seen(Code),
  errors: seen(v.pipe(v.array(RuntimeError), v.maxLength(50))),
  reports: seen(v.pipe(v.array(Report), v.maxLength(50))),
  response: seen(ResponseFacts),
  addresses: seen(v.array(Address)),
  markup: seen(Markup),
  styles: seen(Styles),
  /** Gates of pages that led here, as they turned this browser away. */
  ledHere: seen(v.array(ScriptFact)),
  /** Frames that the browser would not show; seen in the top frame alone. */
  refusedFrames: seen(v.array(RefusedFrame)),
});
export type Evidence = v.InferOutput<typeof Evidence>;
export type EvidenceKey = keyof Evidence;
/** What was seen under a key, as a rule that needs it receives it. */
export type SeenOf<K extends EvidenceKey> = Extract<Evidence[K], { seen: unknown }>['seen'];
export type Unseen = Extract<Evidence['document'], { unseen: unknown }>['unseen'];

/** A frame of a tab, with the address that it had when the evidence was taken. */
export const FrameEvidence = v.object({ frame: v.pipe(v.number(), v.integer()), address: v.string(), evidence: Evidence });
export type FrameEvidence = v.InferOutput<typeof FrameEvidence>;
