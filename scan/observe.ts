import type { Browser, BrowserContext, CDPSession, Page } from 'playwright-core';
import * as v from 'valibot';
import { FromPage } from '../core/model/message';
import { loadFailure, responseFacts } from '../probes/network';
import { replacesPage } from '../probes/network/replaces-page';
import type { Happening } from './happening';
import { pageScripts } from './page-scripts';

const WORLD = 'footbridge';
/** A page has come to rest when nothing has been said of it for so long; one that never does is left after the longer time. */
const REST = 600;
const PATIENCE = 8000;

/**
 * Opens a page in a Chromium without the extension, with its page scripts in every frame: the way for browsers that load no extension
 * (Chromium 109's headless shell), and for what is to be judged again and again.
 */
export async function observe(browser: Browser | BrowserContext, url: string): Promise<Happening[]> {
  const { inPage, inWorld } = await pageScripts();
  const page = await browser.newPage();
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  try {
    const session = await page.context().newCDPSession(page);
    const heard = listenTo(session);
    await session.send('Network.enable');
    await session.send('Runtime.enable');
    await session.send('Page.enable');
    await session.send('Runtime.addBinding', { name: 'footbridgeTell', executionContextName: WORLD });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage, worldName: WORLD });
    await session.send('Page.addScriptToEvaluateOnNewDocument', { source: inWorld });
    const error = await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).then(
      () => '',
      (thrown: Error) => /net::\w+/.exec(thrown.message)?.[0] ?? '',
    );
    const failure = error ? loadFailure(error) : null;
    if (failure) heard.happened.push({ is: 'failed', address: url, at: Date.now(), failure });
    await atRest(page, heard.latest);
    return heard.happened;
  } finally {
    await page.close();
  }
}

async function atRest(page: Page, latest: () => number): Promise<void> {
  const until = Date.now() + PATIENCE;
  const began = Date.now();
  while (Date.now() < until && Date.now() - Math.max(began, latest()) < REST) await page.waitForTimeout(100).catch(() => undefined);
}

function listenTo(session: CDPSession) {
  const happened: Happening[] = [];
  const numbers = new Map<string, number>();
  const contexts = new Map<number, string>();
  const addresses = new Map<string, string>();
  const asked = new Map<string, { wall: number; at: number }>();
  let latest = 0;
  const numberOf = (frame: string): number => {
    const known = numbers.get(frame);
    if (known !== undefined) return known;
    numbers.set(frame, numbers.size);
    return numbers.size - 1;
  };
  const push = (happening: Happening) => {
    happened.push(happening);
    latest = Date.now();
  };
  session.on('Page.frameNavigated', ({ frame }) => addresses.set(frame.id, frame.url + (frame.urlFragment ?? '')));
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => addresses.set(frameId, url));
  session.on('Runtime.executionContextCreated', ({ context }) => {
    contexts.set(context.id, (context.auxData as { frameId?: string }).frameId ?? '');
  });
  session.on('Network.requestWillBeSent', ({ requestId, type, wallTime, timestamp }) => {
    if (type === 'Document') asked.set(requestId, { wall: wallTime, at: timestamp });
  });
  session.on('Network.responseReceived', ({ requestId, type, frameId, response, timestamp }) => {
    const request = asked.get(requestId);
    const headers = Object.entries(response.headers).map(([name, value]) => ({ name, value }));
    if (type !== 'Document' || !frameId || !request || !replacesPage(response.status, headers)) return;
    const at = Math.floor((request.wall + timestamp - request.at) * 1000);
    push({ is: 'answered', frame: numberOf(frameId), address: response.url, at, response: responseFacts(headers) });
  });
  session.on('Runtime.bindingCalled', ({ payload, executionContextId }) => {
    const frame = contexts.get(executionContextId);
    const message = v.safeParse(FromPage, JSON.parse(payload));
    if (frame === undefined) return;
    if (!message.success) throw new Error(`A page script said what the model refuses: ${message.issues[0].message}`);
    push({ is: 'said', frame: numberOf(frame), address: addresses.get(frame) ?? '', message: message.output });
  });
  return { happened, latest: () => latest };
}
