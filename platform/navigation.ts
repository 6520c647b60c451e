import { browser } from 'wxt/browser';

export interface Navigation {
  /** A page of the intranet answered: where, and with which headers. */
  answered(tab: number, frame: number, url: string, status: number, headers: { name: string; value?: string }[]): void;
  /** A page could not be loaded; `error` in the browser's own words or number. */
  failed(tab: number, frame: number, url: string, error: string): void;
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
    ({ tabId, frameId, url, statusCode, responseHeaders }) => {
      if (tabId >= 0) to.answered(tabId, frameId, url, statusCode, responseHeaders ?? []);
      return undefined;
    },
    filter,
    ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener(({ tabId, frameId, url, error }) => {
    if (tabId >= 0) to.failed(tabId, frameId, url, error);
  }, filter);
  browser.tabs.onRemoved.addListener((tab) => to.closed(tab));
}
