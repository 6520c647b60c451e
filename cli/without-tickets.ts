import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { issuesTickets, opensslConfig, type Tls } from '../collector/listen/tls';
import { service } from '../core/words/collector';

const FLAG = '--openssl-config=';

/**
 * Where this process would hand out TLS session tickets, starts the same command again in one that does not, and is to it what its caller is to
 * us. True where that was done, or where even that would hand them out; then nothing is left to do.
 */
export async function startedAgain(tls: Tls): Promise<boolean> {
  if (!(await issuesTickets(tls))) return false;
  if (process.execArgv.some((flag) => flag.startsWith(FLAG))) {
    console.error(service.noStart(service.tickets));
    process.exitCode = 1;
    return true;
  }
  const flags = [`${FLAG}${fileURLToPath(opensslConfig)}`, ...process.execArgv];
  // The fourth is a line between the two, by which the child hears that we are gone.
  const child = spawn(process.execPath, [...flags, ...process.argv.slice(1)], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'] });
  for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  child.on('error', (error) => {
    console.error(service.noStart(error.message));
    process.exit(1);
  });
  child.on('exit', (code) => process.exit(code ?? 1));
  return true;
}

/** Stops with the process that started us without tickets, where that one is killed. */
export function whenLeftAlone(stop: () => void): void {
  process.on('disconnect', stop);
  process.channel?.unref();
}
