import { chmod, lstat, mkdir, mkdtemp, readdir, readlink, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserName, browserPath } from '../../../scripts/browsers.mjs';

/** What group policy would put on the machine: a Chromium managed policy file and Firefox's `policies`. */
export interface Policies {
  chromium?: object;
  firefox?: object;
}

export interface PoliciedBrowsers {
  /** Executables to hand to a driver: the browser, seeing these policies and no others. */
  chromium: string;
  firefox: string;
  /** Puts other policies in place while the browsers run, as a group policy refresh does. */
  change(policies: Policies): Promise<void>;
  close(): Promise<void>;
}

/** Folders that browsers read policy from; the machine's own are hidden, ours stand in their place. */
const hidden = ['chromium', 'firefox', 'firefox-esr', 'opt'];

/**
 * Gives browsers policies of their own and leaves the machine as it is: each browser runs in a mount namespace where `/etc`
 * is a folder of ours, with every other entry of the real one reachable. Needs root, or user namespaces.
 */
export async function withPolicies(policies: Policies, path: (browser: BrowserName) => string = browserPath): Promise<PoliciedBrowsers> {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-policies-'));
  await chmod(home, 0o755);
  const etc = join(home, 'etc');
  const machine = join(home, 'machine');
  await mkdir(etc);
  await mkdir(machine);
  await linkEverythingElse(etc, machine);
  const change = async (next: Policies) => {
    await writePolicy(join(etc, 'chromium/policies/managed'), 'footbridge.json', next.chromium);
    const firefox = next.firefox && { policies: next.firefox };
    await writePolicy(join(etc, 'firefox/policies'), 'policies.json', firefox);
    await writePolicy(join(etc, 'firefox-esr/policies'), 'policies.json', firefox);
  };
  await change(policies);
  return {
    chromium: await launcher(home, 'chromium', path('chromium')),
    firefox: await launcher(home, 'firefox', path('firefox')),
    change,
    close: () => rm(home, { recursive: true, force: true, maxRetries: 3 }),
  };
}

/** A link that points elsewhere is copied as it is, so that a relative one still leads to the same place. */
async function linkEverythingElse(etc: string, machine: string) {
  for (const name of await readdir('/etc')) {
    if (hidden.includes(name)) continue;
    const isLink = (await lstat(join('/etc', name))).isSymbolicLink();
    await symlink(isLink ? await readlink(join('/etc', name)) : join(machine, name), join(etc, name));
  }
}

async function writePolicy(folder: string, file: string, policy: object | undefined) {
  await mkdir(folder, { recursive: true });
  if (policy) await writeFile(join(folder, file), JSON.stringify(policy, null, 2));
  else await rm(join(folder, file), { force: true });
}

/** A script that becomes the browser: the process that the driver started is the browser, so that ending it ends the browser. */
async function launcher(home: string, browser: BrowserName, executable: string): Promise<string> {
  const path = join(home, browser);
  const mounts = 'mount --rbind /etc "$0/machine" && mount --bind "$0/etc" /etc';
  const asRoot = `exec unshare --mount sh -c '${mounts} && exec "$@"' '${home}' '${executable}' "$@"`;
  // The second namespace gives the person their own user id back: Chromium refuses to run as root with its sandbox on.
  const asUser = `exec unshare --user --map-root-user --mount sh -c '${mounts} && exec unshare --user --map-user=${process.getuid?.()} --map-group=${process.getgid?.()} -- "$@"' '${home}' '${executable}' "$@"`;
  await writeFile(path, `#!/bin/sh\n${process.getuid?.() === 0 ? asRoot : asUser}\n`, { mode: 0o755 });
  return path;
}
