import { expect, type Page, test } from '@playwright/test';
import { startCollector } from '../../collector';
import { ANSWER_BYTES, type Answer } from '../../core/model/answer';
import type { Everything } from '../../core/model/message';
import type { PublishedTable } from '../../core/model/table';
import { readPolicy } from '../../core/policy';
import { periodEnd, periodOf, windowCloses } from '../../core/telemetry/period';
import { fairshire } from '../fairshire/organisation';
import { demoPages } from '../fairshire/pages';
import { serveIntranet } from '../fairshire/serve';
import { simulate } from '../fairshire/simulate';
import { type ForceInstalled, forceInstall } from './support/force-installed';
import { wiretap } from './support/wiretap';

let clock = Date.now();

/** Everything the extension would show, asked from one of its own pages. */
const ask = (own: Page, address: string | null): Promise<Everything> =>
  own.evaluate(async (url) => {
    const tabs = await chrome.tabs.query({});
    return chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: tabs.findLast((tab) => tab.url === url)?.id ?? null });
  }, address);

async function moveClock(own: Page, to: number): Promise<void> {
  clock = to;
  await own.evaluate((offset) => chrome.storage.local.set({ demoClockOffset: offset }), to - Date.now());
}

/** Lets the week of sending pass, slot by slot, as it would for a browser that is always on. */
async function passTheWeek(own: Page, period: string): Promise<Answer[]> {
  await moveClock(own, periodEnd(period) + 1000);
  await expect.poll(async () => (await ask(own, null)).answers.waiting.length).toBeGreaterThan(0);
  const due = (await ask(own, null)).answers.waiting.map((waiting) => waiting.due).sort((a, b) => a - b);
  for (const [sent, at] of due.entries()) {
    await moveClock(own, at + 1000);
    await expect.poll(async () => (await ask(own, null)).answers.sent.length).toBe(sent + 1);
  }
  return (await ask(own, null)).answers.sent;
}

