import type { Period } from '../model/answer';
import type { Count, PublishedTable, TableRow } from '../model/table';
import { hideBrokenTables, hideSmallRows, type PartTable } from './hide';
import { type Declared, tabulate } from './tabulate';

/** What is shown is rounded to the nearest multiple of this. */
export const ROUNDED_TO = 5;

const round = (n: number) => Math.round(n / ROUNDED_TO) * ROUNDED_TO;

/**
 * The tables of a period as they may be published: small numbers hidden, then the rest rounded. Hidden rows have `null` for numbers.
 * A shown table leaves out labels with no browsers, and a row leaves out answers that round to 0, so that 0 and 1 look alike.
 */
export const disclose = (period: Period, counts: readonly Count[], declared: readonly Declared[]): PublishedTable[] =>
  roundOff(hideBrokenTables(hideSmallRows(tabulate(period, counts, declared))));

const roundOff = (tables: readonly PartTable[]): PublishedTable[] =>
  tables.map((table) => ({ ...table, rows: table.rows.flatMap((row) => (row.n === 0 ? [] : [published(row)])) }));

const published = ({ label, n, cells }: PartTable['rows'][number]): TableRow => ({
  label,
  browsers: n === null ? null : round(n),
  cells: cells && Object.fromEntries(Object.entries(cells).flatMap(([answer, n]) => (round(n) > 0 ? [[answer, round(n)]] : []))),
});
