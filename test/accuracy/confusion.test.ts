import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confusion, figures, isRight, type Measured, share } from './confusion';
import { ownLabels } from './labels';

const page = (truth: Measured['truth'], verdict: Measured['verdict']): Measured => ({
  page: 'x',
  truth,
  verdict,
  because: null,
  findings: [],
});

describe('the lower bound of a share', () => {
  // Worked values: R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3.
  it.each([
    [81, 263, 0.2553],
    [15, 148, 0.0624],
    [0, 20, 0],
    [1, 29, 0.0061],
  ])('%i of %i is at least %f', (right, of, bound) => expect(share(right, of).atLeast).toBeCloseTo(bound, 4));
  it('says nothing of nothing', () => expect(share(0, 0)).toEqual({ right: 0, of: 0, atLeast: 0 }));
});

describe('what counts as right', () => {
  it.each([
    ['needs-ie', 'needs-ie', true],
    ['needs-ie', 'cannot-run', false],
    ['cannot-run', 'has-problems', false],
    ['cannot-run', 'cannot-run', true],
    ['works', 'no-problem-found', true],
    ['works', 'has-problems', true],
    ['works', 'unknown', true],
    ['works', 'needs-ie', false],
    ['works', 'cannot-run', false],
  ] as const)('%s, told %s: %s', (truth, verdict, right) => expect(isRight({ truth, verdict })).toBe(right));
});

it('counts each truth by verdict, and tells sick pages that were noticed from those told right', () => {
  const pages = [page('needs-ie', 'needs-ie'), page('needs-ie', 'cannot-run'), page('needs-ie', 'unknown'), page('works', 'needs-ie')];
  expect(confusion(pages)).toEqual({
    verdicts: ['cannot-run', 'needs-ie', 'unknown'],
    rows: [
      { truth: 'needs-ie', counts: [1, 1, 1] },
      { truth: 'works', counts: [0, 1, 0] },
    ],
  });
  expect(figures(pages)).toMatchObject({
    told: { right: 1, of: 3 },
    noticed: { right: 2, of: 3 },
    leftAlone: { right: 0, of: 1 },
  });
});

it('has a file for every label, and at least 70 sick and 130 healthy pages', () => {
  const files = new Set(readdirSync('test/accuracy/own', { recursive: true }).map(String));
  expect(Object.keys(ownLabels).filter((file) => !files.has(file))).toEqual([]);
  const sick = Object.values(ownLabels).filter(({ truth }) => truth !== 'works').length;
  expect(sick).toBeGreaterThanOrEqual(70);
  expect(Object.keys(ownLabels).length - sick).toBeGreaterThanOrEqual(130);
});
