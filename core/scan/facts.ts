import type { Policy } from '../model/policy';
import type { ScannedPage } from '../model/scan';
import type { Cause, PlaceFacts, ScanFacts } from '../model/scan-facts';
import { type VerdictKind, verdicts } from '../model/verdict';
import { placeAt, prefixOf } from '../policy/match';
import { rules } from '../rules/index';
import { compatModeForAll } from './mode';

/** What is asked of a page: an address to find its place by, which stays here, and what was judged. */
export type FactPage = Pick<ScannedPage, 'url' | 'address' | 'at' | 'verdict' | 'mode' | 'uaCompatible'>;

/** What may be sent, without the scan's number; null where no page belongs to a system. `outside`: pages that belong to none. */
export interface Gathered {
  facts: Omit<ScanFacts, 'scan'> | null;
  outside: number;
}

interface Heap {
  system: string;
  prefix: string;
  pages: FactPage[];
  left: number;
}

const known = new Set<string>(rules.map(({ id }) => id));
const graveness = ['cannot-run', 'needs-ie', 'has-problems'] as const;

/**
 * Facts about the pages of the organisation's systems: counts by place. Nothing of a page goes in but its verdict, the ids of our own rules
 * and the mode that it needs; the place is as the policy writes it. `left` are addresses that the scan was to look at and did not: pages
 * that are not checked.
 */
export function factsOf(policy: Policy, pages: readonly FactPage[], left: readonly string[]): Gathered {
  const heaps = new Map<string, Heap>();
  let outside = 0;
  /** A page belongs where it was asked for, wherever it led from there; else where it ended. */
  const heapOf = (...urls: string[]): Heap | null => {
    const at = urls.map((url) => placeAt(policy, url)).find((found) => found !== null);
    if (!at) {
      outside += 1;
      return null;
    }
    const [system, prefix] = [at.system.id, prefixOf(at.place)];
    const key = `${system} ${prefix}`;
    const heap = heaps.get(key) ?? { system, prefix, pages: [], left: 0 };
    heaps.set(key, heap);
    return heap;
  };
  for (const page of pages) heapOf(page.url, page.address)?.pages.push(page);
  for (const url of left) {
    const heap = heapOf(url);
    if (heap) heap.left += 1;
  }
  const places = [...heaps.values()].map(placeFacts).sort((a, b) => compare(a.system, b.system) || compare(a.prefix, b.prefix));
  const day = pages
    .map(({ at }) => at.slice(0, 10))
    .sort()
    .at(-1);
  return { facts: places.length > 0 && day !== undefined ? { v: 1, day, places } : null, outside };
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

function placeFacts({ system, prefix, pages, left }: Heap): PlaceFacts {
  const count = (is: VerdictKind) => pages.filter(({ verdict }) => verdict.is === is).length + (is === 'not-checked' ? left : 0);
  // Always in the same order, so that the same facts are the same text.
  const counted = verdicts.map((is) => [is, count(is)] as const).filter(([, n]) => n > 0);
  const needing = pages.filter(({ verdict }) => verdict.is === 'needs-ie');
  const mode = needing.length > 0 ? modeOf(needing) : null;
  return { system, prefix, pages: pages.length + left, verdicts: Object.fromEntries(counted), causes: causesOf(pages), mode };
}

function modeOf(needing: readonly FactPage[]): PlaceFacts['mode'] {
  const mode = compatModeForAll(needing);
  return mode === 'IE8Enterprise' || mode === 'IE7Enterprise' ? mode : 'Default';
}

/** Each rule that found something certain, by what that does, and on how many pages: the gravest and most frequent first. */
function causesOf(pages: readonly FactPage[]): Cause[] {
  const causes = new Map<string, Cause>();
  for (const { verdict } of pages) {
    const certain = verdict.findings.filter(({ strength, rule }) => strength !== 'possible' && known.has(rule));
    const here = new Map(certain.map(({ rule, effect }) => [`${rule} ${effect}`, { rule, effect }]));
    for (const [key, cause] of here) causes.set(key, { ...cause, pages: (causes.get(key)?.pages ?? 0) + 1 });
  }
  return [...causes.values()].sort(
    (a, b) => graveness.indexOf(a.effect) - graveness.indexOf(b.effect) || b.pages - a.pages || compare(a.rule, b.rule),
  );
}

/** The facts as they are sent. What was made ready before keeps its number where nothing in it has changed, so that it counts once. */
export function numbered(facts: Omit<ScanFacts, 'scan'>, before: ScanFacts | null, fresh: string): ScanFacts {
  const under = (scan: string): ScanFacts => ({ v: facts.v, scan, day: facts.day, places: facts.places });
  const same = before !== null && JSON.stringify(under(before.scan)) === JSON.stringify(before);
  return under(same ? before.scan : fresh);
}
