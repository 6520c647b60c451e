import { browser } from 'wxt/browser';
import type { Everything, FromOwn, TrialOutcome } from '../core/model/message';
import type { PolicyInForce } from '../core/model/policy';
import type { FeatureProbes } from '../core/model/tool';

/** The background only speaks to our own pages in the types of `core/model/message`, so its word is taken here. */
const ask = <Reply>(message: FromOwn): Promise<Reply> => browser.runtime.sendMessage(message);

/** All that the popup and options show; `tab` is the tab that is meant, or null for none. Rejects where the background does not answer. */
export const askEverything = (tab: number | null): Promise<Everything> => ask({ type: 'own:everything', tab });

/** Tries a policy file's text in place of a managed policy. */
export const loadTrial = (text: string): Promise<TrialOutcome> => ask({ type: 'own:trial', text });

export const endTrial = (): Promise<PolicyInForce> => ask({ type: 'own:trial-end' });

/** The tab that the person looks at, where the popup hangs over it. */
export const activeTab = async (): Promise<number | null> => {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

export const openTab = async (url: string): Promise<void> => {
  await browser.tabs.create({ url });
};

export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab);

export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();

/** Says what the offscreen page saw. */
export const tellFeatures = (probes: FeatureProbes): Promise<void> => ask({ type: 'own:features', probes });
