import type { Answer } from '../../core/model/answer';
import type { Outcome } from '../store/store';

interface InHand {
  answer: Answer;
  done: (outcome: Outcome) => void;
  failed: (error: unknown) => void;
}

export interface Queue {
  /** Settles when the answer's batch is committed, or could not be; `full` at once where too many wait already. */
  put(answer: Answer): Promise<Outcome | 'full'>;
  isFull(): boolean;
  /** Settles when nothing waits any more. */
  drained(): Promise<void>;
}

/** What comes while a batch is being written waits, and goes together in the next: one commit serves many. */
export function queue(
  write: (batch: Answer[]) => Promise<Outcome[]>,
  limits: { batch: number; waiting: number } = { batch: 500, waiting: 20_000 },
): Queue {
  const waiting: InHand[] = [];
  let writing: Promise<void> | null = null;

  const writeAll = async () => {
    while (waiting.length > 0) {
      const batch = waiting.splice(0, limits.batch);
      try {
        const outcomes = await write(batch.map(({ answer }) => answer));
        batch.forEach(({ done }, i) => {
          done(outcomes[i] ?? 'replayed');
        });
      } catch (error) {
        for (const { failed } of batch) failed(error);
      }
    }
    writing = null;
  };

  return {
    put: (answer) =>
      waiting.length >= limits.waiting
        ? Promise.resolve('full')
        : new Promise<Outcome>((done, failed) => {
            waiting.push({ answer, done, failed });
            writing ??= writeAll();
          }),
    isFull: () => waiting.length >= limits.waiting,
    drained: async () => {
      await writing;
    },
  };
}
