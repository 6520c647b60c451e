import * as v from 'valibot';
import { Period } from './answer';

/** How a table breaks a question down: not at all, or by one label that travels with the answer. */
export const breakdowns = ['total', 'cohort', 'family', 'band'] as const;
export type Breakdown = (typeof breakdowns)[number];

/** How many browsers gave an answer, as counted: never published as it is. */
export interface Count {
  question: string;
  /** The tool or system asked about; empty for questions about the browser itself. */
  subject: string;
  answer: string;
  cohort: string;
  family: string;
  band: string;
  n: number;
}

/** One published row: a label, how many browsers answered, and how; `null` where hidden (shown as `[c]`). Numbers are rounded. */
export const TableRow = v.object({
  label: v.string(),
  browsers: v.nullable(v.number()),
  cells: v.nullable(v.record(v.string(), v.number())),
});
export type TableRow = v.InferOutput<typeof TableRow>;

/** A table that was declared beforehand, made once when its period's window closed, and never changed. */
export const PublishedTable = v.object({
  period: Period,
  question: v.string(),
  subject: v.string(),
  by: v.picklist(breakdowns),
  rows: v.array(TableRow),
});
export type PublishedTable = v.InferOutput<typeof PublishedTable>;
