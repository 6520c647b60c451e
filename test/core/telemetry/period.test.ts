import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { Period } from '../../../core/model/answer';
import { periodEnd, periodOf, periodStart, previousPeriod, windowCloses, windowOpens } from '../../../core/telemetry/period';

const at = (iso: string) => Date.parse(iso);

describe('the ISO week of a moment', () => {
  test.each([
    ['2026-11-16T00:00:00.000Z', '2026-W47'],
    ['2026-11-22T23:59:59.999Z', '2026-W47'],
    ['2026-11-23T00:00:00.000Z', '2026-W48'],
    ['2026-12-27T23:59:59.999Z', '2026-W52'],
    ['2026-12-28T00:00:00.000Z', '2026-W53'],
    ['2027-01-01T12:00:00.000Z', '2026-W53'],
    ['2027-01-03T23:59:59.999Z', '2026-W53'],
    ['2027-01-04T00:00:00.000Z', '2027-W01'],
    ['2027-12-31T12:00:00.000Z', '2027-W52'],
    ['2028-01-02T12:00:00.000Z', '2027-W52'],
    ['2028-01-03T00:00:00.000Z', '2028-W01'],
    ['2024-12-30T00:00:00.000Z', '2025-W01'],
    ['2020-12-31T12:00:00.000Z', '2020-W53'],
    ['2021-01-03T12:00:00.000Z', '2020-W53'],
    ['2000-01-02T12:00:00.000Z', '1999-W52'],
    ['2000-02-29T12:00:00.000Z', '2000-W09'],
  ])('%s lies in %s', (moment, period) => {
    expect(periodOf(at(moment))).toBe(period);
  });
});

describe('the days of a period', () => {
  test.each([
    ['2026-W47', '2026-11-16', '2026-11-23', '2026-12-01'],
    ['2026-W53', '2026-12-28', '2027-01-04', '2027-01-12'],
    ['2027-W01', '2027-01-04', '2027-01-11', '2027-01-19'],
    ['2025-W01', '2024-12-30', '2025-01-06', '2025-01-14'],
  ])('%s starts %s, ends %s, its window closes %s', (period, start, end, closes) => {
    expect(periodStart(period)).toBe(at(`${start}T00:00:00Z`));
    expect(periodEnd(period)).toBe(at(`${end}T00:00:00Z`));
    expect(windowCloses(period)).toBe(at(`${closes}T00:00:00Z`));
    expect(periodEnd(period) - windowOpens(period)).toBe(86_400_000);
  });

  test.each([
    ['2026-W47', '2026-W46'],
    ['2027-W01', '2026-W53'],
    ['2026-W01', '2025-W52'],
    ['2021-W01', '2020-W53'],
  ])('before %s comes %s', (period, previous) => {
    expect(previousPeriod(period)).toBe(previous);
  });
});

test('every moment of this century lies within its own period, and the period is a valid one', () => {
  fc.assert(
    fc.property(fc.integer({ min: at('2000-01-03T00:00:00Z'), max: at('2099-12-31T00:00:00Z') }), (ms) => {
      const period = periodOf(ms);
      expect(v.is(Period, period)).toBe(true);
      expect(periodStart(period)).toBeLessThanOrEqual(ms);
      expect(periodEnd(period)).toBeGreaterThan(ms);
      expect(periodOf(periodEnd(previousPeriod(period)))).toBe(period);
    }),
  );
});
