import { expect, it, test } from 'vitest';
import type { Report } from '../../core/model/evidence';
import { reportOf, reports } from '../../probes/page/reports';

test.each([
  [
    { id: 'XSLT', message: 'm', anticipatedRemoval: null, sourceFile: 'a.js', lineNumber: 3 },
    { id: 'XSLT', removal: null, line: 3 },
  ],
  [
    { id: 'A', anticipatedRemoval: new Date('2027-03-01T00:00:00Z') },
    { id: 'A', removal: '2027-03-01', line: 0 },
  ],
  [{ id: 'A', anticipatedRemoval: '2027-03-01T00:00:00.000Z' }, { removal: '2027-03-01' }],
  [
    { id: 581, message: { toString: 1 }, sourceFile: null, lineNumber: -1 },
    { id: '', message: '', source: '', line: 0 },
  ],
  [
    { id: 'x'.repeat(5000), message: 'y'.repeat(5000) },
    { id: 'x'.repeat(100), message: 'y'.repeat(300) },
  ],
])('a report %#, within bounds', (body, expected) => expect(reportOf(body)).toMatchObject(expected));

it('tells each feature once, at most twenty, and nothing that is no deprecation', () => {
  let hear: (list: object[]) => void = () => {};
  class ReportingObserver {
    constructor(heard: typeof hear) {
      hear = heard;
    }
    observe() {}
  }
  const told: Report[] = [];
  reports({ ReportingObserver } as unknown as Window & typeof globalThis, (list) => told.push(...list));
  const list = Array.from({ length: 50 }, (_, at) => ({ type: 'deprecation', body: { id: `F${at % 30}` } }));
  hear([{ type: 'csp-violation', body: { id: 'csp' } }, ...list]);
  hear(list);
  expect(told.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, at) => `F${at}`));
});

it('is silent in a browser that reports nothing', () => {
  expect(() => reports({} as unknown as Window & typeof globalThis, () => {})).not.toThrow();
});
