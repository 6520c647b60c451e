import type { BrowserContext, CDPSession } from '@playwright/test';

/** Speaks to the background's own debugger, which Playwright opens for pages alone. */
async function background(context: BrowserContext): Promise<(method: string) => Promise<{ usedSize?: number }>> {
  const session: CDPSession | undefined = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('This Playwright gives no session with the browser.');
  const { targetInfos } = await session.send('Target.getTargets');
  const worker = targetInfos.find(({ type }) => type === 'service_worker');
  if (!worker) throw new Error('The background is not running.');
  const { sessionId } = await session.send('Target.attachToTarget', { targetId: worker.targetId, flatten: false });
  let last = 0;
  return (method) => {
    last += 1;
    const id = last;
    const answer = new Promise<{ usedSize?: number }>((done) => {
      const hear = ({ message }: { message: string }) => {
        const said = JSON.parse(message);
        if (said.id !== id) return;
        session.off('Target.receivedMessageFromTarget', hear);
        done(said.result ?? {});
      };
      session.on('Target.receivedMessageFromTarget', hear);
    });
    return session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).then(() => answer);
  };
}

/** Measures what the background that runs now holds, in bytes, once it has thrown away what it needs no more. */
export async function heapOf(context: BrowserContext): Promise<() => Promise<number>> {
  const ask = await background(context);
  return async () => {
    await ask('HeapProfiler.collectGarbage');
    return (await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN;
  };
}
