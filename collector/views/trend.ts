import * as Plot from '@observablehq/plot';
import { parseHTML } from 'linkedom';
import { percentWords, readinessWords, weekNumber } from '../../core/words/analyst';
import type { Week } from './figures';

type Point = Week & { share: number };

/** A range of at least thirty points around the shares, in tens, within 0 and 100 per cent. */
function rangeOf(shares: readonly number[]): [number, number] {
  const low = Math.max(0, Math.floor(Math.min(...shares) * 10 - 0.5) / 10);
  const high = Math.min(1, Math.ceil(Math.max(...shares) * 10 + 0.5) / 10);
  return high - low >= 0.3 ? [low, high] : [Math.max(0, Math.min(low, high - 0.3)), Math.max(high, Math.min(1, low + 0.3))];
}

/** About six weeks along the axis, the first and the last among them. */
const someOf = (periods: readonly string[]) => {
  const step = Math.ceil(periods.length / 6);
  return periods.filter((_, i) => (periods.length - 1 - i) % step === 0);
};

/** The share of ready browsers over published weeks as SVG without script or style; `null` with fewer than two weeks to draw. */
export function trendPicture(weeks: readonly Week[]): string | null {
  const points = weeks.filter((week): week is Point => week.share !== null);
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last || points.length < 2) return null;

  const ticks = someOf(weeks.map(({ period }) => period));
  const { document } = parseHTML('<html><body></body></html>');
  const picture = Plot.plot({
    document,
    className: 'plot',
    width: 480,
    height: 220,
    marginLeft: 48,
    marginRight: 50,
    marginTop: 18,
    marginBottom: 34,
    ariaLabel: readinessWords.trend,
    ariaDescription: readinessWords.trendSays(first.period, first.share, last.period, last.share),
    x: { type: 'point', domain: weeks.map(({ period }) => period) },
    y: { domain: rangeOf(points.map(({ share }) => share)) },
    marks: [
      Plot.gridY({ ticks: 4, stroke: 'var(--line)', strokeOpacity: 1 }),
      Plot.axisY({
        ticks: 4,
        tickSize: 0,
        label: null,
        tickFormat: (share: number) => `${Math.round(share * 100)}%`,
        fill: 'var(--ink-soft)',
      }),
      Plot.axisX({
        ticks,
        tickSize: 4,
        label: null,
        tickFormat: (period: string) => (period === ticks[0] ? readinessWords.shortWeek(period) : weekNumber(period)),
        fill: 'var(--ink-soft)',
        stroke: 'var(--line)',
      }),
      Plot.lineY(weeks, { x: 'period', y: (week: Week) => week.share ?? Number.NaN, stroke: 'var(--accent)', strokeWidth: 3 }),
      Plot.dot([last], { x: 'period', y: 'share', r: 5, fill: 'var(--accent)' }),
      Plot.text([last], {
        x: 'period',
        y: 'share',
        text: (week: Point) => percentWords(week.share),
        textAnchor: 'start',
        dx: 10,
        fontWeight: 'bold',
        fill: 'var(--ink)',
      }),
    ],
  });
  picture.setAttribute('role', 'img');
  // The style that Plot brings would need an exception in the content security policy: pages.css has those rules.
  picture.querySelector('style')?.remove();
  return picture.outerHTML;
}
