import { expect, test } from 'vitest';
import type { RuntimeError } from '../../core/model/evidence';
import { errorLog } from '../../probes/page/errors';

const error = (message: string): RuntimeError => ({ message, source: 'a.js', line: 1 });

test('tells each error once, at once where asked', () => {
  const told: RuntimeError[][] = [];
  const { heard, flush } = errorLog((errors) => told.push(errors));
  heard(error('one'));
  heard(error('two'));
  heard(error('one'));
  flush();
  flush();
  heard(error('two'));
  heard(error('three'));
  flush();
  expect(told.map((errors) => errors.map(({ message }) => message))).toEqual([['one', 'two'], ['three']]);
});
