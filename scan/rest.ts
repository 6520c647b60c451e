import { setTimeout } from 'node:timers/promises';
import type { InPage, Settled } from './in-page';
import type { Ear } from './listen';
import type { Wire } from './network';
import type { Session } from './target';

/** How long nothing must have been heard of a page whose timers run: longer than the page script's second look takes (400 ms). */
const REST = 600;
/** Of one that may have asked for something, or lead elsewhere: as long as the browser takes to say so. */
const SOON = 250;
/** A frame whose page script says nothing is waited for no longer. */
const SILENT = 2000;
/** One that never comes to rest is left after so long. */
const PATIENCE = 8000;
const LOOK_EVERY = 25;

/** What a script says that does something whenever it likes. */
const atAnyTime = /setTimeout|setInterval|requestAnimationFrame|requestIdleCallback|Worker|EventSource|WebSocket/i;
/** What asks for something or leads elsewhere: a request shows it, or it comes at once. */
const shortly =
  /XMLHttp|fetch\s*\(|\.then\b|\basync\b|Promise|postMessage|onmessage|onreadystatechange|Observer|import\s*\(|\.src\b|location|history|submit\s*\(|\.ajax|\.load\s*\(|play\s*\(/i;

/**
 * Waits until a page that has loaded has come to rest: no request that it waits for is under way, every frame has told what is there, and
 * for a while nothing was heard. What a page writes late starts the while again. Where no script can write late, the page is looked at
 * once more and left at once (docs/decisions/0111): then what was seen of its frames is given, since it is so still.
 */
export async function atRest(session: Session, ear: Ear, wire: Wire): Promise<Map<number, InPage> | null> {
  const began = Date.now();
  let rest: Rest | null = null;
  for (;;) {
    const now = Date.now();
    const { latest, worlds, told } = ear.heard();
    const silent = now - began < SILENT && [...worlds.keys()].some((frame) => !told.has(frame));
    const still = !silent && wire.underWay() === 0;
    if (still && rest === null) {
      rest = await restOf(session, ear, wire);
      continue;
    }
    if (still && now - Math.max(began, latest, wire.latest()) >= (rest?.lasts ?? REST)) return rest?.lasts === 0 ? rest.seen : null;
    if (now - began >= PATIENCE) return null;
    await setTimeout(LOOK_EVERY);
  }
}

interface Rest {
  /** How long it may take until a script does something more, in milliseconds. */
  lasts: number;
  seen: Map<number, InPage>;
}

/** Has every frame look and tell once more, and reads its scripts for what they may still do. */
async function restOf(session: Session, ear: Ear, wire: Wire): Promise<Rest> {
  const seen = new Map<number, InPage>();
  const settled = Promise.all(
    [...ear.heard().worlds.values()].map(async (world) => {
      const one = await settles(session, world);
      if (one) seen.set(world, one.sees);
      return one?.refreshes ?? true;
    }),
  );
  if ((await Promise.race([settled, setTimeout(SILENT, [true])])).some(Boolean)) return { lasts: REST, seen };
  let lasts = 0;
  for (const { is, message, address } of ear.heard().happened.flatMap((one) => (one.is === 'said' ? [one] : []))) {
    if (is !== 'said' || message.type !== 'page:facts') continue;
    for (const { src, text } of message.facts.scripts) {
      const source = src !== null && URL.canParse(src, address) ? new URL(src, address).href : null;
      const words = text ?? (source === null ? null : await wire.text(source, message.facts.document.charset));
      if (words === null ? source === null : atAnyTime.test(words)) return { lasts: REST, seen };
      if (words !== null && shortly.test(words)) lasts = SOON;
    }
  }
  return { lasts, seen };
}

async function settles(session: Session, contextId: number): Promise<Settled | null> {
  const options = { contextId, expression: 'footbridgeSettles()', awaitPromise: true, returnByValue: true };
  const answer = await session.send('Runtime.evaluate', options).catch(() => null);
  return (answer?.result.value as Settled | undefined) ?? null;
}
