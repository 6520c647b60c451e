import { DuckDBInstance } from '@duckdb/node-api';

// What earlier collectors wrote, by their own statements as they stood in collector/store at that time.

const first = [
  `CREATE TABLE IF NOT EXISTS counters (
     period VARCHAR, question VARCHAR, subject VARCHAR, answer VARCHAR, cohort VARCHAR, family VARCHAR, band VARCHAR, n INTEGER NOT NULL,
     PRIMARY KEY (period, question, subject, answer, cohort, family, band))`,
  'CREATE TABLE IF NOT EXISTS nonces (period VARCHAR, nonce UUID, PRIMARY KEY (period, nonce))',
  `CREATE TABLE IF NOT EXISTS published (
     period VARCHAR, place INTEGER, question VARCHAR, subject VARCHAR, breakdown VARCHAR, rows VARCHAR, PRIMARY KEY (period, place))`,
];
const second = [
  'CREATE TABLE IF NOT EXISTS scans (scan UUID PRIMARY KEY)',
  'CREATE TABLE IF NOT EXISTS page_facts (system VARCHAR PRIMARY KEY, day VARCHAR NOT NULL, places VARCHAR NOT NULL)',
];
const third = ['CREATE TABLE IF NOT EXISTS layout (version INTEGER NOT NULL)', 'DELETE FROM layout', 'INSERT INTO layout VALUES (2)'];

/** One browser of week 47 answered, under this nonce; week 46 is published. */
export const nonce = 'ab'.repeat(16);
const answers = [
  `INSERT INTO nonces VALUES ('2026-W47', '${nonce}')`,
  "INSERT INTO counters VALUES ('2026-W47', 'ready', '', 'yes', 'all', '', '', 1)",
  `INSERT INTO published VALUES ('2026-W46', 0, 'ready', '', 'total', '[{"label":"all","browsers":10,"cells":{"yes":10}}]')`,
];
const places = '[{"system":"leave","prefix":"hr.fairshire.test/","pages":1,"verdicts":{"needs-ie":1},"causes":[],"mode":"IE8Enterprise"}]';
const pages = [`INSERT INTO scans VALUES ('${'cd'.repeat(16)}')`, `INSERT INTO page_facts VALUES ('leave', '2026-11-25', '${places}')`];

/** Each layout that a collector ever wrote, with something in it. A new step of the layout adds what came before it here. */
export const earlier: readonly { name: string; holdsFacts: boolean; sql: readonly string[] }[] = [
  { name: 'a first start that was killed after its first table', holdsFacts: false, sql: first.slice(0, 1) },
  { name: 'answers alone (23 November 2026)', holdsFacts: false, sql: [...first, ...answers] },
  { name: 'facts about pages, killed between their two tables', holdsFacts: false, sql: [...first, ...answers, ...second.slice(0, 1)] },
  { name: 'facts about pages (26 November 2026)', holdsFacts: true, sql: [...first, ...answers, ...second, ...pages] },
  { name: 'version 2, with its number', holdsFacts: true, sql: [...first, ...answers, ...second, ...pages, ...third] },
];

/** Runs statements on a database file, in the way an earlier collector did: each by itself. */
export async function written(path: string, sql: readonly string[]): Promise<void> {
  const instance = await DuckDBInstance.create(path);
  const connection = await instance.connect();
  for (const statement of sql) await connection.run(statement);
  connection.closeSync();
  instance.closeSync();
}
