import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, type CDPSession, chromium } from '@playwright/test';
import { build } from 'esbuild';
import { chromiumArgs } from '../../test/browser/support/chromium';
import { browserPath } from '../browsers.mjs';
import { documentOf } from './documents';
import { type Figure, figure, median } from './figure';

const sizes = [1000, 10_000, 100_000] as const;
const LOADS = 9;
const LIMIT_RATIO = 2;
const LIMIT_TASK = 50;

type Way = 'bare' | 'ours' | 'longest';

async function bundled(): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: ['scripts/bench/in-page.ts'],
    bundle: true,
    format: 'iife',
    target: 'chrome109',
    minify: true,
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

/** Loads the page anew and measures one way in a fresh world, since the first pass in a world pays for each element's wrapper. */
async function once(session: CDPSession, url: string, code: string, way: Way): Promise<number> {
  const loaded = new Promise((done) => session.once('Page.loadEventFired', done));
  await session.send('Page.navigate', { url });
  await loaded;
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id, worldName: 'bench' });
  const at = { contextId: world.executionContextId, awaitPromise: true, returnByValue: true };
  await session.send('Runtime.evaluate', { ...at, expression: code });
  const { result } = await session.send('Runtime.evaluate', { ...at, expression: `bench.${way}()` });
  return Number(result.value);
}

/** Main-thread time of our look beside a bare pass over the same documents, the longest stretch, and how it grows. */
export async function lookFigures(): Promise<Figure[]> {
  const server = createServer((request, response) => {
    response.writeHead(200, { 'content-type': 'text/html' }).end(documentOf(Number(request.url?.slice(1)) || 0));
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const browser: Browser = await chromium.launch({
    executablePath: browserPath('chromium'),
    chromiumSandbox: process.getuid?.() !== 0,
    args: chromiumArgs(),
  });
  const figures: Figure[] = [];
  try {
    const code = await bundled();
    const page = await browser.newPage();
    const session = await page.context().newCDPSession(page);
    await session.send('Page.enable');
    const perElement: number[] = [];
    for (const size of sizes) {
      const seen: Record<Way, number[]> = { bare: [], ours: [], longest: [] };
      for (let load = 0; load < LOADS; load += 1)
        for (const way of ['bare', 'ours', 'longest'] as const)
          seen[way].push(await once(session, `http://127.0.0.1:${port}/${size}`, code, way));
      const [bare, ours] = [median(seen.bare), median(seen.ours)];
      perElement.push(ours / size);
      console.log(`${size} elements: ours ${ours.toFixed(1)} ms, bare pass ${bare.toFixed(1)} ms (limit: ${LIMIT_RATIO} times)`);
      figures.push(figure(`look at ${size} elements`, ours, 'ms', 'bare TreeWalker pass', bare));
      if (size === 10_000) figures.push(figure('longest task at 10000 elements', Math.max(...seen.longest), 'ms', 'limit', LIMIT_TASK));
    }
    const [, ten = 0, hundred = 0] = perElement;
    figures.push(figure('time an element at 100000 elements', hundred * 1000, 'µs', 'the same at 10000', ten * 1000));
  } finally {
    await browser.close();
    server.close();
  }
  return figures;
}
