import { browser } from 'wxt/browser';

declare const __FOOTBRIDGE_DEMO__: boolean;

let offset = 0;

/** The time, in milliseconds since 1970. Only the demo build can be told that it is later than it is; a release has no such code. */
export const now = (): number => (__FOOTBRIDGE_DEMO__ ? Date.now() + offset : Date.now());

/** In the demo build, follows the offset that the demo sets, and calls back when it moves; does nothing in a release. */
export async function followDemoClock(moved: () => void): Promise<void> {
  if (!__FOOTBRIDGE_DEMO__) return;
  const key = 'demoClockOffset';
  browser.storage.local.onChanged.addListener((changes) => {
    if (!changes[key]) return;
    offset = Number(changes[key].newValue) || 0;
    moved();
  });
  offset = Number((await browser.storage.local.get(key))[key]) || 0;
}
