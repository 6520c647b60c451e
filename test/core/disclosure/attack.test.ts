import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { disclose } from '../../../core/disclosure';
import { hideBrokenTables, hideSmallRows, K, type PartTable } from '../../../core/disclosure/hide';
import { type Declared, tabulate } from '../../../core/disclosure/tabulate';
import type { Count } from '../../../core/model/table';

const families = ['chrome', 'edge', 'firefox'];
const bands = ['newest', 'older'];
const answers = ['current', 'below-minimum'];
const question = { question: 'browser', subject: '' };
const declared: Declared[] = [
  { ...question, by: 'total', labels: ['all'] },
  { ...question, by: 'family', labels: families },
  { ...question, by: 'band', labels: bands },
];

/** The finest groups that any table is made of. */
const atoms = families.flatMap((family) =>
  bands.flatMap((band) => answers.map((answer) => ({ ...question, answer, cohort: '', family, band }))),
);
const world = (sizes: readonly number[]): Count[] => atoms.map((atom, i) => ({ ...atom, n: sizes[i] ?? 0 })).filter(({ n }) => n > 0);

type Defence = (tables: PartTable[]) => PartTable[];
const none: Defence = (tables) => tables;
const publish = (counts: Count[], defence: Defence) => defence(hideSmallRows(tabulate('2026-W47', counts, declared)));

const inRow = (atom: { family: string; band: string }, by: string, label: string) =>
  by === 'total' || (by === 'family' ? atom.family : atom.band) === label;

/** Which atoms a published number adds up. */
const sums = (by: string, label: string, answer?: string) =>
  atoms.map((atom) => Number(inRow(atom, by, label) && (!answer || atom.answer === answer)));

/** How many of these vectors are independent (Gauss). */
function rank(vectors: readonly number[][]): number {
  const rows = vectors.map((vector) => [...vector]);
  let found = 0;
  for (let column = 0; column < atoms.length; column++) {
    const pivot = rows.findIndex((row, i) => i >= found && Math.abs(row[column] ?? 0) > 1e-9);
    const top = rows[pivot];
    if (!top) continue;
    rows.splice(pivot, 1);
    rows.splice(found, 0, top);
    for (const row of rows.slice(found + 1)) {
      const factor = (row[column] ?? 0) / (top[column] ?? 1);
      row.forEach((value, i) => {
        row[i] = value - factor * (top[i] ?? 0);
      });
    }
    found += 1;
  }
  return found;
}

/**
 * An analyst who knows the shown numbers exactly, rounding undone, adds and takes away as much as they like.
 * Gives the rows of 1 to 9 browsers that they get to know although they are hidden.
 */
function solve(counts: Count[], defence: Defence): string[] {
  const tables = publish(counts, defence);
  const known = tables.flatMap(({ by, rows }) =>
    rows.flatMap((row) => (row.n === null ? [] : [sums(by, row.label), ...answers.map((answer) => sums(by, row.label, answer))])),
  );
  // An empty row of a shown table says that its atoms are empty: single out those.
  const empty = tables.flatMap(({ by, rows }) => rows.flatMap((row) => (row.n === 0 ? [sums(by, row.label)] : [])));
  known.push(...atoms.flatMap((_, i) => (empty.some((row) => row[i] === 1) ? [atoms.map((_, j) => Number(i === j))] : [])));
  const knownRank = rank(known);
  return tables.flatMap(({ by, rows }) =>
    rows.flatMap((row) => {
      const target = sums(by, row.label);
      const exact = counts.reduce((sum, count) => sum + (inRow(count, by, row.label) ? count.n : 0), 0);
      return row.n === null && exact > 0 && exact < K && rank([...known, target]) === knownRank ? [`${by} ${row.label}`] : [];
    }),
  );
}

const sizes = fc.array(fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 13, max: 300 })), {
  minLength: atoms.length,
  maxLength: atoms.length,
});

describe('sums and differences of everything published for a question', () => {
  test('give no row under ten browsers', () => {
    fc.assert(
      fc.property(sizes, (n) => {
        expect(solve(world(n), hideBrokenTables)).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  test('would give them away if only the small rows themselves were hidden', () => {
    expect(fc.check(fc.property(sizes, (n) => solve(world(n), none).length === 0)).failed).toBe(true);
    const oneSmall = world([40, 0, 0, 0, 30, 0, 0, 0, 4, 0, 0, 0]);
    expect(solve(oneSmall, none)).toEqual(['family firefox']);
  });
});

describe('an analyst who knows the method and tries every organisation of up to 14 browsers', () => {
  const pairs = families
    .slice(0, 2)
    .flatMap((family) => bands.map((band) => ({ ...question, answer: 'current', cohort: '', family, band })));
  const small: Declared[] = [
    { ...question, by: 'total', labels: ['all'] },
    { ...question, by: 'family', labels: families.slice(0, 2) },
    { ...question, by: 'band', labels: bands },
  ];

  function* worlds(places = pairs.length, left = 14): Generator<number[]> {
    if (places === 0) yield [];
    else for (let n = 0; n <= left; n++) for (const rest of worlds(places - 1, left - n)) yield [n, ...rest];
  }

  /** Hidden rows of 1 to 9 browsers whose size is the same in every organisation that would publish the same. */
  function givenAway(publication: (counts: Count[]) => unknown): Set<string> {
    const sizesOf = new Map<string, Set<number>>();
    for (const n of worlds()) {
      const counts = pairs.map((pair, i) => ({ ...pair, n: n[i] ?? 0 })).filter(({ n }) => n > 0);
      const seen = JSON.stringify(publication(counts));
      for (const table of tabulate('2026-W47', counts, small)) {
        for (const row of table.rows) {
          const key = `${seen} ${table.by} ${row.label}`;
          sizesOf.set(key, (sizesOf.get(key) ?? new Set()).add(row.n));
        }
      }
    }
    return new Set([...sizesOf].filter(([, ns]) => ns.size === 1 && [...ns].every((n) => n > 0 && n < K)).map(([key]) => key));
  }

  const exact = (defence: Defence) => (counts: Count[]) => defence(hideSmallRows(tabulate('2026-W47', counts, small)));

  test('learns no row under ten, even from numbers that are not rounded', () => {
    expect(givenAway(exact(hideBrokenTables)).size).toBe(0);
    expect(givenAway((counts) => disclose('2026-W47', counts, small)).size).toBe(0);
  });

  test('learns some where only the small rows themselves are hidden', () => {
    expect(givenAway(exact(none)).size).toBeGreaterThan(0);
  });
});
