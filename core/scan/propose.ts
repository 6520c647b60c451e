import type { ScannedPage } from '../model/scan';
import { pageAddress } from '../sitelist/address';
import type { NewSite } from '../sitelist/edit';
import { type CompatMode, compatModes, type Entry, type SiteListV2 } from '../sitelist/list';
import { type Action, matcher } from '../sitelist/match';
import { compatModeForAll, modeSuits } from './mode';
import { placesFor } from './places';

/** Why a proposal is made. `core/words/scan` has a sentence for each. */
export type Because = 'needs-ie' | 'wrong-mode' | 'redirect' | 'not-in-ie-mode' | 'needed-no-longer' | 'on-the-way';
/** Why an entry stays as it is. */
export type Stays = 'needed' | 'not-told' | 'has-problems' | 'server-says' | 'not-ie-mode' | 'not-scanned';

export type Proposal =
  | { do: 'add'; site: NewSite; because: Because[]; pages: string[] }
  | { do: 'change'; entry: Entry; change: Partial<NewSite>; because: Because[]; pages: string[] }
  | { do: 'remove'; entry: Entry; because: Because[]; pages: string[] }
  | { do: 'keep'; entry: Entry; because: Stays; pages: string[] };

/** An address that needs Internet Explorer, with the page that showed it. */
interface Need {
  address: string;
  page: ScannedPage;
  /** Met at the end of redirects, of which the first was asked for. */
  redirectedFrom: string[];
}

interface Covering {
  entry: Entry;
  action: Action;
}

/**
 * What a scan comes to for a site list: entries to add, to change and to take out, and why the others stay. `list` is the organisation's own,
 * null where it has none. Only a page that is proven to need Internet Explorer gets an entry; only an entry whose pages all work without
 * loses it. The addresses are those of whole pages: in Internet Explorer mode a page takes its frames along, and a frame alone never
 * switches.
 */
export function propose(list: SiteListV2 | null, pages: readonly ScannedPage[]): Proposal[] {
  const find = list ? matcher(list, 'edge') : null;
  const covering = (address: string): Covering | null => {
    const page = pageAddress(address);
    return (page && find?.(page)) || null;
  };
  const needs = pages.flatMap(needsOf);
  const open = needs.filter(({ address }) => !inIeMode(covering(address)));
  const well = pages.filter(({ verdict }) => verdict.is === 'no-problem-found' || verdict.is === 'has-problems');
  const added = placesFor(
    open.map(({ address }) => address),
    well.map(({ address }) => address),
  ).map(({ url, addresses }) => {
    const here = open.filter(({ address }) => addresses.includes(address));
    return entryFor(
      url,
      here,
      list?.entries.find((entry) => entry.url.toLowerCase() === url.toLowerCase()),
    );
  });
  const changed = new Set(added.flatMap((one) => (one.do === 'change' ? [one.entry] : [])));
  const kept = (list?.entries ?? []).filter((entry) => !changed.has(entry)).map((entry) => standing(entry, pages, needs, covering));
  return [...kept, ...added.sort(byUrl), ...onTheWay(needs, covering).sort(byUrl)];
}

const urlOf = (proposal: Proposal): string => (proposal.do === 'add' ? proposal.site.url : proposal.entry.url);
const byUrl = (a: Proposal, b: Proposal): number => (urlOf(a) < urlOf(b) ? -1 : 1);

const inIeMode = (covering: Covering | null): boolean => covering?.action === 'ie-mode' || covering?.action === 'configurable';

/** A page that was led elsewhere by its own script needs it where it was asked for, too; one that its server redirects only at its end. */
function needsOf(page: ScannedPage): Need[] {
  if (page.verdict.is !== 'needs-ie') return [];
  const byServer = page.redirects.length > 0;
  const addresses = new Set(byServer ? [page.address] : [page.url, page.address]);
  return [...addresses].map((address) => ({ address, page, redirectedFrom: byServer ? page.redirects : [] }));
}

/** Without `allow-redirect` a redirect from outside an entry into it does not switch. */
const comesFromOutside = ({ redirectedFrom }: Need, url: string): boolean => redirectedFrom.some((address) => !isUnder(address, url));

