import type { Period } from '../model/answer';
import type { Breakdown, Count, PublishedTable } from '../model/table';

/** A table that will be published, named before anything is counted. */
export interface Declared {
  question: string;
  /** The tool or system; empty for questions about the browser itself. */
  subject: string;
  by: Breakdown;
  /** Every row that the table can have, in order: a closed vocabulary. A total has one. */
  labels: readonly string[];
}

/** The label of a total's only row. */
export const TOTAL = 'all';

/** How many browsers answered under a label, and how. */
export interface ExactRow {
  label: string;
  n: number;
  cells: Record<string, number>;
}

/** A table with every row counted exactly, those without browsers too. Not to be published. */
export interface ExactTable extends Omit<PublishedTable, 'rows'> {
  rows: ExactRow[];
}

/** Counts as the declared tables. A label that was counted and not declared becomes a row too: else the total would give it away. */
export function tabulate(period: Period, counts: readonly Count[], declared: readonly Declared[]): ExactTable[] {
  return declared.map(({ question, subject, by, labels }) => {
    const rows = new Map<string, ExactRow>(labels.map((label) => [label, { label, n: 0, cells: {} }]));
    for (const count of counts) {
      if (count.question !== question || count.subject !== subject) continue;
      const label = by === 'total' ? TOTAL : count[by];
      const row = rows.get(label) ?? { label, n: 0, cells: {} };
      row.n += count.n;
      row.cells[count.answer] = (row.cells[count.answer] ?? 0) + count.n;
      rows.set(label, row);
    }
    return { period, question, subject, by, rows: [...rows.values()] };
  });
}
