import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import type { Everything } from '../../core/model/message';
import { momentWords } from '../../core/words/popup';
import { fairshire } from '../fairshire/organisation';
import { serveIntranet } from '../fairshire/serve';
import { type Extended, launchChromium } from './support/chromium';
import { forceInstall } from './support/force-installed';
import { type Answer, serveList } from './support/list-server';
import { launchFirefox } from './support/marionette';
import { zipXpi } from './support/packages';
import { withPolicies } from './support/policies';
import { loadTrial, openOwn } from './support/trial';
import { serveUpdates } from './support/updates';

const list = (version: number, ...sites: string[]) => `<site-list version="${version}">
${sites.map((site) => `  <site url="${site}"><open-in>IE11</open-in></site>`).join('\n')}
</site-list>`;
const HOUR = 3_600_000;

test('the list that the policy names is read, told of, and the last good one outlives whatever comes after it', async () => {
  test.setTimeout(180_000);
  const intranet = await serveIntranet();
  const lists = await serveList({ list: list(1, 'hr.fairshire.test/leave') });
  const installed = await forceInstall({
    build: '.output/demo/chrome-mv3',
    intranetPort: intranet.port,
    hosts: ['*.fairshire.test', '127.0.0.1'],
    policy: { ...fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }), ieRoute: 'edge', siteList: lists.url },
  });
  try {
    const own = await installed.context.newPage();
    await own.goto(installed.own('popup.html'));
    const ask = (address: string | null): Promise<Everything> =>
      own.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: tabs.findLast((tab) => tab.url === url)?.id ?? null });
      }, address);
    let passed = 0;
    /** Lets so many hours pass, after which the list is asked for again. */
    const pass = async (hours: number) => {
      passed += hours * HOUR;
      await own.evaluate((offset) => chrome.storage.local.set({ demoClockOffset: offset }), passed);
    };
    const inUse = async () => (await ask(null)).siteList?.list;
    const wrong = async () => (await ask(null)).siteList?.problem?.code ?? null;

    await expect.poll(inUse, { timeout: 30_000 }).toMatchObject({ from: lists.url, version: '1', sites: 1 });
    expect(lists.origins).toEqual([]);

    const page: Page = await installed.context.newPage();
    await page.goto(intranet.url('hr.fairshire.test', '/leave/request.htm'));
    await expect.poll(async () => (await ask(page.url())).page.verdict.is).toBe('needs-ie');
    const listing = async () => (await ask(page.url())).page.listing;
    expect(await listing()).toEqual({ is: 'sent', entry: { url: 'hr.fairshire.test/leave', line: 2 } });

    const details = async () => {
      const popup = await installed.popupFor(page);
      await popup.getByText('Details for IT').click();
      const text = await popup.getByRole('main').textContent();
      await popup.close();
      return text ?? '';
    };
    const settings = async () => {
      const options = await installed.context.newPage();
      await options.goto(installed.own('options.html'));
      await options.getByText(lists.url).first().waitFor();
      const text = await options.getByRole('main').textContent();
      await options.close();
      return text ?? '';
    };

    await test.step('the popup says what the list does with the page; the settings say which list it is', async () => {
      expect(await details()).toContain('Entry hr.fairshire.test/leave, line 2: opens in Internet Explorer mode.');
      expect(await settings()).toContain('1 site, version 1.');
    });

    await test.step('the same list, asked for again, costs a word', async () => {
      await pass(3);
      await expect.poll(() => lists.answered).toEqual([200, 304]);
      expect(await wrong()).toBe(null);
    });

    const bad: [string, Answer, string][] = [
      ['not XML', { list: 'Sorry, we are down. <br>' }, 'not-xml'],
      ['a sign-on page', { list: '<html><body>Sign in</body></html>' }, 'not-a-site-list'],
      ['gone', { status: 404 }, 'http-status'],
      ['in trouble', { status: 503 }, 'http-status'],
      ['led elsewhere', { leadsTo: '/elsewhere.xml' }, 'moved'],
      ['not answering', 'hangs-up', 'unreachable'],
      ['without end', 'without-end', 'too-large'],
    ];
    let since: number | undefined;
    for (const [what, answer, code] of bad) {
      await test.step(`${what}: the last good list stays, and the problem is shown`, async () => {
        lists.now(answer);
        const asked = lists.answered.length;
        await pass(3);
        await expect.poll(() => lists.answered.length).toBeGreaterThan(asked);
        await expect.poll(wrong, { timeout: 30_000 }).toBe(code);
        const { siteList } = await ask(null);
        since ??= siteList?.problem?.since;
        expect(siteList).toMatchObject({ list: { version: '1', sites: 1 }, problem: { since } });
        expect(await listing()).toMatchObject({ is: 'sent' });
      });
    }

    await test.step('settings and details say what is wrong, since when, and what counts', async () => {
      const said = [
        'The site list cannot be read',
        'It is larger than 4 million characters.',
        `It has been like this since ${momentWords(since ?? 0)}.`,
        'stays in use.',
      ];
      const [inSettings, inDetails] = [await settings(), await details()];
      for (const words of said) {
        expect(inSettings).toContain(words);
        expect(inDetails).toContain(words);
      }
    });

    await test.step('and once it is good again, that list counts', async () => {
      lists.now({ list: list(2, 'finance.fairshire.test', 'it.fairshire.test') });
      await pass(3);
      await expect.poll(inUse).toMatchObject({ version: '2', sites: 2 });
      expect(await wrong()).toBe(null);
      expect(await listing()).toEqual({ is: 'not-sent', entry: null });
      expect(await details()).toContain('No entry for this page.');
    });

    await test.step('a policy without it: nothing is kept', async () => {
      await installed.changePolicy({ ...fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }), ieRoute: 'edge' });
      await expect.poll(async () => (await ask(null)).siteList, { timeout: 30_000 }).toBe(null);
      expect(await listing()).toEqual({ is: 'no-list', entry: null });
      await expect.poll(() => own.evaluate(async () => (await chrome.storage.local.get('site-list'))['site-list'])).toBe(null);
    });
  } finally {
    await installed.close();
    await Promise.all([lists.close(), intranet.close()]);
  }
});

