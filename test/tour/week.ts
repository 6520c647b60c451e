import type { Answer } from '../../core/model/answer';
import type { Count } from '../../core/model/table';
import { periodEnd } from '../../core/telemetry/period';
import { endOfWeek } from '../../scripts/demo/history';
import { everythingOf } from '../browser/support/extension';
import type { Step, Tour } from './tour';

const BROWSERS = 400;
const MINUTE = 60_000;
/** How long a busy machine may take to send one answer, in milliseconds. */
const PATIENCE = 15_000;

/** The week ends: simulated browsers answer, this browser sends its own, and the collector has counted each once. */
export const answerForTheWeek: Step = async (tour) => {
  const { services, period, saw } = tour;
  const simulated = await endOfWeek(services, period, BROWSERS);
  saw(`Answers of ${BROWSERS} simulated browsers for ${period}`, `${simulated.length} taken`);
  const own = await sendOwnAnswers(tour);
  const counted = await services.collector.counts(period);
  const n = counted.reduce((sum, count) => sum + count.n, 0);
  saw('Answers counted, each once', String(n), String(simulated.length + own.length));
  saw('Tables of counts agree with what was answered', String(sameCounts(counted, [...simulated, ...own])), 'true');
};

/** Moves both clocks from slot to slot until this browser has sent all that it has to say about the week. */
async function sendOwnAnswers({ own, period, services: { clock }, saw }: Tour): Promise<Answer[]> {
  const move = async (moment: number) => {
    clock.moveTo(moment);
    await own.evaluate((demoClockOffset) => chrome.storage.local.set({ demoClockOffset }), moment - Date.now());
  };
  let moment = periodEnd(period) + MINUTE;
  let { waiting, sent } = await answersAt(moment);
  const total = waiting.length + sent.length;
  for (let moves = 0; waiting.length > 0 && moves < 3 * total; moves++) {
    moment = Math.min(...waiting.map(({ due }) => due)) + MINUTE;
    ({ waiting, sent } = await answersAt(moment));
  }
  const mine = sent.filter((answer) => answer.period === period);
  saw('Answers of this browser sent', String(mine.length), String(total));
  return mine;

  /** What waits and what was sent at a moment, once nothing that is due by then still waits. */
  async function answersAt(moment: number) {
    await move(moment);
    const until = Date.now() + PATIENCE;
    for (;;) {
      const { answers } = await everythingOf(own, null);
      const some = answers.waiting.length + answers.sent.length > 0;
      if ((some && answers.waiting.every(({ due }) => due > moment)) || Date.now() > until) return answers;
    }
  }
}

/** The same numbers under the same labels, whatever their order. */
function sameCounts(counted: Count[], answers: Answer[]): boolean {
  const tally = new Map<string, number>();
  const add = (labels: string[], n: number) => tally.set(labels.join('|'), (tally.get(labels.join('|')) ?? 0) + n);
  for (const { question, subject, answer, cohort, family, band, n } of counted) add([question, subject, answer, cohort, family, band], n);
  for (const answer of answers) {
    const label = (key: string) => String((answer as Record<string, unknown>)[key] ?? '');
    add([answer.question, label('subject'), answer.answer, label('cohort'), label('family'), label('band')], -1);
  }
  return [...tally.values()].every((left) => left === 0);
}
