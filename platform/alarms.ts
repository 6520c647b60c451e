import { browser } from 'wxt/browser';

/** Rings by name. Must be called at the top level: a worker is woken only for listeners that stand there. */
export function onAlarms(rings: Record<string, () => void>): void {
  browser.alarms.onAlarm.addListener(({ name }) => rings[name]?.());
}

/** Rings every so many minutes. An alarm that stands is left alone, since making it anew at each start would put it off for ever. */
export async function ringEvery(name: string, minutes: number): Promise<void> {
  if (!(await browser.alarms.get(name))) browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: 1 });
}

/** Rings once, in so many milliseconds, half a minute at least: the shortest that Chromium keeps. */
export function ringIn(name: string, milliseconds: number): void {
  browser.alarms.create(name, { delayInMinutes: Math.max(milliseconds, 30_000) / 60_000 });
}
