import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { uuidOf } from '../../cli/policy';
import type { Everything } from '../../core/model/message';
import type { OrganisationInput } from '../../core/model/organisation';
import { policyKeys } from '../../core/model/policy';
import { readPolicy } from '../../core/policy';
import { type MadeFile, makeFiles, readOrganisation } from '../../core/policy/formats/make';
import { readFormat } from '../../core/policy/formats/read';
import { keyWords, templateWords } from '../../core/words/policy';
import { fairshire } from '../fairshire/organisation';
import { chromiumArgs } from './support/chromium';
import { launchFirefox } from './support/marionette';
import { packCrx, zipXpi } from './support/packages';
import { withPolicies } from './support/policies';
import { serveUpdates } from './support/updates';

/** Every key is set: those that Fairshire leaves out, to their examples. */
const policy = {
  ...Object.fromEntries(Object.entries(keyWords).map(([key, { example }]) => [key, example])),
  ...fairshire({ collector: 'https://footbridge.fairshire.test/' }),
  privacyNote: 'We count "browsers", not people: é\nand nothing else.',
};
const wanted = readPolicy(policy).policy;
if (Object.keys(policy).length !== Object.keys(policyKeys).length) throw new Error('A key of the schema is not set here.');

/** What else of the extension's interface is looked at here. */
interface Wider {
  storage: { managed: { get(keys: null): Promise<Record<string, unknown>> } };
  action: { getUserSettings(): Promise<{ isOnToolbar: boolean }> };
}

function made(organisation: OrganisationInput): MadeFile[] {
  const read = readOrganisation(organisation);
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  return makeFiles(read.rollOut, { words: templateWords, uuid: uuidOf });
}

const textOf = (files: MadeFile[], path: string) => files.find((file) => file.path === path)?.text ?? '';

test('Chromium, by the file that was made: installed, pinned, and the policy as meant; then as the registry of Windows hands it over', async () => {
  test.setTimeout(180_000);
  const { crx, id } = await packCrx('.output/demo/chrome-mv3');
  const updates = await serveUpdates({ version: '0.1.0', chromium: { id, crx } });
  // The browser's driver needs this, in a file of its own: the file that was made stands as it is.
  const browsers = await withPolicies({ chromium: { DeveloperToolsAvailability: 1 } });
  const put = (text: string) => writeFile(join(dirname(browsers.chromium), 'etc/chromium/policies/managed/organisation.json'), text);
  const files = made({ policy, browsers: ['chrome', 'edge', 'chromium'], chromium: { id, updateUrl: updates.updateUrl } });
  await put(textOf(files, 'linux/chromium/footbridge.json'));
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-profile-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: browsers.chromium,
    chromiumSandbox: process.getuid?.() !== 0,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-extensions-with-background-pages'],
    args: ['--headless=new', ...chromiumArgs().filter((arg) => arg !== '--disable-background-networking')],
  });
  try {
    if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker', { timeout: 60_000 });
    const own = await context.newPage();
    await own.goto(`chrome-extension://${id}/options.html`);
    const inForce = () =>
      own.evaluate(async () => (await chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).inForce);
    const managed = () => own.evaluate(() => (chrome as unknown as Wider).storage.managed.get(null));

    await expect.poll(async () => (await inForce()).source, { timeout: 30_000 }).toBe('managed');
    expect(await inForce()).toEqual({ source: 'managed', policy: wanted, problems: [] });
    expect(await own.evaluate(() => (chrome as unknown as Wider).action.getUserSettings())).toMatchObject({ isOnToolbar: true });
    expect(updates.asked).toContain('/footbridge.crx');

    await test.step('as Windows hands over what the template and the registry file set', async () => {
      const formats = ['windows/chrome.reg', 'intune/chrome.json', 'windows/edge.reg'].map((path) => readFormat(textOf(files, path)));
      const raws = formats.map((read) => ('reason' in read ? read.reason : read.found[0]?.raw)) as object[];
      const file = JSON.parse(textOf(files, 'linux/chromium/footbridge.json'));
      for (const [at, raw] of raws.entries()) {
        // The name of the cohort tells which of them has arrived.
        await put(JSON.stringify({ ...file, '3rdparty': { extensions: { [id]: { ...raw, cohort: `windows-${at}` } } } }));
        await expect.poll(async () => (await inForce()).policy.cohort, { timeout: 30_000 }).toBe(`windows-${at}`);
        expect(await inForce()).toEqual({ source: 'managed', policy: { ...wanted, cohort: `windows-${at}` }, problems: [] });
      }
    });

    await test.step('a key that holds another kind never reaches the extension, as `policy check` says', async () => {
      const file = JSON.parse(textOf(files, 'linux/chromium/footbridge.json'));
      await put(
        JSON.stringify({
          ...file,
          '3rdparty': {
            extensions: {
              [id]: {
                ...policy,
                cohort: 'wrong-kinds',
                intranet: '["*.x.test"]',
                systems: [...(policy.systems ?? []), { id: 'x', name: 5, places: [] }],
              },
            },
          },
        }),
      );
      await expect.poll(async () => (await managed()).cohort, { timeout: 30_000 }).toBe('wrong-kinds');
      expect(await managed()).not.toHaveProperty('intranet');
      expect(await managed()).not.toHaveProperty('systems');
    });
  } finally {
    await context.close();
    await Promise.all([browsers.close(), updates.close(), rm(profile, { recursive: true, force: true, maxRetries: 5 })]);
  }
});

const addOn = 'footbridge@footbridge.invalid';
const uuid = '0f6a5a34-6e3b-4f1c-9d0e-2b7f3a5c8d19';

test('Firefox ESR, by policies.json that was made: installed, and the policy as meant', async () => {
  test.setTimeout(180_000);
  const updates = await serveUpdates({ version: '0.1.0', xpi: await zipXpi('.output/demo/firefox-mv2') });
  const files = made({ policy, browsers: ['firefox'], firefox: { id: addOn, installUrl: updates.installUrl(), unsigned: true } });
  const browsers = await withPolicies({});
  const text = textOf(files, 'linux/firefox/policies.json');
  for (const name of ['firefox', 'firefox-esr'])
    await writeFile(join(dirname(browsers.firefox), `etc/${name}/policies/policies.json`), text);
  const firefox = await launchFirefox(browsers.firefox, { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }) });
  try {
    const own = await firefox.open('about:blank');
    const inForce = () =>
      firefox.run(
        own,
        async () => {
          const { browser } = window as unknown as { browser: typeof chrome };
          return (await browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).inForce;
        },
        null,
      );
    await expect
      .poll(
        async () => {
          await firefox.goTo(own, `moz-extension://${uuid}/options.html`).catch(() => undefined);
          return inForce().then(
            ({ source }) => source,
            () => 'not installed yet',
          );
        },
        { timeout: 60_000 },
      )
      .toBe('managed');
    expect(await inForce()).toEqual({ source: 'managed', policy: wanted, problems: [] });
  } finally {
    await firefox.quit();
    await Promise.all([browsers.close(), updates.close()]);
  }
});
