import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDuckDB } from '../../../collector/store/duckdb';
import type { Store } from '../../../collector/store/store';
import type { Answer } from '../../../core/model/answer';
import type { Count, PublishedTable } from '../../../core/model/table';
import { browser, ready } from '../answers';
import { facts, place } from '../page-facts';

/** A second database joins here: how to open it on a place of its own, and to open the same again. */
const kinds = [{ name: 'DuckDB', open: (folder: string) => openDuckDB(join(folder, 'collector.duckdb')) }];

/** Another answer under the nonce of `ready(seed)`. */
const changed = (seed: number): Answer => ({ ...ready(seed, 'update'), nonce: ready(seed).nonce });
const total = (counts: Count[]) => counts.reduce((sum, count) => sum + count.n, 0);
const table = (period: string, browsers: number): PublishedTable => ({
  period,
  question: 'ready',
  subject: '',
  by: 'total',
  rows: [{ label: 'all', browsers, cells: { yes: browsers } }],
});

describe.each(kinds)('a store on $name', ({ open }) => {
  let folder: string;
  let store: Store;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'footbridge-store-'));
    store = await open(folder);
  });
  afterEach(async () => {
    await store.close();
    rmSync(folder, { recursive: true });
  });

  test('counts answers by what they say and by the labels that travel with them', async () => {
    const outcomes = await store.add([ready(1), ready(2), ready(3, 'update', 'highways'), browser(4, 'edge', 'older')]);
    expect(outcomes).toEqual(['counted', 'counted', 'counted', 'counted']);
    expect(await store.counts('2026-W47')).toEqual([
      { question: 'browser', subject: '', answer: 'out-of-support', cohort: '', family: 'edge', band: 'older', n: 1 },
      { question: 'ready', subject: '', answer: 'update', cohort: 'highways', family: '', band: '', n: 1 },
      { question: 'ready', subject: '', answer: 'yes', cohort: 'all', family: '', band: '', n: 2 },
    ]);
  });

  test('counts an answer once, however often and however it comes again', async () => {
    expect(await store.add([ready(1), ready(1)])).toEqual(['counted', 'replayed']);
    expect(await store.add([ready(2), ready(1)])).toEqual(['counted', 'replayed']);
    expect(await store.add([changed(1)])).toEqual(['replayed']);
    await Promise.all(Array.from({ length: 20 }, () => store.add([ready(3), ready(4)])));
    expect(await store.counts('2026-W47')).toMatchObject([{ answer: 'yes', n: 4 }]);
  });

  test('takes the first of two different answers under one nonce', async () => {
    expect(await store.add([ready(1), changed(1)])).toEqual(['counted', 'replayed']);
    expect(await store.counts('2026-W47')).toMatchObject([{ answer: 'yes', n: 1 }]);
  });

  test('a batch that the database refuses is refused whole: its nonces are free again', async () => {
    await expect(store.add([ready(1), { ...ready(2), answer: null as never }])).rejects.toThrow();
    expect(await store.counts('2026-W47')).toEqual([]);
    expect(await store.add([ready(1), ready(2)])).toEqual(['counted', 'counted']);
  });

  test('keeps periods apart', async () => {
    await store.add([ready(1, 'yes', 'all', '2026-W47'), ready(1, 'yes', 'all', '2026-W46')]);
    expect(await store.waiting()).toEqual(['2026-W46', '2026-W47']);
    expect(total(await store.counts('2026-W46'))).toBe(1);
  });

  test('takes a batch of thousands whole', async () => {
    const answers = Array.from({ length: 3000 }, (_, i) => ready(i, 'yes', `cohort-${i % 30}`));
    expect(new Set(await store.add(answers))).toEqual(new Set(['counted']));
    const counts = await store.counts('2026-W47');
    expect(counts).toHaveLength(30);
    expect(total(counts)).toBe(3000);
  });

  test('publishes a period once: tables kept, counters gone, late answers refused', async () => {
    await store.add([ready(1), ready(2), ready(3, 'yes', 'all', '2026-W48')]);
    expect(await store.publish('2026-W47', (counts) => [table('2026-W47', total(counts))])).toBe(true);
    expect(await store.publish('2026-W47', () => [table('2026-W47', 999)])).toBe(false);
    expect(await store.counts('2026-W47')).toEqual([]);
    expect(await store.waiting()).toEqual(['2026-W48']);
    expect(await store.add([ready(4), ready(5, 'yes', 'all', '2026-W48')])).toEqual(['closed', 'counted']);
    expect(await store.counts('2026-W47')).toEqual([]);
    expect(await store.tables({})).toEqual([table('2026-W47', 2)]);
  });

  test('an error while tables are made leaves everything as it was', async () => {
    await store.add([ready(1)]);
    const failing = store.publish('2026-W47', () => {
      throw new Error('no tables');
    });
    await expect(failing).rejects.toThrow('no tables');
    expect(await store.published()).toEqual([]);
    expect(total(await store.counts('2026-W47'))).toBe(1);
    expect(await store.add([ready(2)])).toEqual(['counted']);
  });

  test('gives published tables by period, question and breakdown', async () => {
    for (const period of ['2026-W45', '2026-W46']) {
      await store.add([ready(period, 'yes', 'all', period)]);
      await store.publish(period, () => [
        table(period, 10),
        { ...table(period, 10), by: 'cohort' },
        { ...table(period, 20), question: 'browser' },
      ]);
    }
    expect(await store.published()).toEqual(['2026-W46', '2026-W45']);
    expect(await store.tables({ period: '2026-W46' })).toHaveLength(3);
    expect(await store.tables({ question: 'ready', by: 'total' })).toEqual([table('2026-W45', 10), table('2026-W46', 10)]);
  });

  test('forgets the nonces of periods that nobody wants, and no others', async () => {
    await store.add([ready(1, 'yes', 'all', '2026-W45'), ready(2)]);
    await store.forgetNonces((period) => period !== '2026-W45');
    expect(await store.add([ready(1, 'yes', 'all', '2026-W45'), ready(2)])).toEqual(['counted', 'replayed']);
  });

  const days = async () => (await store.facts()).map(({ system, day }) => `${system} ${day}`);

  test('keeps the newest facts about the pages of each system, and takes a scan once', async () => {
    expect(await store.keepFacts(facts(1))).toEqual({ before: false, older: [] });
    expect(await store.keepFacts(facts(1, '2026-11-30'))).toEqual({ before: true, older: [] });
    expect(await store.keepFacts(facts(2, '2026-11-26', [place('leave', 'a.test/'), place('leave', 'b.test/')]))).toMatchObject({
      older: [],
    });
    expect(await store.keepFacts(facts(3, '2026-11-25'))).toEqual({ before: false, older: ['leave'] });
    expect(await days()).toEqual(['leave 2026-11-26', 'timesheets 2026-11-25']);
    expect((await store.facts())[0]?.places.map(({ prefix }) => prefix)).toEqual(['a.test/', 'b.test/']);
  });

  test('facts that the database refuses are refused whole: their scan may come again', async () => {
    const broken = facts(1, null as never);
    await expect(store.keepFacts(broken)).rejects.toThrow();
    expect(await store.facts()).toEqual([]);
    expect(await store.keepFacts(facts(1))).toMatchObject({ before: false });
  });

  test('has everything again after it was closed', async () => {
    await store.keepFacts(facts(1));
    await store.add([ready(1), ready(2, 'yes', 'all', '2026-W46')]);
    await store.publish('2026-W46', () => [table('2026-W46', 10)]);
    await store.close();
    store = await open(folder);
    expect(total(await store.counts('2026-W47'))).toBe(1);
    expect(await store.tables({})).toEqual([table('2026-W46', 10)]);
    expect(await store.add([ready(1)])).toEqual(['replayed']);
    expect(await days()).toEqual(['leave 2026-11-25', 'timesheets 2026-11-25']);
    expect(await store.check()).toBeUndefined();
  });
});
