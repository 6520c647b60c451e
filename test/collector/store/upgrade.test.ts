import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDuckDB } from '../../../collector/store/duckdb';
import { steps } from '../../../collector/store/layout';
import { upgrade } from '../../../collector/store/upgrade';
import { ready } from '../answers';
import { earlier, nonce, written } from './earlier';

let folder: string;
let database: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-upgrade-'));
  database = join(folder, 'collector.duckdb');
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Upgrades a file; the version that was found, and the tables and their columns that there are now. */
async function upgraded(path: string): Promise<{ found: number; layout: unknown[] }> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  const found = await upgrade(connection);
  const columns = await connection.runAndReadAll(
    'SELECT table_name, column_name, data_type, is_nullable FROM duckdb_columns() ORDER BY ALL',
  );
  const version = await connection.runAndReadAll('SELECT version FROM layout');
  const layout = [...columns.getRowsJS(), ...version.getRowsJS()];
  connection.closeSync();
  instance.closeSync();
  return { found, layout };
}

/** What `earlier` put there is there, and the store works. */
async function works(path: string, holds: { answers: boolean; facts: boolean }): Promise<void> {
  const store = await openDuckDB(path);
  if (holds.answers) {
    expect(await store.counts('2026-W47')).toMatchObject([{ answer: 'yes', n: 1 }]);
    expect(await store.published()).toEqual(['2026-W46']);
    expect(await store.tables({})).toMatchObject([{ rows: [{ label: 'all', browsers: 10 }] }]);
    expect(await store.add([{ ...ready(1), nonce }])).toEqual(['replayed']);
  }
  expect((await store.facts()).map(({ system }) => system)).toEqual(holds.facts ? ['leave'] : []);
  expect(await store.add([ready(2)])).toEqual(['counted']);
  await store.close();
}

describe.each(earlier)('from $name', ({ holdsFacts, sql }) => {
  const holds = { answers: sql.length > 3, facts: holdsFacts };

  test('everything is kept, in the layout of a new database, and once', async () => {
    const fresh = await upgraded(':memory:');
    await written(database, sql);
    const first = await upgraded(database);
    expect(first.layout).toEqual(fresh.layout);
    expect(await upgraded(database)).toEqual({ found: steps.length, layout: fresh.layout });
    await works(database, holds);
  });
});

/** Each step says BEGIN, its own statements, three for its number, and COMMIT. */
const lengths = steps.map((statements) => statements.length + 5);
const [firstStep = 0, secondStep = 0] = lengths;

test.each([
  ['within the first step', 3],
  ['before its commit', firstStep - 1],
  ['after its commit', firstStep],
  ['before the commit of the second', firstStep + secondStep - 1],
])('killed %s, an upgrade has whole steps, and goes on at the next start', async (_when, statement) => {
  const answers = earlier.find(({ name }) => name.startsWith('answers alone'));
  await written(database, answers?.sql ?? []);
  const child = new URL('./killed-upgrade.ts', import.meta.url).pathname;
  const { signal } = spawnSync(process.execPath, ['--import', 'tsx', child, database, String(statement)]);
  expect(signal).toBe('SIGKILL');
  await works(database, { answers: true, facts: false });
});

test('a database of a newer collector is refused in words, and left as it is', async () => {
  await written(database, [
    'CREATE TABLE layout (version INTEGER NOT NULL)',
    'INSERT INTO layout VALUES (99)',
    'CREATE TABLE later (x INTEGER)',
  ]);
  await expect(openDuckDB(database)).rejects.toThrow(/newer collector .*version 99/);
  const instance = await DuckDBInstance.create(database);
  const tables = await (await instance.connect()).runAndReadAll('SELECT table_name FROM duckdb_tables() ORDER BY ALL');
  expect(tables.getRowsJS()).toEqual([['later'], ['layout']].sort());
  instance.closeSync();
});
