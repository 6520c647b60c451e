import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { inputsOf, scan } from '../../scan';
import { startBrowser } from '../../scan/browser';
import { browserPath } from '../browsers.mjs';

export interface Of {
  /** Port of the pages' server. */
  port: number;
  parallel: number;
}

export const browserOptions = (port: number) => ({
  browser: browserPath('chromium'),
  args: [`--host-resolver-rules=MAP *.fairshire.test 127.0.0.1:${port}`],
});

const seconds = async (work: () => Promise<void>): Promise<number> => {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
};

/** The same browser goes to every page and waits until it has loaded, several tabs at a time, each used again: the least that it takes. */
export const plainVisit = (urls: readonly string[], { port, parallel }: Of): Promise<number> =>
  seconds(async () => {
    const { driver, close } = await startBrowser(browserOptions(port));
    const context = await driver.newContext({ acceptDownloads: false, viewport: { width: 1280, height: 800 } });
    const left = [...urls];
    const tab = async () => {
      const page = await context.newPage();
      page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
      page.on('popup', (popup) => popup.close().catch(() => undefined));
      for (let url = left.shift(); url; url = left.shift())
        await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    };
    await Promise.all(Array.from({ length: parallel }, tab));
    await close();
  });

/** A whole scan, from starting the browser to report and site list, without regard to the hosts. */
export async function scanOf(urls: readonly string[], { port, parallel }: Of, page: (done: number) => void = () => {}): Promise<number> {
  const out = await mkdtemp(join(tmpdir(), 'footbridge-bench-'));
  let done = 0;
  try {
    const inputs = await inputsOf({ urls });
    const options = { ...browserOptions(port), out, parallel, rate: 0, follow: 0, most: 1, fresh: false };
    return await seconds(async () => {
      await scan(inputs, options, { page: () => page(++done), asks: () => undefined });
    });
  } finally {
    await rm(out, { recursive: true, force: true });
  }
}
