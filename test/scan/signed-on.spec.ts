import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { type BrowserOptions, startBrowser } from '../../scan/browser';
import { openTab } from '../../scan/tab';
import { browserPath } from '../../scripts/browsers.mjs';

test('pages behind sign-on are seen with the cookies of a profile or of a file', async () => {
  const server = createServer(({ headers }, answer) => {
    const who = /who=(\w+)/.exec(headers.cookie ?? '')?.[1] ?? 'nobody';
    answer.writeHead(200, { 'content-type': 'text/html' }).end(`<!DOCTYPE html><title>${who}</title><p>Rota</p>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-signed-on-'));
  const [profile, storageState] = [join(folder, 'profile'), join(folder, 'state.json')];
  const cookie = (value: string) => ({ name: 'who', value, domain: '127.0.0.1', path: '/', expires: Date.now() / 1000 + 3600 });
  const title = async (options: BrowserOptions) => {
    const browser = await startBrowser({ browser: browserPath('chromium'), ...options });
    try {
      const tab = await openTab(browser.targets);
      const { top } = await (await tab.open(url)).rests();
      return top?.title;
    } finally {
      await browser.close();
    }
  };
  try {
    const before = await chromium.launchPersistentContext(profile, {
      executablePath: browserPath('chromium'),
      chromiumSandbox: process.getuid?.() !== 0,
    });
    await before.addCookies([cookie('ward')]);
    await before.close();
    await writeFile(
      storageState,
      JSON.stringify({ cookies: [{ ...cookie('porter'), httpOnly: true, secure: false, sameSite: 'Lax' }], origins: [] }),
    );
    expect([await title({}), await title({ profile }), await title({ storageState })]).toEqual(['nobody', 'ward', 'porter']);
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
