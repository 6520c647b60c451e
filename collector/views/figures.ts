import type { Period } from '../../core/model/answer';
import type { Breakdown, PublishedTable, TableRow } from '../../core/model/table';

/** The rows of one published table; none where it was not published. */
export const rowsOf = (tables: readonly PublishedTable[], question: string, by: Breakdown, subject = ''): TableRow[] =>
  tables.find((table) => table.question === question && table.by === by && table.subject === subject)?.rows ?? [];

/** The only row of a total; `null` where hidden or not published. */
export function totalOf(tables: readonly PublishedTable[], question: string, subject = ''): Shown | null {
  const row = rowsOf(tables, question, 'total', subject)[0];
  return row ? shown(row) : null;
}

/** A row that is not hidden. */
export interface Shown {
  label: string;
  browsers: number;
  cells: Record<string, number>;
}

export const shown = ({ label, browsers, cells }: TableRow): Shown | null =>
  browsers === null || cells === null ? null : { label, browsers, cells };

/** The part of a row's browsers that gave an answer, from 0 to 1. Rounding can make the part larger than the whole: that is all. */
export const shareOf = (row: Shown, answer: string): number => Math.min(1, (row.cells[answer] ?? 0) / row.browsers);

/** One published week on the line; `share` is `null` where the week's total is hidden. */
export interface Week {
  period: Period;
  browsers: number | null;
  share: number | null;
}

export const weeksOf = (totals: readonly PublishedTable[]): Week[] =>
  totals.map(({ period, rows }) => {
    const row = rows[0] && shown(rows[0]);
    return { period, browsers: row?.browsers ?? null, share: row ? shareOf(row, 'yes') : null };
  });

/**
 * How many percentage points the share moved since four published weeks before, or the earliest there is; `null` without one to compare.
 * Points are taken between the whole percentages that people see.
 */
export function changeIn(weeks: readonly Week[], period: Period): { points: number; since: Period } | null {
  const here = weeks.findIndex((week) => week.period === period);
  const now = weeks[here];
  const before = weeks.slice(Math.max(0, here - 4), here).find((week) => week.share !== null);
  if (!now || now.share === null || !before || before.share === null) return null;
  return { points: Math.round(now.share * 100) - Math.round(before.share * 100), since: before.period };
}
