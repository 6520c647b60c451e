import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;

/** The command as IT starts it, that has said where it listens. */
export interface Service {
  child: ChildProcess;
  url: string;
  /** All that it has said until now. */
  said(): string;
  /** Settles when it has said so. */
  says(what: string): Promise<void>;
  /** Tells it to stop; its exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

export function spawned(args: readonly string[], environment: Record<string, string> = {}) {
  const child = spawn(process.execPath, [bin, ...args], { stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, ...environment } });
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on('line', (line) => {
      said += `${line}\n`;
      for (const look of waiting) look();
    });
  const says = (what: string) =>
    new Promise<void>((done, failed) => {
      const look = () => said.includes(what) && done();
      waiting.add(look);
      child.once('close', () => failed(new Error(`ended without saying "${what}":\n${said}`)));
      look();
    });
  return { child, said: () => said, says };
}

/** Starts `footbridge collector` with arguments and environment. Rejects, with what it said, where it ends. */
export async function startService(args: readonly string[], environment: Record<string, string> = {}): Promise<Service> {
  const { child, said, says } = spawned(['collector', ...args], environment);
  await says('The readiness page is at');
  const url = /https?:\/\/[^/\s]+/.exec(said())?.[0] ?? '';
  const stop = async (signal: NodeJS.Signals = 'SIGTERM') => {
    const ended = once(child, 'close');
    child.kill(signal);
    return (await ended)[0];
  };
  return { child, url, said, says, stop };
}
