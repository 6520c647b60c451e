import { setTimeout } from 'node:timers/promises';
import type { HostLeft, ScannedPage } from '../core/model/scan';
import { followed } from '../core/scan/links';
import { answered, asked, type Host, newHost, type Outcome, until } from '../core/scan/pace';
import type { Told } from './page';
import type { Opened } from './tab';

/** A page to look at. */
export interface Job {
  url: string;
  depth: number;
  /** Asked for where `url` cannot be reached: an entry of a site list says neither http nor https. */
  instead?: string;
}

/** Where pages are opened: a few tabs of a browser. */
export interface Opener {
  /** Opens a page; what it gives then waits until the page has come to rest, judges it, and gives the tab back. */
  open(url: string): Promise<Opened & { finish(follow: boolean): Promise<{ told: Told; picture: Buffer | null }> }>;
}

export interface CrawlOptions {
  /** Pages that are loaded at a time, each of another host. */
  parallel: number;
  /** Pages a minute and host; 0 for no limit. */
  rate: number;
  /** How many links deep. */
  follow: number;
  /** Where links are followed, no more pages than this. */
  most: number;
}

export interface Crawl {
  /** Addresses that need no scanning any more, and their links. */
  done: ReadonlySet<string>;
  keep(page: Omit<ScannedPage, 'picture'>, picture: Buffer | null): Promise<void>;
  /** What is under way, for a person who watches. */
  tell(about: { url: string; found: number }): void;
}

/** Pages that rest or are judged, for each one that is loaded. Resting takes time and nothing else. */
const RESTING = 2;
const LOOK_EVERY = 250;

/**
 * Opens every page of a list, and of their links if asked to, with regard to their hosts. Ends when all are done, or left since their host
 * does not answer; gives those.
 */
export async function crawl(jobs: readonly Job[], opener: Opener, options: CrawlOptions, { done, keep, tell }: Crawl): Promise<HostLeft[]> {
  const queues = new Map<string, Job[]>();
  const hosts = new Map<string, Host>();
  const known = new Set<string>(done);
  let [loading, resting, queued] = [0, 0, 0];
  const sleepers = new Set<() => void>();
  let failed: { error: unknown } | null = null;

  const add = (job: Job) => {
    if (known.has(job.url) || (job.instead !== undefined && known.has(job.instead))) return;
    known.add(job.url);
    const host = new URL(job.url).host;
    queues.set(host, [...(queues.get(host) ?? []), job]);
    queued += 1;
  };
  for (const job of jobs) add(job);
  const wake = () => {
    for (const awake of sleepers) awake();
    sleepers.clear();
  };
  const sleep = (longest: number) => Promise.race([setTimeout(longest), new Promise<void>((awake) => sleepers.add(awake))]);

  /** The next page of a host that may be asked, or how long until there may be one. */
  function next(): { host: string; job: Job } | number {
    let soonest = LOOK_EVERY * 40;
    for (const [host, queue] of queues) {
      const [job] = queue;
      const wait = until(hosts.get(host) ?? newHost, Date.now());
      if (!job || wait === null) continue;
      if (wait === 0) {
        queue.shift();
        // To the end, so that each host has its turn.
        queues.delete(host);
        queues.set(host, queue);
        return { host, job };
      }
      soonest = Math.min(soonest, wait);
    }
    return soonest;
  }

  const isLeft = (host: string) => (hosts.get(host) ?? newHost).left !== null;
  const waiting = () => [...queues].some(([host, queue]) => queue.length > 0 && !isLeft(host));

  async function finish(job: Job, url: string, opened: Awaited<ReturnType<Opener['open']>>, began: number): Promise<void> {
    const { told, picture } = await opened.finish(job.depth < options.follow);
    const links = followed(told.links, told.address);
    const page = { ...told, url, links, at: new Date(began).toISOString(), ms: Date.now() - began, depth: job.depth };
    await keep(page, picture);
    for (const link of links) if (queued + done.size < options.most) add({ url: link, depth: job.depth + 1 });
  }

  async function load(host: string, job: Job): Promise<void> {
    const began = Date.now();
    hosts.set(host, asked(hosts.get(host) ?? newHost, began, options.rate));
    tell({ url: job.url, found: queued });
    let url = job.url;
    let opened = await opener.open(url);
    if (opened.failure === 'unreachable' && job.instead !== undefined) {
      await opened.finish(false);
      url = job.instead;
      opened = await opener.open(url);
    }
    const outcome = outcomeOf(opened);
    const now = answered(hosts.get(host) ?? newHost, Date.now(), outcome);
    hosts.set(host, now);
    if (outcome.is === 'busy' && now.left === null) {
      await opened.finish(false);
      queues.get(host)?.unshift(job);
      return;
    }
    resting += 1;
    void finish(job, url, opened, began)
      .catch((error: unknown) => {
        failed = { error };
      })
      .finally(() => {
        resting -= 1;
        wake();
      });
  }

  const worker = async () => {
    while (!failed) {
      const found = resting < options.parallel * RESTING ? next() : LOOK_EVERY;
      if (typeof found !== 'number') {
        loading += 1;
        await load(found.host, found.job)
          .catch((error: unknown) => {
            // All end then, the sleepers too: one that waits for this page would wait for ever.
            failed ??= { error };
          })
          .finally(() => {
            loading -= 1;
            wake();
          });
      } else if (loading + resting === 0 && !waiting()) return;
      else await sleep(Math.min(found, LOOK_EVERY));
    }
  };
  await Promise.all(Array.from({ length: options.parallel }, worker));
  if (failed) throw (failed as { error: unknown }).error;
  return [...queues].flatMap(([host, queue]) => {
    const why = hosts.get(host)?.left;
    return why && queue.length > 0 ? [{ host, why, pages: queue.map(({ url }) => url) }] : [];
  });
}

function outcomeOf({ answer, failure }: Opened): Outcome {
  if (failure === 'unreachable') return { is: 'error' };
  if (answer?.status === 429 || answer?.status === 503) return { is: 'busy', retryAfter: answer.retryAfter };
  return (answer?.status ?? 0) >= 500 ? { is: 'error' } : { is: 'fine' };
}
