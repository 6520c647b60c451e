import type { Cause, PlaceFacts, SystemFacts } from '../../core/model/scan-facts';
import { type VerdictKind, verdicts } from '../../core/model/verdict';

/** What was found on all pages of a system, its places taken together. */
export interface Found {
  pages: number;
  verdicts: Partial<Record<VerdictKind, number>>;
  /** The gravest and most frequent first. */
  causes: Cause[];
}

const graveness = ['cannot-run', 'needs-ie', 'has-problems'] as const;

export function foundIn({ places }: Pick<SystemFacts, 'places'>): Found {
  const all = (count: (place: PlaceFacts) => number) => places.reduce((sum, place) => sum + count(place), 0);
  const causes = new Map<string, Cause>();
  for (const cause of places.flatMap((place) => place.causes)) {
    const key = `${cause.rule} ${cause.effect}`;
    causes.set(key, { ...cause, pages: cause.pages + (causes.get(key)?.pages ?? 0) });
  }
  const counted = verdicts.map((is) => [is, all((place) => place.verdicts[is] ?? 0)] as const);
  return {
    pages: all((place) => place.pages),
    verdicts: Object.fromEntries(counted.filter(([, n]) => n > 0)),
    causes: [...causes.values()].sort((a, b) => graveness.indexOf(a.effect) - graveness.indexOf(b.effect) || b.pages - a.pages),
  };
}
