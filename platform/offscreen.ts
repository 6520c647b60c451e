import { browser } from 'wxt/browser';

/**
 * Opens our hidden page for as long as `use` runs: Chromium's background is a worker, where half of what a page can do is
 * missing, so features are looked at there.
 */
export async function withOffscreenPage<Result>(use: () => Promise<Result>): Promise<Result> {
  await browser.offscreen.createDocument({
    url: browser.runtime.getURL('/offscreen.html'),
    reasons: ['DOM_PARSER'],
    justification: 'See which web features this browser has, so that staff learn which tools would work.',
  });
  try {
    return await use();
  } finally {
    await browser.offscreen.closeDocument();
  }
}
