import { readFile } from 'node:fs/promises';
import { convert, readSiteList, type SiteListV2 } from '../core/sitelist';
import { scanSays as says } from '../core/words/scan';
import { siteListSays } from '../core/words/sitelist';
import type { Job } from './crawl';

export interface Asked {
  urls: readonly string[];
  list?: string;
  siteList?: string;
}

export interface Inputs {
  jobs: Job[];
  siteList: SiteListV2 | null;
}

/** What was given cannot be used; the message names what, where, and what to do. */
export class BadInput extends Error {}

/**
 * The pages to look at: those named, those in a file, and those that a site list speaks of.
 * @throws BadInput
 */
export async function inputsOf({ urls, list, siteList: file }: Asked): Promise<Inputs> {
  const named = urls.map((url) => ({ url: addressIn(url, says.argument), depth: 0 }));
  const listed = list === undefined ? [] : await jobsIn(list);
  const siteList = file === undefined ? null : await siteListIn(file);
  const jobs = [...named, ...listed, ...(siteList?.entries ?? []).flatMap(({ url }) => jobOf(url))];
  if (jobs.length === 0) throw new BadInput(says.nothing);
  return { jobs, siteList };
}

function addressIn(text: string, where: string): string {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (!url || !/^https?:$/.test(url.protocol)) throw new BadInput(says.noAddress(text.slice(0, 200), where));
  url.hash = '';
  return url.href;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function bytesOf(file: string): Promise<Buffer> {
  return readFile(file).catch((error: unknown) => {
    throw new BadInput(says.noFile(file, reasonOf(error)));
  });
}

async function jobsIn(file: string): Promise<Job[]> {
  const text = (await bytesOf(file)).toString('utf8').replace(/^\ufeff/, '');
  return text.split(/\r?\n/).flatMap((line, at) => {
    const address = line.trim();
    return address === '' || address.startsWith('#') ? [] : [{ url: addressIn(address, says.line(file, at + 1)), depth: 0 }];
  });
}

/** A list in schema v.1 as v.2: that is what Edge reads, and what is proposed. */
async function siteListIn(file: string): Promise<SiteListV2> {
  const read = readSiteList(await bytesOf(file));
  const converted = read.list ? convert(read.list) : read;
  if (!converted.list) throw new BadInput(siteListSays.unreadable(file, converted.problems[0]));
  return converted.list;
}

/** An entry says neither http nor https: https is tried first. One that is no address is no page; `sitelist check` names it. */
function jobOf(url: string): Job[] {
  const [first, second] = [`https://${url}`, `http://${url}`];
  if (!URL.canParse(first) || new URL(first).hostname === '') return [];
  return [{ url: new URL(first).href, instead: new URL(second).href, depth: 0 }];
}
