import { setTimeout } from 'node:timers/promises';
import type { Page } from '@playwright/test';
import type { PageReport } from '../../core/model/verdict';
import { type Extended, launchChromium } from '../browser/support/chromium';
import { loadTrial, type Own, openOwn } from '../browser/support/trial';
import type { Measured } from './confusion';
import type { Part, Truth } from './labels';

export interface Asked {
  page: string;
  truth: Truth;
  part: Part;
  url: string;
}

const TABS = 4;
const LOOK_EVERY = 400;
/** News that changes an `unknown` (an error, a script that was read) has come so long after the load event, if any comes. */
const UNKNOWN_STANDS = 2500;
const PATIENCE = 12_000;

/** Something is still under way, so that the answer of now says nothing of the one to come. */
const waits = ({ verdict }: PageReport): boolean =>
  verdict.is === 'not-checked' || verdict.because === 'no-evidence' || verdict.notLookedAt.some(({ why }) => why === 'not-yet');

/** The answer of a loaded page once it has stood unchanged for three looks, or as it is when patience ends. */
async function settled(own: Own, page: Page): Promise<PageReport> {
  const began = Date.now();
  let before = '';
  let same = 0;
  for (;;) {
    const { page: report } = await own.ask(page.url());
    const now = JSON.stringify([page.url(), report]);
    same = now === before ? same + 1 : 0;
    const stands = report.verdict.is === 'unknown' ? Date.now() - began >= UNKNOWN_STANDS : true;
    if ((same >= 2 && stands && !waits(report)) || Date.now() - began > PATIENCE) return report;
    before = now;
    await setTimeout(LOOK_EVERY);
  }
}

async function one(extension: Extended, own: Own, { url, ...asked }: Asked): Promise<Measured> {
  const page = await extension.context.newPage();
  // A page may open windows and dialogs of its own; nobody is there to answer them.
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    const { verdict } = await settled(own, page);
    const findings = verdict.findings.map(({ rule, strength, effect }) => `${rule}: ${strength}, ${effect}`);
    return { ...asked, verdict: verdict.is, because: verdict.because, findings };
  } finally {
    await page.close();
  }
}

/** Opens every page in a real browser with the real extension, several tabs at a time, and reads what it says of each. */
export async function measure(
  pages: readonly Asked[],
  options: { port: number; extension?: string; tell(done: number, of: number): void },
): Promise<Measured[]> {
  const extension = await launchChromium({ intranetPort: options.port, ...(options.extension ? { extension: options.extension } : {}) });
  try {
    const own = await openOwn(extension);
    await loadTrial(own, { organisation: { name: 'Fairshire' }, intranet: ['*.fairshire.test'] });
    const left = [...pages.entries()];
    const measured: Measured[] = [];
    const worker = async () => {
      for (let next = left.shift(); next; next = left.shift()) {
        measured[next[0]] = await one(extension, own, next[1]);
        options.tell(measured.filter(Boolean).length, pages.length);
      }
    };
    await Promise.all(Array.from({ length: TABS }, worker));
    return measured;
  } finally {
    await extension.close();
  }
}
