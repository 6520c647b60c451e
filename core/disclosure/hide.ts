import type { ExactRow, ExactTable } from './tabulate';

/** A row is shown from this many browsers on. */
export const K = 10;

/** A table whose rows are exact where shown, and only a label where hidden. */
export interface PartTable extends Omit<ExactTable, 'rows'> {
  rows: (ExactRow | { label: string; n: null; cells: null })[];
}

const hidden = (row: { label: string }) => ({ label: row.label, n: null, cells: null });

/**
 * Hides rows that stand for 1 to k - 1 browsers, and all that belongs to a question whose total is under k, be it 0: whether few or
 * none answered is not told.
 */
export function hideSmallRows(tables: readonly ExactTable[], k: number = K): PartTable[] {
  const totals = new Map(tables.filter(({ by }) => by === 'total').map((table) => [name(table), table.rows[0]?.n ?? 0]));
  return tables.map((table) => {
    const total = totals.get(name(table)) ?? 0;
    return { ...table, rows: table.rows.map((row) => (total < k || (row.n > 0 && row.n < k) ? hidden(row) : row)) };
  });
}

/**
 * Hides a table whole where any of its rows is hidden, for the total stands beside it: total less what is shown would be what is not.
 * All labels of the vocabulary stay, those without answers too: which of them are empty would narrow down the others.
 */
export const hideBrokenTables = (tables: readonly PartTable[]): PartTable[] =>
  tables.map((table) => (table.rows.some((row) => row.n === null) ? { ...table, rows: table.rows.map(hidden) } : table));

const name = (table: { question: string; subject: string }) => `${table.question}:${table.subject}`;
