import { parseHTML } from 'linkedom';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { windowCloses, windowOpens } from '../../../core/telemetry/period';
import { bodyOf, nonce, post, ready } from '../answers';
import { organisation } from '../organisation';
import { editors, facts, place, postFacts } from '../page-facts';

let collector: Collector;
let now: number;
beforeEach(async () => {
  now = Date.parse('2026-11-25T12:00:00Z');
  collector = await startCollector({ organisation, editors, database: ':memory:', now: () => now, port: 0 });
});
afterEach(() => collector.close());

/** A week in which `few` browsers met Time sheets, and thirty answered at all. */
async function publish(few: number) {
  now = windowOpens('2026-W47');
  const met = Array.from({ length: few }, (_, i) => ({
    v: 1,
    question: 'system',
    subject: 'timesheets',
    answer: 'needs-ie',
    cohort: 'library',
    period: '2026-W47',
    nonce: nonce(`met ${i}`),
  }));
  for (const answer of [...Array.from({ length: 30 }, (_, i) => ready(i)), ...met])
    expect((await post(collector.url, bodyOf(answer))).status).toBe(204);
  now = windowCloses('2026-W47');
  await collector.publishDue();
}

async function page(path: string) {
  const response = await fetch(collector.url + path);
  const { document } = parseHTML(await response.text());
  const text = (selector: string) => document.querySelector(selector)?.textContent?.replace(/\s+/g, ' ').trim() ?? null;
  const tables = (selector: string) =>
    [...document.querySelectorAll(`${selector} table`)].map((table) =>
      [...table.querySelectorAll('tbody tr')].map((row) => [...row.children].map((cell) => cell.textContent ?? '').filter(Boolean)),
    );
  return { status: response.status, document, text, tables };
}

const twoPlaces = facts('two', '2026-11-24', [
  place('timesheets', 'pay.fairshire.test/', {
    pages: 1200,
    verdicts: { 'needs-ie': 2, 'cannot-run': 1, 'no-problem-found': 1197 },
    causes: [
      { rule: 'vbscript', effect: 'needs-ie', pages: 2 },
      { rule: 'flash', effect: 'cannot-run', pages: 1 },
    ],
  }),
]);

describe('what a scan found', () => {
  test('is shown where browsers are few and their answers hidden: causes, pages, date', async () => {
    await publish(4);
    await postFacts(collector.url, twoPlaces);
    const { text, tables } = await page('/systems/timesheets');
    expect(text('h1')).toBe('Time <sheets> & "more": 2 pages need Internet Explorer');
    expect(text('#browsers')).toContain('[c] Hidden for this week');
    expect(tables('#browsers')).toEqual([]);
    expect(text('#pages')).toContain('A scanner looked at 1,200 pages on 24 November 2026. These are pages, not browsers.');
    expect(tables('#pages')).toEqual([
      [
        ['Needs Internet Explorer', '2', 'under 1%'],
        ['No browser runs it', '1', 'under 1%'],
        ['No problem found', '1,197', 'over 99%'],
      ],
      [
        ['Shows Adobe Flash', 'Works in no browser', '1'],
        ['Written in VBScript', 'Needs Internet Explorer', '2'],
      ],
      [['pay.fairshire.test/', 'Internet Explorer 8', '1,200']],
    ]);
  });

  test('stands beside what browsers met where these are many, and the two are never added', async () => {
    await publish(20);
    await postFacts(collector.url, facts(1));
    const { tables } = await page('/systems/timesheets');
    expect(tables('#browsers')).toEqual([[['Time <sheets> & "more"', '20', '20']]]);
    expect(tables('#pages')[0]).toEqual([['Needs Internet Explorer', '1', '100%']]);
    const readiness = await page('/');
    expect(readiness.tables('#systems')).toEqual([
      [
        ['Time <sheets> & "more"', '20', '20'],
        ['Leave requestsHR Systems', '[c]', '[c]'],
      ],
    ]);
    expect(readiness.tables('#pages')).toEqual([
      [
        ['Leave requestsLooked at on 25 November 2026', '3', '2', '1'],
        ['Time <sheets> & "more"Looked at on 25 November 2026', '1', '1', '0'],
      ],
    ]);
    expect(readiness.document.querySelector('#pages a')?.getAttribute('href')).toBe('/systems/leave');
    expect(readiness.document.querySelector('#systems a')?.getAttribute('href')).toBe('/systems/timesheets');
    expect(readiness.document.querySelector('.sections a[href="#pages"]')).not.toBe(null);
  });

  test('waits for no week', async () => {
    await postFacts(collector.url, facts(1));
    expect((await page('/')).tables('#pages')[0]).toHaveLength(2);
    expect((await page('/systems/leave')).text('#browsers')).toContain('No week has been published yet.');
  });

  test('does not change what is published about browsers', async () => {
    await publish(4);
    const tables = async () => (await fetch(`${collector.url}/api/tables?period=2026-W47`)).text();
    const before = await tables();
    await postFacts(collector.url, twoPlaces);
    expect(await tables()).toBe(before);
  });

  test.each<[string, Record<string, number>, string]>([
    ['nothing wrong', { 'no-problem-found': 2, 'has-problems': 1 }, 'no page needs Internet Explorer'],
    ['nothing known', { unknown: 2, 'not-checked': 1 }, '3 pages could not be told'],
    ['refused', { refused: 3 }, 'browsers refuse to connect to 3 pages'],
    ['one that needs it', { 'needs-ie': 1, unknown: 2 }, '1 page needs Internet Explorer'],
    ['dead ones', { 'cannot-run': 3 }, '3 pages work in no browser'],
  ])('its headline says what is known: %s', async (_what, verdicts, said) => {
    await postFacts(collector.url, facts(1, '2026-11-24', [place('leave', 'hr.fairshire.test/', { verdicts, causes: [], mode: null })]));
    const { text } = await page('/systems/leave');
    expect(text('h1')).toBe(`Leave requests: ${said}`);
    expect(text('#pages')).toContain('Nothing certain was found');
  });

  test('without a scan it says so, and a system of nobody is not found', async () => {
    const { text } = await page('/systems/leave');
    expect(text('#pages')).toContain('No scan of this system');
    expect((await page('/')).document.querySelector('#pages')).toBe(null);
    expect((await page('/systems/payroll')).status).toBe(404);
  });
});
