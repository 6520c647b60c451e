import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Everything } from '../../core/model/message';
import { readPolicy } from '../../core/policy';
import { manyTools, tenFaults } from '../components/received';
import { type Firefox, launchFirefox } from './support/marionette';
import { zipXpi } from './support/packages';
import { withPolicies } from './support/policies';
import { serveUpdates } from './support/updates';

const addOn = 'footbridge@footbridge.invalid';
const uuid = '7c1d2f5e-3a84-4e0b-9f6a-1d5b8c3e2a40';

const inForceOf = (firefox: Firefox, own: string) =>
  firefox.run(
    own,
    async () => {
      const { browser } = window as unknown as { browser: typeof chrome };
      return (await browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).inForce;
    },
    null,
  );
const textOf = (firefox: Firefox, own: string) => firefox.run(own, () => document.body.textContent ?? '', null);

/** The settings page, once the extension has been installed and shows it. */
async function openSettings(firefox: Firefox): Promise<string> {
  const own = await firefox.open('about:blank');
  await expect
    .poll(
      async () => {
        await firefox.goTo(own, `moz-extension://${uuid}/options.html`).catch(() => undefined);
        return firefox.run(own, () => location.protocol, null).catch(() => '');
      },
      { timeout: 60_000 },
    )
    .toBe('moz-extension:');
  await expect.poll(() => textOf(firefox, own).catch(() => ''), { timeout: 60_000 }).toContain('Where it comes from');
  return own;
}

test('Firefox ESR, which judges nothing: no policy, one that comes while it runs, ten faults, and 2 MB', async () => {
  test.setTimeout(240_000);
  const updates = await serveUpdates({ version: '0.1.0', xpi: await zipXpi('.output/demo/firefox-mv2') });
  const policies = (policy?: object) => ({
    firefox: {
      ExtensionSettings: { [addOn]: { installation_mode: 'force_installed', install_url: updates.installUrl() } },
      ...(policy ? { '3rdparty': { Extensions: { [addOn]: policy } } } : {}),
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  const browsers = await withPolicies(policies());
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-firefox-'));
  const inFirefox = async (work: (firefox: Firefox, own: string) => Promise<void>) => {
    const firefox = await launchFirefox(browsers.firefox, { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }) }, profile);
    try {
      await work(firefox, await openSettings(firefox));
    } finally {
      await firefox.quit();
    }
  };
  try {
    await inFirefox(async (firefox, own) => {
      await test.step('no policy: said at once; one that comes later counts from the next start, and the page says so', async () => {
        await expect.poll(async () => (await inForceOf(firefox, own)).source).toBe('none');
        await browsers.change(policies(tenFaults));
        await firefox.goTo(own, `moz-extension://${uuid}/options.html`);
        await expect.poll(() => textOf(firefox, own)).toContain('At the next start: Firefox reads its policy once');
        expect(await textOf(firefox, own)).toContain('Firefox has handed over no policy for this extension.');
        expect((await inForceOf(firefox, own)).source).toBe('none');
      });
    });

    await inFirefox(async (firefox, own) => {
      await test.step('ten faults: whatever is good holds, and each fault is named', async () => {
        await expect.poll(async () => (await inForceOf(firefox, own)).source).toBe('managed');
        const { policy } = await inForceOf(firefox, own);
        expect(policy).toMatchObject({
          intranet: ['*.fairshire.test'],
          cohort: 'all',
          ieRoute: 'none',
          expectedBrowsers: 7400,
          minimum: { chrome: 120 },
        });
        for (const key of ['collector', 'privacyNote']) expect(policy).not.toHaveProperty(key);
        expect(policy.systems).toHaveLength(tenFaults.systems.length - 1);
        expect(policy.tools).toHaveLength(tenFaults.tools.length - 2);
        expect(policy.tools.find(({ id }) => id === 'tool-2')?.pilot).toBe(true);
        await expect.poll(() => textOf(firefox, own)).toContain('IT: 8 keys of the policy need correcting');
        const text = await textOf(firefox, own);
        for (const fault of [
          'cohort must be text, and is the number 7.',
          'organization Footbridge knows no such key.',
          'tools.10 (entry 11)',
        ])
          expect(text).toContain(fault);
      });
      await browsers.change(policies({ ...manyTools, cohort: 'No Slug', privacyNote: 5 }));
    });

    await inFirefox(async (firefox, own) => {
      await test.step('one bad tool of 200: 199 stay', async () => {
        await expect.poll(async () => (await inForceOf(firefox, own)).policy.tools.length).toBe(199);
        expect((await inForceOf(firefox, own)).problems.map(({ key }) => key)).toEqual(['tools.17.url', 'cohort', 'privacyNote']);
      });
      await browsers.change(policies(large));
    });

    await inFirefox(async (firefox, own) => {
      await test.step('2 MB: whole, and the settings page opens', async () => {
        await expect.poll(async () => (await inForceOf(firefox, own)).policy.tools.length).toBe(large.tools.length);
        expect((await inForceOf(firefox, own)).policy).toEqual(readPolicy(large).policy);
        await expect.poll(() => textOf(firefox, own), { timeout: 30_000 }).toContain(`${large.tools.length} entries`);
      });
    });
  } finally {
    await Promise.all([browsers.close(), updates.close(), rm(profile, { recursive: true, force: true, maxRetries: 5 })]);
  }
});

const [first] = manyTools.tools;
const large = {
  ...manyTools,
  tools: Array.from({ length: 3_000 }, (_, at) => ({
    ...first,
    id: `tool-${at}`,
    purpose: `${at} ${'Something useful. '.repeat(40)}`.slice(0, 590),
  })),
};
