import { type ChildProcess, spawn } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve, sep } from 'node:path';
import { text } from 'node:stream/consumers';
import { browserPath } from '../../scripts/browsers.mjs';

/** A machine with programs and nothing set up: a root folder, a network of its own, and whoever runs the test as its root. */
export interface BareRoot {
  /** Where `/` of that machine lies on this one. */
  path: string;
  /** Runs commands as they stand, in a shell of their own, in root's home; gives all that they print. */
  run(commands: string): Promise<{ code: number; said: string }>;
  /** Starts a program that stays until it is stopped, or until the end. */
  start(program: string, ...args: string[]): ChildProcess;
  stop(program: ChildProcess): void;
  /** Chromium of that machine, for a driver of this one; its profile must be `profile`. */
  chromium: string;
  profile: string;
  close(): Promise<void>;
}

const asRoot = process.getuid?.() === 0;

/** Of this machine's settings only these are there: what programs are linked to, fonts, OpenSSL's defaults, and what Debian's Chromium starts with. */
const settings = ['ld.so.cache', 'ld.so.conf', 'ld.so.conf.d', 'alternatives', 'fonts', 'ssl/openssl.cnf', 'chromium.d', 'nsswitch.conf'];

/**
 * Makes a bare root and enters it by namespaces; needs root or user namespaces. `hosts` are its names for loopback, `mounts` folders of this
 * machine that are seen there, by the path they have there.
 */
export async function bareRoot({
  hosts,
  mounts,
  env,
}: {
  hosts: string[];
  mounts: Record<string, string>;
  env: Record<string, string>;
}): Promise<BareRoot> {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-bare-'));
  await chmod(home, 0o755);
  const [path, profile] = [join(home, 'root'), join(home, 'profile')];
  await mkdir(profile);
  const browser = await realpath(browserPath('chromium'));
  const seen: Record<string, string> = { ...mounts, [profile]: profile, '/usr': '/usr', '/proc': '/proc', '/dev': '/dev', '/sys': '/sys' };
  if (!browser.startsWith('/usr/')) seen[dirname(browser)] = dirname(browser);
  await furnish(path, hosts);
  for (const at of Object.keys(seen)) await mkdir(join(path, at), { recursive: true });

  const lines = Object.entries(seen).map(([at, from]) => `mount --rbind '${from}' '${join(path, at)}'`);
  await writeFile(
    join(home, 'enter'),
    ['set -e', ...lines, 'ip link set lo up', `exec chroot '${path}' /bin/sh -c 'echo in; exec cat'`].join('\n'),
  );
  const own = asRoot ? [] : ['--user', '--map-root-user'];
  // Its group of processes is its own: what is started there ends with it.
  const keeper = spawn('unshare', [...own, '--mount', '--net', 'sh', join(home, 'enter')], {
    detached: true,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  await new Promise<void>((done, failed) => {
    keeper.stdout.once('data', () => done());
    keeper.once('exit', (code) => failed(new Error(`The bare root could not be entered; unshare ended with ${code}.`)));
  });

  const enter = [
    'nsenter',
    `--target=${keeper.pid}`,
    ...(asRoot ? [] : ['--user', '--preserve-credentials']),
    '--mount',
    '--net',
    '--root',
    '--wd',
  ];
  const there = { HOME: '/root', PATH: '/usr/local/sbin:/opt/stand-ins:/usr/sbin:/usr/bin:/sbin:/bin', LANG: 'C.UTF-8', ...env };
  const clean = ['env', '-i', ...Object.entries(there).map(([name, value]) => `${name}=${value}`)];
  const children: ChildProcess[] = [];
  const start = (...command: string[]) => {
    const [program = '', ...args] = [...enter, ...clean, ...command];
    const child = spawn(program, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    children.push(child);
    return child;
  };
  const chromium = join(home, 'chromium');
  await writeFile(chromium, `#!/bin/sh\nexec ${[...enter, ...clean].map((word) => `'${word}'`).join(' ')} '${browser}' "$@"\n`, {
    mode: 0o755,
  });
  return {
    path,
    profile,
    chromium,
    start,
    stop: endGroup,
    async run(commands) {
      const child = start('sh', '-c', 'cd && exec bash -euo pipefail -c "$0" 2>&1', commands);
      const ended = new Promise<number>((done) => child.once('exit', (code) => done(code ?? 1)));
      // Services that it started hold no pipe of ours, so this ends with the commands.
      const said = child.stdout ? await text(child.stdout) : '';
      return { code: await ended, said };
    },
    async close() {
      for (const child of [...children, keeper]) endGroup(child);
      await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function endGroup({ pid }: ChildProcess) {
  try {
    if (pid !== undefined) process.kill(-pid, 'SIGKILL');
  } catch {
    // All of it had ended.
  }
}

async function furnish(path: string, hosts: string[]) {
  for (const folder of ['etc/ssl', 'root', 'tmp', 'run', 'srv', 'opt/stand-ins', 'var/lib', 'var/log', 'etc/systemd/system'])
    await mkdir(join(path, folder), { recursive: true });
  for (const name of ['bin', 'sbin', 'lib', 'lib64']) await symlink(`usr/${name}`, join(path, name));
  for (const name of settings)
    await cp(join('/etc', name), join(path, 'etc', name), { recursive: true, verbatimSymlinks: true }).catch(absent);
  await writeFile(join(path, 'etc/passwd'), 'root:x:0:0:root:/root:/bin/bash\n');
  await writeFile(join(path, 'etc/group'), 'root:x:0:\n');
  await writeFile(join(path, 'etc/hosts'), `127.0.0.1 localhost ${hosts.join(' ')}\n`);
  for (const name of asRoot ? ['systemctl'] : ['systemctl', 'chgrp'])
    await cp(join(import.meta.dirname, name), join(path, 'opt/stand-ins', name));
}

const absent = (error: NodeJS.ErrnoException) => {
  if (error.code !== 'ENOENT') throw error;
};

/** What a clone has that was fetched or built once; the rest of what is ignored stays behind. */
const fetchedOrBuilt = ['.output/chrome-mv3', '.output/firefox-mv2', '.footbridge/built'];
const notOfAClone =
  /^(node_modules|\.git|\.output|\.footbridge|\.wxt|test-results|playwright-report|release|footbridge-scan|test\/accuracy)$/;

/** Copies this clone to where the guide has it, without its packages: those are mounted. */
export async function cloneTo(to: string): Promise<void> {
  const root = resolve('.');
  await cp(root, to, {
    recursive: true,
    filter: (from) =>
      !notOfAClone.test(
        from
          .slice(root.length + 1)
          .split(sep)
          .join('/'),
      ),
  });
  for (const path of fetchedOrBuilt) await cp(path, join(to, path), { recursive: true }).catch(absent);
  await mkdir(join(to, 'node_modules'), { recursive: true });
}

export const textIn = (root: BareRoot, path: string) => readFile(join(root.path, path), 'utf8');
