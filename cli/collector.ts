import { Command, InvalidArgumentError } from 'commander';
import type { Collector } from '../collector/collector';
import type { Policy } from '../core/model/policy';
import type { Editor } from '../core/model/scan-facts';
import { commands, service } from '../core/words/collector';
import { organisationIn } from './organisation';
import { editorsIn, token } from './token';

/** How long answers in hand may take when we are told to stop, in milliseconds: service managers kill after ten seconds or more. */
const GRACE = 9_000;

interface Options {
  organisation?: string;
  editors?: string;
  database: string;
  host: string;
  port: number;
}

/** `footbridge collector`: runs until it is told to stop. Exits with 2 where the policy is wrong, with 1 where it cannot start. */
export const collector = (): Command =>
  new Command('collector')
    .description(commands.collector)
    // Required, by `run`: commander would ask it of `collector token`, too.
    .option('--organisation <file>', commands.organisation)
    .option('--editors <file>', commands.editors)
    .option('--database <file>', commands.database, 'footbridge.duckdb')
    .option('--host <host>', commands.host, '127.0.0.1')
    .option('--port <port>', commands.port, port, 8137)
    .addCommand(token())
    .action(run);

async function run({ organisation: file, editors: editorsFile, ...options }: Options, command: Command): Promise<void> {
  if (file === undefined) return command.error(service.noOrganisation);
  const read = await organisationIn(file);
  const known = editorsFile === undefined ? { editors: [] } : await editorsIn(editorsFile);
  if ('trouble' in read || 'trouble' in known) {
    const troubles = [read, known].flatMap((one) => ('trouble' in one ? one.trouble : []));
    console.error(troubles.join('\n'));
    process.exitCode = 2;
    return;
  }
  for (const warning of read.warnings) console.error(warning);
  const running = await start({ organisation: read.organisation, editors: known.editors, ...options });
  if (!running) {
    process.exitCode = 1;
    return;
  }
  console.log(service.listens(`${running.url}/`));
  const stop = () => void stopping(running);
  process.once('SIGTERM', stop).once('SIGINT', stop);
}

type Started = Omit<Options, 'organisation' | 'editors'> & { organisation: Policy; editors: Editor[] };

async function start(options: Started): Promise<Collector | null> {
  try {
    // Loaded here: the other commands need neither database nor server, and would wait for both.
    const { startCollector } = await import('../collector');
    return await startCollector({ now: Date.now, ...options });
  } catch (error) {
    console.error(service.noStart(reasonOf(error, options)));
    return null;
  }
}

function reasonOf(error: unknown, { database, port }: { database: string; port: number }): string {
  const message = error instanceof Error ? error.message : String(error);
  if (message.includes('EADDRINUSE')) return service.portTaken(port);
  // DuckDB says which process holds it; the first line is enough to know.
  if (message.includes('Could not set lock')) return service.databaseInUse(database);
  return message;
}

async function stopping(running: Collector): Promise<void> {
  console.log(service.stopping);
  const deadline = setTimeout(() => {
    console.error(service.stillBusy);
    process.exit(1);
  }, GRACE);
  await running.close();
  clearTimeout(deadline);
  console.log(service.stopped);
}

function port(text: string): number {
  const number = Number(text);
  if (!/^\d{1,5}$/.test(text) || number > 65_535) throw new InvalidArgumentError(service.badPort);
  return number;
}