/** What the extension's background is told before it asks: a Chromium on Linux that is one on Windows. */
const onWindows = `for (const api of [globalThis.chrome, globalThis.browser]) if (api) {
  const told = { os: 'win', arch: 'x86-64', nacl_arch: 'x86-64' };
  api.runtime.getPlatformInfo = async (tell) => (tell?.(told), told);
}
`;

/** Chromium on Linux that says of itself what another browser on Windows says: to the extension, it is that one. */
async function asOnWindows(agent: string, intranetPort: number): Promise<Extended> {
  const extension = await mkdtemp(join(tmpdir(), 'footbridge-on-windows-'));
  await cp('.output/demo/chrome-mv3', extension, { recursive: true });
  // Told to the running background it would come too late: that asks once, as it starts.
  const background = join(extension, 'background.js');
  await writeFile(background, onWindows + (await readFile(background, 'utf8')));
  const extended = await launchChromium({
    extension,
    intranetPort,
    args: [`--user-agent=Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) ${agent}`],
  });
  const close = async () => {
    await extended.close();
    await rm(extension, { recursive: true, force: true });
  };
  return { ...extended, close };
}

const browsers = [
  ['Chrome', 'Chrome/140.0.0.0 Safari/537.36', 'edge'],
  ['Chrome, handing over', 'Chrome/140.0.0.0 Safari/537.36', 'chrome-lbs'],
  ['Edge', 'Chrome/140.0.0.0 Safari/537.36 Edg/140.0.0.0', 'edge'],
] as const;

