import { browser } from 'wxt/browser';

/** One entry of `storage.local`; parsed by whoever reads it. */
export async function recall(key: string): Promise<unknown> {
  return (await browser.storage.local.get(key))[key];
}

export const remember = (key: string, value: unknown): Promise<void> => browser.storage.local.set({ [key]: value });
