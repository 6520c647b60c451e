import { type DuckDBConnection, INTEGER, LIST, listValue, VARCHAR } from '@duckdb/node-api';
import * as v from 'valibot';

/** What a statement answers, each row parsed by a schema. */
export async function read<S extends v.GenericSchema>(
  connection: Pick<DuckDBConnection, 'runAndReadAll'>,
  row: S,
  sql: string,
  values: Record<string, string> = {},
): Promise<v.InferOutput<S>[]> {
  const result = await connection.runAndReadAll(sql, values);
  return v.parse(v.array(row), result.getRowObjectsJS());
}

/**
 * Rows as one list for each column, so that a statement takes a batch of any length:
 * `INSERT INTO t SELECT <select>`. The rows are not empty and have the same columns.
 */
export function lists<K extends string>(rows: readonly Record<K, string | number>[], columns: readonly K[]) {
  const each = <T>(make: (name: K) => T) => Object.fromEntries(columns.map((name) => [name, make(name)]));
  return {
    select: columns.map((name) => `unnest($${name})`).join(', '),
    values: each((name) => listValue(rows.map((row) => row[name]))),
    types: each((name) => LIST(typeof rows[0]?.[name] === 'number' ? INTEGER : VARCHAR)),
  };
}
