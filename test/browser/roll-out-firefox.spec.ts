import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Tls } from '../../collector/listen/tls';
import type { Everything, TrialOutcome } from '../../core/model/message';
import { readPolicy } from '../../core/policy';
import { fairshire } from '../fairshire/organisation';
import { serveIntranet } from '../fairshire/serve';
import { type Firefox, launchFirefox } from './support/marionette';
import { withPolicies } from './support/policies';
import { changedBuild, hostReleases, putPolicy, releaseBuilds } from './support/rolled-out';

/** Of the build: the organisation names no other. */
const addOn = 'footbridge@footbridge.invalid';
/** Firefox gives an extension's pages an address that nobody can foresee, unless it is told beforehand. */
const uuid = 'a3c1f0a2-70b5-4d7c-8f43-1e0b6d9b5a20';

/** What of Firefox's own interface is used here. */
interface Privileged {
  ChromeUtils: { importESModule(name: string): { [name: string]: never } };
  Services: {
    wm: { getMostRecentWindow(type: string): { CustomizableUI: { getPlacementOfWidget(id: string): { area: string } | null } } };
  };
}

/** The version that is installed, where its button is, and whether the person may remove it; null where there is none. */
const installed = (firefox: Firefox) =>
  firefox.runInBrowser(async () => {
    const { importESModule } = (globalThis as unknown as Privileged).ChromeUtils;
    const AddonManager: { getAddonByID(id: string): Promise<{ version: string; isActive: boolean; permissions: number } | null> } =
      importESModule('resource://gre/modules/AddonManager.sys.mjs').AddonManager as never;
    const addon = await AddonManager.getAddonByID('footbridge@footbridge.invalid');
    if (!addon?.isActive) return null;
    const { CustomizableUI } = (globalThis as unknown as Privileged).Services.wm.getMostRecentWindow('navigator:browser');
    const button = CustomizableUI.getPlacementOfWidget('footbridge_footbridge_invalid-browser-action');
    // PERM_CAN_UNINSTALL
    return { version: addon.version, area: button?.area ?? null, removable: (addon.permissions & 1) === 1 };
  });

/** Asks the background from a page of the extension that is open in a tab. */
const ask = <Answer>(firefox: Firefox, own: string, message: object): Promise<Answer> =>
  firefox.run(own, (what) => (window as unknown as { browser: typeof chrome }).browser.runtime.sendMessage<Answer>(what), message);
const inForce = async (firefox: Firefox, own: string) =>
  (await ask<Everything>(firefox, own, { type: 'own:everything', tab: null })).inForce;

/** The extension is installed some seconds after Firefox has started; its page is there when it can be asked. */
async function openOwn(firefox: Firefox): Promise<string> {
  const own = await firefox.open('about:blank');
  await expect
    .poll(
      async () => {
        await firefox.goTo(own, `moz-extension://${uuid}/options.html`).catch(() => undefined);
        return inForce(firefox, own).then(
          () => true,
          () => false,
        );
      },
      { timeout: 60_000 },
    )
    .toBe(true);
  return own;
}

const preferences = {
  'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
  'network.dns.localDomains': ['directory.fairshire.test', 'www.elsewhere.test'].join(','),
  'dom.security.https_first': false,
};

