import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openDuckDB } from '../../collector/store/duckdb';
import type { Answer } from '../../core/model/answer';
import { periodOf, previousPeriod } from '../../core/telemetry/period';
import { bodyOf, post, ready } from './answers';
import { editors, facts, place, postFacts } from './page-facts';

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;
/** Its window is open today, whatever day it is. */
const period = previousPeriod(periodOf(Date.now()));

let folder: string;
let database: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-kill-'));
  database = join(folder, 'collector.duckdb');
  const systems = ['leave', 'timesheets'].map((id) => ({ id, name: id, places: [{ host: `${id}.test` }] }));
  writeFileSync(join(folder, 'organisation.json'), JSON.stringify({ organisation: { name: 'Fairshire' }, systems }));
  writeFileSync(join(folder, 'editors.json'), JSON.stringify(editors));
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function startChild(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [
      bin,
      'collector',
      '--organisation',
      join(folder, 'organisation.json'),
      '--editors',
      join(folder, 'editors.json'),
      '--database',
      database,
      '--port',
      '0',
    ],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  children.push(child);
  for await (const line of createInterface({ input: child.stdout })) {
    const url = /http:\/\/[^/]+/.exec(line)?.[0];
    if (url) return { child, url };
  }
  throw new Error('the collector did not start');
}

/** Sends answer after answer, many at once, until the collector is gone. */
async function sendUntilKilled(url: string, child: ChildProcess, next: () => Answer, killAfter: number): Promise<Answer[]> {
  const confirmed: Answer[] = [];
  const sender = async () => {
    for (;;) {
      const answer = next();
      const response = await post(url, bodyOf(answer)).catch(() => null);
      if (!response) return;
      expect(response.status).toBe(204);
      confirmed.push(answer);
      if (confirmed.length === killAfter) child.kill('SIGKILL');
    }
  };
  const gone = once(child, 'exit');
  await Promise.all(Array.from({ length: 12 }, sender));
  await gone;
  return confirmed;
}

test('killed while it writes, it has every answer that it confirmed, and takes none twice', async () => {
  const sent: Answer[] = [];
  const confirmed: Answer[] = [];
  const next = () => {
    const answer = ready(sent.length, 'yes', 'all', period);
    sent.push(answer);
    return answer;
  };
  for (const killAfter of [1, 83, 210]) {
    const { child, url } = await startChild();
    confirmed.push(...(await sendUntilKilled(url, child, next, killAfter)));
  }
  expect(confirmed.length).toBeGreaterThanOrEqual(294);

  const store = await openDuckDB(database);
  const counted = async () => (await store.counts(period)).reduce((sum, { n }) => sum + n, 0);
  const before = await counted();
  expect(new Set(await store.add(confirmed))).toEqual(new Set(['replayed']));
  expect(await counted()).toBe(before);
  const outcomes = await store.add(sent);
  expect(outcomes.filter((outcome) => outcome === 'counted')).toHaveLength(sent.length - before);
  expect(await counted()).toBe(sent.length);
  await store.close();
}, 60_000);

test('killed while it takes facts about pages, it has whole scans and no halves', async () => {
  const day = new Date().toISOString().slice(0, 10);
  // Both systems of a scan have as many pages: its number.
  const numbered = (n: number) => {
    const all = { pages: n, verdicts: { 'no-problem-found': n }, causes: [], mode: null };
    return facts(n, day, [place('leave', 'leave.test/', all), place('timesheets', 'timesheets.test/', all)]);
  };
  const { child, url } = await startChild();
  const gone = once(child, 'exit');
  const confirmed: number[] = [];
  for (let n = 1; n <= 20; n++) {
    const sending = postFacts(url, numbered(n)).catch(() => null);
    // In the middle of the last ones.
    if (n === 12) child.kill('SIGKILL');
    const response = await sending;
    if (!response) break;
    expect(response.status).toBe(200);
    confirmed.push(n);
  }
  await gone;
  expect(confirmed.length).toBeGreaterThanOrEqual(11);

  const store = await openDuckDB(database);
  const pages = (await store.facts()).map(({ places }) => places[0]?.pages);
  expect(pages).toHaveLength(2);
  expect(new Set(pages).size).toBe(1);
  expect(pages[0]).toBeGreaterThanOrEqual(confirmed.at(-1) ?? 0);
  for (const n of confirmed) expect((await store.keepFacts(numbered(n))).before).toBe(true);
  await store.close();
}, 60_000);

test('told to stop, it finishes what it has in hand and ends with 0', async () => {
  const { child, url } = await startChild();
  const answers = Array.from({ length: 30 }, (_, i) => ready(i, 'yes', 'all', period));
  const responses = answers.map((answer) => post(url, bodyOf(answer)).then(({ status }) => status));
  await responses[0];
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  const statuses = await Promise.all(responses.map((response) => response.catch(() => 0)));
  expect((await ended)[0]).toBe(0);

  const store = await openDuckDB(database);
  const [count] = await store.counts(period);
  expect(count?.n).toBeGreaterThanOrEqual(statuses.filter((status) => status === 204).length);
  await store.close();
}, 30_000);
