import { test as base } from '@playwright/test';
import { fairshire } from '../../fairshire/organisation';
import { type Intranet, serveIntranet } from '../../fairshire/serve';
import { type Extended, launchChromium } from './chromium';
import { loadTrial, type Own, openOwn } from './trial';

/** The demo council in a browser of its own: its intranet, the extension, and one of the extension's own pages to ask from. */
export const test = base.extend<{ intranet: Intranet; extension: Extended; own: Own; tryFairshire: () => Promise<void> }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
  intranet: async ({}, use) => {
    const intranet = await serveIntranet();
    await use(intranet);
    await intranet.close();
  },
  extension: async ({ intranet }, use) => {
    const extension = await launchChromium({ intranetPort: intranet.port });
    await use(extension);
    await extension.close();
  },
  own: async ({ extension }, use) => use(await openOwn(extension)),
  tryFairshire: async ({ intranet, own }, use) =>
    use(async () => {
      await loadTrial(own, fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }));
    }),
});
