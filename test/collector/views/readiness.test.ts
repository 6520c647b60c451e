import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import type { Answer } from '../../../core/model/answer';
import type { PublishedTable } from '../../../core/model/table';
import { windowCloses, windowOpens } from '../../../core/telemetry/period';
import { bodyOf, browser, nonce, post, ready } from '../answers';
import { organisation } from '../organisation';

let collector: Collector;
let now: number;
beforeEach(async () => {
  now = Date.parse('2026-11-25T12:00:00Z');
  collector = await startCollector({ organisation, database: ':memory:', now: () => now, port: 0 });
});
afterEach(() => collector.close());

async function publish(period: string, answers: Answer[]) {
  now = windowOpens(period);
  const statuses = await Promise.all(answers.map((answer) => post(collector.url, bodyOf(answer)).then(({ status }) => status)));
  expect(new Set(statuses)).toEqual(new Set([204]));
  now = windowCloses(period);
  await collector.publishDue();
}

async function page(path = '/') {
  const response = await fetch(collector.url + path);
  const html = await response.text();
  const { document } = parseHTML(html);
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const table = (selector: string) =>
    [...document.querySelectorAll(`${selector} tbody tr`)].map((row) =>
      [...row.children].map((cell) => cell.textContent ?? '').filter(Boolean),
    );
  return { response, html, document, text, table };
}

const some = (n: number, make: (i: number) => Answer) => Array.from({ length: n }, (_, i) => make(i));
const met =
  (subject: string, answer: 'needs-ie' | 'no-problem-found', period: string) =>
  (i: number): Answer => ({
    v: 1,
    question: 'system',
    subject,
    answer,
    cohort: 'library',
    period,
    nonce: nonce(`${subject} ${answer} ${period} ${i}`),
  });

/** 47 browsers: 30 ready, 17 not; 12 of them in Edge. */
const aWeek = (period: string, readyOnes = 30) => [
  ...some(readyOnes, (i) => ready(`yes ${i} ${period}`, 'yes', 'library', period)),
  ...some(47 - readyOnes - 4, (i) => ready(`ie ${i} ${period}`, 'ie-system', 'highways', period)),
  ...some(4, (i) => ready(`update ${i} ${period}`, 'update', 'library', period)),
  ...some(35, (i) => browser(`chrome ${i} ${period}`, 'chrome', 'newest', period)),
  ...some(12, (i) => browser(`edge ${i} ${period}`, 'edge', 'older', period)),
  ...some(20, met('leave', 'needs-ie', period)),
  ...some(6, met('timesheets', 'needs-ie', period)),
  ...some(
    20,
    (i) =>
      ({
        v: 1,
        question: 'tool',
        subject: 'buddy',
        answer: 'ready',
        family: 'chrome',
        period,
        nonce: nonce(`${period} buddy ${i}`),
      }) as const,
  ),
];

describe('before a week is published', () => {
  test('the page says so, and when the first will be', async () => {
    const { response, text } = await page();
    expect(response.status).toBe(200);
    expect(text('h1')).toBe('No week has been published yet');
    expect(text('main')).toContain('The first will be on 8 December 2026.');
  });

  test('the day is that of the week that has answers', async () => {
    await post(collector.url, bodyOf(ready(1)));
    const { text, html } = await page();
    expect(text('main')).toContain('The first will be on 1 December 2026.');
    expect(html).not.toContain('<td');
  });
});

