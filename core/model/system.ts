import * as v from 'valibot';
import { Day, Line, Prose, Slug, WebAddress } from './text';

/** A host, or `*.` and a host for it and everything below it; no scheme, port or path. */
export const HostPattern = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.maxLength(253),
  v.regex(
    /^(?:\*\.)?[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*$/,
    'must be a host such as hr.example.org or *.example.org, without https:// or a path',
  ),
);

/** A part of the intranet: a host pattern and the beginning of a path. */
export const Place = v.object({
  host: HostPattern,
  path: v.optional(v.pipe(v.string(), v.startsWith('/'), v.maxLength(200)), '/'),
});
export type Place = v.InferOutput<typeof Place>;

/** What IT says about a system that has problems: what will happen, by when, what to use meanwhile. */
export const Notice = v.object({
  text: Prose,
  until: v.optional(Day),
  instead: v.optional(v.object({ name: Line, url: WebAddress })),
});
export type Notice = v.InferOutput<typeof Notice>;

/** A legacy or other intranet application, in the grain that IT chose. */
export const System = v.object({
  id: Slug,
  name: Line,
  places: v.pipe(v.array(Place), v.minLength(1), v.maxLength(50)),
  owner: v.optional(Line),
  notice: v.optional(Notice),
});
export type System = v.InferOutput<typeof System>;
