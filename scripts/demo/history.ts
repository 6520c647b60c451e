import type { Answer, Period } from '../../core/model/answer';
import { periodEnd, periodOf, periodStart, previousPeriod } from '../../core/telemetry/period';
import { seeded } from '../../test/fairshire/habits';
import { simulate } from '../../test/fairshire/simulate';
import type { Services } from './services';

const DAY = 86_400_000;

/** So many weeks before the one that runs at `now`, oldest first. */
function periodsBefore(now: number, weeks: number): Period[] {
  const periods: Period[] = [];
  for (let period = previousPeriod(periodOf(now)); periods.length < weeks; period = previousPeriod(period)) periods.unshift(period);
  return periods;
}

/** Where a history of so many weeks begins, for the collector's clock. */
export const historyStart = (now: number, weeks: number): number => periodStart(periodsBefore(now, weeks)[0] ?? periodOf(now));

/**
 * Lives through past weeks: Footbridge is rolled out to more browsers week by week, they answer on the day after the week's end,
 * and each week is published when its window closes. The last ones may still be open. The collector's clock stands at `now` afterwards.
 */
export async function liveThrough({ collector, clock, organisation }: Services, now: number, weeks: number, tell: (line: string) => void) {
  const periods = periodsBefore(now, weeks);
  for (const [week, period] of periods.entries()) {
    const grown = week / Math.max(1, periods.length - 1);
    clock.moveTo(Math.min(now, periodEnd(period) + DAY));
    await collector.publishDue();
    const browsers = Math.round(180 + 220 * grown);
    const answers = await simulate({ url: collector.url, period, browsers, random: seeded(week + 1), organisation, progress: 0.6 * grown });
    tell(`${period}: ${browsers} browsers, ${answers.length} answers`);
  }
  clock.moveTo(now);
  await collector.publishDue();
}

/** This week's answers of the simulated browsers, sent on the day after its end: exactly what was sent. */
export async function endOfWeek({ collector, clock, organisation }: Services, period: Period, browsers: number): Promise<Answer[]> {
  clock.moveTo(periodEnd(period) + DAY);
  return simulate({ url: collector.url, period, browsers, random: seeded(99), organisation, progress: 0.7 });
}
