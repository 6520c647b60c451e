import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import * as v from 'valibot';
import { type Answer, Period } from '../../core/model/answer';
import { breakdowns, type PublishedTable, TableRow } from '../../core/model/table';
import { keepFacts, keptFacts, restoreFacts } from './page-facts';
import { lists, read } from './rows';
import type { Outcome, Store, Which } from './store';
import { tally } from './tally';
import { turns } from './turns';
import { upgrade } from './upgrade';

const labels = ['question', 'subject', 'answer', 'cohort', 'family', 'band'] as const;
const text = v.string();
const CountRow = v.object({ question: text, subject: text, answer: text, cohort: text, family: text, band: text, n: v.number() });
const TableRead = v.object({
  period: Period,
  question: text,
  subject: text,
  by: v.picklist(breakdowns),
  rows: v.pipe(v.string(), v.parseJson(), v.array(TableRow)),
});

/**
 * The store on DuckDB, inside this process. `path` is a file that no other process has open, or `:memory:`.
 * A commit is on the disk when it returns: DuckDB syncs its log at each. A database of an earlier version is brought to this one; throws
 * where a newer collector has written it.
 */
export async function openDuckDB(path: string): Promise<Store> {
  // The log holds together what one transaction wrote. Small, so that a nonce stands beside a counter for moments only.
  const instance = await DuckDBInstance.create(path, { wal_autocheckpoint: '256KB', threads: '1' });
  const connection = await instance.connect();
  try {
    await upgrade(connection);
  } catch (error) {
    connection.closeSync();
    instance.closeSync();
    throw error;
  }
  const inTurn = turns();

  /** One after the other: a connection has one transaction at a time. */
  const transaction = <T>(work: (connection: DuckDBConnection) => Promise<T>): Promise<T> =>
    inTurn(async () => {
      await connection.run('BEGIN');
      try {
        const result = await work(connection);
        await connection.run('COMMIT');
        return result;
      } catch (error) {
        await connection.run('ROLLBACK').catch(() => undefined);
        throw error;
      }
    });

  return {
    add: (answers) => transaction((at) => add(at, answers)),
    counts: (period) => transaction((at) => counts(at, period)),
    waiting: () => transaction((at) => periods(at, 'SELECT DISTINCT period FROM counters ORDER BY period')),
    published: () => transaction((at) => periods(at, 'SELECT DISTINCT period FROM published ORDER BY period DESC')),
    tables: (which) => transaction((at) => tables(at, which)),
    publish: async (period, make) => {
      const done = await transaction(async (at) => {
        if ((await tables(at, { period })).length > 0) return false;
        await keep(at, make(await counts(at, period)));
        await at.run('DELETE FROM counters WHERE period = $period', { period });
        return true;
      });
      // So that the counters leave the log as well, and not only the table.
      if (done) await inTurn(() => connection.run('CHECKPOINT'));
      return done;
    },
    forgetNonces: (wanted) =>
      transaction(async (at) => {
        for (const period of await periods(at, 'SELECT DISTINCT period FROM nonces ORDER BY period')) {
          if (!wanted(period)) await at.run('DELETE FROM nonces WHERE period = $period', { period });
        }
      }),
    keepFacts: (facts) => transaction((at) => keepFacts(at, facts)),
    facts: () => transaction(keptFacts),
    restore: ({ tables: published, facts }) =>
      transaction(async (at) => {
        if (await holdsAnything(at)) return false;
        await keep(at, published);
        await restoreFacts(at, facts);
        return true;
      }),
    check: () => transaction(async (at) => void (await at.run('SELECT version FROM layout'))),
    close: () =>
      inTurn(async () => {
        connection.closeSync();
        instance.closeSync();
      }),
  };
}

async function holdsAnything(at: DuckDBConnection): Promise<boolean> {
  const counted = ['counters', 'nonces', 'published', 'scans', 'page_facts'].map((table) => `(SELECT count(*) FROM ${table})`);
  const [row] = await read(at, v.object({ n: v.number() }), `SELECT (${counted.join(' + ')})::INTEGER AS n`);
  return row?.n !== 0;
}

const periods = async (at: DuckDBConnection, sql: string) => (await read(at, v.object({ period: Period }), sql)).map((row) => row.period);

const counts = (at: DuckDBConnection, period: Period) =>
  read(at, CountRow, `SELECT ${labels.join(', ')}, n FROM counters WHERE period = $period ORDER BY ALL`, { period });

async function add(at: DuckDBConnection, answers: readonly Answer[]): Promise<Outcome[]> {
  const closed = new Set(await periods(at, 'SELECT DISTINCT period FROM published'));
  const name = (answer: Pick<Answer, 'period' | 'nonce'>) => `${answer.period} ${answer.nonce}`;
  const open = new Map<string, Answer>();
  for (const answer of answers) if (!closed.has(answer.period) && !open.has(name(answer))) open.set(name(answer), answer);
  if (open.size === 0) return answers.map(() => 'closed');

  // In the order of the nonces: the order in which answers came is kept nowhere.
  const offered = [...open.values()].sort((a, b) => (a.nonce < b.nonce ? -1 : 1));
  const nonces = lists(offered, ['period', 'nonce']);
  const inserted = await at.runAndReadAll(
    `INSERT INTO nonces SELECT ${nonces.select} ON CONFLICT DO NOTHING RETURNING period, replace(nonce::VARCHAR, '-', '') AS nonce`,
    nonces.values,
    nonces.types,
  );
  const fresh = new Set(v.parse(v.array(v.object({ period: Period, nonce: text })), inserted.getRowObjectsJS()).map(name));
  const moves = tally(offered.filter((answer) => fresh.has(name(answer))));
  if (moves.length > 0) {
    const counters = lists(moves, ['period', ...labels, 'n']);
    await at.run(
      `INSERT INTO counters SELECT ${counters.select}
       ON CONFLICT (period, ${labels.join(', ')}) DO UPDATE SET n = counters.n + excluded.n`,
      counters.values,
      counters.types,
    );
  }
  return answers.map((answer) => (closed.has(answer.period) ? 'closed' : fresh.delete(name(answer)) ? 'counted' : 'replayed'));
}

async function keep(at: DuckDBConnection, made: readonly PublishedTable[]): Promise<void> {
  if (made.length === 0) return;
  const rows = made.map((table, place) => ({ ...table, place, rows: JSON.stringify(table.rows) }));
  const columns = lists(rows, ['period', 'place', 'question', 'subject', 'by', 'rows']);
  await at.run(`INSERT INTO published SELECT ${columns.select}`, columns.values, columns.types);
}

function tables(at: DuckDBConnection, which: Which): Promise<PublishedTable[]> {
  const wanted = Object.entries({ period: which.period, question: which.question, breakdown: which.by }).filter(
    (entry): entry is [string, string] => entry[1] !== undefined,
  );
  const where = wanted.map(([name]) => `${name} = $${name}`).join(' AND ') || 'true';
  return read(
    at,
    TableRead,
    `SELECT period, question, subject, breakdown AS by, rows FROM published WHERE ${where} ORDER BY period, place`,
    Object.fromEntries(wanted),
  );
}
