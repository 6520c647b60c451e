import { once } from 'node:events';
import { connect } from 'node:net';
import fastify from 'fastify';
import { afterEach, expect, test, vi } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import type { Queue } from '../../../collector/receive/queue';
import { health } from '../../../collector/serve/health';
import { openDuckDB } from '../../../collector/store/duckdb';
import { organisation } from '../organisation';

let collector: Collector | undefined;
afterEach(() => collector?.close());

const start = () => startCollector({ organisation, database: ':memory:', now: Date.now, port: 0 });
const textAt = async (path: string) => {
  const response = await fetch(`${collector?.url}${path}`);
  return [response.status, await response.text()];
};

test('a collector that works is alive and ready, and writes no line about being asked', async () => {
  collector = await start();
  const written = [vi.spyOn(process.stdout, 'write'), vi.spyOn(process.stderr, 'write')];
  expect([await textAt('/healthz'), await textAt('/readyz')]).toEqual([
    [200, 'alive'],
    [200, 'ready'],
  ]);
  expect(written.flatMap((spy) => spy.mock.calls)).toEqual([]);
  for (const spy of written) spy.mockRestore();
});

test('one that stops says so to whoever still has a connection, and takes no new one', async () => {
  collector = await start();
  const { url, close } = collector;
  collector = undefined;
  const socket = connect(Number(new URL(url).port), '127.0.0.1');
  let answer = '';
  socket.on('data', (data) => (answer += data));
  await new Promise<void>((done) => socket.write('GET /readyz HTTP/1.1\r\nHost: x\r\n', () => done()));
  // The server has the beginning of the request when it has answered a later connection.
  await fetch(`${url}/healthz`);
  const closed = close();
  await expect(fetch(`${url}/healthz`)).rejects.toThrow();
  const answered = once(socket, 'close');
  socket.write('\r\n');
  await Promise.all([closed, answered]);
  expect(answer).toMatch(/^HTTP\/1\.1 503 [\s\S]*stopping/);
});

test.each<[string, Partial<Queue>, boolean, string]>([
  ['too many wait', { isFull: () => true }, true, 'busy: too many answers wait'],
  ['the database is gone', { isFull: () => false }, false, 'the database cannot be read'],
])('not ready where %s, and alive all the same', async (_what, answers, reads, said) => {
  const store = await openDuckDB(':memory:');
  if (!reads) await store.close();
  const app = fastify();
  health(app, store, answers as Queue, () => false);
  const ready = await app.inject('/readyz');
  expect([ready.statusCode, ready.body]).toEqual([503, said]);
  expect((await app.inject('/healthz')).statusCode).toBe(200);
  await app.close();
  if (reads) await store.close();
});
