import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { A_MINUTE } from '../../../collector/receive/editors';
import { openDuckDB } from '../../../collector/store/duckdb';
import type { Editor, SystemFacts } from '../../../core/model/scan-facts';
import { bodyOf, post, ready } from '../answers';
import { organisation } from '../organisation';
import { editors, facts, place, postFacts, token } from '../page-facts';

let folder: string;
let collector: Collector;
let now: number;
const database = () => join(folder, 'collector.duckdb');
const start = (known: readonly Editor[] = editors) =>
  startCollector({ organisation, editors: known, database: database(), now: () => now, port: 0 });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-facts-'));
  now = Date.parse('2026-11-25T12:00:00Z');
  collector = await start();
});
afterEach(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

/** What is on the disk, read after the collector has let go of it. */
async function kept(): Promise<SystemFacts[]> {
  await collector.close();
  const store = await openDuckDB(database());
  const all = await store.facts();
  await store.close();
  collector = await start();
  return all;
}
const days = async () => (await kept()).map(({ system, day }) => `${system} ${day}`);

describe('POST /page-facts', () => {
  test('keeps what a scan found, by system', async () => {
    const response = await postFacts(collector.url, facts(1));
    expect([response.status, await response.json(), response.headers.get('connection')]).toEqual([
      200,
      { before: false, older: [] },
      'close',
    ]);
    expect(await kept()).toEqual([
      { system: 'leave', day: '2026-11-25', places: [place('leave', 'hr.fairshire.test/')] },
      { system: 'timesheets', day: '2026-11-25', places: [facts(1).places[1]] },
    ]);
  });

  test('a scan that comes again changes nothing, side by side or after a later one of the same day', async () => {
    const side = await Promise.all(Array.from({ length: 6 }, async () => (await postFacts(collector.url, facts(1))).json()));
    expect(side.filter(({ before }) => !before)).toHaveLength(1);
    const later = facts(2, '2026-11-25', [
      place('leave', 'hr.fairshire.test/', { pages: 4, verdicts: { 'no-problem-found': 4 }, causes: [], mode: null }),
    ]);
    await postFacts(collector.url, later);
    const again = await postFacts(collector.url, facts(1));
    expect([again.status, await again.json()]).toEqual([200, { before: true, older: [] }]);
    expect((await kept())[0]?.places).toEqual(later.places);
  });

  test('a newer scan takes the place of an older one, of the systems that it is about alone', async () => {
    await postFacts(collector.url, facts(1, '2026-11-24'));
    await postFacts(collector.url, facts(2, '2026-11-25', [place('leave', 'hr.fairshire.test/')]));
    expect(await days()).toEqual(['leave 2026-11-25', 'timesheets 2026-11-24']);
    const older = await postFacts(collector.url, facts(3, '2026-11-24'));
    expect(await older.json()).toEqual({ before: false, older: ['leave'] });
    expect(await days()).toEqual(['leave 2026-11-25', 'timesheets 2026-11-24']);
  });

  const odd = (more: object) => ({ ...facts(1), ...more });
  test.each<[string, unknown, number, string]>([
    ['no JSON', '{"v":1', 400, 'body'],
    ['nothing', '', 400, 'body'],
    ['an answer of a browser', ready(1), 422, 'scan'],
    ['a system of nobody', facts(1, '2026-11-25', [place('payroll', 'hr.fairshire.test/')]), 422, 'places.0.system'],
    ['the place of another system', facts(1, '2026-11-25', [place('leave', 'pay.fairshire.test/')]), 422, 'places.0.prefix'],
    [
      'an address within its place',
      facts(1, '2026-11-25', [place('leave', 'hr.fairshire.test/sick/jane-doe.htm')]),
      422,
      'places.0.prefix',
    ],
    [
      'a place outside of all',
      facts(1, '2026-11-25', [place('leave', 'hr.fairshire.test/'), place('leave', 'evil.example/')]),
      422,
      'places.1.prefix',
    ],
    ['an address with a query', facts(1, '2026-11-25', [place('leave', 'hr.fairshire.test/?id=4711')]), 422, 'places.0.prefix'],
    [
      'a rule that is none of ours',
      facts(1, '2026-11-25', [place('leave', 'hr.fairshire.test/', { causes: [{ rule: 'jane-doe', effect: 'needs-ie', pages: 1 }] })]),
      422,
      'places.0.causes.0.rule',
    ],
    ['a title', facts(1, '2026-11-25', [{ ...place('leave', 'hr.fairshire.test/'), title: 'Leave' } as never]), 422, 'places.0.title'],
    ['a day that is to come', facts(1, '2026-11-27'), 422, 'day'],
    ['who sends it', odd({ sender: 'jane' }), 422, 'sender'],
    ['too much', ' '.repeat(1_048_577), 413, 'body'],
  ])('%s is refused with key and reason, and nothing is kept', async (_what, body, status, key) => {
    const response = await postFacts(collector.url, body);
    expect([response.status, await response.json()]).toEqual([status, { key, reason: expect.stringMatching(/\w/) }]);
    expect(await kept()).toEqual([]);
  });

  test('another type is refused', async () => {
    const response = await postFacts(collector.url, facts(1), { authorization: `Bearer ${token}`, 'content-type': 'text/plain' });
    expect([response.status, (await response.json()).key]).toEqual([415, 'body']);
  });

  test.each<[string, Record<string, string>]>([
    ['no token', {}],
    ['another token', { authorization: `Bearer fbe_${'u'.repeat(43)}` }],
    ['a part of the token', { authorization: `Bearer ${token.slice(0, -1)}` }],
    ['more than the token', { authorization: `Bearer ${token}t` }],
    ['the hash of the token', { authorization: `Bearer ${editors[1]?.sha256}` }],
    ['the token by another scheme', { authorization: `Basic ${token}` }],
    ['an endless token', { authorization: `Bearer ${'t'.repeat(8000)}` }],
    ['an empty token', { authorization: 'Bearer ' }],
    ['the token in a cookie', { cookie: `token=${token}` }],
  ])('%s is refused before anything is read', async (_what, headers) => {
    const response = await postFacts(collector.url, 'x'.repeat(900_000), headers);
    expect([response.status, await response.json()]).toEqual([401, { key: 'token', reason: expect.stringMatching(/token of no editor/) }]);
    expect((await postFacts(collector.url, facts(1), headers)).status).toBe(401);
    expect(await kept()).toEqual([]);
  });

  test('a collector without editors takes facts from nobody', async () => {
    await collector.close();
    collector = await start([]);
    const response = await postFacts(collector.url, facts(1));
    expect([response.status, await response.json()]).toEqual([403, { key: 'editors', reason: expect.stringContaining('--editors') }]);
  });

  test('an editor who sends too often is told when to come again, and others are not', async () => {
    const statuses = await Promise.all(Array.from({ length: A_MINUTE + 2 }, async () => (await postFacts(collector.url, facts(1))).status));
    expect(statuses.filter((status) => status === 429)).toHaveLength(2);
    const late = await postFacts(collector.url, facts(1));
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '60']);
    expect((await post(collector.url, bodyOf(ready(1)))).status).toBe(204);
    now += 60_000;
    expect((await postFacts(collector.url, facts(1))).status).toBe(200);
  });

  test('keeps nothing of who sent it: no token, no name, no address', async () => {
    await postFacts(collector.url, facts(1), {
      authorization: `Bearer ${token}`,
      'user-agent': 'canary-7f3a',
      'x-forwarded-for': 'canary-7f3a',
    });
    await collector.close();
    const files = readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    for (const secret of [token, 'Scan job', editors[1]?.sha256 ?? '', 'canary-7f3a', '127.0.0.1'])
      expect(files.join('')).not.toContain(secret);
    collector = await start();
  });

  test('leaves answers as they are, and answers leave facts', async () => {
    await post(collector.url, bodyOf(ready(1)));
    const before = await collector.counts('2026-W47');
    await postFacts(collector.url, facts(1));
    expect(await collector.counts('2026-W47')).toEqual(before);
    expect(await days()).toHaveLength(2);
  });
});
