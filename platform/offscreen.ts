import { browser } from 'wxt/browser';

/**
 * Opens our hidden page, which looks at features and says what it saw: Chromium's background is a worker, where half of what a
 * page can do is missing. At most one stands at a time; a second opening is no error.
 */
export async function openOffscreenPage(): Promise<void> {
  try {
    await browser.offscreen.createDocument({
      url: browser.runtime.getURL('/offscreen.html'),
      reasons: ['DOM_PARSER'],
      justification: 'See which web features this browser has, so that staff learn which tools would work.',
    });
  } catch (error) {
    if (!String(error).includes('single offscreen')) throw error;
  }
}

export const closeOffscreenPage = (): Promise<void> => browser.offscreen.closeDocument().catch(() => undefined);
