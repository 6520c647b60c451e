import { expect, test } from 'vitest';
import { queue } from '../../../collector/receive/queue';
import type { Outcome } from '../../../collector/store/store';
import type { Answer } from '../../../core/model/answer';
import { ready } from '../answers';

/** A database whose writes end when the test says so. */
function slowWriter() {
  const batches: { nonces: string[]; commit: (outcome?: Outcome) => void; fail: (error: Error) => void }[] = [];
  const write = (batch: Answer[]) =>
    new Promise<Outcome[]>((done, fail) => {
      batches.push({ nonces: batch.map(({ nonce }) => nonce), commit: (outcome = 'counted') => done(batch.map(() => outcome)), fail });
    });
  return { batches, write };
}

const commit = async (batches: ReturnType<typeof slowWriter>['batches'], i: number) => {
  batches[i]?.commit();
  await new Promise(setImmediate);
};

test('what comes while a batch is written goes together in the next, at most so many', async () => {
  const { batches, write } = slowWriter();
  const answers = queue(write, { batch: 3, waiting: 100 });
  const put = [1, 2, 3, 4, 5].map((i) => answers.put(ready(i)));
  expect(batches.map(({ nonces }) => nonces.length)).toEqual([1]);
  await commit(batches, 0);
  await commit(batches, 1);
  expect(batches.map(({ nonces }) => nonces.length)).toEqual([1, 3, 1]);
  await commit(batches, 2);
  expect(await Promise.all(put)).toEqual(Array(5).fill('counted'));
});

test('says that an answer is counted only after the commit', async () => {
  const { batches, write } = slowWriter();
  const answers = queue(write);
  let told = false;
  const put = answers.put(ready(1)).then(() => {
    told = true;
  });
  await new Promise(setImmediate);
  expect(told).toBe(false);
  await commit(batches, 0);
  await put;
  expect(told).toBe(true);
});

test('a batch that fails fails for its answers alone', async () => {
  const { batches, write } = slowWriter();
  const answers = queue(write, { batch: 1, waiting: 100 });
  const first = answers.put(ready(1));
  const second = answers.put(ready(2));
  batches[0]?.fail(new Error('disk full'));
  await expect(first).rejects.toThrow('disk full');
  await commit(batches, 1);
  expect(await second).toBe('counted');
});

test('takes no more than it can hold, and takes again when there is room', async () => {
  const { batches, write } = slowWriter();
  const answers = queue(write, { batch: 10, waiting: 2 });
  const put = [1, 2, 3, 4].map((i) => answers.put(ready(i)));
  expect(answers.isFull()).toBe(true);
  expect(await put[3]).toBe('full');
  await commit(batches, 0);
  expect(answers.isFull()).toBe(false);
  await commit(batches, 1);
  expect(await Promise.all(put)).toEqual(['counted', 'counted', 'counted', 'full']);
});

test('is drained when nothing waits, and at once when nothing came', async () => {
  const { batches, write } = slowWriter();
  const answers = queue(write, { batch: 1, waiting: 100 });
  await answers.drained();
  answers.put(ready(1));
  answers.put(ready(2));
  let drained = false;
  const waiting = answers.drained().then(() => {
    drained = true;
  });
  await commit(batches, 0);
  expect(drained).toBe(false);
  await commit(batches, 1);
  await waiting;
  expect(drained).toBe(true);
});
