import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { FromOwn, FromPage } from '../core/model/message';

/** Where in the browser a page's message came from; what the browser says, not what the page says. */
export interface PageSender {
  tab: number;
  frame: number;
  url: string;
}

/**
 * Listens for both kinds of messages. The sender is checked here once for all: what comes from a tab is a page's word, parsed by
 * the schema and dropped where it does not fit; only our own pages reach `own`, and get the promise's result or its error.
 */
export function onMessages(page: (message: FromPage, sender: PageSender) => void, own: (message: FromOwn) => Promise<unknown>): void {
  const home = browser.runtime.getURL('/');
  browser.runtime.onMessage.addListener((raw: unknown, sender) => {
    if (sender.id !== browser.runtime.id) return;
    if (sender.url?.startsWith(home)) {
      const message = v.safeParse(FromOwn, raw);
      if (!message.success) return;
      return own(message.output);
    }
    if (sender.tab?.id === undefined || sender.frameId === undefined) return;
    const message = v.safeParse(FromPage, raw);
    if (message.success) page(message.output, { tab: sender.tab.id, frame: sender.frameId, url: sender.url ?? '' });
  });
}
