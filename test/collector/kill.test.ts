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

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;
/** Its window is open today, whatever day it is. */
const period = previousPeriod(periodOf(Date.now()));

let folder: string;
let database: string;
const children: ChildProcess[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-kill-'));
  database = join(folder, 'collector.duckdb');
  writeFileSync(join(folder, 'organisation.json'), '{"organisation":{"name":"Fairshire"}}');
});
afterEach(() => {
  for (const child of children) child.kill('SIGKILL');
  rmSync(folder, { recursive: true });
});

async function startChild(): Promise<{ child: ChildProcess; url: string }> {
  const child = spawn(
    process.execPath,
    [bin, 'collector', '--organisation', join(folder, 'organisation.json'), '--database', database, '--port', '0'],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
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
