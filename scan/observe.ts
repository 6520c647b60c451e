import type { Browser, BrowserContext } from 'playwright-core';
import type { Happening } from './happening';
import { openTab } from './tab';

/**
 * Opens a page in a Chromium without the extension, with its page scripts in every frame, and gives what was heard until it came to rest:
 * the way for browsers that load no extension (Chromium 109's headless shell), and for what is to be judged again and again.
 */
export async function observe(browser: Browser | BrowserContext, url: string): Promise<Happening[]> {
  const own = 'newContext' in browser ? await browser.newContext() : null;
  const tab = await openTab(own ?? (browser as BrowserContext));
  try {
    return (await (await tab.open(url)).rests()).happened;
  } finally {
    await tab.close();
    await own?.close();
  }
}
