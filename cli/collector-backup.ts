import { Command } from 'commander';
import { writeWhole } from '../collector/backup/file';
import { backupText } from '../collector/backup/format';
import type { BackupContent } from '../core/model/backup';
import { commands, backup as says } from '../core/words/collector';
import { refuse } from './collector-check';
import { addressOf, NobodyThere, publishedAt } from './published';
import { type Sound, settingsFor, withSettings } from './settings';

/**
 * `footbridge collector backup`: asks the collector that runs for all that it has published; where none runs, reads its database. Exits with 2 where
 * a setting is wrong, with 1 where there is no back-up at the end; an earlier one under the same name is then as it was.
 */
export const backup = (): Command =>
  withSettings(new Command('backup'))
    .description(commands.backup)
    .requiredOption('--to <file>', commands.to)
    .option('--collector <url>', commands.from)
    .action(run);

async function run({ to, collector, ...flags }: { to: string; collector?: string } & Record<string, unknown>): Promise<void> {
  const settings = collector === undefined ? await settingsFor(flags, process.env, Date.now()) : null;
  if (settings && 'faults' in settings) return refuse(settings.faults);
  try {
    const content = settings ? await ofOwn(settings) : await publishedAt(new URL(collector ?? ''));
    await writeWhole(to, backupText(content, new Date().toISOString().slice(0, 10)));
    console.log(says.made(to, new Set(content.tables.map(({ period }) => period)).size, content.facts.length));
  } catch (error) {
    console.error(says.notMade(error instanceof Error ? error.message : String(error)));
    process.exitCode = 1;
  }
}

async function ofOwn({ config, tls }: Sound): Promise<BackupContent> {
  try {
    return await publishedAt(addressOf(config), tls?.certificate);
  } catch (error) {
    if (!(error instanceof NobodyThere)) throw error;
    return inDatabase(config.database);
  }
}

/** What a database holds of it that no other process has open. */
async function inDatabase(path: string): Promise<BackupContent> {
  const { openDuckDB } = await import('../collector/store/duckdb');
  const store = await openDuckDB(path);
  try {
    return { tables: await store.tables({}), facts: await store.facts() };
  } finally {
    await store.close();
  }
}
