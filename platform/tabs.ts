import { browser } from 'wxt/browser';

/** A tab's address, where the organisation's limits let us know it; empty otherwise. */
export async function addressOfTab(tab: number): Promise<string> {
  try {
    return (await browser.tabs.get(tab)).url ?? '';
  } catch {
    return '';
  }
}

/**
 * Calls back when a tab shows a page, whoever draws it; in Edge on Windows alone, which has tabs that are drawn by Internet Explorer's
 * engine. Elsewhere the background is not woken for it.
 */
export function onShownInEdge(shown: (tab: number) => void): void {
  if (!/Windows NT.*\bEdg\//.test(navigator.userAgent)) return;
  browser.tabs.onUpdated.addListener((tab, { status }) => {
    if (status === 'complete') shown(tab);
  });
}

const button = () => browser.action ?? browser.browserAction;

/** Shows or clears the mark on the toolbar button of one tab. */
export async function setBadge(tab: number, text: string, title: string): Promise<void> {
  try {
    await Promise.all([
      button().setBadgeText({ tabId: tab, text }),
      button().setBadgeBackgroundColor({ tabId: tab, color: '#0f3b4a' }),
      button().setTitle({ tabId: tab, title }),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
}
