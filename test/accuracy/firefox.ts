import { setTimeout } from 'node:timers/promises';
import type { Everything } from '../../core/model/message';
import type { PageReport } from '../../core/model/verdict';
import { type Firefox, launchFirefox } from '../browser/support/marionette';
import { zipXpi } from '../browser/support/packages';
import { withPolicies } from '../browser/support/policies';
import { serveUpdates } from '../browser/support/updates';
import type { Measured } from './confusion';
import { trial } from './measure';
import { type Asked, measureEach, settled, type Tell } from './settled';

const addOn = 'footbridge@footbridge.invalid';
const uuid = '5b0c1d7e-9a54-4c59-8f0a-6d3a8a6b7c11';
const LOAD = 20_000;

type Api = typeof chrome & {
  tabs: {
    create(of: object): Promise<{ id: number }>;
    get(id: number): Promise<{ status: string }>;
    remove(id: number): Promise<void>;
  };
};

/**
 * Nobody is there to answer a page's dialog, which holds up its script: each is dismissed as it is asked for. Firefox shows none in a
 * tab that stands behind, so there is nothing to close. Runs with the rights of the browser itself.
 */
function dismissDialogs() {
  type Actor = { PromptParent: { prototype: { receiveMessage(message: { data: object }): Promise<object> } } };
  const { ChromeUtils } = globalThis as unknown as { ChromeUtils: { importESModule(address: string): Actor } };
  const { PromptParent } = ChromeUtils.importESModule('resource:///actors/PromptParent.sys.mjs');
  PromptParent.prototype.receiveMessage = async ({ data }) => ({ ...data, ok: false, value: null, buttonNumClicked: 1 });
}

/** The extension is installed some seconds after Firefox has started; its page is there when it can be asked. */
async function openOwn(firefox: Firefox): Promise<string> {
  const own = await firefox.open('about:blank');
  const until = Date.now() + 60_000;
  const protocol = () => firefox.run(own, () => location.protocol, null).catch(() => '');
  while ((await protocol()) !== 'moz-extension:') {
    if (Date.now() > until) throw new Error('Firefox did not install the extension.');
    await firefox.goTo(own, `moz-extension://${uuid}/popup.html`).catch(() => undefined);
  }
  await firefox.run(
    own,
    async (text) => {
      const { browser } = window as unknown as { browser: Api };
      await browser.runtime.sendMessage({ type: 'own:trial', text });
    },
    JSON.stringify(trial),
  );
  const registered = () =>
    firefox.run(
      own,
      async () => (await (window as unknown as { browser: Api }).browser.scripting.getRegisteredContentScripts()).length,
      null,
    );
  while ((await registered()) === 0) await setTimeout(100);
  return own;
}

/** Opens an address in a tab behind the extension's own page, and asks the background from there. */
async function one(firefox: Firefox, own: string, url: string): Promise<PageReport> {
  const tab = await firefox.run(
    own,
    async (url) => (await (window as unknown as { browser: Api }).browser.tabs.create({ url, active: false })).id,
    url,
  );
  const status = () => firefox.run(own, async (tab) => (await (window as unknown as { browser: Api }).browser.tabs.get(tab)).status, tab);
  const until = Date.now() + LOAD;
  while ((await status()) !== 'complete' && Date.now() < until) await setTimeout(50);
  const look = () =>
    firefox.run(
      own,
      async (tab) => {
        const { browser } = window as unknown as { browser: Api };
        return (await browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab })).page;
      },
      tab,
    );
  const report = await settled(look);
  await firefox.run(own, (tab) => (window as unknown as { browser: Api }).browser.tabs.remove(tab), tab);
  return report;
}

/** Opens every page in a Firefox ESR with the real extension, put there by policy, and reads what it says of each. */
export async function measureInFirefox(
  pages: readonly Asked[],
  options: { executable: string; extension: string; tell?: Tell },
): Promise<Measured[]> {
  const updates = await serveUpdates({ version: '0.1.0', xpi: await zipXpi(options.extension) });
  const firefoxPolicies = {
    ExtensionSettings: { [addOn]: { installation_mode: 'force_installed', install_url: updates.installUrl() } },
    Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
  };
  const browsers = await withPolicies({ firefox: firefoxPolicies }, () => options.executable);
  const firefox = await launchFirefox(browsers.firefox, {
    'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }),
    'network.dns.localDomains': [...new Set(pages.map(({ url }) => new URL(url).hostname))].join(','),
    'dom.security.https_first': false,
    'dom.disable_window_print': true,
    // Tabs behind run as the one in front does.
    'dom.min_background_timeout_value': 4,
    'dom.timeout.enable_budget_timer_throttling': false,
  });
  try {
    await firefox.runInBrowser(dismissDialogs);
    const own = await openOwn(firefox);
    return await measureEach(pages, (url) => one(firefox, own, url), options.tell);
  } finally {
    await firefox.quit();
    await Promise.all([browsers.close(), updates.close()]);
  }
}
