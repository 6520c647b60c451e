import { setTimeout } from 'node:timers/promises';
import type { CDPSession } from 'playwright-core';
import type { Ear } from './listen';
import type { Wire } from './network';

/** A page has come to rest when so long nothing has been heard of it: longer than the page script's second look takes (400 ms). */
const REST = 600;
/** One whose scripts start nothing that ends later: as long as its errors take to be told (200 ms). */
const NOTHING_LATER = 250;
/** A frame whose page script says nothing is waited for no longer. */
const SILENT = 2000;
/** One that never comes to rest is left after so long. */
const PATIENCE = 8000;
const LOOK_EVERY = 25;

/** What a script says that does something once the page has loaded, or has the page ask for something. */
const later =
  /setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|XMLHttp|fetch\s*\(|\.then\b|\basync\b|Promise|postMessage|onmessage|onreadystatechange|Observer|Worker|EventSource|WebSocket|import\s*\(|\.src\b|location|history|submit\s*\(|\.ajax|\.load\s*\(|play\s*\(/i;

/**
 * Waits until a page that has loaded has come to rest: no request that it waits for is under way, every frame has told what is there, and
 * for a while nothing was heard. What a page writes late starts the while again. Where no script can write late, the page is looked at
 * once more and left (docs/decisions/0111).
 */
export async function atRest(session: CDPSession, ear: Ear, wire: Wire): Promise<void> {
  const began = Date.now();
  let rest: number | null = null;
  for (;;) {
    const now = Date.now();
    const { latest, worlds, told } = ear.heard();
    const silent = now - began < SILENT && [...worlds.keys()].some((frame) => !told.has(frame));
    const still = !silent && wire.underWay() === 0;
    if (still) rest ??= (await changesLater(session, ear, wire)) ? REST : NOTHING_LATER;
    if (still && now - Math.max(began, latest, wire.latest()) >= (rest ?? REST)) return;
    if (now - began >= PATIENCE) return;
    await setTimeout(LOOK_EVERY);
  }
}

/** Has every frame look once more, and reads its scripts for what they may still do. */
async function changesLater(session: CDPSession, ear: Ear, wire: Wire): Promise<boolean> {
  const late = setTimeout(SILENT, [true]);
  const settled = Promise.all([...ear.heard().worlds.values()].map((world) => settles(session, world)));
  if ((await Promise.race([settled, late])).some(Boolean)) return true;
  for (const { is, message, address } of ear.heard().happened.flatMap((one) => (one.is === 'said' ? [one] : []))) {
    if (is !== 'said' || message.type !== 'page:facts') continue;
    for (const { src, text } of message.facts.scripts) {
      const source = src !== null && URL.canParse(src, address) ? new URL(src, address).href : null;
      const words = text ?? (source === null ? null : await wire.text(source, message.facts.document.charset));
      if (words === null ? source === null : later.test(words)) return true;
    }
  }
  return false;
}

async function settles(session: CDPSession, contextId: number): Promise<boolean> {
  const options = { contextId, expression: 'footbridgeSettles()', awaitPromise: true, returnByValue: true };
  const answer = await session.send('Runtime.evaluate', options).catch(() => null);
  return answer?.result.value !== false;
}
