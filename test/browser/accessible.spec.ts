import { expect } from '@playwright/test';
import { startCollector } from '../../collector';
import { readPolicy } from '../../core/policy';
import { periodOf, windowCloses } from '../../core/telemetry/period';
import { editors, facts, place, postFacts } from '../collector/page-facts';
import { seeded } from '../fairshire/habits';
import { fairshire } from '../fairshire/organisation';
import { simulate } from '../fairshire/simulate';
import { violations } from './support/axe';
import { test } from './support/demo';

test('every view of popup and settings is within reach of assistive technology', async ({ extension, intranet, own, tryFairshire }) => {
  await tryFairshire();
  const page = await extension.context.newPage();
  await page.goto(intranet.url('hr.fairshire.test', '/leave/request.htm'));
  await expect.poll(async () => (await own.ask(page.url())).page.verdict.is).toBe('needs-ie');
  const popup = await extension.popupFor(page);
  for (const view of ['page', 'tools', 'browser', 'learn']) {
    await popup.evaluate((hash) => {
      location.hash = hash;
    }, view);
    await expect(popup.getByRole('heading', { level: 1 })).toBeVisible();
    await popup.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    expect(await violations(popup), view).toEqual([]);
  }
  const options = await extension.context.newPage();
  await options.goto(extension.own('options.html'));
  await expect(options.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await violations(options)).toEqual([]);
});

test('so are the readiness page, full and empty, and the page of a system', async ({ extension }) => {
  test.setTimeout(180_000);
  const page = await extension.context.newPage();
  const organisation = readPolicy(fairshire({ collector: 'http://127.0.0.1' })).policy;
  let clock = Date.now();
  const collector = await startCollector({ organisation, editors, database: ':memory:', now: () => clock, port: 0 });
  try {
    await page.goto(collector.url);
    expect(await violations(page)).toEqual([]);
    const day = new Date(clock).toISOString().slice(0, 10);
    expect((await postFacts(collector.url, facts(1, day, [place('leave', 'hr.fairshire.test/leave/')]))).status).toBe(200);
    await page.goto(collector.url);
    expect(await violations(page)).toEqual([]);
    const period = periodOf(clock - 7 * 86_400_000);
    await simulate({ url: collector.url, period, browsers: 200, random: seeded(3), organisation });
    clock = windowCloses(period);
    await collector.publishDue();
    await page.goto(collector.url);
    expect(await violations(page)).toEqual([]);
    for (const system of ['leave', 'timesheets']) {
      await page.goto(`${collector.url}/systems/${system}`);
      expect(await violations(page), system).toEqual([]);
    }
  } finally {
    await collector.close();
  }
});
