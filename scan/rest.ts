import { setTimeout } from 'node:timers/promises';
import type { Ear } from './listen';
import type { Wire } from './network';

/** A page has come to rest when so long nothing has been heard of it: longer than the page script's second look takes (400 ms). */
const REST = 600;
/** A frame whose page script says nothing is waited for no longer. */
const SILENT = 2000;
/** One that never comes to rest is left after so long. */
const PATIENCE = 8000;
const LOOK_EVERY = 50;

/**
 * Waits until a page that has loaded has come to rest: no request that it waits for is under way, every frame has told what is there, and
 * for a while nothing was heard. What a page writes late starts the while again. Several pages may rest at a time: it costs nothing.
 */
export async function atRest(ear: Ear, wire: Wire): Promise<void> {
  const began = Date.now();
  for (;;) {
    const now = Date.now();
    const { latest, worlds, told } = ear.heard();
    const silent = now - began < SILENT && [...worlds.keys()].some((frame) => !told.has(frame));
    const quiet = now - Math.max(began, latest, wire.latest()) >= REST;
    if ((quiet && !silent && wire.underWay() === 0) || now - began >= PATIENCE) return;
    await setTimeout(LOOK_EVERY);
  }
}
