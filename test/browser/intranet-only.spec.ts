import { type CDPSession, expect, type Page } from '@playwright/test';
import { test } from './support/demo';

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

test('off the intranet no script of ours runs, though the extension may run anywhere', async ({
  extension,
  intranet,
  own,
  tryFairshire,
}) => {
  await tryFairshire();
  const page = await extension.context.newPage();
  const seen = await watch(page, extension.id);

  await page.goto(intranet.url('www.elsewhere.test', '/'));
  expect([seen.scripts, seen.worlds]).toEqual([[], []]);
  const { page: report } = await own.ask(page.url());
  expect([report.verdict.is, report.host, report.verdict.findings]).toEqual(['not-checked', '', []]);

  // The same watch on the intranet sees both scripts, so seeing nothing above means something.
  await page.goto(intranet.url('directory.fairshire.test', '/'));
  expect([...new Set(seen.scripts)].sort()).toEqual(['/listen.js', '/page.js']);
  expect(seen.worlds).toContain('Footbridge');
});

test('a page of elsewhere in a frame of the intranet stays unseen', async ({ extension, intranet, tryFairshire }) => {
  await tryFairshire();
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
  const frame = page.frames().at(-1);
  expect(frame?.url()).toContain('elsewhere');
  const session = await page.context().newCDPSession(frame ?? page);
  const worlds: string[] = [];
  session.on('Runtime.executionContextCreated', ({ context }) => worlds.push(context.name));
  await session.send('Runtime.enable');
  expect(seen.scripts.length).toBe(before);
  expect(worlds.length).toBeGreaterThan(0);
  expect(worlds).not.toContain('Footbridge');
});
