import { setTimeout } from 'node:timers/promises';
import type { PageReport } from '../../core/model/verdict';
import { type Extended, launchChromium } from '../browser/support/chromium';
import { loadTrial, type Own, openOwn } from '../browser/support/trial';
import type { Measured } from './confusion';
import { type Asked, measureEach, settled, type Tell } from './settled';

/** The policy under which the labelled pages are the intranet. */
export const trial = { organisation: { name: 'Fairshire' }, intranet: ['*.fairshire.test'] };

const CLOSES = 5000;

async function one(extension: Extended, own: Own, url: string): Promise<PageReport> {
  const page = await extension.context.newPage();
  // A page may open windows and dialogs of its own; nobody is there to answer them.
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    return await settled(async () => (await own.ask(page.url())).page);
  } finally {
    // A page that leads to itself without end is not waited for; the browser's end takes it along.
    await Promise.race([page.close().catch(() => undefined), setTimeout(CLOSES)]);
  }
}

/** Opens every page in a real Chromium with the real extension and reads what it says of each. */
export async function measure(
  pages: readonly Asked[],
  options: { port: number; extension?: string; executable?: string; tell?: Tell },
): Promise<Measured[]> {
  const { port, tell, ...launch } = options;
  const extension = await launchChromium({ intranetPort: port, ...launch });
  try {
    const own = await openOwn(extension);
    await loadTrial(own, trial);
    return await measureEach(pages, (url) => one(extension, own, url), tell);
  } finally {
    await extension.close();
  }
}
