import { expect, test } from '@playwright/test';
import type { Everything } from '../../core/model/message';
import { periodEnd, periodOf } from '../../core/telemetry/period';
import { fairshire } from '../fairshire/organisation';
import { demoPages } from '../fairshire/pages';
import { serveIntranet } from '../fairshire/serve';
import { type Firefox, launchFirefox } from './support/marionette';
import { zipXpi } from './support/packages';
import { withPolicies } from './support/policies';
import { serveUpdates } from './support/updates';
import { wiretap } from './support/wiretap';

const addOn = 'footbridge@footbridge.invalid';
/** Firefox gives an extension's pages an address that nobody can foresee, unless it is told beforehand. */
const uuid = '5b0c1d7e-9a54-4c59-8f0a-6d3a8a6b7c11';

/** Asks the background from one of its own pages, by the demo page's address. */
const ask = (firefox: Firefox, own: string, address: string | null): Promise<Everything> =>
  firefox.run(
    own,
    async (url) => {
      const { browser } = window as unknown as { browser: typeof chrome };
      const tabs = await browser.tabs.query({});
      return browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab: tabs.findLast((tab) => tab.url === url)?.id ?? null });
    },
    address,
  );

/** The extension is installed some seconds after Firefox has started; its page is there when it can be asked. */
async function openOwn(firefox: Firefox): Promise<string> {
  const own = await firefox.open('about:blank');
  await expect
    .poll(
      async () => {
        await firefox.goTo(own, `moz-extension://${uuid}/popup.html`).catch(() => undefined);
        return firefox.run(own, () => location.protocol, null).catch(() => '');
      },
      { timeout: 30_000 },
    )
    .toBe('moz-extension:');
  return own;
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
  const firefox = await launchFirefox(browsers.firefox, {
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'network.dns.localDomains': [...new Set(demoPages.map(({ host }) => host))].join(','),
    'dom.security.https_first': false,
  });
  try {
    const own = await openOwn(firefox);
    await expect.poll(async () => (await ask(firefox, own, null)).inForce.source, { timeout: 30_000 }).toBe('managed');
    expect((await ask(firefox, own, null)).inForce.problems).toEqual([]);

    for (const demo of demoPages) {
      await test.step(`${demo.name}: ${demo.verdict}`, async () => {
        const page = await firefox.open(intranet.url(demo.host, demo.path));
        const address = await firefox.run(page, () => location.href, null);
        await expect
          .poll(async () => {
            const { verdict } = (await ask(firefox, own, address)).page;
            return [verdict.is, verdict.is === 'not-checked' ? null : verdict.because];
          })
          .toEqual([demo.verdict, demo.rule]);
        await firefox.close(page);
      });
    }

    await test.step('back from the cache, the page before is judged again', async () => {
      const sheets = intranet.url('hr.fairshire.test', '/timesheets/week.asp');
      const directory = intranet.url('directory.fairshire.test', '/');
      const page = await firefox.open(sheets);
      await firefox.goTo(page, directory);
      await expect.poll(async () => (await ask(firefox, own, directory)).page.verdict.is).toBe('no-problem-found');
      await firefox.back(page);
      await expect.poll(async () => (await ask(firefox, own, sheets)).page.verdict.is).toBe('needs-ie');
      await firefox.close(page);
    });

    await test.step('what leaves carries no id of this install', async () => {
      const end = periodEnd(periodOf(Date.now()));
      const move = (to: number) =>
        firefox.run(
          own,
          (offset) => (window as unknown as { browser: typeof chrome }).browser.storage.local.set({ demoClockOffset: offset }),
          to - Date.now(),
        );
      await move(end + 1000);
      await expect.poll(async () => (await ask(firefox, own, null)).answers.waiting.length).toBeGreaterThan(0);
      const [first] = (await ask(firefox, own, null)).answers.waiting.sort((a, b) => a.due - b.due);
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
    await firefox.quit();
    await Promise.all([browsers.close(), updates.close(), collector.close(), tap.close(), intranet.close()]);
  }
});