for (const [name, agent, ieRoute] of browsers) {
  test(`${name}, on Windows: a listed page's popup says where the organisation opens it`, async () => {
    test.setTimeout(90_000);
    const intranet = await serveIntranet();
    const lists = await serveList({ list: list(1, 'hr.fairshire.test/leave', 'intranet.fairshire.test') });
    const extended = await asOnWindows(agent, intranet.port);
    try {
      const own = await openOwn(extended);
      const policy = fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port });
      await loadTrial(own, { ...policy, ieRoute, chromeParsingMode: 'ie-site-list', siteList: lists.url });
      await expect.poll(async () => (await own.ask(null)).siteList?.list?.sites).toBe(2);
      expect((await own.ask(null)).identity).toMatchObject({ family: name === 'Edge' ? 'edge' : 'chromium', os: { name: 'windows' } });

      for (const [host, path, system] of [
        ['hr.fairshire.test', '/leave/request.htm', 'leave'],
        ['intranet.fairshire.test', '/', 'the-source'],
      ] as const) {
        const page = await extended.context.newPage();
        await page.goto(intranet.url(host, path));
        if (name === 'Edge') {
          // Nobody has opened the popup: that the tab has shown the page is enough.
          const met = async () =>
            (await own.ask(null)).answers.preview.find((answer) => answer.question === 'system' && answer.subject === system);
          await expect.poll(met).toMatchObject({ answer: 'opens-in-ie-mode' });
        } else await expect.poll(async () => (await own.ask(page.url())).page.verdict.is).toMatch(/needs-ie|no-problem-found/);
        const popup = await extended.popupFor(page);
        const title = popup.getByRole('heading', { level: 1 });
        const button = popup.getByRole('link', { name: 'Open in Edge' });
        if (name === 'Edge') {
          await expect(title).toHaveText('This page opens in Internet Explorer mode');
          await expect(button).toHaveCount(0);
        } else {
          await expect(title).toHaveText('Your organisation opens this page in Edge');
          await expect(button).toHaveAttribute('href', `microsoft-edge:${page.url()}`);
        }
        await popup.close();
        await page.close();
      }
    } finally {
      await extended.close();
      await Promise.all([lists.close(), intranet.close()]);
    }
  });
}

test('Firefox ESR reads the list as well, without telling who it is, and keeps the last good one', async () => {
  test.setTimeout(120_000);
  const addOn = 'footbridge@footbridge.invalid';
  const uuid = '2d1c7d0e-5f6b-4c8e-9a51-6b0f3f7f1a2c';
  const lists = await serveList({ list: list(1, 'hr.fairshire.test/leave') });
  const updates = await serveUpdates({ version: '0.1.0', xpi: await zipXpi('.output/demo/firefox-mv2') });
  const policy = { ...fairshire({ collector: lists.url }), ieRoute: 'edge', siteList: lists.url };
  const browsers = await withPolicies({
    firefox: {
      ExtensionSettings: { [addOn]: { installation_mode: 'force_installed', install_url: updates.installUrl() } },
      '3rdparty': { Extensions: { [addOn]: policy } },
      Preferences: { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } },
    },
  });
  const firefox = await launchFirefox(browsers.firefox, { 'extensions.webextensions.uuids': JSON.stringify({ [addOn]: uuid }) });
  try {
    const own = await firefox.open('about:blank');
    const siteList = () =>
      firefox
        .run(
          own,
          async () => {
            const { browser } = window as unknown as { browser: typeof chrome };
            return (await browser.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).siteList;
          },
          null,
        )
        .catch(() => null);
    const later = (hours: number) =>
      firefox.run(
        own,
        (offset) => (window as unknown as { browser: typeof chrome }).browser.storage.local.set({ demoClockOffset: offset }),
        hours * HOUR,
      );
    await expect
      .poll(
        async () => {
          await firefox.goTo(own, `moz-extension://${uuid}/options.html`).catch(() => undefined);
          return (await siteList())?.list;
        },
        { timeout: 60_000 },
      )
      .toMatchObject({ version: '1', sites: 1 });
    await later(3);
    await expect.poll(() => lists.answered).toEqual([200, 304]);
    lists.now({ status: 404 });
    await later(6);
    await expect.poll(siteList).toMatchObject({ list: { version: '1' }, problem: { code: 'http-status', detail: '404' } });
    lists.now({ leadsTo: '/elsewhere.xml' });
    await later(12);
    await expect.poll(siteList).toMatchObject({ list: { version: '1' }, problem: { code: 'moved' } });
    lists.now({ list: list(2, 'hr.fairshire.test') });
    await later(24);
    await expect.poll(siteList).toMatchObject({ list: { version: '2' }, problem: null });
    expect(lists.answered).toEqual([200, 304, 404, 302, 200]);
    expect(lists.origins).toEqual([]);
  } finally {
    await firefox.quit();
    await Promise.all([lists.close(), browsers.close(), updates.close()]);
  }
});
