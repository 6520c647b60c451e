import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import type { PageReport } from '../../core/model/verdict';
import { type Extended, launchChromium } from './support/chromium';
import { loadTrial, type Own, openOwn } from './support/trial';

const html = (body: string) => `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Hostile</title></head><body>${body}</body></html>`;

/** What each page does to us. Sizes are bounded, so that a small machine gets through them in a test of every day. */
const pages: Record<string, string | Buffer> = {
  '/script': html(`<script>${`var a=1;function f(x){return x&&a+x}\n`.repeat(5_000_000 / 37)}</script><p>Five megabytes of script</p>`),
  '/elements': html('<i class="a">x</i>'.repeat(150_000)),
  '/frames': html(
    `<script>for(let i=0;i<300;i+=1)document.body.append(Object.assign(document.createElement('iframe'),{src:'/small?'+i}))</script>`,
  ),
  '/small': html('<p>small</p>'),
  '/deep': html(`${'<div>'.repeat(20_000)}deep<script>${'('.repeat(20_000)}1${')'.repeat(20_000)}</script>`),
  '/bytes': Buffer.concat([
    Buffer.from('<html><body><h1>'),
    Buffer.from([0xff, 0xfe, 0x00, 0xc0, 0x80, 0xed, 0xa0, 0x80]),
    Buffer.from('</h1>'),
  ]),
  '/fake': html(`<h1>Leave</h1><script>
    const facts = { type: 'page:facts', since: Date.now(), facts: { document: { mode: 'standards' }, embeds: [], scripts: [] } };
    for (let i = 0; i < 500; i += 1) {
      window.postMessage(facts, '*');
      document.dispatchEvent(new MessageEvent('message', { data: facts }));
      const { port1, port2 } = new MessageChannel();
      for (const name of ['footbridge', 'footbridge?', 'message']) document.dispatchEvent(new MessageEvent(name, { ports: [port2] }));
      port1.postMessage({ m: 'ReferenceError: nothing is wrong', f: '', l: 1 });
    }
    new ActiveXObject('Word.Application');
  </script>`),
};

const serve: RequestListener = (request, response) => {
  const body = pages[new URL(request.url ?? '/', 'http://localhost').pathname];
  response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' }).end(body ?? '');
};

test.describe('a hostile page crashes nothing and gets an honest verdict', () => {
  let extension: Extended;
  let own: Own;
  let base: string;
  const server = createServer(serve);

  test.beforeAll(async () => {
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    base = `http://hostile.fairshire.test:${port}`;
    extension = await launchChromium({ intranetPort: port });
    own = await openOwn(extension);
    await loadTrial(own, { organisation: { name: 'Fairshire' }, intranet: ['*.fairshire.test'] });
  });
  test.afterAll(async () => {
    await extension.close();
    server.closeAllConnections();
    server.close();
  });

  const lookedAt = async (path: string, wanted: (report: PageReport) => boolean) => {
    const page = await extension.context.newPage();
    await page.goto(base + path);
    const address = page.url();
    // The background answers still, and in the end with what is so.
    await expect.poll(async () => wanted((await own.ask(address)).page), { message: path, timeout: 90_000 }).toBe(true);
    const { verdict } = (await own.ask(address)).page;
    await page.close();
    return verdict;
  };
  const saysWhatItLeftOut = ({ verdict }: PageReport) => verdict.is !== 'no-problem-found' || verdict.notLookedAt.length > 0;

  test('five megabytes of inline script: not a clean bill where nobody looked', async () => {
    test.slow();
    const verdict = await lookedAt('/script', (report) => report.verdict.is !== 'not-checked' && saysWhatItLeftOut(report));
    expect(['needs-ie', 'cannot-run']).not.toContain(verdict.is);
  });

  for (const path of ['/elements', '/frames', '/deep', '/bytes']) {
    test(`no sickness is seen in a page that has none: ${path}`, async () => {
      test.slow();
      const verdict = await lookedAt(path, ({ verdict: { is } }) => is === 'no-problem-found' || is === 'unknown' || is === 'has-problems');
      expect(verdict.findings.filter(({ effect }) => effect !== 'has-problems')).toEqual([]);
    });
  }

  test('a page that speaks as if it were us is judged by what it does', async () => {
    const verdict = await lookedAt('/fake', ({ verdict: { is } }) => is === 'needs-ie');
    expect(verdict.because).toBe('activex-script');
  });
});
