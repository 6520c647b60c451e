import * as v from 'valibot';

/** Kebab-case name that an organisation chose (a system, a tool, a cohort); part of a closed vocabulary, at most 40 characters. */
export const Slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'must be lower-case words joined by hyphens'),
  v.maxLength(40),
);

/** One line that a person reads: a name, a label. */
export const Line = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(120));

/** A few sentences that a person reads. */
export const Prose = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(600));

/** An address that a person may open: http or https, nothing else, so that no policy can put `javascript:` behind a button. */
export const WebAddress = v.pipe(
  v.string(),
  v.url('must be a whole web address such as https://www.example.org'),
  v.maxLength(500),
  v.regex(/^https?:\/\//i, 'must begin with https:// or http://'),
);

/** A calendar day, `YYYY-MM-DD`. */
export const Day = v.pipe(v.string(), v.isoDate());