describe('the page of a published week', () => {
  test('says how ready the organisation is, and what keeps the others back', async () => {
    await publish('2026-W47', aWeek('2026-W47'));
    const { text, table, document } = await page();
    expect(text('h1')).toBe('Two thirds are ready');
    expect(text('title')).toBe('Two thirds are ready – Fairshire County Council – Footbridge');
    expect(text('.lead')).toBe('Week 47, 16 to 22 November 202645 of 100 expected browsers answered (45%)');
    expect(text('.big')).toBe('67%');
    expect(text('#held-back-title')).toBe('What keeps the other 15 back');
    expect(table('.first')).toEqual([
      ['A system that needs Internet Explorer', '15', '33%'],
      ['The browser needs an update', '5', '11%'],
    ]);
    expect(text('main')).toContain('once two weeks are published');
    expect(document.querySelectorAll('svg[role=img]')).toHaveLength(0);
  });

  test('shows systems, tools, browsers and cohorts by name, small ones as [c]', async () => {
    await publish('2026-W47', aWeek('2026-W47'));
    const { table, text, html } = await page();
    expect(table('#systems')).toEqual([
      ['Leave requestsHR Systems', '20', '20'],
      ['Time <sheets> & "more"', '[c]', '[c]'],
    ]);
    expect(html).not.toContain('<sheets>');
    expect(table('#tools')).toEqual([['Buddy', '20', '20']]);
    expect(table('#browsers table:nth-of-type(1)').slice(0, 2)).toEqual([
      ['Up to date', '35', '78%'],
      ['Out of support', '10', '22%'],
    ]);
    expect(text('#cohorts')).toContain('Libraries');
    expect(table('#cohorts')).toEqual([
      ['Libraries', '35', '86%'],
      ['Highways', '15', '0%'],
    ]);
  });

  test('says that a table is hidden, and why, instead of numbers', async () => {
    await publish('2026-W47', [...some(30, (i) => ready(i, 'yes', 'library')), ...some(9, (i) => ready(`h ${i}`, 'yes', 'highways'))]);
    const { text, table } = await page();
    expect(text('#cohorts')).toMatch(/\[c\] This table is hidden/);
    expect(table('#cohorts')).toEqual([]);
    expect(text('#systems')).toMatch(/\[c\] Hidden for this week/);
  });

  test('with too few answers shows no number at all', async () => {
    await publish(
      '2026-W47',
      some(9, (i) => ready(i)),
    );
    const { text, document } = await page();
    expect(text('h1')).toBe('Too few browsers answered');
    expect(document.querySelector('.big')).toBe(null);
    expect(document.querySelectorAll('td')).toHaveLength(0);
  });

  test('draws a line from two weeks on, described, with the same numbers in a table', async () => {
    await publish('2026-W46', aWeek('2026-W46', 20));
    await publish('2026-W47', aWeek('2026-W47', 30));
    const { document, table, text } = await page();
    const picture = document.querySelector('svg[role=img]');
    expect(picture?.getAttribute('aria-label')).toBe('Browsers that are ready, week by week');
    expect(picture?.getAttribute('aria-description')).toBe('A line from 44% in week 46 to 67% in week 47. The table below has every week.');
    expect(picture?.querySelector('[aria-label=line] path')?.getAttribute('d')).toMatch(/^M[\d.]+,[\d.]+L[\d.]+,[\d.]+$/);
    expect(table('details')).toEqual([
      ['Week 47, 2026', '45', '67%'],
      ['Week 46, 2026', '45', '44%'],
    ]);
    expect(text('.columns')).toContain('up 23 points since week 46');
  });

  test('is the newest, or the one in the address; an earlier one does not know what came later', async () => {
    await publish('2026-W46', aWeek('2026-W46', 20));
    await publish('2026-W47', aWeek('2026-W47', 30));
    expect((await page()).text('.lead')).toContain('Week 47');
    const earlier = await page('/?period=2026-W46');
    expect(earlier.text('.lead')).toContain('Week 46');
    expect(earlier.text('main')).toContain('once two weeks are published');
    expect(earlier.document.querySelector('option[selected]')?.getAttribute('value')).toBe('2026-W46');
  });

  test('holds no number that is not in the published tables', async () => {
    await publish('2026-W46', aWeek('2026-W46', 20));
    await publish('2026-W47', aWeek('2026-W47', 30));
    const { document } = await page();
    const { tables } = (await (await fetch(`${collector.url}/api/tables`)).json()) as { tables: PublishedTable[] };
    const published = new Set(
      tables.flatMap(({ rows }) => rows.flatMap((row) => [row.browsers, ...Object.values(row.cells ?? {})])).map(String),
    );
    const seen = [...document.querySelectorAll('section td.number:not(.soft)')]
      .map((cell) => cell.textContent ?? '')
      .filter((cell) => /^\d+$/.test(cell) && cell !== '0');
    expect(seen.length).toBeGreaterThan(10);
    expect(seen.filter((number) => !published.has(number))).toEqual([]);
  });
});

describe('addresses with nothing behind them', () => {
  test.each(['/?period=2026-W12', '/?period=x', '/?period=', '/?period=2026-W47&period=2026-W46', '/?period=%00'])(
    '%s is a page that says so',
    async (path) => {
      await publish('2026-W47', aWeek('2026-W47'));
      const { response, text } = await page(path);
      expect([response.status, text('h1')]).toEqual([404, 'This week has not been published']);
    },
  );

  test('an unknown page too', async () => {
    const { response, text } = await page('/nowhere/<script>');
    expect([response.status, text('h1')]).toEqual([404, 'Page not found']);
  });
});

describe('the files', () => {
  test('give the published tables and nothing else', async () => {
    await publish('2026-W47', aWeek('2026-W47'));
    expect(await (await fetch(`${collector.url}/api/periods`)).json()).toEqual({ periods: ['2026-W47'] });
    const file = (await (await fetch(`${collector.url}/api/tables?period=2026-W47`)).json()) as { tables: PublishedTable[] };
    expect(file).toMatchObject({ period: '2026-W47', hiddenUnder: 10, roundedTo: 5 });
    expect(file.tables).toContainEqual({
      period: '2026-W47',
      question: 'system',
      subject: 'timesheets',
      by: 'total',
      rows: [{ label: 'all', browsers: null, cells: null }],
    });
    const numbers = file.tables.flatMap(({ rows }) => rows.flatMap((row) => [row.browsers ?? 0, ...Object.values(row.cells ?? {})]));
    expect(numbers.filter((n) => n % 5 !== 0)).toEqual([]);
  });

  test('of an unknown week say so', async () => {
    const response = await fetch(`${collector.url}/api/tables?period=2026-W01`);
    expect([response.status, await response.json()]).toEqual([404, { key: 'period', reason: 'is not a published week' }]);
  });
});

test('pages run no script, load nothing from elsewhere, and have no style or handler in them', async () => {
  await publish('2026-W46', aWeek('2026-W46', 20));
  await publish('2026-W47', aWeek('2026-W47'));
  const { response, html, document } = await page();
  expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(html).not.toMatch(/<script|<style|\sstyle=|\son\w+=|https?:\/\/(?!www\.w3\.org)/i);
  for (const sheet of document.querySelectorAll('link[rel=stylesheet]')) {
    const style = await fetch(collector.url + sheet.getAttribute('href'));
    expect([style.status, style.headers.get('content-type')]).toEqual([200, 'text/css; charset=utf-8']);
  }
});
