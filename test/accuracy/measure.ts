import type { PageReport } from '../../core/model/verdict';
import { type Extended, launchChromium } from '../browser/support/chromium';
import { loadTrial, type Own, openOwn } from '../browser/support/trial';
import type { Measured } from './confusion';
import type { Truth } from './labels';

export interface Asked {
  page: string;
  truth: Truth;
  url: string;
}

const TABS = 4;
const LOOK_EVERY = 400;
const PATIENCE = 12_000;

/** The answer of a page once it has stood unchanged for three looks, or as it is when patience ends. */
async function settled(own: Own, page: Awaited<ReturnType<Extended['context']['newPage']>>): Promise<PageReport> {
  const until = Date.now() + PATIENCE;
  let before = '';
  let same = 0;
  for (;;) {
    const { page: report } = await own.ask(page.url());
    const now = JSON.stringify([page.url(), report]);
    same = now === before ? same + 1 : 0;
    if ((same >= 2 && report.verdict.is !== 'unknown') || Date.now() > until) return report;
    before = now;
    await new Promise((done) => setTimeout(done, LOOK_EVERY));
  }
}

async function one(extension: Extended, own: Own, { page: name, truth, url }: Asked): Promise<Measured> {
  const page = await extension.context.newPage();
  // A page may open windows and dialogs of its own; nobody is there to answer them.
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 20_000 }).catch(() => undefined);
    const { verdict } = await settled(own, page);
    const findings = verdict.findings.map(({ rule, strength, effect }) => `${rule}: ${strength}, ${effect}`);
    return { page: name, truth, verdict: verdict.is, because: verdict.because, findings };
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
