import { EventEmitter } from 'node:events';
import type { Browser, CDPSession } from 'playwright-core';

/** What is said to a tab, and heard of it, in the DevTools protocol's own words. */
export type Session = Pick<CDPSession, 'send' | 'on'>;

export interface Target {
  session: Session;
  close(): Promise<void>;
}

export interface Targets {
  /** A new tab, in which a page thinks itself looked at and 1280 by 800 large. */
  open(): Promise<Target>;
}

const screen = { width: 1280, height: 800, screenWidth: 1280, screenHeight: 800, deviceScaleFactor: 1, mobile: false };

interface Answer {
  id?: number;
  method?: string;
  params?: unknown;
  result?: unknown;
  error?: { message: string };
}

/**
 * Tabs that the driver does not know: it listens to each tab of its own contexts, which costs as much as we do (docs/decisions/0178).
 * In the context given, else in a new one without cookies. Windows that a page opens are closed: nobody is there to look at them.
 */
export async function targetsOf(browser: Browser, context?: string): Promise<Targets> {
  const root = await browser.newBrowserCDPSession();
  const browserContextId = context ?? (await root.send('Target.createBrowserContext', { disposeOnDetach: true })).browserContextId;
  await root.send('Browser.setDownloadBehavior', { behavior: 'deny', browserContextId });
  const hears = new Map<string, (message: Answer) => void>();
  const gone = new Map<string, () => void>();
  root.on('Target.receivedMessageFromTarget', ({ sessionId, message }) => hears.get(sessionId)?.(JSON.parse(message)));
  root.on('Target.detachedFromTarget', ({ sessionId }) => gone.get(sessionId)?.());
  root.on('Target.targetCreated', ({ targetInfo }) => {
    const { targetId, type, openerId, browserContextId: of } = targetInfo;
    if (type === 'page' && openerId && of === browserContextId) root.send('Target.closeTarget', { targetId }).catch(() => undefined);
  });
  await root.send('Target.setDiscoverTargets', { discover: true });

  function sessionOf(sessionId: string): Session {
    const events = new EventEmitter();
    const asked = new Map<number, { done(result: unknown): void; failed(error: Error): void }>();
    let last = 0;
    hears.set(sessionId, ({ id, method, params, result, error }) => {
      if (method !== undefined) events.emit(method, params);
      if (id === undefined) return;
      if (error) asked.get(id)?.failed(new Error(error.message));
      else asked.get(id)?.done(result);
      asked.delete(id);
    });
    gone.set(sessionId, () => {
      hears.delete(sessionId);
      gone.delete(sessionId);
      for (const { failed } of asked.values()) failed(new Error('The tab is gone.'));
    });
    const session = {
      on: (event: string, listener: (params: unknown) => void) => events.on(event, listener),
      send: (method: string, params: object = {}) =>
        new Promise((done, failed) => {
          const id = ++last;
          asked.set(id, { done, failed });
          root.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) }).catch(failed);
        }),
    };
    return session as unknown as Session;
  }

  return {
    async open() {
      const { targetId } = await root.send('Target.createTarget', { url: 'about:blank', browserContextId });
      // Each in a session of its own inside the browser's: one beside it would be a child of the driver's, which knows nothing of it.
      const { sessionId } = await root.send('Target.attachToTarget', { targetId, flatten: false });
      const session = sessionOf(sessionId);
      await Promise.all([
        session.send('Emulation.setDeviceMetricsOverride', screen),
        session.send('Emulation.setFocusEmulationEnabled', { enabled: true }),
      ]);
      return {
        session,
        async close() {
          // One that is gone already is closed.
          await root.send('Target.closeTarget', { targetId }).catch(() => undefined);
        },
      };
    },
  };
}
