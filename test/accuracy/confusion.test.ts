import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { confusion, figures, isRight, type Measured, share } from './confusion';
import { section, summary } from './report';
import { sets } from './sets';

const page = (truth: Measured['truth'], verdict: Measured['verdict']): Measured => ({
  page: 'x',
  truth,
  part: 'learn',
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

describe('the labelled sets', () => {
  const own = sets.filter(({ kind }) => kind === 'own');
  it.each(own.map((set) => [set.id, set] as const))('%s has a file for every label', (_, set) => {
    expect(set.pages.filter(({ path }) => !existsSync(set.fileOf(path) ?? '')).map(({ page }) => page)).toEqual([]);
  });
  it('name each page once', () => {
    for (const { id, pages } of sets) expect(new Set(pages.map(({ path }) => path)).size, id).toBe(pages.length);
  });
  it('hold out enough pages of both kinds, some of each sort of set', () => {
    const heldOut = sets.map(({ id, pages }) => ({ id, pages: pages.filter(({ part }) => part === 'held-out') }));
    const all = heldOut.flatMap(({ pages }) => pages);
    const sick = all.filter(({ truth }) => truth !== 'works').length;
    expect(sick).toBeGreaterThanOrEqual(120);
    expect(all.length - sick).toBeGreaterThanOrEqual(300);
    const sorts = heldOut.filter(({ pages }) => pages.length > 0).map(({ id }) => id.replace(/^own.*/, 'own'));
    expect(new Set(sorts)).toEqual(new Set(['own', 'npm', 'public']));
  });
  it('hold at least 70 sick and 130 healthy pages of our own writing', () => {
    const pages = own.flatMap((set) => set.pages);
    const sick = pages.filter(({ truth }) => truth !== 'works').length;
    expect(sick).toBeGreaterThanOrEqual(70);
    expect(pages.length - sick).toBeGreaterThanOrEqual(130);
  });
});

describe('the report', () => {
  const pages = [
    { ...page('needs-ie', 'no-problem-found'), page: 'secret.htm', part: 'held-out' as const },
    { ...page('needs-ie', 'no-problem-found'), page: 'open.htm' },
    { ...page('works', 'no-problem-found'), page: 'fine.htm', part: 'held-out' as const },
  ];
  it('names a miss that may be learnt from, and never a page held out', () => {
    const text = section('Set', 'About.', pages);
    expect(text).toContain('open.htm');
    expect(text).not.toContain('secret.htm');
  });
  it('sums the pages held out alone', () => {
    expect(summary([{ title: 'Ours', pages }])).toContain('| Ours | 0 of 1 (0.0 %), at least 0.0 % | 1 of 1 (100.0 %), at least 20.7 % |');
  });
});
