import { browser } from 'wxt/browser';

/** A value that outlives the background's sleep and not the browser: one entry of `storage.session`, parsed by whoever reads it. */
export async function readSession(key: string): Promise<unknown> {
  return (await browser.storage.session.get(key))[key];
}

/** Keeps a value for this session; a browser that refuses for want of room keeps what it had. */
export async function writeSession(key: string, value: unknown): Promise<void> {
  await browser.storage.session.set({ [key]: value }).catch((error) => console.warn('Footbridge could not keep', key, error));
}

export const dropSession = (key: string): Promise<void> => browser.storage.session.remove(key);
