import { periodOf } from '../../core/telemetry/period';
import { historyStart, liveThrough } from '../../scripts/demo/history';
import { startServices } from '../../scripts/demo/services';
import { launchChromium } from '../browser/support/chromium';
import { visitEveryPage } from './pages';
import { tryCouncilPolicy } from './policy';
import { openEveryView } from './popup-views';
import { readPublication } from './publication';
import { album, type Step, witness } from './tour';
import { answerForTheWeek } from './week';

const PAST_WEEKS = 8;

const steps: [string, Step][] = [
  ['IT tries the policy', tryCouncilPolicy],
  ['Staff visit pages', visitEveryPage],
  ['Staff open every view', openEveryView],
  ['A week of answers', answerForTheWeek],
  ['Publication', readPublication],
];

/** Walks the whole path without a person. Returns the exit code: 0 only if all was as it should be. */
export async function walkTour(): Promise<number> {
  const started = Date.now();
  const services = await startServices('.footbridge/tour.duckdb', historyStart(started, PAST_WEEKS));
  const { saw, sum } = witness();
  const picture = await album();
  await liveThrough(services, started, PAST_WEEKS, (line) => saw('A past week', line));
  const extended = await launchChromium({ intranetPort: services.intranet.port });
  try {
    const own = await extended.context.newPage();
    await own.goto(extended.own('options.html'));
    for (const [name, step] of steps) {
      console.log(`\n${name}`);
      try {
        await step({ services, extended, own, period: periodOf(started), saw, picture });
      } catch (error) {
        saw(name, error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error), 'no error');
      }
    }
  } finally {
    await extended.close();
    await services.close();
  }
  const { right, wrong } = sum();
  const seconds = Math.round((Date.now() - started) / 1000);
  console.log(`\n${right} as expected, ${wrong} not, in ${seconds} s. The pictures are in .footbridge/tour/.`);
  return wrong ? 1 : 0;
}