function isUnder(address: string, url: string): boolean {
  const page = pageAddress(address);
  if (!page) return false;
  const at = `${page.host}${page.port === null ? '' : `:${page.port}`}${page.path}`.toLowerCase();
  return at.startsWith(url.toLowerCase());
}

const urlsOf = (needs: readonly Need[]): string[] => [...new Set(needs.map(({ page }) => page.url))];

function entryFor(url: string, needs: readonly Need[], entry: Entry | undefined): Proposal {
  const compatMode = compatModeForAll(needs.map(({ page }) => page));
  const redirects = needs.some((need) => comesFromOutside(need, url));
  const site = { openIn: 'IE11', compatMode, ...(redirects ? { allowRedirect: true } : {}) } as const;
  const because: Because[] = [entry ? 'not-in-ie-mode' : 'needs-ie', ...(redirects ? (['redirect'] as const) : [])];
  const pages = urlsOf(needs);
  return entry ? { do: 'change', entry, change: site, because, pages } : { do: 'add', site: { url, ...site }, because, pages };
}

function standing(
  entry: Entry,
  pages: readonly ScannedPage[],
  needs: readonly Need[],
  covering: (address: string) => Covering | null,
): Proposal {
  const mine = (address: string) => covering(address)?.entry === entry;
  const seen = pages.filter(({ url, address }) => mine(url) || mine(address));
  const urls = seen.map(({ url }) => url);
  const action = covering(`http://${entry.url}`)?.action;
  if (seen.length === 0) return { do: 'keep', entry, because: 'not-scanned', pages: [] };
  if (action === 'configurable') return { do: 'keep', entry, because: 'server-says', pages: urls };
  if (action !== 'ie-mode') return { do: 'keep', entry, because: 'not-ie-mode', pages: urls };
  const needing = needs.filter(({ address }) => mine(address));
  if (needing.length > 0) return stillNeeded(entry, needing);
  if (seen.every(({ verdict }) => verdict.is === 'no-problem-found'))
    return { do: 'remove', entry, because: ['needed-no-longer'], pages: urls };
  const told = seen.some(({ verdict }) => verdict.is === 'has-problems');
  return { do: 'keep', entry, because: told ? 'has-problems' : 'not-told', pages: urls };
}

function stillNeeded(entry: Entry, needs: readonly Need[]): Proposal {
  const set = compatModes.find((mode) => mode.toLowerCase() === entry.compatMode?.toLowerCase()) ?? null;
  const unsuited = needs.filter(({ page }) => !modeSuits(set, page));
  const unswitched = needs.filter((need) => comesFromOutside(need, entry.url) && entry.allowRedirect?.toLowerCase() !== 'true');
  const compatMode: CompatMode = compatModeForAll(needs.map(({ page }) => page));
  if (unsuited.length === 0 && unswitched.length === 0) return { do: 'keep', entry, because: 'needed', pages: urlsOf(needs) };
  return {
    do: 'change',
    entry,
    change: { ...(unsuited.length ? { compatMode } : {}), ...(unswitched.length ? { allowRedirect: true } : {}) },
    because: [...(unsuited.length ? (['wrong-mode'] as const) : []), ...(unswitched.length ? (['redirect'] as const) : [])],
    pages: urlsOf([...unsuited, ...unswitched]),
  };
}

/**
 * Hosts that a page in Internet Explorer mode passes on its way and comes back from, such as one to sign on at: neutral, or the way breaks
 * (Microsoft: the most common fault of a list).
 */
function onTheWay(needs: readonly Need[], covering: (address: string) => Covering | null): Proposal[] {
  const byHost = new Map<string, string[]>();
  for (const { page, redirectedFrom } of needs) {
    const [home, end] = [hostOf(page.url), hostOf(page.address)];
    for (const address of redirectedFrom) {
      const host = hostOf(address);
      if (host === null || host === home || host === end || covering(address)) continue;
      byHost.set(host, [...(byHost.get(host) ?? []), page.url]);
    }
  }
  return [...byHost].map(([url, pages]) => ({
    do: 'add',
    site: { url, openIn: 'None' },
    because: ['on-the-way'],
    pages: [...new Set(pages)],
  }));
}

function hostOf(address: string): string | null {
  const page = pageAddress(address);
  return page && (page.port === null ? page.host : `${page.host}:${page.port}`);
}
