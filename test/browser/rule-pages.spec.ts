import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { type Extended, launchChromium } from './support/chromium';
import { loadTrial, type Own, openOwn } from './support/trial';

const root = 'test/pages';
/** Pages that must come by https; the browser is handed them without a server. */
const secure = 'https://secure.fairshire.test';
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.htc': 'text/x-component', '.xml': 'text/xml' };

/** Serves the rules' pages as they lie in their folders. */
async function servePages(): Promise<{ url: string; port: number; close(): void }> {
  const server = createServer(async (request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    const framing = /^\/framing\/(none|self)\//.exec(path)?.[1];
    if (framing) {
      const headers = { 'content-type': 'text/html', 'content-security-policy': `frame-ancestors '${framing}'` };
      response.writeHead(200, headers).end('<!doctype html><title>Messages</title><p>You have no messages.</p>');
      return;
    }
    const body = path.includes('..') ? null : await readFile(`${root}${path}`).catch(() => null);
    const type = types[/\.\w+$/.exec(path)?.[0] ?? ''] ?? 'text/html';
    response.writeHead(body ? 200 : 404, { 'content-type': type }).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://pages.fairshire.test:${port}`, port, close: () => server.close() };
}

test.describe('each rule finds its sick page and leaves the healthy twin alone', () => {
  let extension: Extended;
  let own: Own;
  let pages: Awaited<ReturnType<typeof servePages>>;

  test.beforeAll(async () => {
    pages = await servePages();
    extension = await launchChromium({ intranetPort: pages.port });
    own = await openOwn(extension);
    await extension.context.route(`${secure}/**`, async (route) => {
      await route.fulfill({ path: `${root}${new URL(route.request().url()).pathname}`, contentType: 'text/html' });
    });
    await loadTrial(own, { organisation: { name: 'Fairshire' }, intranet: ['*.fairshire.test'] });
  });
  test.afterAll(async () => {
    await extension.close();
    pages.close();
  });

  const rules = readdirSync(root, { withFileTypes: true }).flatMap((entry) => (entry.isDirectory() ? [entry.name] : []));
  test('there are pages of rules', () => expect(rules.length).toBeGreaterThan(3));

  for (const rule of rules) {
    for (const [twin, wanted] of [
      ['sick', rule],
      ['healthy', null],
    ] as const) {
      test(`${rule}: ${twin}`, async () => {
        const page = await extension.context.newPage();
        await page.goto(`${rule === 'mixed-content' ? secure : pages.url}/${rule}/${twin}.html`);
        const address = page.url();
        await expect.poll(async () => (await own.ask(address)).page.verdict.because, { message: `${rule}: ${twin}` }).toBe(wanted);
        const { verdict } = (await own.ask(address)).page;
        if (twin === 'healthy') expect(verdict.is).toBe('no-problem-found');
        await page.close();
      });
    }
  }
});
