import type { Policy } from '../../core/model/policy';
import type { VerdictKind } from '../../core/model/verdict';
import { demoPages } from './pages';

/** A number in [0, 1), the same series for the same seed (mulberry32, public domain: https://gist.github.com/tommyettinger/46a874533244883189143505d203312c). */
export function seeded(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export type Weights<T extends string> = Partial<Record<T, number>>;

/** One of the words, as often as its weight says. */
export function pick<T extends string>(weights: Weights<T>, random: () => number): T {
  const entries = Object.entries(weights) as [T, number][];
  let left = random() * entries.reduce((sum, [, weight]) => sum + weight, 0);
  for (const [word, weight] of entries) {
    left -= weight;
    if (left < 0) return word;
  }
  const last = entries.at(-1);
  if (!last) throw new RangeError('nothing to pick from');
  return last[0];
}

/** How large each cohort is, beside the others. */
export const cohortSizes: Record<string, number> = {
  'adult-social-care': 24,
  highways: 14,
  libraries: 16,
  schools: 26,
  corporate: 20,
};

/** How many in a hundred browsers of a cohort meet a system in a week; `other` stands for cohorts that are not named. */
const visits: Record<string, Record<string, number>> = {
  'the-source': { other: 95 },
  leave: { 'adult-social-care': 22, highways: 14, libraries: 20, schools: 8, corporate: 26 },
  timesheets: { highways: 82, libraries: 4, other: 0 },
  'learning-zone': { 'adult-social-care': 34, schools: 18, other: 10 },
  etenders: { corporate: 16, highways: 5, other: 0 },
  'staff-directory': { other: 60 },
  expenses: { 'adult-social-care': 48, schools: 6, other: 20 },
  'it-articles': { corporate: 12, other: 3 },
};

/** What each system's pages amount to: the worst verdict of its demo pages. */
const truth = new Map<string, VerdictKind>();
for (const page of demoPages) {
  if (page.system && (!truth.has(page.system) || page.verdict !== 'no-problem-found')) truth.set(page.system, page.verdict);
}

/**
 * The systems that a browser meets in a week, with the verdict. `progress` from 0 to 1: of the systems that do not work, people
 * are moved away one by one.
 */
export function systemsMet(policy: Policy, cohort: string, progress: number, random: () => number): Record<string, VerdictKind> {
  const met: Record<string, VerdictKind> = {};
  for (const { id } of policy.systems) {
    const is = truth.get(id) ?? 'no-problem-found';
    const moved = is === 'no-problem-found' ? 0 : progress * 0.7;
    const share = ((visits[id]?.[cohort] ?? visits[id]?.other ?? 10) / 100) * (1 - moved);
    if (random() < share) met[id] = is;
  }
  return met;
}
