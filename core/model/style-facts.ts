import * as v from 'valibot';

const text = (max: number) => v.pipe(v.string(), v.maxLength(max));

/** One declaration that only Internet Explorer understood, or that hides what only it would show, of a rule that may apply to something in the document. */
export const StyleFact = v.object({
  does: v.picklist([
    /** `behavior: url(…)`: `value` is the address, or `#default#time2`. */
    'behavior',
    /** `property: expression(…)`: `value` is the script in it. */
    'expression',
    /** `filter: progid:…`, or a filter by its old name: `value` as it is written. */
    'filter',
    /** `visibility: hidden` or `display: none`, in a sheet that also ties elements to time: `value` as it is written. */
    'hides',
  ]),
  property: text(40),
  value: text(500),
  /** The selector, or the element where the style is its own. */
  selector: text(120),
  /** For a behaviour from a file that could be read: whether it does work, or only changes looks. */
  file: v.nullable(v.picklist(['works', 'looks'])),
  at: v.object({ source: text(2000), line: v.pipe(v.number(), v.integer()) }),
});
export type StyleFact = v.InferOutput<typeof StyleFact>;

/** All that was learned from a frame's style sheets, and which of them were not looked at. */
export const Styles = v.object({
  facts: v.pipe(v.array(StyleFact), v.maxLength(100)),
  notLookedAt: v.pipe(
    v.array(v.object({ source: v.string(), why: v.picklist(['other-host', 'too-large', 'not-fetched', 'too-many']) })),
    v.maxLength(50),
  ),
});
export type Styles = v.InferOutput<typeof Styles>;
