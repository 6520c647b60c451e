import * as v from 'valibot';
import own from './labels.json' with { type: 'json' };
import npm from './npm.json' with { type: 'json' };

/** What is so, whatever Footbridge says: decided by reading the page. `works` means that neither sick verdict would be right. */
const Truth = v.picklist(['needs-ie', 'cannot-run', 'works']);
export type Truth = v.InferOutput<typeof Truth>;

const OwnLabel = v.object({
  truth: Truth,
  why: v.string(),
  language: v.string(),
  /** How the file's bytes are to be read. */
  charset: v.string(),
  /** The server names the character set; otherwise the page's own `meta` does, or nobody. */
  header: v.optional(v.boolean()),
});

const NpmLabel = v.object({ package: v.string(), file: v.string(), truth: Truth, why: v.string() });
export type NpmLabel = v.InferOutput<typeof NpmLabel>;

/** Pages of our own writing, by their file under `own/`. */
export const ownLabels = v.parse(v.record(v.string(), OwnLabel), own);

/** Pages out of published packages, `package` with its version. */
export const npmLabels: readonly NpmLabel[] = v.parse(v.array(NpmLabel), npm);
