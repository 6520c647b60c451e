import { browser } from 'wxt/browser';

export interface Navigation {
  /** A page answered: where, when (milliseconds since 1970), and with which headers. */
  answered(tab: number, frame: number, url: string, at: number, status: number, headers: { name: string; value?: string }[]): void;
  /** A page could not be loaded; `error` in the browser's own words or number. */
  failed(tab: number, frame: number, url: string, at: number, error: string): void;
  closed(tab: number): void;
}

const types = ['main_frame', 'sub_frame'] as const;

/**
 * Observes page loads through `webRequest`, which obeys the organisation's limits on hosts (`webNavigation` does not). Listeners
 * stand at the top level, so that they wake the background; the receiver decides what belongs to the intranet.
 */
export function onNavigation(to: Navigation): void {
  const filter = { urls: ['*://*/*'], types: [...types] };
  browser.webRequest.onHeadersReceived.addListener(
    ({ tabId, frameId, url, timeStamp, statusCode, responseHeaders }) => {
      if (tabId >= 0) to.answered(tabId, frameId, url, timeStamp, statusCode, responseHeaders ?? []);
      return undefined;
    },
    filter,
    ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener(({ tabId, frameId, url, timeStamp, error }) => {
    if (tabId >= 0) to.failed(tabId, frameId, url, timeStamp, error);
  }, filter);
  browser.tabs.onRemoved.addListener((tab) => to.closed(tab));
}
