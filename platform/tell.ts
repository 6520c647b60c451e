import type { FromPage } from '../core/model/message';

interface Api {
  runtime?: { id?: string; sendMessage?(message: FromPage): Promise<unknown> | undefined };
}

/**
 * Tells the background what a page script saw. It names the browser's own object, since the polyfill would cost every frame 10 kB.
 * Nobody there, or an extension that has been updated meanwhile: nothing happens, and nothing is thrown into the page.
 */
export function tell(message: FromPage): void {
  const { browser, chrome } = globalThis as { browser?: Api; chrome?: Api };
  try {
    (browser ?? chrome)?.runtime?.sendMessage?.(message)?.catch(() => {});
  } catch {
    // "Extension context invalidated" is thrown, not rejected.
  }
}
