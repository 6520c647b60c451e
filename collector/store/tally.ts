import type { Answer } from '../../core/model/answer';
import type { Count } from '../../core/model/table';

/** Which counter an answer moves: its question, what it says, and the labels that travel with it; the others stay empty. */
const counterOf = (answer: Answer): Omit<Count, 'n'> & { period: string } => ({
  period: answer.period,
  question: answer.question,
  subject: 'subject' in answer ? answer.subject : '',
  answer: answer.answer,
  cohort: 'cohort' in answer ? answer.cohort : '',
  family: 'family' in answer ? answer.family : '',
  band: 'band' in answer ? answer.band : '',
});

/** By how much each counter moves for a batch of answers. */
export function tally(answers: readonly Answer[]): (Count & { period: string })[] {
  const moves = new Map<string, Count & { period: string }>();
  for (const counter of answers.map(counterOf)) {
    const key = Object.values(counter).join('\n');
    const move = moves.get(key) ?? { ...counter, n: 0 };
    move.n += 1;
    moves.set(key, move);
  }
  return [...moves.values()];
}
