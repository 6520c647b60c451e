import { browser } from 'wxt/browser';

type Script = Parameters<typeof browser.scripting.registerContentScripts>[0][number];

let turn: Promise<void> = Promise.resolve();

async function registerNow(hosts: string[]): Promise<void> {
  const matches = hosts.map((host) => `*://${host}/*`);
  const known = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  if (known.length > 0) await browser.scripting.unregisterContentScripts({ ids: known });
  if (matches.length === 0) return;

  const common = { matches, allFrames: true, runAt: 'document_start', persistAcrossSessions: true } as const;
  const scripts: Script[] = [{ id: 'page', js: ['page.js'], ...common }];
  if (import.meta.env.CHROME) scripts.push({ id: 'listen', js: ['listen.js'], world: 'MAIN', ...common });
  try {
    // about:blank, srcdoc and the like inherit their parent's host; known from Chromium 119 and Firefox 128 on.
    await browser.scripting.registerContentScripts(scripts.map((script) => ({ ...script, matchOriginAsFallback: true })));
  } catch (error) {
    if (!String(error).includes('matchOriginAsFallback')) throw error;
    await browser.scripting.registerContentScripts(scripts);
  }
}

/**
 * Makes the page scripts run on these hosts and nowhere else. Hosts only: paths are matched in our own code, since Chromium
 * refuses a path beside `matchOriginAsFallback`. One call at a time, since the browser rejects a second one that runs beside it.
 * To be called at every start: an update drops the registration.
 */
export function registerPageScripts(hosts: string[]): Promise<void> {
  turn = turn.then(() => registerNow(hosts)).catch((error) => console.error('Footbridge could not register its page scripts', error));
  return turn;
}
