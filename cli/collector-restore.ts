import { readFile } from 'node:fs/promises';
import { Command } from 'commander';
import { contentOf } from '../collector/backup/format';
import { commands, backup as says } from '../core/words/collector';
import { refuse } from './collector-check';
import { settingsFor, withSettings } from './settings';

/**
 * `footbridge collector restore`: puts a back-up into a database that is new or empty, all of it or nothing. Exits with 2 where a setting is wrong,
 * with 1 where nothing was restored.
 */
export const restore = (): Command =>
  withSettings(new Command('restore')).description(commands.restore).requiredOption('--from <file>', commands.restoreFrom).action(run);

async function run({ from, ...flags }: { from: string } & Record<string, unknown>): Promise<void> {
  const settings = await settingsFor(flags, process.env, Date.now());
  if ('faults' in settings) return refuse(settings.faults);
  const { database } = settings.config;
  try {
    const read = contentOf(await readFile(from, 'utf8'));
    if ('reason' in read) throw new Error(read.reason);
    const { openDuckDB } = await import('../collector/store/duckdb');
    const store = await openDuckDB(database);
    try {
      if (!(await store.restore(read.content))) throw new Error(says.notEmpty(database));
    } finally {
      await store.close();
    }
    const periods = new Set(read.content.tables.map(({ period }) => period)).size;
    console.log(says.restored(database, read.day, periods, read.content.facts.length));
  } catch (error) {
    console.error(says.notRestored(from, error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}
