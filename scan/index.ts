import { createHash } from 'node:crypto';
import type { HostLeft, ScannedPage } from '../core/model/scan';
import { applied } from '../core/scan/apply';
import { type Proposal, propose } from '../core/scan/propose';
import { write } from '../core/sitelist';
import { commentWords } from '../core/words/proposals';
import { type BrowserOptions, startBrowser } from './browser';
import { type CrawlOptions, crawl, type Job } from './crawl';
import type { Inputs } from './inputs';
import { reportOf } from './report';
import { openStore } from './store';
import { tabsOf } from './tabs';

export { type BrowserOptions, NoBrowser } from './browser';
export { BadInput, inputsOf } from './inputs';
export { OtherRun } from './store';

export interface ScanOptions extends CrawlOptions, BrowserOptions {
  out: string;
  fresh: boolean;
}

export interface Watcher {
  /** A page is known: from now, or from the same scan before. */
  page(page: ScannedPage, before: boolean): void;
  /** A page is asked for; `found` are all that are known to be looked at. */
  asks(url: string, found: number): void;
}

export interface Scanned {
  left: HostLeft[];
  /** Paths of what was written. */
  report: string;
  siteList: string;
  /** How many entries the proposed list adds, changes or takes out. */
  changes: number;
}

/**
 * Looks at every page, keeps what was found in the run's folder page by page, and writes the report and the proposed site list there.
 * Aborting `signal` ends it in between; what is kept is kept, and the next scan goes on.
 * @throws NoBrowser, OtherRun, and the file system's errors
 */
export async function scan({ jobs, siteList }: Inputs, options: ScanOptions, watch: Watcher, signal?: AbortSignal): Promise<Scanned> {
  const store = await openStore(options.out, runOf(jobs, options), options);
  const before = await store.pages();
  for (const page of before) watch.page(page, true);
  const more = before.flatMap(({ links, depth }) => links.map((url): Job => ({ url, depth: depth + 1 })));
  const all = [...jobs, ...more].filter(({ url, instead }) => !store.done.has(url) && !(instead !== undefined && store.done.has(instead)));
  const left = all.length === 0 ? [] : await look(all);
  const pages = await store.pages();
  const proposals = propose(siteList, pages);
  const list = applied(siteList, proposals, (proposal) => commentWords(proposal, pages));
  if (!list.list) throw new Error(`The proposed list cannot be written: ${list.problems[0].code}`);
  return {
    left,
    report: await store.write('report.html', await reportOf({ pages, left, proposals, siteList })),
    siteList: await store.write('proposed-site-list.xml', write(list.list)),
    changes: proposals.filter(isChange).length,
  };

  async function look(wanted: readonly Job[]): Promise<HostLeft[]> {
    const browser = await startBrowser(options);
    const stop = () => void browser.close();
    signal?.addEventListener('abort', stop);
    try {
      return await crawl(wanted, tabsOf(browser), options, {
        done: store.done,
        keep: async (page, picture) => watch.page(await store.keep(page, picture), false),
        tell: ({ url, found }) => watch.asks(url, store.done.size + found),
      });
    } finally {
      signal?.removeEventListener('abort', stop);
      await browser.close();
    }
  }
}

const isChange = (proposal: Proposal): boolean => proposal.do !== 'keep';

/** What makes two scans the same: the pages that were asked for, and how far their links are followed. */
const runOf = (jobs: readonly Job[], { follow }: ScanOptions) => ({
  footbridge: 'scan',
  pages: jobs.length,
  follow,
  of: createHash('sha256')
    .update(jobs.map(({ url }) => url).join('\n'))
    .digest('hex'),
});
