import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { service } from '../../core/words/collector';
import { steps } from './layout';
import { read } from './rows';

/** The part of a connection that an upgrade needs. */
export type Database = Pick<DuckDBConnection, 'run' | 'runAndReadAll'>;

const Version = v.object({ version: v.number() });

/** The version that a database says it has: 0 where it is new, or older than versions are. */
async function versionOf(at: Database): Promise<number> {
  const named = "SELECT count(*)::INTEGER AS version FROM duckdb_tables() WHERE table_name = 'layout'";
  const [written] = await read(at, Version, named);
  if (!written?.version) return 0;
  const [row] = await read(at, Version, 'SELECT version FROM layout');
  return row?.version ?? 0;
}

/**
 * Brings a database to the newest layout, step after step, each in a transaction of its own together with the number of its version:
 * killed at any moment, it has whole steps, and goes on from there at the next start. Gives the version that it found. Throws, and changes
 * nothing, where a newer collector has written the database.
 */
export async function upgrade(at: Database): Promise<number> {
  const found = await versionOf(at);
  if (found > steps.length) throw new Error(service.newerDatabase(found, steps.length));
  for (const [index, statements] of steps.entries()) {
    if (index < found) continue;
    await at.run('BEGIN');
    try {
      for (const statement of statements) await at.run(statement);
      await at.run('CREATE TABLE IF NOT EXISTS layout (version INTEGER NOT NULL)');
      await at.run('DELETE FROM layout');
      await at.run(`INSERT INTO layout VALUES (${index + 1})`);
      await at.run('COMMIT');
    } catch (error) {
      await at.run('ROLLBACK').catch(() => undefined);
      throw error;
    }
  }
  return found;
}
