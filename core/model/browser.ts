import * as v from 'valibot';
import { Day, Line } from './text';

/** Browser families we can tell apart; forks that pass themselves off as Chrome are `chromium`. */
export const families = ['chrome', 'edge', 'firefox', 'brave', 'opera', 'chromium', 'other'] as const;
export const Family = v.picklist(families);
export type Family = v.InferOutput<typeof Family>;

export const systems = ['windows', 'macos', 'linux', 'chromeos', 'other'] as const;
export const OsName = v.picklist(systems);
export type OsName = v.InferOutput<typeof OsName>;

/** What a browser says of itself, as seen; `null` where it does not tell. */
export const Identity = v.object({
  family: Family,
  /** As the browser gives it: `156.0.8078.79`, `115.14.0`. */
  version: v.pipe(v.string(), v.regex(/^\d+(?:\.\d+){0,4}$/)),
  /** Major version of the engine (Chromium or Gecko). */
  engine: v.pipe(v.number(), v.integer()),
  /** `esr` only where the version proves it; `115.0.x` does not. */
  channel: v.picklist(['release', 'esr', 'unknown']),
  os: v.object({ name: OsName, version: v.nullable(v.string()) }),
});
export type Identity = v.InferOutput<typeof Identity>;

/** One fact about how long a line of browsers is kept by its maker; data with source and dates, never code. */
export const LifecycleRow = v.object({
  family: Family,
  /** Which line this row is about: everything (`any`), one ESR line, Extended Stable, or the last version that an operating system gets. */
  line: v.picklist(['any', 'esr', 'extended-stable', 'last-for-os']),
  /** The line's major version. */
  major: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  /** The newest known patch of an ESR line: `115.41` and older minors are unpatched. */
  newestMinor: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0))),
  os: v.optional(v.object({ name: OsName, versions: v.pipe(v.array(v.string()), v.minLength(1)) })),
  /** For Extended Stable: how many weeks a release is kept, where the row names no major. */
  weeks: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(104))),
  /** The maker's last day of support, where one is stated. */
  supportedUntil: v.optional(Day),
  source: Line,
  checked: Day,
  /** After this day the row is stale: we say so and do not remind on it. */
  reviewBy: Day,
});
export type LifecycleRow = v.InferOutput<typeof LifecycleRow>;

export const browserStates = ['current', 'supported', 'below-minimum', 'out-of-support', 'unknown'] as const;

/** What a browser's version means to its organisation today. */
export const BrowserState = v.object({
  is: v.picklist(browserStates),
  /** Why, as a closed word that `core/words` puts into a sentence. */
  because: v.picklist([
    'newest',
    'recent',
    'esr-patched',
    'extended-stable',
    'below-organisation',
    'esr-unpatched',
    'maker-ended',
    'os-ended',
    'too-old',
    'data-stale',
    'not-known',
  ]),
  /** Who can bring it up to date. */
  act: v.picklist(['nobody', 'you', 'it']),
  /** The organisation's minimum for this family, if it states one. */
  minimum: v.nullable(v.number()),
  /** The newest major that our data knows for this family, if any. */
  newest: v.nullable(v.number()),
  /** The day the data is from. */
  asOf: Day,
});
export type BrowserState = v.InferOutput<typeof BrowserState>;

/** Coarse version for telemetry, relative to the newest release of the family: never a full version. */
export const versionBands = ['newest', 'one-behind', 'two-to-five-behind', 'older', 'esr', 'unknown'] as const;
export const VersionBand = v.picklist(versionBands);
export type VersionBand = v.InferOutput<typeof VersionBand>;
