import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Waiting } from '../../../core/model/answer';
import { periodEnd, windowCloses } from '../../../core/telemetry/period';
import { afterTry, MAX_TRIES, nextStep, slotFor } from '../../../core/telemetry/sending';

const period = '2026-W47';
const end = periodEnd(period);
const closes = windowCloses(period);
const HOUR = 3_600_000;
const waiting = (due: number, tries = 0): Waiting => ({
  answer: { v: 1, period, question: 'ready', answer: 'yes', cohort: 'all', nonce: '0'.repeat(32) },
  due,
  tries,
});

describe('slots', () => {
  it.each([0, 0.25, 0.999999999])('random %d lies within the seven days after the period', (random) => {
    expect(slotFor(period, random)).toBeGreaterThanOrEqual(end);
    expect(slotFor(period, random)).toBeLessThan(end + 7 * 24 * HOUR);
  });
});

describe('the next step', () => {
  it.each([
    ['nothing waits', [], end, { do: 'wait', until: null }],
    ['not yet due', [waiting(end + HOUR)], end, { do: 'wait', until: end + HOUR }],
    ['due now', [waiting(end + HOUR)], end + HOUR, { do: 'send' }],
    ['missed by a night: not at wake', [waiting(end + HOUR)], end + 9 * HOUR, { do: 'redraw' }],
    ['window closed', [waiting(end + HOUR)], closes, { do: 'drop' }],
    ['tried enough', [waiting(end + HOUR, MAX_TRIES)], end + HOUR, { do: 'drop' }],
  ] as const)('%s', (_, all, now, wanted) => {
    expect(nextStep(all, now, 0.5)).toMatchObject(wanted);
  });

  it('after a night asleep no two of forty answers go at wake, and each new slot lies in the window', () => {
    const all = Array.from({ length: 40 }, (_, at) => waiting(end + at * 1000));
    fc.assert(
      fc.property(fc.double({ min: 0, max: 0.999, noNaN: true }), fc.integer({ min: end + 9 * HOUR, max: closes - 1 }), (random, wake) => {
        const step = nextStep(all, wake, random);
        expect(step.do).toBe('redraw');
        if (step.do === 'redraw') {
          expect(step.waiting.due).toBeGreaterThanOrEqual(wake);
          expect(step.waiting.due).toBeLessThan(closes);
        }
      }),
    );
  });
});

describe('after a try', () => {
  const now = end + HOUR;
  it.each([
    ['counted', { status: 204, retryAfter: null }, 'done'],
    ['refused for good', { status: 400, retryAfter: null }, 'dropped'],
    ['too large', { status: 413, retryAfter: null }, 'dropped'],
  ] as const)('%s', (_, reply, wanted) => {
    expect(afterTry(waiting(now), reply, now, 0.5)).toBe(wanted);
  });

  it.each([
    ['unreachable', 'unreachable', now + 1000 + 30_000],
    ['too many', { status: 429, retryAfter: 120 }, now + 120_000 + 1000 + 30_000],
    ['down', { status: 503, retryAfter: null }, now + 1000 + 30_000],
    ['a proxy says wait for a year', { status: 503, retryAfter: 31_536_000 }, now + 24 * HOUR + 1000 + 30_000],
  ] as const)('%s: later, with the same nonce', (_, reply, due) => {
    const again = afterTry(waiting(now), reply, now, 0.5);
    expect(again).toEqual({ ...waiting(now), tries: 1, due });
  });
});
