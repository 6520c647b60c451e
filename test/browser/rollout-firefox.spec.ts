import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import type { Everything } from '../../core/model/message';
import { periodEnd, periodOf } from '../../core/telemetry/period';
import { fairshire } from '../fairshire/organisation';
import { demoPages } from '../fairshire/pages';
import { serveIntranet } from '../fairshire/serve';
import { zipXpi } from './support/packages';
import { withPolicies } from './support/policies';
import { serveUpdates } from './support/updates';
import { wiretap } from './support/wiretap';

const addOn = 'footbridge@footbridge.invalid';
/** Firefox gives an extension's pages an address that nobody can foresee, unless it is told beforehand. */
const uuid = '5b0c1d7e-9a54-4c59-8f0a-6d3a8a6b7c11';

/** Asks the background from one of its own pages, by the demo page's address. */
const ask = (own: Page, address: string | null): Promise<Everything> =>
  own.evaluate(async (url) => {
    const { browser } = globalThis as unknown as { browser: typeof chrome };
    const tabs = await browser.tabs.query({});
    return browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab: tabs.findLast((tab) => tab.url === url)?.id ?? null });
  }, address);

/** `goto` to an extension's page never resolves under WebDriver BiDi: the page is there when it can be asked. */
async function openOwn(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  page.goto(`moz-extension://${uuid}/${path}`).catch(() => undefined);
  await expect
    .poll(() => page.evaluate(() => document.readyState === 'complete' && location.protocol === 'moz-extension:').catch(() => false), {
      timeout: 30_000,
    })
    .toBe(true);
  return page;
}

test('put there by policies.json, Firefox ESR gives the same verdicts and tells no more', async () => {
  test.setTimeout(240_000);
  const intranet = await serveIntranet();
  const collector = await serveUpdates({ version: 'none' });
  const tap = await wiretap(Number(new URL(collector.updateUrl).port));
  const updates = await serveUpdates({ version: '0.1.0', xpi: await zipXpi('.output/demo/firefox-mv2') });
  const browsers = await withPolicies({
    firefox: {
      ExtensionSettings: { [addOn]: { installation_mode: 'force_installed', install_url: updates.installUrl() } },
      '3rdparty': { Extensions: { [addOn]: fairshire({ collector: tap.url, port: intranet.port }) } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-firefox-'));
  let browser: Browser | undefined;
  try {
    browser = await puppeteer.launch({
      browser: 'firefox',
      executablePath: browsers.firefox,
      headless: true,
      userDataDir: profile,
      args: ['--remote-allow-system-access'],
      extraPrefsFirefox: {
        'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
        'network.dns.localDomains': [...new Set(demoPages.map(({ host }) => host))].join(','),
        'dom.security.https_first': false,
      },
    });
    const own = await openOwn(browser, 'popup.html');
    await expect.poll(async () => (await ask(own, null)).inForce.source, { timeout: 30_000 }).toBe('managed');
    expect((await ask(own, null)).inForce.problems).toEqual([]);

    for (const demo of demoPages) {
      await test.step(`${demo.name}: ${demo.verdict}`, async () => {
        const page = await (browser as Browser).newPage();
        await page.goto(intranet.url(demo.host, demo.path));
        await expect
          .poll(async () => {
            const { verdict } = (await ask(own, page.url())).page;
            return [verdict.is, verdict.is === 'not-checked' ? null : verdict.because];
          })
          .toEqual([demo.verdict, demo.rule]);
        await page.close();
      });
    }

    await test.step('back from the cache, the page before is judged again', async () => {
      const page = await (browser as Browser).newPage();
      await page.goto(intranet.url('hr.fairshire.test', '/timesheets/week.asp'));
      const address = page.url();
      await page.goto(intranet.url('directory.fairshire.test', '/'));
      await expect.poll(async () => (await ask(own, page.url())).page.verdict.is).toBe('no-problem-found');
      // Under WebDriver BiDi going back to a kept page never resolves: the page is there when the background says so.
      page.goBack().catch(() => undefined);
      await expect.poll(async () => (await ask(own, address)).page.verdict.is).toBe('needs-ie');
      await page.close();
    });

    await test.step('what leaves carries no id of this install', async () => {
      const end = periodEnd(periodOf(Date.now()));
      const move = (to: number) =>
        own.evaluate(
          (offset) => (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.set({ demoClockOffset: offset }),
          to - Date.now(),
        );
      await move(end + 1000);
      await expect.poll(async () => (await ask(own, null)).answers.waiting.length).toBeGreaterThan(0);
      const [first] = (await ask(own, null)).answers.waiting.sort((a, b) => a.due - b.due);
      await move((first?.due ?? 0) + 1000);
      await expect.poll(() => tap.heard().length).toBe(1);
      const [heard] = tap.heard();
      expect(JSON.parse(heard?.body ?? '')).toEqual(first?.answer);
      expect(heard?.headers.origin ?? 'null').toBe('null');
      expect(JSON.stringify(heard)).not.toContain(uuid);
      for (const name of ['cookie', 'referer', 'accept-language', 'user-agent', 'authorization'])
        expect(heard?.headers).not.toHaveProperty(name);
    });
  } finally {
    await browser?.close();
    await Promise.all([browsers.close(), updates.close(), collector.close(), tap.close(), intranet.close()]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
