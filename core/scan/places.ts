import { pageAddress } from '../sitelist/address';

/** Part of the intranet that one entry of a site list is for, and the addresses that were seen there. */
export interface SeenPlace {
  /** As an entry is written: host, port where there is one, the beginning of the path where there is one. */
  url: string;
  addresses: string[];
}

interface Split {
  path: string;
  address: string;
}

/**
 * The places that hold all of `wanted` and none of `kept`: as few as that takes, and none wider than what was seen. A folder is taken whole
 * where a page of it or two of its folders are wanted, a host only with its home page or two of its parts; a page that shares its
 * folder with one to be kept gets an entry of its own. Addresses as `URL.href` writes them.
 */
export function placesFor(wanted: readonly string[], kept: readonly string[]): SeenPlace[] {
  const byHost = new Map<string, Split[]>();
  for (const address of wanted) {
    const { host, path } = split(address) ?? {};
    if (host !== undefined && path !== undefined) byHost.set(host, [...(byHost.get(host) ?? []), { path, address }]);
  }
  return [...byHost].flatMap(([host, pages]) => {
    const others = kept.flatMap((address) => {
      const parts = split(address);
      return parts?.host === host ? [parts.path] : [];
    });
    return within('/', pages, others).map(({ path, addresses }) => ({ url: host + path, addresses }));
  });
}

function split(address: string): { host: string; path: string } | null {
  const page = pageAddress(address);
  return page && page.scheme !== 'file' ? { host: page.port === null ? page.host : `${page.host}:${page.port}`, path: page.path } : null;
}

interface Part {
  /** Empty for the whole host. */
  path: string;
  addresses: string[];
}

/** `folder` ends with a slash; all of `pages` are within. */
function within(folder: string, pages: readonly Split[], others: readonly string[]): Part[] {
  if (pages.length === 0) return [];
  const inside = others.filter((path) => path.toLowerCase().startsWith(folder.toLowerCase()));
  const folders = new Map<string, Split[]>();
  const here: Split[] = [];
  for (const page of pages) {
    const [, name] = /^([^/]+)\//.exec(page.path.slice(folder.length)) ?? [];
    if (name === undefined) here.push(page);
    else folders.set(name, [...(folders.get(name) ?? []), page]);
  }
  const enough =
    folder === '/' ? here.some(({ path }) => path === '/') || here.length + folders.size > 1 : here.length > 0 || folders.size > 1;
  if (inside.length === 0 && enough) return [{ path: prefix(folder, others), addresses: pages.map(({ address }) => address) }];
  return [
    ...[...new Set(here.map(({ path }) => path))].map((path) => ({
      path,
      addresses: here.filter((page) => page.path === path).map(({ address }) => address),
    })),
    ...[...folders].flatMap(([name, below]) => within(`${folder}${name}/`, below, inside)),
  ];
}

/** Without its last slash, so that the folder's own address belongs to it; with it where that would catch another page. */
function prefix(folder: string, others: readonly string[]): string {
  const bare = folder.slice(0, -1);
  return others.some((path) => path.toLowerCase().startsWith(bare.toLowerCase())) && bare !== '' ? folder : bare;
}
