import { type CDPSession, expect, type Page, test } from '@playwright/test';
import { fairshire } from '../fairshire/organisation';
import { serveIntranet } from '../fairshire/serve';
import { launchChromium } from './support/chromium';
import { loadTrial, openOwn } from './support/trial';

/** What of the extension runs in a page, in any world: scripts with its address, and worlds that carry its name. */
async function watch(page: Page, id: string): Promise<{ session: CDPSession; scripts: string[]; worlds: string[] }> {
  const session = await page.context().newCDPSession(page);
  const scripts: string[] = [];
  const worlds: string[] = [];
  session.on('Debugger.scriptParsed', ({ url }) => {
    if (url.includes(id)) scripts.push(new URL(url).pathname);
  });
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.includes(id) || context.name === 'Footbridge') worlds.push(context.name);
  });
  await session.send('Debugger.enable');
  await session.send('Runtime.enable');
  return { session, scripts, worlds };
}

test('off the intranet no script of ours runs, though the extension may run anywhere', async () => {
  const intranet = await serveIntranet();
  const extension = await launchChromium({ intranetPort: intranet.port });
  try {
    const own = await openOwn(extension);
    await loadTrial(own, fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }));
    const page = await extension.context.newPage();
    const seen = await watch(page, extension.id);

    await page.goto(intranet.url('www.elsewhere.test', '/'));
    await page.waitForLoadState('load');
    expect([seen.scripts, seen.worlds]).toEqual([[], []]);
    const { page: report } = await own.ask(page.url());
    expect([report.verdict.is, report.host, report.verdict.findings]).toEqual(['not-checked', '', []]);

    // The same watch on the intranet sees both scripts, so seeing nothing above means something.
    await page.goto(intranet.url('directory.fairshire.test', '/'));
    await page.waitForLoadState('load');
    expect([...new Set(seen.scripts)].sort()).toEqual(['/listen.js', '/page.js']);
    expect(seen.worlds).toContain('Footbridge');
  } finally {
    await extension.close();
    await intranet.close();
  }
});

test('a page of elsewhere in a frame of the intranet stays unseen', async () => {
  const intranet = await serveIntranet();
  const extension = await launchChromium({ intranetPort: intranet.port });
  try {
    const own = await openOwn(extension);
    await loadTrial(own, fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }));
    const page = await extension.context.newPage();
    await page.goto(intranet.url('directory.fairshire.test', '/'));
    const seen = await watch(page, extension.id);
    const before = seen.scripts.length;
    await page.evaluate(
      (url) =>
        new Promise((done) => {
          const frame = document.createElement('iframe');
          frame.src = url;
          frame.onload = done;
          document.body.append(frame);
        }),
      intranet.url('www.elsewhere.test', '/'),
    );
    const session = await page.context().newCDPSession(page.frames().at(-1) ?? page);
    const worlds: string[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name));
    await session.send('Runtime.enable');
    expect(seen.scripts.length).toBe(before);
    expect(worlds).not.toContain('Footbridge');
    expect(page.frames().at(-1)?.url()).toContain('elsewhere');
  } finally {
    await extension.close();
    await intranet.close();
  }
});
