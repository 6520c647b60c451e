import { expect, type Page, test } from '@playwright/test';
import type { Everything } from '../../core/model/message';
import { fairshire } from '../fairshire/organisation';
import { violations } from './support/axe';
import { forceInstall } from './support/force-installed';

const good = fairshire({ collector: 'https://footbridge.fairshire.test/' });
const tool = (at: number) => ({ id: `tool-${at}`, name: `Tool ${at}`, purpose: 'Something useful.', category: 'talk' });
const tools = (count: number) => Array.from({ length: count }, (_, at) => tool(at));

const inForceOf = (own: Page) =>
  own.evaluate(async () => (await chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: null })).inForce);

/** Ends the background as an idle quarter of a minute does; the next question starts it again. */
async function stopBackground(own: Page): Promise<void> {
  const session = await own.context().newCDPSession(own);
  await session.send('ServiceWorker.enable');
  await session.send('ServiceWorker.stopAllWorkers');
  await session.detach();
}

test('Chromium: nothing first, a policy later, then each mistake, and the settings page follows without being loaded again', async () => {
  test.setTimeout(240_000);
  const installed = await forceInstall({ build: '.output/demo/chrome-mv3', intranetPort: 9, hosts: ['*.fairshire.test'], policy: {} });
  const { context, own: address, changePolicy } = installed;
  try {
    const page = await context.newPage();
    await page.goto(address('options.html'));
    await page.evaluate(() => Object.assign(window, { stillTheSamePage: true }));
    const summary = (term: string) => page.locator('dt', { hasText: term }).first().locator('+ dd');

    await test.step('an empty answer: nothing is registered, nothing opens by itself, and the page says where a policy belongs', async () => {
      await expect(page.getByText('has handed over no policy for this extension')).toBeVisible();
      expect(['none', 'pending']).toContain((await inForceOf(page)).source);
      expect(await page.evaluate(() => chrome.scripting.getRegisteredContentScripts())).toEqual([]);
      expect(context.pages().filter((each) => each !== page && each.url().startsWith(address('')))).toEqual([]);
    });

    await test.step('a policy later', async () => {
      await changePolicy({ ...good, tools: tools(200) });
      await expect(summary('Approved tools')).toHaveText('200', { timeout: 30_000 });
      await expect(page.getByRole('status').filter({ hasText: 'The policy has changed' })).toBeVisible();
      await expect(page.getByText('No problem was found in what arrived.')).toBeVisible();
      await expect.poll(() => page.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(2);
    });

    await test.step('one bad tool of 200, a key that became bad, and two that Chromium itself keeps back: of another kind, and misspelt', async () => {
      const bad = tools(200).map((each) => (each.id === 'tool-17' ? { ...each, url: 'ftp://files.test' } : each));
      await changePolicy({
        ...good,
        tools: bad,
        organization: { name: 'X' },
        cohort: 'No Slug',
        systems: [{ id: 'hr', name: 5, places: [] }],
      });
      await expect(summary('Approved tools')).toHaveText('199', { timeout: 30_000 });
      await expect(page.getByRole('heading', { name: 'IT: 2 keys of the policy need correcting' })).toBeVisible();
      const faults = page.getByRole('region', { name: /need correcting/ });
      await expect(faults.getByText('tools.17.url (entry 18, “Tool 17”) must begin with https:// or http://. Left out.')).toBeVisible();
      await faults.getByRole('link', { name: 'cohort' }).click();
      await expect(page.locator('#key-cohort')).toBeInViewport();
      await expect(page.locator('#key-cohort')).toContainText('The last good value');
      await expect(page.locator('#key-systems')).toHaveCount(0);
      await expect(page.locator('#key-organization')).toHaveCount(0);
      await expect(page.getByText(/keeps back, and tells nobody, a key whose name is misspelt/)).toBeVisible();
      expect((await inForceOf(page)).policy).toMatchObject({ cohort: 'libraries', systems: [] });
    });

    await test.step('all of it within reach of a keyboard and of assistive technology', async () => {
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      expect(await violations(page)).toEqual([]);
      await context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.locator('h1').click();
      const copy = page.getByRole('button', { name: 'Copy for IT' });
      for (let tabs = 0; tabs < 20 && !(await copy.evaluate((button) => button === document.activeElement)); tabs++)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await expect(page.getByText('Copied. Paste it')).toBeVisible();
      const copied = await page.evaluate(() => navigator.clipboard.readText());
      expect(copied).toContain(
        'tools: Partly left out\n  tools.17.url (entry 18, “Tool 17”) must begin with https:// or http://. Left out.',
      );
      expect(copied).toContain('cohort: Not used');
    });

    await test.step('a last good value outlives the background, which sleeps many times a day', async () => {
      // As it is once the first minute has passed: an empty answer would now mean that there is no policy.
      await page.evaluate(() => chrome.storage.session.set({ 'policy-settles': true }));
      for (const _ of [1, 2]) {
        await stopBackground(page);
        expect((await inForceOf(page)).source).toBe('managed');
        await expect.poll(async () => (await inForceOf(page)).problems.length).toBeGreaterThan(0);
        expect((await inForceOf(page)).policy.cohort).toBe('libraries');
      }
    });

    await test.step('withdrawn', async () => {
      await changePolicy({});
      await expect(page.getByText('has handed over no policy for this extension')).toBeVisible({ timeout: 30_000 });
      expect((await inForceOf(page)).source).toBe('none');
      expect(await page.evaluate(() => chrome.storage.local.get('policy'))).toEqual({});
    });
    expect(await page.evaluate(() => 'stillTheSamePage' in window)).toBe(true);
  } finally {
    await installed.close();
  }
});

/** A policy of more than two million bytes, as an organisation with very many tools would have. */
const large = {
  ...good,
  tools: Array.from({ length: 3_000 }, (_, at) => ({
    ...tool(at),
    purpose: `${at} ${'Something useful. '.repeat(40)}`.slice(0, 590),
    words: [`w${at}`],
  })),
};

test('Chromium: a policy of 2 MB arrives whole, and popup and settings open with it, also after the background has slept', async () => {
  test.setTimeout(240_000);
  expect(JSON.stringify(large).length).toBeGreaterThan(2_000_000);
  const installed = await forceInstall({ build: '.output/demo/chrome-mv3', intranetPort: 9, hosts: ['*.fairshire.test'], policy: large });
  try {
    const own = await installed.context.newPage();
    await own.goto(installed.own('popup.html'));
    await expect.poll(async () => (await inForceOf(own)).source, { timeout: 30_000 }).toBe('managed');
    const wanted = large.tools.map(({ id, purpose }) => [id, purpose.trim()]);
    const whole = async () => {
      const { policy, problems } = await inForceOf(own);
      expect(problems).toEqual([]);
      expect(policy.tools.map(({ id, purpose }) => [id, purpose])).toEqual(wanted);
    };
    await whole();
    await own.goto(installed.own('popup.html#tools'));
    await own.reload();
    await expect(own.getByText('Tool 2999', { exact: true }).first()).toBeVisible({ timeout: 30_000 });
    await own.goto(installed.own('options.html'));
    await expect(own.getByText('3000 entries').first()).toBeVisible({ timeout: 30_000 });
    await stopBackground(own);
    await whole();
    await own.goto(installed.own('popup.html'));
    await expect(own.getByText('Fairshire County Council').first()).toBeVisible({ timeout: 30_000 });
  } finally {
    await installed.close();
  }
});
