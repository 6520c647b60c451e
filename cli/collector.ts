import { Command } from 'commander';
import type { Collector } from '../collector/collector';
import { commands, service } from '../core/words/collector';
import { followCertificate } from './certificate';
import { backup } from './collector-backup';
import { check, refuse } from './collector-check';
import { restore } from './collector-restore';
import { type Sound, settingsFor, withSettings } from './settings';
import { token } from './token';
import { startedAgain, whenLeftAlone } from './without-tickets';

/** How long answers in hand may take when we are told to stop, in milliseconds: service managers kill after ten seconds or more. */
const GRACE = 9_000;

/** `footbridge collector`: runs until it is told to stop. Exits with 2 where a setting is wrong, with 1 where it cannot start. */
export const collector = (): Command =>
  withSettings(new Command('collector'))
    .description(commands.collector)
    // Else a flag behind `check` would be taken as one of ours.
    .enablePositionalOptions()
    .addCommand(token())
    .addCommand(check())
    .addCommand(backup())
    .addCommand(restore())
    .action(run);

async function run(flags: Record<string, unknown>): Promise<void> {
  const settings = await settingsFor(flags, process.env, Date.now());
  if ('faults' in settings) return refuse(settings.faults);
  if (settings.tls && (await startedAgain(settings.tls))) return;
  for (const warning of settings.warnings) console.error(warning);
  const running = await start(settings);
  if (!running) {
    process.exitCode = 1;
    return;
  }
  console.log(service.listens(`${running.url}/`));
  const letGo = followCertificate(settings.config, running);
  let isStopping = false;
  const stop = () => {
    // From a terminal, Ctrl-C reaches us twice: from the terminal, and from the process that started us without tickets.
    if (isStopping) return;
    isStopping = true;
    letGo();
    void stopping(running);
  };
  process.on('SIGTERM', stop).on('SIGINT', stop);
  whenLeftAlone(stop);
}

async function start({ config, organisation, editors, tls }: Sound): Promise<Collector | null> {
  try {
    // Loaded here: the other commands need neither database nor server, and would wait for both.
    const { startCollector } = await import('../collector');
    const { database, host, port, proxies, release, 'site-list': siteList } = config;
    const options = { database, host, port, organisation, editors, now: Date.now, proxies, release, siteList };
    return await startCollector(tls ? { ...options, tls } : options);
  } catch (error) {
    console.error(service.noStart(reasonOf(error, config)));
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
