import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ScannedPage } from '../../core/model/scan';
import { inputsOf, scan } from '../../scan';
import { browserPath } from '../../scripts/browsers.mjs';

// The scan once read the server's "not found" as if it were the script: a page whose script is gone was blamed on its conditional comment.
test('a script that the server has not is told as lost, whatever the server says in its place', async () => {
  const page = `<!DOCTYPE html><title>Roster</title><!--[if IE]><script src="canvas.js"></script><![endif]-->
    <script src="roster.js"></script><h1>Roster</h1><button onclick="swap(this)">Swap</button><script>draw(document.body)</script>`;
  const server = createServer(({ url }, answer) => {
    const isPage = url === '/roster.htm';
    answer.writeHead(isPage ? 200 : 404, { 'content-type': 'text/html' }).end(isPage ? page : 'var swap, draw = 1;');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/roster.htm`;
  const out = await mkdtemp(join(tmpdir(), 'footbridge-lost-'));
  const pages: ScannedPage[] = [];
  try {
    const options = { out, fresh: true, parallel: 1, rate: 0, follow: 0, most: 10, browser: browserPath('chromium'), args: [] };
    await scan(await inputsOf({ urls: [url] }), options, { page: (one) => void pages.push(one), asks: () => undefined });
  } finally {
    server.close();
    await rm(out, { recursive: true, force: true });
  }
  expect(pages.map(({ verdict }) => [verdict.is, verdict.findings.map(({ rule }) => rule)])).toEqual([
    ['has-problems', ['missing-script']],
  ]);
});