test('put there by a policy file, Footbridge serves staff, IT and analysts', async () => {
  test.setTimeout(240_000);
  const policy = (collector: string) => fairshire({ collector, port: intranet.port });
  const intranet = await serveIntranet();
  const organisation = readPolicy(policy('http://127.0.0.1')).policy;
  const collector = await startCollector({ organisation, database: ':memory:', now: () => clock, port: 0 });
  const tap = await wiretap(Number(new URL(collector.url).port));
  let installed: ForceInstalled | undefined;
  try {
    installed = await forceInstall({
      build: '.output/demo/chrome-mv3',
      intranetPort: intranet.port,
      hosts: ['*.fairshire.test', '127.0.0.1'],
      policy: policy(tap.url),
    });
    const { context, own: ownAddress } = installed;
    const own = await context.newPage();
    await own.goto(ownAddress('popup.html'));

    await test.step('the policy arrives, without a problem', async () => {
      await expect.poll(async () => (await ask(own, null)).inForce.source, { timeout: 30_000 }).toBe('managed');
      const { inForce } = await ask(own, null);
      expect(inForce.problems).toEqual([]);
      expect(inForce.policy.organisation?.name).toBe('Fairshire County Council');
      await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length)).toBe(2);
    });

    for (const demo of demoPages) {
      await test.step(`${demo.name}: ${demo.verdict}`, async () => {
        const page = await context.newPage();
        await page.goto(intranet.url(demo.host, demo.path));
        await expect
          .poll(async () => {
            const { verdict, system } = (await ask(own, page.url())).page;
            return [verdict.is, verdict.is === 'not-checked' ? null : verdict.because, system];
          })
          .toEqual([demo.verdict, demo.rule, demo.system]);
        const popup = await installed?.popupFor(page);
        await expect(popup?.getByText('Fairshire County Council').first() ?? own.locator('none')).toBeVisible();
        await popup?.close();
        await page.close();
      });
    }

    await test.step('the catalogue stands with its readiness', async () => {
      const { tools } = await ask(own, null);
      expect(tools.map(({ tool }) => tool.name)).toEqual(organisation.tools.map(({ name }) => name));
      await own.reload();
      await own.getByText('Tools', { exact: true }).click();
      for (const { tool } of tools) await expect(own.getByText(tool.name, { exact: true }).first()).toBeVisible();
    });

    const period = periodOf(clock);
    const sent = await test.step('the week passes and each answer goes once', () => passTheWeek(own, period));

    await test.step('the answers agree with one another', () => {
      expect(sent.find(({ question }) => question === 'ready')).toMatchObject({ answer: 'ie-system', cohort: organisation.cohort });
    });

    await test.step('on the wire: nothing of the browser, one size, one connection each', () => {
      const heard = tap.heard();
      expect(heard.map(({ body }) => JSON.parse(body))).toEqual(sent);
      expect(new Set(heard.map(({ connection }) => connection)).size).toBe(heard.length);
      for (const { line, headers, body } of heard) {
        expect(line).toBe('POST /answers HTTP/1.1');
        expect(body).toHaveLength(ANSWER_BYTES);
        expect(headers['user-agent']).toBe('Footbridge');
        for (const name of ['origin', 'cookie', 'referer', 'accept-language', 'authorization']) expect(headers).not.toHaveProperty(name);
      }
    });

    await test.step('the collector has counted exactly these, once each', async () => {
      const label = (of: Record<string, unknown>) =>
        [of.question, of.subject ?? '', of.answer, of.cohort ?? '', of.family ?? '', of.band ?? ''].join('|');
      const counts = await collector.counts(period);
      expect(counts.map((count) => `${label({ ...count })} ${count.n}`).sort()).toEqual(sent.map((answer) => `${label(answer)} 1`).sort());
      const met = demoPages
        .filter(({ system, verdict }) => system && verdict !== 'not-checked')
        .map(({ system, verdict }) => `${system} ${verdict}`);
      const told = sent.flatMap((answer) => (answer.question === 'system' ? [`${answer.subject} ${answer.answer}`] : []));
      expect(told.sort()).toEqual([...new Set(met)].sort());
    });

    await test.step('published with the answers of others, it is in the table', async () => {
      const others = await simulate({ url: collector.url, period, browsers: 99, random: seeded(), organisation });
      clock = windowCloses(period);
      expect(await collector.publishDue()).toContain(period);
      const published = await (await fetch(`${collector.url}/api/tables?period=${period}`)).json();
      const totals = published.tables.filter(({ by }: PublishedTable) => by === 'total');
      const all = [...others, ...sent];
      expect(totals.map(({ question, subject, rows }: PublishedTable) => [question, subject, rows])).toEqual(
        totals.map(({ question, subject }: PublishedTable) => [question, subject, totalOf(all, question, subject)]),
      );
      expect(totals.find(({ question }: PublishedTable) => question === 'ready').rows[0].browsers).toBe(100);
      const page = await context.newPage();
      await page.goto(`${collector.url}/?period=${period}`);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  } finally {
    await installed?.close();
    await Promise.all([collector.close(), tap.close(), intranet.close()]);
  }
});

/** What the published total of a question must be: hidden under ten browsers, else rounded to five. */
function totalOf(answers: Answer[], question: string, subject: string): PublishedTable['rows'] {
  const given = answers.filter((answer) => answer.question === question && ('subject' in answer ? answer.subject : '') === subject);
  const round = (n: number) => Math.round(n / 5) * 5;
  if (given.length < 10) return [{ label: 'all', browsers: null, cells: null }];
  const cells: Record<string, number> = {};
  for (const { answer } of given) cells[answer] = (cells[answer] ?? 0) + 1;
  const shown = Object.entries(cells).flatMap(([answer, n]) => (round(n) > 0 ? [[answer, round(n)]] : []));
  return [{ label: 'all', browsers: round(given.length), cells: Object.fromEntries(shown) }];
}

/** A fixed series of numbers in [0, 1). */
function seeded(): () => number {
  let state = 7;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
