import * as v from 'valibot';
import { Effect } from './finding';
import { Day, Line, Slug } from './text';
import { VerdictKind } from './verdict';

/** What `<compat-mode>` has to say for pages that need Internet Explorer. */
export const neededModes = ['Default', 'IE8Enterprise', 'IE7Enterprise'] as const;

const Pages = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1_000_000));

/** A rule that found something certain, what that does to a page, and on how many pages. */
const Cause = v.strictObject({ rule: Slug, effect: Effect, pages: Pages });
export type Cause = v.InferOutput<typeof Cause>;

const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
const once = (keys: readonly string[]) => new Set(keys).size === keys.length;

/**
 * What a scan found in one place of a system: counts, and no page. `prefix` is a place of the organisation's own policy, never an address
 * that was looked at.
 */
export const PlaceFacts = v.pipe(
  v.strictObject({
    system: Slug,
    prefix: v.pipe(
      v.string(),
      v.maxLength(460),
      v.regex(/^(?:\*\.)?[a-z0-9.-]+\/[^\s?#]*$/, 'must be a host and the beginning of a path, without a query'),
    ),
    pages: Pages,
    verdicts: v.record(VerdictKind, Pages),
    causes: v.pipe(
      v.array(Cause),
      v.maxLength(100),
      v.check((causes) => once(causes.map(({ rule, effect }) => `${rule} ${effect}`)), 'must name each rule and effect once'),
    ),
    /** The mode that the most demanding of its pages needs Internet Explorer in; null where none needs it. */
    mode: v.nullable(v.picklist(neededModes)),
  }),
  v.check(({ pages, verdicts }) => sum(Object.values(verdicts)) === pages, 'must have one verdict for each page'),
  v.check(({ pages, causes }) => causes.every((cause) => cause.pages <= pages), 'must not count a cause on more pages than there are'),
);
export type PlaceFacts = v.InferOutput<typeof PlaceFacts>;

/** What an editor sends of one scan: all that leaves, and no more (strict objects). Never about a person. */
export const ScanFacts = v.strictObject({
  v: v.literal(1),
  /** 128 random bits: the same scan sent again counts once. */
  scan: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')),
  /** The day on which its last page was looked at, in UTC. */
  day: Day,
  places: v.pipe(
    v.array(PlaceFacts),
    v.minLength(1),
    v.maxLength(2000),
    v.check((places) => once(places.map(({ system, prefix }) => `${system} ${prefix}`)), 'must name each place once'),
  ),
});
export type ScanFacts = v.InferOutput<typeof ScanFacts>;

/** The largest body of a request with facts, in bytes. */
export const FACTS_BYTES = 1_048_576;

/** What the collector keeps of one system: its places, as the newest scan of it found them. */
export const SystemFacts = v.object({ system: Slug, day: Day, places: v.array(PlaceFacts) });
export type SystemFacts = v.InferOutput<typeof SystemFacts>;

/** What became of a scan's facts: `before`, the scan was kept already; `older`, systems of which facts of a later day are kept, and stay. */
export const FactsOutcome = v.object({ before: v.boolean(), older: v.array(Slug) });
export type FactsOutcome = v.InferOutput<typeof FactsOutcome>;

/** An editor's secret: 256 random bits, with a beginning by which programs that look for lost secrets know it. */
export const EditorToken = v.pipe(v.string(), v.regex(/^fbe_[A-Za-z0-9_-]{43}$/, 'must be a token that "footbridge collector token" made'));

/** Who may send facts about pages: a name by which IT knows the token, and the token's SHA-256. */
export const Editor = v.strictObject({
  name: Line,
  sha256: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/, 'must be 64 hexadecimal digits, as "footbridge collector token" prints them')),
});
export type Editor = v.InferOutput<typeof Editor>;
export const Editors = v.pipe(v.array(Editor), v.minLength(1), v.maxLength(100));
