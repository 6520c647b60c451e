import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { publishDue } from '../../../collector/publish/due';
import { declaredTables } from '../../../collector/publish/tables';
import { openDuckDB } from '../../../collector/store/duckdb';
import type { Store } from '../../../collector/store/store';
import { Policy } from '../../../core/model/policy';
import { windowCloses } from '../../../core/telemetry/period';
import { ready } from '../answers';
import { organisation } from '../organisation';

let store: Store;
beforeEach(async () => {
  store = await openDuckDB(':memory:');
});
afterEach(() => store.close());

const many = (n: number, period: string, cohort = 'library') => Array.from({ length: n }, (_, i) => ready(i, 'yes', cohort, period));
const closes = windowCloses('2026-W47');

describe('publication', () => {
  test('comes when the window has closed and not a moment before', async () => {
    await store.add(many(12, '2026-W47'));
    expect(await publishDue(store, organisation, closes - 1)).toEqual([]);
    expect(await store.published()).toEqual([]);
    expect(await publishDue(store, organisation, closes)).toEqual(['2026-W47']);
    expect(await store.tables({ question: 'ready' })).toEqual([
      { period: '2026-W47', question: 'ready', subject: '', by: 'total', rows: [{ label: 'all', browsers: 10, cells: { yes: 10 } }] },
      { period: '2026-W47', question: 'ready', subject: '', by: 'cohort', rows: [{ label: 'library', browsers: 10, cells: { yes: 10 } }] },
    ]);
  });

  test('a second time changes nothing', async () => {
    await store.add(many(12, '2026-W47'));
    await publishDue(store, organisation, closes);
    const tables = await store.tables({});
    expect(await publishDue(store, organisation, closes)).toEqual([]);
    expect(await Promise.all([1, 2, 3].map(() => publishDue(store, organisation, closes + 1e9)))).toEqual([[], [], []]);
    expect(await store.tables({})).toEqual(tables);
  });

  test('two at once publish once', async () => {
    await store.add(many(12, '2026-W47'));
    const both = await Promise.all([publishDue(store, organisation, closes), publishDue(store, organisation, closes)]);
    expect(both.flat()).toEqual(['2026-W47']);
  });

  test('catches up on every week that was missed, oldest first, and leaves the open one', async () => {
    for (const period of ['2026-W47', '2026-W45', '2026-W46', '2026-W48']) await store.add(many(12, period));
    expect(await publishDue(store, organisation, closes)).toEqual(['2026-W45', '2026-W46', '2026-W47']);
    expect(await store.waiting()).toEqual(['2026-W48']);
  });

  test('leaves no counter and no nonce of a closed week, and keeps the nonces of an open one', async () => {
    await store.add([...many(12, '2026-W47'), ...many(12, '2026-W48')]);
    await publishDue(store, organisation, closes);
    expect(await store.counts('2026-W47')).toEqual([]);
    expect(new Set(await store.add(many(12, '2026-W48')))).toEqual(new Set(['replayed']));
    expect(new Set(await store.add(many(12, '2026-W47')))).toEqual(new Set(['closed']));
  });
});

describe('what is published', () => {
  const names = (policy: Policy, counts = [] as Parameters<typeof declaredTables>[1]) =>
    declaredTables(policy, counts).map(({ question, subject, by }) => [question, subject, by].filter(Boolean).join(' '));

  test('is declared beforehand: each question in total and by one label, never by two', () => {
    expect(names(organisation)).toEqual([
      'browser total',
      'browser family',
      'browser band',
      'ready total',
      'ready cohort',
      'tool buddy total',
      'tool buddy family',
      'system leave total',
      'system leave cohort',
      'system timesheets total',
      'system timesheets cohort',
    ]);
  });

  test('a system that was counted and has left the policy keeps its tables for that week', () => {
    const count = { question: 'system', subject: 'gone', answer: 'needs-ie', cohort: 'all', family: '', band: '', n: 12 };
    expect(names(v.parse(Policy, {}), [count])).toEqual([...names(v.parse(Policy, {})), 'system gone total', 'system gone cohort']);
  });

  test('says the same of a system that nobody and one that few opened: hidden', async () => {
    const few = Array.from({ length: 9 }, (_, i) => ({
      ...ready(i),
      question: 'system' as const,
      subject: 'leave',
      answer: 'needs-ie' as const,
      cohort: 'library',
    }));
    await store.add([...many(40, '2026-W47'), ...few.map((answer, i) => ({ ...answer, nonce: ready(`system ${i}`).nonce }))]);
    await publishDue(store, organisation, closes);
    const tables = await store.tables({ question: 'system' });
    const of = (subject: string) => tables.filter((table) => table.subject === subject).map(({ rows }) => rows);
    expect(of('leave')).toEqual(of('timesheets'));
    expect(
      of('leave')
        .flat()
        .every(({ browsers, cells }) => browsers === null && cells === null),
    ).toBe(true);
  });
});
