import type { Period } from '../model/answer';

const DAY = 86_400_000;
const WEEK = 7 * DAY;

/** The Monday, in days since 1970, of the ISO week that a day lies in. Day 0 was a Thursday. */
const mondayOf = (day: number) => day - ((((day + 3) % 7) + 7) % 7);

const firstMonday = (year: number) => mondayOf(Date.UTC(year, 0, 4) / DAY);

/** The ISO week (UTC, Monday to Sunday) that a moment lies in; `ms` since 1970. The week belongs to the year of its Thursday (ISO 8601). */
export function periodOf(ms: number): Period {
  const monday = mondayOf(Math.floor(ms / DAY));
  const year = new Date((monday + 3) * DAY).getUTCFullYear();
  const week = (monday - firstMonday(year)) / 7 + 1;
  return `${year}-W${String(week).padStart(2, '0')}`;
}

/** The first moment of a period, in milliseconds since 1970. A week 53 that its year does not have reads as the next year's first. */
export function periodStart(period: Period): number {
  const [year, week] = period.split('-W').map(Number) as [number, number];
  return (firstMonday(year) + (week - 1) * 7) * DAY;
}

/** The first moment after a period, in milliseconds since 1970. */
export const periodEnd = (period: Period): number => periodStart(period) + WEEK;

/** From when answers are taken: a day before the period ends, for computers whose clock runs ahead. */
export const windowOpens = (period: Period): number => periodEnd(period) - DAY;

/** Until when answers are taken: they are sent in the seven days after the period; the eighth is for clocks that run behind. */
export const windowCloses = (period: Period): number => periodEnd(period) + 8 * DAY;

export const previousPeriod = (period: Period): Period => periodOf(periodStart(period) - 1);
