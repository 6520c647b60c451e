import type { BrowserContext } from '@playwright/test';
import { heapOf } from '../../test/browser/support/background';
import { launchChromium } from '../../test/browser/support/chromium';
import { loadTrial, openOwn } from '../../test/browser/support/trial';
import { fairshire } from '../../test/fairshire/organisation';
import { demoPages } from '../../test/fairshire/pages';
import { serveIntranet } from '../../test/fairshire/serve';
import { bundle } from '../bundle.mjs';
import { type Figure, figure } from './figure';

const PAGES = 1000;
const TABS = 3;

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
    const bytes = await heapOf(extension.context);
    const heap = async () => (await bytes()) / 1e6;
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
