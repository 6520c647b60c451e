import * as v from 'valibot';

/** What is so, whatever Footbridge says: decided by reading the page. `works` means that neither sick verdict would be right. */
const Truth = v.picklist(['needs-ie', 'cannot-run', 'works']);
export type Truth = v.InferOutput<typeof Truth>;

/** Pages of the part `learn` may be looked at by whoever writes rules; those held out are only counted. */
const Part = v.picklist(['learn', 'held-out']);
export type Part = v.InferOutput<typeof Part>;

const common = { truth: Truth, why: v.string(), language: v.optional(v.string()), part: Part };

/** A page in a folder of its set, by its file there. */
export const FolderLabels = v.record(
  v.string(),
  v.object({
    ...common,
    /** How the file's bytes are to be read. */
    charset: v.string(),
    /** The server names the character set; otherwise the page's own `meta` does, or nobody. */
    header: v.optional(v.boolean()),
  }),
);

/** A page out of a published package, `name@version`. */
export const PackageLabels = v.array(v.object({ ...common, package: v.string(), file: v.string() }));

/** A page of a public repository: described here, kept only on the machine of whoever fetched it. */
export const PublicLabels = v.array(
  v.object({
    ...common,
    /** `owner/name`, and where in it; null where only the search that found it is known. */
    repo: v.nullable(v.string()),
    path: v.nullable(v.string()),
    commit: v.nullable(v.string()),
    /** Under the folder where such pages lie. */
    file: v.string(),
    resources: v.array(v.string()),
  }),
);
