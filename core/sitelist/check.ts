import { COMPARED, differences } from './compare';
import { edgeRules, urlFault } from './edge';
import type { Finding } from './finding';
import { compatModes, type Entry, openIns, type SharedCookie, type SiteList } from './list';
import { edgeAction } from './match';
import { duplicates } from './repeats';

/** What can be wrong with a list, known from the list alone, in the order of its lines. */
export function check(list: SiteList): Finding[] {
  const findings: Finding[] = [
    ...whole(list),
    ...duplicates(list),
    ...list.entries.flatMap(values),
    ...list.entries.flatMap(address),
    ...(list.schema === 2 ? [...redirects(list), ...readDifferently(list)] : []),
    ...list.cookies.flatMap(cookie),
    ...list.strangers.map(({ line, what, name }): Finding => ({ code: 'stranger', line, entry: null, what, name })),
  ];
  return findings.sort((a, b) => a.line - b.line);
}

function whole(list: SiteList): Finding[] {
  const at = { line: 1, entry: null };
  return [
    ...(list.schema === 1 ? [{ code: 'v1', ...at } as const] : []),
    ...(list.version?.trim() ? [] : [{ code: 'no-version', ...at } as const]),
    ...(list.entries.length === 0 ? [{ code: 'no-entries', ...at } as const] : []),
    ...(list.schema === 2 && list.entries.length > COMPARED ? [{ code: 'not-compared', ...at, limit: COMPARED } as const] : []),
  ];
}

const address = ({ url, line }: Entry): Finding[] => {
  const fault = urlFault(url);
  return fault ? [{ code: 'url', line, entry: url, fault }] : [];
};

/** A value that is none of those that the schema knows, whatever the case; absent is well. */
const unknown = (
  where: string,
  value: string | null,
  known: readonly string[],
  { line, url }: { line: number; url: string | null },
): Finding[] =>
  value === null || known.some((name) => name.toLowerCase() === value.trim().toLowerCase())
    ? []
    : [{ code: 'unknown-value', line, entry: url, where, value, known }];

const booleans = ['true', 'false'];

function values(entry: Entry): Finding[] {
  const { line, url } = entry;
  const opensInIe = edgeAction(entry) === 'ie-mode';
  return [
    ...unknown('compat-mode', entry.compatMode, compatModes, entry),
    ...unknown('open-in', entry.openIn, openIns, entry),
    ...unknown('allow-redirect', entry.allowRedirect, booleans, entry),
    ...unknown('app', entry.app, booleans, entry),
    ...unknown('merge-type', entry.mergeType, ['merge', 'no-merge'], entry),
    ...(entry.app === 'true' && opensInIe ? [{ code: 'app', line, entry: url } as const] : []),
    ...(entry.allowRedirect === 'true' && edgeAction(entry) === 'neutral'
      ? [{ code: 'redirect-without-effect', line, entry: url } as const]
      : []),
  ];
}

/**
 * Sites that open in another engine than the front of their own host, and may not switch within a redirect: the usual redirect from the front
 * page to the application then stays where it was.
 */
function redirects(list: SiteList): Finding[] {
  const fronts = new Map(
    edgeRules(list)
      .flatMap(({ at, entry }) => (at.path === '' ? [[`${at.host}:${at.port ?? ''}`, entry] as const] : []))
      .reverse(),
  );
  return edgeRules(list).flatMap(({ at, entry }): Finding[] => {
    const front = at.path && entry.allowRedirect?.toLowerCase() !== 'true' && fronts.get(`${at.host}:${at.port ?? ''}`);
    if (!front) return [];
    const [here, there] = [edgeAction(entry), edgeAction(front)];
    const switches = (here === 'ie-mode' || here === 'edge') && here !== there;
    return switches ? [{ code: 'redirect-stays', line: entry.line, entry: entry.url, front: { line: front.line, url: front.url } }] : [];
  });
}

function readDifferently(list: SiteList): Finding[] {
  return differences(list).map(({ entry: { line, url }, ...rest }) => ({ code: 'reads-differently', line, entry: url, ...rest }));
}

function cookie({ domain, host, name, sourceEngine, line }: SharedCookie): Finding[] {
  const missing = !name ? 'name' : !domain && !host ? 'domain-or-host' : domain && host ? 'only-one' : null;
  return [
    ...(missing ? [{ code: 'cookie', line, entry: null, missing } as const] : []),
    ...unknown('source-engine', sourceEngine, ['MSEdge', 'IE11', 'Both'], { line, url: null }),
  ];
}
