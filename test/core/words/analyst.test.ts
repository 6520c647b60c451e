import { describe, expect, test } from 'vitest';
import { daysWords, dayWords, percentWords, shareWords } from '../../../core/words/analyst';

describe('a share as people say it', () => {
  test.each([
    [0, 'none'],
    [0.001, 'very few'],
    [0.069, 'very few'],
    [0.08, 'nearly one in ten'],
    [0.1, 'one in ten'],
    [0.14, 'more than one in ten'],
    [0.18, 'nearly one in five'],
    [0.25, 'a quarter'],
    [0.33, 'a third'],
    [0.45, 'more than two in five'],
    [0.49, 'nearly half'],
    [0.5, 'half'],
    [0.52, 'just over half'],
    [0.64, 'nearly two thirds'],
    [2 / 3, 'two thirds'],
    [0.7, 'more than two thirds'],
    [0.77, 'just over three quarters'],
    [0.89, 'nearly nine in ten'],
    [0.94, 'more than nine in ten'],
    [0.95, 'almost all'],
    [0.999, 'almost all'],
    [1, 'all'],
  ])('%d is %s', (share, said) => {
    expect(shareWords(share)).toBe(said);
  });

  test('never says more than half of less, or less than half of more', () => {
    for (let share = 0; share <= 1; share += 0.001) {
      const said = shareWords(share);
      if (/^(just over|more than) half|two thirds$|three quarters$/.test(said) && !said.startsWith('nearly'))
        expect(share).toBeGreaterThan(0.49);
      if (/^nearly half|a third$|a quarter$/.test(said)) expect(share).toBeLessThan(0.5);
    }
  });
});

test.each([
  [0, '0%'],
  [0.004, 'under 1%'],
  [0.005, '1%'],
  [0.635, '64%'],
  [0.995, 'over 99%'],
  [1, '100%'],
])('%d is %s', (share, said) => {
  expect(percentWords(share)).toBe(said);
});

test.each([
  ['2026-11-16', '2026-11-22', '16 to 22 November 2026'],
  ['2026-11-30', '2026-12-06', '30 November to 6 December 2026'],
  ['2026-12-28', '2027-01-03', '28 December 2026 to 3 January 2027'],
])('from %s to %s: %s', (first, last, said) => {
  expect(daysWords(Date.parse(first), Date.parse(last))).toBe(said);
});

test('a day is said with its year', () => {
  expect(dayWords(Date.parse('2026-12-08T00:00:00Z'))).toBe('8 December 2026');
});
