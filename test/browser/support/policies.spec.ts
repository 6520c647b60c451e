import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { chromiumArgs } from './chromium';
import { needsBrowser, needsPolicies } from './needs';
import { packCrx, zipXpi } from './packages';
import { withPolicies } from './policies';
import { serveUpdates } from './updates';

const firefoxId = 'hello@footbridge.invalid';

/** An extension that says hello to the update server, so that the server knows that it runs. */
async function helloExtension(manifest: object, base: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-hello-'));
  await writeFile(join(folder, 'manifest.json'), JSON.stringify({ name: 'Hello', version: '1', ...manifest }));
  await writeFile(join(folder, 'hello.js'), `fetch('${base}/hello/' + chrome.runtime.getManifest().manifest_version)`);
  return folder;
}

/** A process group of its own, so that ending it ends every process of the browser and nothing else. */
function start(executable: string, args: string[]): ChildProcess {
  return spawn(executable, args, { detached: true, stdio: 'ignore' });
}

async function stop(browser: ChildProcess) {
  if (browser.exitCode !== null || !browser.pid) return;
  const ended = new Promise((done) => browser.once('exit', done));
  process.kill(-browser.pid, 'SIGKILL');
  await ended;
}

test('browsers obey policies of their own, and the machine keeps its own', async () => {
  test.setTimeout(90_000);
  needsBrowser('chromium');
  needsBrowser('firefox');
  needsPolicies();
  const before = await readdir('/etc');
  const updates = await serveUpdates({ version: '1' });
  const base = new URL('/', updates.updateUrl).href.slice(0, -1);
  const mv3 = await helloExtension(
    { manifest_version: 3, background: { service_worker: 'hello.js' }, host_permissions: ['*://*/*'] },
    base,
  );
  const mv2 = await helloExtension(
    {
      manifest_version: 2,
      background: { scripts: ['hello.js'] },
      permissions: ['*://*/*'],
      browser_specific_settings: { gecko: { id: firefoxId } },
    },
    base,
  );
  const { crx, id } = await packCrx(mv3);
  updates.release({ version: '1', chromium: { id, crx }, xpi: await zipXpi(mv2) });
  const browsers = await withPolicies({
    chromium: { ExtensionSettings: { [id]: { installation_mode: 'force_installed', update_url: updates.updateUrl } } },
    firefox: {
      ExtensionSettings: { [firefoxId]: { installation_mode: 'force_installed', install_url: updates.installUrl() } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  const profiles = [await mkdtemp(join(tmpdir(), 'footbridge-c-')), await mkdtemp(join(tmpdir(), 'footbridge-f-'))] as const;
  try {
    // Without --disable-background-networking: it also stops the first install.
    const args = chromiumArgs().filter((arg) => arg !== '--disable-background-networking');
    const chromium = start(browsers.chromium, [...args, '--headless=new', `--user-data-dir=${profiles[0]}`, 'about:blank']);
    await expect
      .poll(() => updates.asked, { timeout: 40_000 })
      .toContain('/hello/3')
      .finally(() => stop(chromium));
    const firefox = start(browsers.firefox, ['--headless', '--profile', profiles[1], 'about:blank']);
    await expect
      .poll(() => updates.asked, { timeout: 40_000 })
      .toContain('/hello/2')
      .finally(() => stop(firefox));
  } finally {
    await browsers.close();
    await updates.close();
    for (const folder of [mv3, mv2, ...profiles]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
  expect(await readdir('/etc')).toEqual(before);
});
