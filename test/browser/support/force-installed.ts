import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArgs, type Extended, popupFor } from './chromium';
import { packCrx } from './packages';
import { type PoliciedBrowsers, withPolicies } from './policies';
import { serveUpdates } from './updates';

export interface ForceInstalled extends Extended {
  /** Puts another policy for the extension in place while the browser runs. */
  changePolicy(policy: object): Promise<void>;
}

/** What IT's policy file for Chromium holds: the extension, the hosts where it exists at all, and its own policy. */
const policyFile = (id: string, updateUrl: string, hosts: string[], policy: object) => ({
  ExtensionSettings: {
    [id]: {
      installation_mode: 'force_installed',
      update_url: updateUrl,
      override_update_url: true,
      runtime_blocked_hosts: ['*://*'],
      runtime_allowed_hosts: hosts.map((host) => `*://${host}`),
    },
  },
  '3rdparty': { extensions: { [id]: policy } },
  // Without this no driver may look into a force-installed extension.
  DeveloperToolsAvailability: 1,
});

/**
 * Starts Chromium with the extension as IT would roll it out: a package from an update address, put there by a policy file that
 * also fills `storage.managed`. No switch names the extension.
 */
export async function forceInstall(options: {
  build: string;
  intranetPort: number;
  hosts: string[];
  policy: object;
}): Promise<ForceInstalled> {
  const { crx, id } = await packCrx(options.build);
  const updates = await serveUpdates({ version: '0.1.0', chromium: { id, crx } });
  const file = (policy: object) => ({ chromium: policyFile(id, updates.updateUrl, options.hosts, policy) });
  const browsers: PoliciedBrowsers = await withPolicies(file(options.policy));
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browsers.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-extensions-with-background-pages'],
    // Chromium 120 has an older headless mode too, which loads no extension.
    args: ['--headless=new', ...chromiumArgs(options.intranetPort).filter((arg) => arg !== '--disable-background-networking')],
    viewport: { width: 1280, height: 800 },
  });
  const close = async () => {
    await context.close();
    await Promise.all([browsers.close(), updates.close(), rm(profile, { recursive: true, force: true, maxRetries: 5 })]);
  };
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 60_000 });
    const own = (path: string) => `chrome-extension://${id}/${path}`;
    return {
      context,
      id,
      own,
      popupFor: (page) => popupFor(context, own, page),
      changePolicy: (policy) => browsers.change(file(policy)),
      close,
    };
  } catch (error) {
    await close();
    throw new Error(`Chromium did not install the extension by policy; it asked for ${updates.asked.join(', ') || 'nothing'}: ${error}`);
  }
}