test('Firefox ESR, by the files of a release, each at its next start: a trial is overruled, a second version taken and held to the intranet', async () => {
  test.setTimeout(180_000);
  const intranet = await serveIntranet();
  const releases = await hostReleases();
  const changed = await changedBuild(releaseBuilds.firefox);
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-firefox-'));
  const browsers = await withPolicies({});
  const policy = (cohort: string) => ({ ...fairshire({ collector: releases.url, port: intranet.port }), cohort });
  const put = async (text: string | null) => {
    for (const name of ['firefox', 'firefox-esr']) await putPolicy(browsers.firefox, `${name}/policies/policies.json`, text);
  };
  const rollOut = async () => put(await releases.policyFile('linux/firefox/policies.json'));
  const started = async (what: string, work: (firefox: Firefox) => Promise<void>) =>
    test.step(what, async () => {
      const firefox = await launchFirefox(browsers.firefox, preferences, profile);
      await work(firefox).finally(() => firefox.quit());
    });
  try {
    await releases.release({ version: '1.0.0', policy: {} });
    await rollOut();
    await started('installed, with its button; with no policy yet, an administrator tries one', async (firefox) => {
      const own = await openOwn(firefox);
      expect(await installed(firefox)).toEqual({ version: '1.0.0', area: 'nav-bar', removable: false });
      const trial = { type: 'own:trial', text: JSON.stringify(policy('libraries')) };
      expect(await ask<TrialOutcome>(firefox, own, trial)).toMatchObject({ loaded: true });
      expect((await inForce(firefox, own)).source).toBe('trial');
    });

    await releases.release({ version: '1.0.0', policy: policy('corporate') });
    await rollOut();
    await started('the organisation’s policy overrules the trial and admits no other', async (firefox) => {
      const own = await openOwn(firefox);
      await expect.poll(async () => (await inForce(firefox, own)).source).toBe('managed');
      expect(await inForce(firefox, own)).toEqual({ source: 'managed', policy: readPolicy(policy('corporate')).policy, problems: [] });
      const trial = { type: 'own:trial', text: JSON.stringify(policy('libraries')) };
      expect(await ask(firefox, own, trial)).toEqual({ loaded: false, reason: 'managed' });
    });

    await releases.release({ version: '2.0.0', policy: policy('libraries'), builds: { ...releaseBuilds, firefox: changed } });
    await rollOut();
    await started('a second version and a changed policy; the version was changed to script every page', async (firefox) => {
      await expect.poll(async () => (await installed(firefox))?.version, { timeout: 60_000 }).toBe('2.0.0');
      const own = await openOwn(firefox);
      await expect.poll(async () => (await inForce(firefox, own)).policy.cohort).toBe('libraries');
      const marks: unknown[] = [];
      for (const [host, path] of [
        ['directory.fairshire.test', '/'],
        ['www.elsewhere.test', '/'],
      ] as const) {
        const page = await firefox.open(intranet.url(host, path));
        marks.push(await firefox.run(page, () => document.documentElement.dataset.changed ?? null, null));
        marks.push(
          await firefox.run(
            own,
            async (url) => {
              const { browser } = window as unknown as {
                browser: typeof chrome & { tabs: { executeScript(tab: number, what: object): Promise<unknown[]> } };
              };
              const tab = (await browser.tabs.query({})).find((one) => one.url === url)?.id ?? -1;
              return browser.tabs.executeScript(tab, { code: '1' }).then(
                () => 'ran',
                (error: Error) => error.message,
              );
            },
            intranet.url(host, path),
          ),
        );
      }
      expect(marks).toEqual(['yes', 'ran', null, expect.stringContaining('Missing host permission')]);
    });

    await put(null);
    await started('the policy is withdrawn: the extension stays without it, and the person may remove it', async (firefox) => {
      const own = await openOwn(firefox);
      await expect.poll(async () => (await inForce(firefox, own)).source).toBe('none');
      expect(await installed(firefox)).toMatchObject({ version: '2.0.0', removable: true });
    });

    await put(JSON.stringify({ policies: { ExtensionSettings: { [addOn]: { installation_mode: 'blocked' } } } }));
    await started('blocked: the extension is gone', async (firefox) => {
      await expect.poll(() => installed(firefox), { timeout: 30_000 }).toBe(null);
    });
  } finally {
    await Promise.all([browsers.close(), releases.close(), intranet.close()]);
    for (const folder of [profile, changed]) await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

/** A certificate for loopback that no authority has signed. */
async function certificate(): Promise<Tls> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-tls-'));
  const [key, cert] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const subject = ['-subj', '/CN=127.0.0.1', '-addext', 'subjectAltName=IP:127.0.0.1'];
  execFileSync('openssl', ['req', '-x509', '-newkey', 'rsa:2048', '-nodes', '-keyout', key, '-out', cert, '-days', '2', ...subject], {
    stdio: 'ignore',
  });
  const tls = { key: await readFile(key, 'utf8'), certificate: await readFile(cert, 'utf8') };
  await rm(folder, { recursive: true });
  return tls;
}

test('Firefox ESR, over HTTPS: takes a second version by its own update check under the policy of the first, and keeps it', async () => {
  test.setTimeout(180_000);
  const tls = await certificate();
  const releases = await hostReleases(tls);
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-firefox-'));
  const browsers = await withPolicies({});
  // The organisation's authority, as far as this browser is concerned: an exception, where nsCertOverrideService.cpp reads them.
  const print = new X509Certificate(tls.certificate).fingerprint256;
  await writeFile(join(profile, 'cert_override.txt'), `${new URL(releases.url).host}:\tOID.2.16.840.1.101.3.4.2.1\t${print}\t\n`);
  const start = () => launchFirefox(browsers.firefox, { ...preferences, 'extensions.update.enabled': true }, profile);
  const policy = fairshire({ collector: releases.url });
  let firefox: Firefox | undefined;
  try {
    await releases.release({ version: '1.0.0', policy });
    const text = await releases.policyFile('linux/firefox/policies.json');
    for (const name of ['firefox', 'firefox-esr']) await putPolicy(browsers.firefox, `${name}/policies/policies.json`, text);
    firefox = await start();
    await openOwn(firefox);
    expect(await installed(firefox)).toMatchObject({ version: '1.0.0' });

    await releases.release({ version: '2.0.0', policy });
    await firefox.runInBrowser(async () => {
      const { importESModule } = (globalThis as unknown as Privileged).ChromeUtils;
      // What Firefox's own timer calls once a day.
      const manager: { backgroundUpdateCheck(): Promise<void> } = importESModule('resource://gre/modules/AddonManager.sys.mjs')
        .AddonManagerPrivate as never;
      await manager.backgroundUpdateCheck();
    });
    const running = firefox;
    await expect.poll(async () => (await installed(running))?.version, { timeout: 30_000 }).toBe('2.0.0');

    await firefox.quit();
    firefox = await start();
    const own = await openOwn(firefox);
    expect(await installed(firefox)).toMatchObject({ version: '2.0.0', removable: false });
    expect((await inForce(firefox, own)).source).toBe('managed');
  } finally {
    await firefox?.quit();
    await Promise.all([browsers.close(), releases.close()]);
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
});
