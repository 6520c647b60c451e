import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { receive } from '../../../collector/receive/routes';
import type { Store } from '../../../collector/store/store';
import { windowCloses } from '../../../core/telemetry/period';
import { bodyOf, browser, post, ready } from '../answers';
import { organisation } from '../organisation';

let folder: string;
let collector: Collector;
let now: number;
const start = () => startCollector({ organisation, database: join(folder, 'collector.duckdb'), now: () => now, port: 0 });

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-receive-'));
  now = Date.parse('2026-11-25T12:00:00Z');
  collector = await start();
});
afterEach(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});

describe('POST /answers', () => {
  test('counts, says 204 without a body, and closes the connection', async () => {
    const response = await post(collector.url, bodyOf(ready(1)));
    expect([response.status, await response.text(), response.headers.get('connection')]).toEqual([204, '', 'close']);
    expect(await collector.counts('2026-W47')).toMatchObject([{ question: 'ready', answer: 'yes', n: 1 }]);
  });

  test('takes an answer again, and counts it once, side by side or later', async () => {
    const side = await Promise.all(Array.from({ length: 8 }, () => post(collector.url, bodyOf(ready(1)))));
    await collector.close();
    collector = await start();
    const later = await post(collector.url, bodyOf(ready(1)));
    expect([...side, later].map(({ status }) => status)).toEqual(Array(9).fill(204));
    expect(await collector.counts('2026-W47')).toMatchObject([{ n: 1 }]);
  });

  test.each<[string, string, Record<string, string>, number, string]>([
    ['no JSON', 'hello', { 'content-type': 'text/plain' }, 400, 'body'],
    ['nothing', '', { 'content-type': 'text/plain' }, 400, 'body'],
    [
      'a system of nobody',
      bodyOf({ ...ready(1), question: 'system', subject: 'x', answer: 'unknown' }),
      { 'content-type': 'text/plain' },
      400,
      'subject',
    ],
    ['too much', ' '.repeat(4097), { 'content-type': 'text/plain' }, 413, 'body'],
    ['another type', bodyOf(ready(1)), { 'content-type': 'application/json' }, 415, 'body'],
    ['a form', 'a=b', { 'content-type': 'application/x-www-form-urlencoded' }, 415, 'body'],
  ])('%s is refused with key and reason', async (_what, body, headers, status, key) => {
    const response = await post(collector.url, body, headers);
    expect(response.status).toBe(status);
    expect(await response.json()).toEqual({ key, reason: expect.stringMatching(/\w/) });
    expect(await collector.counts('2026-W47')).toEqual([]);
  });

  test('an answer about a week that is published is refused, whatever the clock says now', async () => {
    await post(collector.url, bodyOf(ready(1)));
    now = windowCloses('2026-W47');
    await collector.publishDue();
    now = Date.parse('2026-11-25T12:00:00Z');
    const response = await post(collector.url, bodyOf(ready(2)));
    expect([response.status, (await response.json()).key]).toEqual([400, 'period']);
  });

  test('other addresses and methods are not found', async () => {
    expect((await fetch(`${collector.url}/answers/1`, { method: 'POST' })).status).toBe(404);
    expect((await fetch(`${collector.url}/answers`, { method: 'PUT', body: '{}' })).status).toBe(404);
  });
});

describe('where an answer cannot be taken now', () => {
  const failing = { add: () => Promise.reject(new Error('disk full')) };

  test('503 with the time to come again, not the same for all', async () => {
    const app = fastify();
    receive(app, organisation, failing as unknown as Store, () => now);
    const headers = { 'content-type': 'text/plain' };
    const responses = await Promise.all(
      Array.from({ length: 20 }, (_, i) => app.inject({ method: 'POST', url: '/answers', body: bodyOf(ready(i)), headers })),
    );
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([503]));
    const times = responses.map((response) => Number(response.headers['retry-after']));
    expect(Math.min(...times)).toBeGreaterThanOrEqual(60);
    expect(Math.max(...times)).toBeLessThan(300);
    expect(new Set(times).size).toBeGreaterThan(1);
  });
});

describe('who answered is kept nowhere', () => {
  const canary = 'canary-7f3a';

  test('no header, address or log line is left behind, and no nonce once its window has closed', async () => {
    const written = [
      vi.spyOn(console, 'log'),
      vi.spyOn(console, 'error'),
      vi.spyOn(process.stdout, 'write'),
      vi.spyOn(process.stderr, 'write'),
    ];
    const headers = {
      'user-agent': canary,
      'accept-language': canary,
      cookie: canary,
      origin: `moz-extension://${canary}`,
      'x-forwarded-for': canary,
    };
    for (const answer of [ready(1), ready(2), browser(3, 'edge')]) {
      await new Promise<void>((done, failed) => {
        const options = { method: 'POST', headers: { ...headers, 'content-type': 'text/plain' } };
        request(`${collector.url}/answers?${canary}`, options, (response) => response.resume().on('end', done))
          .on('error', failed)
          .end(bodyOf(answer));
      });
    }
    const counted = await collector.counts('2026-W47');
    expect(counted.reduce((sum, { n }) => sum + n, 0)).toBe(3);
    expect(JSON.stringify(written.map((spy) => spy.mock.calls))).not.toContain(canary);
    for (const spy of written) spy.mockRestore();

    const files = () => readdirSync(folder).map((name) => readFileSync(join(folder, name)).toString('latin1'));
    await collector.close();
    expect(files().join('')).not.toContain(canary);
    expect(files().join('')).not.toContain('127.0.0.1');

    now = windowCloses('2026-W47');
    collector = await start();
    expect(await collector.counts('2026-W47')).toEqual([]);
    const again = await post(collector.url, bodyOf(ready(1)));
    expect(again.status).toBe(400);
  });
});
