import type { BrowserContext, CDPSession } from '@playwright/test';
import { launchChromium } from '../../test/browser/support/chromium';
import { loadTrial, openOwn } from '../../test/browser/support/trial';
import { fairshire } from '../../test/fairshire/organisation';
import { demoPages } from '../../test/fairshire/pages';
import { serveIntranet } from '../../test/fairshire/serve';
import { bundle } from '../bundle.mjs';
import { type Figure, figure } from './figure';

const PAGES = 1000;
const TABS = 3;

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

async function visit(context: BrowserContext, urls: readonly string[]): Promise<void> {
  const left = [...urls];
  const tab = async () => {
    const page = await context.newPage();
    // A page that sends its visitor elsewhere at once breaks off the visit that was asked for.
    for (let url = left.pop(); url; url = left.pop()) await page.goto(url, { waitUntil: 'load' }).catch(() => undefined);
    await page.close();
  };
  await Promise.all(Array.from({ length: TABS }, tab));
}

/** What the background holds after a thousand pages of the demo intranet, beside what it holds after fifty. */
export async function memoryFigures(): Promise<Figure[]> {
  const intranet = await serveIntranet();
  const extension = await launchChromium({ extension: await bundle('chrome', { demo: true }), intranetPort: intranet.port });
  try {
    await loadTrial(await openOwn(extension), fairshire({ collector: 'http://127.0.0.1:1', port: intranet.port }));
    const ask = await background(extension.context);
    const heap = async () => {
      await ask('HeapProfiler.collectGarbage');
      return ((await ask('Runtime.getHeapUsage')).usedSize ?? Number.NaN) / 1e6;
    };
    const addresses = demoPages.filter(({ system }) => system !== null).map(({ host, path }) => intranet.url(host, path));
    const pages = (count: number) => Array.from({ length: count }, (_, nth) => addresses[nth % addresses.length] ?? '');
    await visit(extension.context, pages(50));
    const early = await heap();
    await visit(extension.context, pages(PAGES - 50));
    const late = await heap();
    console.log(`background after 50 pages ${early.toFixed(1)} MB, after ${PAGES} pages ${late.toFixed(1)} MB`);
    return [figure(`background after ${PAGES} pages`, late, 'MB', 'background after 50 pages', early)];
  } finally {
    await extension.close();
    await intranet.close();
  }
}
