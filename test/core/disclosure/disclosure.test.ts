import { describe, expect, test } from 'vitest';
import { disclose } from '../../../core/disclosure';
import type { Declared } from '../../../core/disclosure/tabulate';
import type { Count, PublishedTable } from '../../../core/model/table';

const declared: Declared[] = [
  { question: 'ready', subject: '', by: 'total', labels: ['all'] },
  { question: 'ready', subject: '', by: 'cohort', labels: ['all', 'library', 'highways'] },
];

const count = (cohort: string, answer: string, n: number): Count => ({
  question: 'ready',
  subject: '',
  answer,
  cohort,
  family: '',
  band: '',
  n,
});

/** Rows as `label browsers {cells}`, hidden ones as `label [c]`. */
const read = (tables: PublishedTable[]) =>
  tables.map((table) =>
    table.rows.map((row) =>
      row.browsers === null || row.cells === null ? `${row.label} [c]` : `${row.label} ${row.browsers} ${JSON.stringify(row.cells)}`,
    ),
  );
const publish = (...counts: Count[]) => read(disclose('2026-W47', counts, declared));

const allHidden = ['all [c]', 'library [c]', 'highways [c]'];

describe('rows under ten browsers are hidden', () => {
  test.each<[string, Count[], string[], string[]]>([
    ['nobody answered', [], ['all [c]'], allHidden],
    ['nine in all', [count('library', 'yes', 9)], ['all [c]'], allHidden],
    ['ten in all', [count('library', 'yes', 10)], ['all 10 {"yes":10}'], ['library 10 {"yes":10}']],
    ['a row of nine', [count('library', 'yes', 40), count('highways', 'yes', 9)], ['all 50 {"yes":50}'], allHidden],
    [
      'a row of ten',
      [count('library', 'yes', 40), count('highways', 'yes', 10)],
      ['all 50 {"yes":50}'],
      ['library 40 {"yes":40}', 'highways 10 {"yes":10}'],
    ],
    ['a row of one', [count('library', 'yes', 40), count('highways', 'update', 1)], ['all 40 {"yes":40}'], allHidden],
    [
      'a row of ten from several answers, all the same or not',
      [count('library', 'yes', 6), count('library', 'update', 7), count('highways', 'ie-system', 12)],
      ['all 25 {"yes":5,"update":5,"ie-system":10}'],
      ['library 15 {"yes":5,"update":5}', 'highways 10 {"ie-system":10}'],
    ],
    [
      'a cohort that nobody declared is a row like the others',
      [count('library', 'yes', 40), count('closed-last-week', 'yes', 3)],
      ['all 45 {"yes":45}'],
      [...allHidden, 'closed-last-week [c]'],
    ],
  ])('%s', (_what, counts, total, cohorts) => {
    expect(publish(...counts)).toEqual([total, cohorts]);
  });

  test('numbers are hidden before they are rounded: 8 and 9 round to 10 and stay hidden', () => {
    for (const n of [8, 9]) expect(publish(count('library', 'yes', n))).toEqual([['all [c]'], allHidden]);
  });

  test('every user of a system needing Internet Explorer is a fact about the system, and shown', () => {
    const counts = [{ ...count('library', 'needs-ie', 10), question: 'system', subject: 'leave' }];
    const tables = disclose('2026-W47', counts, [{ question: 'system', subject: 'leave', by: 'total', labels: ['all'] }]);
    expect(read(tables)).toEqual([['all 10 {"needs-ie":10}']]);
  });

  test('a question does not show or hide another', () => {
    const system = { ...count('library', 'needs-ie', 3), question: 'system', subject: 'leave' };
    const tables = disclose(
      '2026-W47',
      [system, count('library', 'yes', 20)],
      [...declared, { question: 'system', subject: 'leave', by: 'total', labels: ['all'] }],
    );
    expect(read(tables)).toEqual([['all 20 {"yes":20}'], ['library 20 {"yes":20}'], ['all [c]']]);
  });
});
