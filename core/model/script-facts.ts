import * as v from 'valibot';

/** How sure we are that this browser would run a piece of code when the page is used. */
export const reaches = ['load', 'later', 'guarded'] as const;

/** Where a script came from: its address, or which element or handler of the document held it. */
export const ScriptPlace = v.object({ source: v.string(), line: v.pipe(v.number(), v.integer()) });
export type ScriptPlace = v.InferOutput<typeof ScriptPlace>;

/** The plug-ins, besides Flash, that scripts put into pages by markup of their own or by their maker's loader. */
export const plugIns = ['java', 'silverlight', 'shockwave', 'unity', 'quicktime', 'real', 'windows-media'] as const;
export type PlugIn = (typeof plugIns)[number];

/**
 * One thing that a script does which a rule may care about. `reach` is `load` at the top level, `later` within a function or
 * handler, `guarded` where a test of the browser keeps this browser away from it or a `catch` finds another way.
 */
export const ScriptFact = v.object({
  does: v.picklist([
    /** `new ActiveXObject("ProgID")`, `GetObject`, `CreateObject`: `name` is the constructor, `text` the ProgID if it is a literal. */
    'activex',
    /** `execScript(…, "VBScript")` or a `vbscript:` address. */
    'vbscript',
    /** Markup or a loader call that puts a Flash film into the page: `name` is the loader, `text` the film. */
    'flash',
    /** Markup or a loader call that puts another plug-in into the page: `name` is the plug-in, `text` what it loads, where that is known. */
    'plugin',
    /** A use of what only Internet Explorer has, that throws here: `name` is the member, as in `document.selection`, `text` its first argument. */
    'ie-only',
    /** A use of a plug-in or control in the document by its id, `name`: of its member `text`. */
    'control',
    /** A script element with `for` and `event`, which this browser ignores: `name` is the event, `text` its first line. */
    'for-event',
    /** A script that only Internet Explorer's JScript can read: `name` is `encoded`, `jscript`, `print` where it sets margins alone or `fills` where it fills a list, `text` how it is written. */
    'dialect',
    /** A form is sent by the script itself. */
    'submits',
    /** Something that browsers are about to give up: `name` says what. */
    'deprecated',
    /** A test of the browser whose branch that this browser takes leads away or replaces the page: `name` says how, `text` what it shows. */
    'turns-away',
  ]),
  name: v.pipe(v.string(), v.maxLength(80)),
  text: v.nullable(v.pipe(v.string(), v.maxLength(200))),
  reach: v.picklist(reaches),
  /** Width and height in CSS pixels that the script asks for, where it says. */
  size: v.optional(v.tuple([v.number(), v.number()])),
  /** For what a person does: the handlers and functions that get there, `onclick of input#x "Export" toExcel`; a few of them. */
  via: v.optional(v.array(v.pipe(v.string(), v.maxLength(200)))),
  /** What a `catch` around it does where it fails: nothing (`hushed`), or it says so (`told`). */
  caught: v.optional(v.picklist(['hushed', 'told'])),
  /** Its function fills in fields that a person can type into as well, some that nobody can, or none but hidden ones. */
  fills: v.optional(v.picklist(['typed', 'locked', 'hidden'])),
  /** Nothing of use is lost where it throws. */
  idle: v.optional(v.boolean()),
  /** Id of the element whose place a plug-in would take. */
  inPlaceOf: v.optional(v.pipe(v.string(), v.maxLength(100))),
  at: ScriptPlace,
});
export type ScriptFact = v.InferOutput<typeof ScriptFact>;

/** All that was learned from a frame's scripts, and which of them were not looked at. */
export const Code = v.object({
  facts: v.pipe(v.array(ScriptFact), v.maxLength(200)),
  /** Of the plug-ins, controls and islands in the document, the ids that some script names. */
  mentions: v.pipe(v.array(v.string()), v.maxLength(300)),
  /** Functions that code of this browser calls by name and no script of the page declares. */
  missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(80))), v.maxLength(50)),
  notLookedAt: v.pipe(
    v.array(v.object({ source: v.string(), why: v.picklist(['other-host', 'too-large', 'not-fetched', 'not-parsed', 'too-many']) })),
    v.maxLength(100),
  ),
});
export type Code = v.InferOutput<typeof Code>;
