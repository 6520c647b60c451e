import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, type Page, test } from '@playwright/test';
import type { Everything, TrialOutcome } from '../../core/model/message';
import { readPolicy } from '../../core/policy';
import { fairshire } from '../fairshire/organisation';
import { serveIntranet } from '../fairshire/serve';
import { chromiumArgs } from './support/chromium';
import { withPolicies } from './support/policies';
import { changedBuild, hostReleases, putPolicy, releaseBuilds } from './support/rolled-out';

/** What else of Chromium's interface for extensions is used here. */
interface Wider {
  action: { getUserSettings(): Promise<{ isOnToolbar: boolean }> };
  developerPrivate: { autoUpdate(): Promise<void>; getExtensionsInfo(): Promise<{ id: string; version: string }[]> };
  scripting: { executeScript(what: { target: { tabId: number }; func(): unknown }): Promise<{ result: unknown }[]> };
}

const inForce = (own: Page) =>
  own.evaluate(async () => (await chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).inForce);

const tryOut = (own: Page, policy: object) =>
  own.evaluate((text) => chrome.runtime.sendMessage<TrialOutcome>({ type: 'own:trial', text }), JSON.stringify(policy));

/** Tries, from a page of the extension, to run a script in the tab that shows an address; what came of it. */
const scriptInto = (own: Page, address: string) =>
  own.evaluate(async (url) => {
    const { scripting } = chrome as unknown as Wider;
    const tabId = (await chrome.tabs.query({})).find((tab) => tab.url === url)?.id ?? -1;
    return scripting.executeScript({ target: { tabId }, func: () => document.title }).then(
      ([first]) => `ran: ${first?.result}`,
      (error: Error) => error.message,
    );
  }, address);

test('Chromium, by the files of a release: a trial is overruled, a change followed, a second version taken and held to the intranet, all removed', async () => {
  test.setTimeout(180_000);
  const intranet = await serveIntranet();
  const releases = await hostReleases();
  const changed = await changedBuild(releaseBuilds.chromium);
  const policy = (cohort: string) => ({ ...fairshire({ collector: releases.url, port: intranet.port }), cohort });
  // The driver needs this, in a file of its own: what was made stands as it is.
  const browsers = await withPolicies({ chromium: { DeveloperToolsAvailability: 1 } });
  const rollOut = async () =>
    putPolicy(
      browsers.chromium,
      'chromium/policies/managed/organisation.json',
      await releases.policyFile('linux/chromium/footbridge.json'),
    );
  await releases.release({ version: '1.0.0', policy: {} });
  await rollOut();
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browsers.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-extensions-with-background-pages'],
    args: ['--headless=new', ...chromiumArgs(intranet.port).filter((arg) => arg !== '--disable-background-networking')],
  });
  const options = `chrome-extension://${releases.id}/options.html`;
  const openOwn = async () => {
    const page = await context.newPage();
    await page.goto(options);
    return page;
  };
  const extensions = await context.newPage();
  await extensions.goto('chrome://extensions');
  const installed = () =>
    extensions.evaluate(async (id) => {
      const all = await (chrome as unknown as Wider).developerPrivate.getExtensionsInfo();
      return all.find((one) => one.id === id)?.version ?? null;
    }, releases.id);
  try {
    await test.step('installed from the update address; with no policy yet, an administrator tries one', async () => {
      await expect.poll(installed, { timeout: 60_000 }).toBe('1.0.0');
      const own = await openOwn();
      expect(await own.evaluate(() => (chrome as unknown as Wider).action.getUserSettings())).toMatchObject({ isOnToolbar: true });
      expect(await tryOut(own, policy('libraries'))).toMatchObject({ loaded: true });
      expect((await inForce(own)).source).toBe('trial');
    });

    let own = await openOwn();
    await test.step('the organisation’s policy arrives, overrules the trial and admits no other', async () => {
      await releases.release({ version: '1.0.0', policy: policy('corporate') });
      await rollOut();
      await expect.poll(async () => (await inForce(own)).source, { timeout: 30_000 }).toBe('managed');
      expect(await inForce(own)).toEqual({ source: 'managed', policy: readPolicy(policy('corporate')).policy, problems: [] });
      expect(await tryOut(own, policy('libraries'))).toEqual({ loaded: false, reason: 'managed' });
    });

    await test.step('a changed policy is followed while the browser runs', async () => {
      await releases.release({ version: '1.0.0', policy: policy('libraries') });
      await rollOut();
      await expect.poll(async () => (await inForce(own)).policy.cohort, { timeout: 30_000 }).toBe('libraries');
    });

    await test.step('a second version is taken by the browser’s own update check, with no change of policy', async () => {
      await releases.release({ version: '2.0.0', policy: policy('libraries'), builds: { ...releaseBuilds, chromium: changed } });
      const update = () => extensions.evaluate(() => (chrome as unknown as Wider).developerPrivate.autoUpdate());
      await expect
        .poll(async () => {
          await update();
          return installed();
        })
        .toBe('2.0.0');
      own = await openOwn();
      expect((await inForce(own)).policy.cohort).toBe('libraries');
    });

    await test.step('though that version was changed to script every page, the browser lets it into the intranet alone', async () => {
      const [inside, outside] = [intranet.url('directory.fairshire.test', '/'), intranet.url('www.elsewhere.test', '/')];
      const marks: unknown[] = [];
      for (const address of [inside, outside]) {
        const page = await context.newPage();
        await page.goto(address);
        marks.push(await page.evaluate(() => document.documentElement.dataset.changed ?? null));
      }
      expect(marks).toEqual(['yes', null]);
      expect(await scriptInto(own, inside)).toMatch(/^ran: ./);
      expect(await scriptInto(own, outside)).toContain('cannot be scripted due to an ExtensionsSettings policy');
    });

    await test.step('the policy is withdrawn: the extension is gone', async () => {
      await putPolicy(browsers.chromium, 'chromium/policies/managed/organisation.json', null);
      await expect.poll(installed, { timeout: 30_000 }).toBe(null);
    });
  } finally {
    await context.close();
    await Promise.all([browsers.close(), releases.close(), intranet.close()]);
    for (const folder of [profile, changed]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
