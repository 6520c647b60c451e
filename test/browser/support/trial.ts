import type { Page } from '@playwright/test';
import type { Everything, TrialOutcome } from '../../../core/model/message';
import type { Extended } from './chromium';

export interface Own {
  page: Page;
  /** Everything the extension would show, of the tab at this address. */
  ask(address: string | null): Promise<Everything>;
}

/** Opens one of the extension's own pages and asks the background from there, as the popup does. */
export async function openOwn({ context, own }: Extended): Promise<Own> {
  const page = await context.newPage();
  await page.goto(own('popup.html'));
  return {
    page,
    ask: (address) =>
      page.evaluate(async (url) => {
        const tabs = await chrome.tabs.query({});
        return chrome.runtime.sendMessage<Everything>({ type: 'own:everything', tab: tabs.findLast((tab) => tab.url === url)?.id ?? null });
      }, address),
  };
}

/** Loads a policy as an administrator's trial, and waits until the page scripts are registered for it. */
export async function loadTrial({ page }: Own, policy: object): Promise<TrialOutcome> {
  const outcome = await page.evaluate(
    (text) => chrome.runtime.sendMessage<TrialOutcome>({ type: 'own:trial', text }),
    JSON.stringify(policy),
  );
  await page.waitForFunction(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 0);
  return outcome;
}
