import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { bundle } from '../../scripts/bundle.mjs';
import { trial } from '../accuracy/measure';
import { heapOf } from '../browser/support/background';
import { type Extended, launchChromium } from '../browser/support/chromium';
import { loadTrial, type Own, openOwn } from '../browser/support/trial';
import { lying, odd } from './hostile/more-pages';
import { deep, type HostilePage, large } from './hostile/pages';

/** The longest that a verdict may be waited for, in milliseconds. */
const PATIENCE = 180_000;
/** What a page may leave behind in the background, in bytes. */
const LEFT_BEHIND = 300_000_000;

let extension: Extended;
let own: Own;
let port: number;
let heap: () => Promise<number>;
let now: HostilePage | null = null;

const BETWEEN_PARTS = 500;

const server = createServer(async (request, response) => {
  const path = new URL(request.url ?? '/', 'http://localhost').pathname;
  const body = now?.files[path] ?? (path === '/plain' ? '<!doctype html><title>Plain</title><p>Plain</p>' : null);
  const type = path.endsWith('.css') ? 'text/css' : path === '/' ? (now?.type ?? 'text/html') : 'text/html';
  response.writeHead(body === null ? 404 : 200, { 'content-type': type, 'cache-control': 'no-store' });
  for (const part of Array.isArray(body) ? body : []) {
    response.write(part);
    await setTimeout(BETWEEN_PARTS);
  }
  response.end(Array.isArray(body) ? '' : body);
});

const address = (path: string) => `http://hostile.fairshire.test:${port}${path}`;

/** Lives as long as the background does: gone with its first crash. */
const background = () => {
  const [worker] = extension.context.serviceWorkers();
  if (!worker) throw new Error('The background is gone.');
  return worker;
};

/** Opens a page and waits until what is said of it may be said, or patience ends. */
async function verdictOf(path: string, may: HostilePage['honest']) {
  const page = await extension.context.newPage();
  let crashed = false;
  page.on('crash', () => {
    crashed = true;
  });
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  await page.goto(address(path), { waitUntil: 'commit', timeout: PATIENCE });
  const until = Date.now() + PATIENCE;
  let { verdict } = (await own.ask(address(path))).page;
  let stands = 0;
  // An early answer is of what had been seen by then; it counts once it has stood for a while.
  while (stands < 5 && Date.now() < until) {
    await setTimeout(500);
    const next = (await own.ask(address(path))).page.verdict;
    const waits = next.is === 'not-checked' || next.because === 'no-evidence' || next.notLookedAt.some(({ why }) => why === 'not-yet');
    stands = !waits && may(next) && next.is === verdict.is ? stands + 1 : 0;
    verdict = next;
  }
  await page.close();
  return { verdict, crashed, stood: stands >= 5 };
}

beforeAll(async () => {
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  ({ port } = server.address() as AddressInfo);
  extension = await launchChromium({ intranetPort: port, extension: await bundle('chrome', { demo: true }) });
  own = await openOwn(extension);
  await loadTrial(own, trial);
  heap = await heapOf(extension.context);
  await background().evaluate(() => Object.assign(globalThis, { livesStill: true }));
});
afterAll(async () => {
  await extension?.close();
  server.closeAllConnections();
  server.close();
});

for (const [kind, pages] of Object.entries({ large, deep, lying, odd })) {
  describe(`hostile pages, ${kind}: nothing crashes, and what is said is so`, () => {
    it.each(pages.map((page) => [page.name, page] as const))('%s', async (_, page) => {
      now = page;
      const before = await heap();
      const began = Date.now();
      const { verdict, crashed, stood } = await verdictOf('/', page.honest);
      const took = Date.now() - began;
      const left = (await heap()) - before;
      const { is, because, notLookedAt } = verdict;
      console.log(
        `${page.name}: ${is}, ${because}, ${notLookedAt.length} not looked at, ${Math.round(took / 1000)} s, ${Math.round(left / 1e5) / 10} MB`,
      );
      expect(crashed, 'the tab crashed').toBe(false);
      expect({ is, because, notLookedAt: notLookedAt.slice(0, 5), stood }).toMatchObject({ stood: true });
      expect(await background().evaluate(() => 'livesStill' in globalThis), 'the background was not ended').toBe(true);
      expect(left, 'bytes left behind in the background').toBeLessThan(LEFT_BEHIND);
      expect((await verdictOf('/plain', ({ is }) => is === 'no-problem-found')).stood, 'the next page is looked at').toBe(true);
    });
  });
}
