import * as v from 'valibot';
import { versionBand } from '../../core/browsers/band';
import { Diary } from '../../core/model/diary';
import type { Everything } from '../../core/model/message';
import type { PolicyInForce } from '../../core/model/policy';
import type { VerdictKind } from '../../core/model/verdict';
import { answersFor, seal } from '../../core/telemetry/answers';
import { newDiary, note } from '../../core/telemetry/diary';
import { periodOf } from '../../core/telemetry/period';
import { afterTry, bodyOf, nextStep, slotFor } from '../../core/telemetry/sending';
import { turn } from '../../core/telemetry/turn';
import { readyAnswer } from '../../core/tools/ready';
import { ringIn } from '../../platform/alarms';
import { now } from '../../platform/clock';
import { allSent, allWaiting, dropWaiting, markSent, putWaiting, readDiary, turnDiary, writeDiary } from '../../platform/outbox';
import { post } from '../../platform/send';
import { assessBrowser, today } from './assess';
import type { ThisBrowser } from './this-browser';

export const SEND_ALARM = 'send';

/** A number in [0, 1) nobody can foresee, so that no sending time can be worked out from another. */
const random = () => (crypto.getRandomValues(new Uint32Array(1))[0] ?? 0) / 2 ** 32;

export interface Answers {
  /** Notes the page's verdict for its system. */
  met(system: string, verdict: VerdictKind): Promise<void>;
  /** Brings the diary up to date, ends its period where that is over, and sends what is due. */
  tick(): Promise<void>;
  shown(): Promise<Everything['answers']>;
}

/** Keeps the diary and the outbox. One thing at a time: two alarms that ring together must not send one answer twice. */
export function keepAnswers(inForce: () => PolicyInForce, browser: ThisBrowser): Answers {
  let line: Promise<unknown> = Promise.resolve();
  const queue = (task: () => Promise<void>): Promise<void> => {
    const done = line.then(task).catch((error) => console.error('Footbridge could not keep its answers', error));
    line = done;
    return done;
  };

  const current = async (): Promise<Diary> => {
    const kept = v.safeParse(Diary, await readDiary());
    return kept.success ? kept.output : newDiary(periodOf(now()), inForce().policy.cohort);
  };

  async function turned(): Promise<Diary> {
    const diary = await current();
    const next = turn(diary, now(), inForce().policy.cohort);
    if (!next) return diary;
    const contents = inForce().policy.collector ? next.contents : [];
    await turnDiary(
      next.diary,
      contents.map((content) => ({
        answer: seal(content, crypto.getRandomValues(new Uint8Array(16))),
        due: slotFor(content.period, random()),
        tries: 0,
      })),
    );
    return next.diary;
  }

  /** Everything but the systems is worked out anew, so that the answers agree with one another whenever the period ends. */
  async function update(diary: Diary): Promise<void> {
    const { policy } = inForce();
    const { identity, browser: state, tools } = await assessBrowser(policy, browser);
    const next: Diary = {
      ...diary,
      cohort: policy.cohort,
      browser: identity && { state: state.is, family: identity.family, band: versionBand(identity, today()) },
      tools: Object.fromEntries(tools.map(({ tool, readiness }) => [tool.id, readiness.is])),
      ready: readyAnswer({
        readinesses: tools.map(({ readiness }) => readiness),
        systemVerdicts: Object.values(diary.systems),
        browser: state,
      }),
    };
    await writeDiary(next);
  }

  async function send(collector: string): Promise<void> {
    for (;;) {
      const step = nextStep(await allWaiting(), now(), random());
      if (step.do === 'wait') {
        if (step.until !== null) ringIn(SEND_ALARM, step.until - now());
        return;
      }
      if (step.do === 'redraw') await putWaiting(step.waiting);
      if (step.do === 'drop') await dropWaiting(step.waiting);
      if (step.do !== 'send') continue;
      const next = afterTry(step.waiting, await post(collector, bodyOf(step.waiting.answer)), now(), random());
      if (next === 'done') await markSent(step.waiting);
      else if (next === 'dropped') await dropWaiting(step.waiting);
      else await putWaiting(next);
    }
  }

  const known = () => inForce().source === 'managed' || inForce().source === 'trial';

  return {
    met: (system, verdict) =>
      queue(async () => {
        if (known()) await update(note(await turned(), system, verdict));
      }),
    tick: () =>
      queue(async () => {
        if (!known()) return;
        await update(await turned());
        const { collector } = inForce().policy;
        if (collector) await send(collector);
      }),
    async shown() {
      const [diary, waiting, sent] = await Promise.all([current(), allWaiting(), allSent()]);
      return { preview: known() && inForce().policy.collector ? answersFor(diary) : [], waiting, sent };
    },
  };
}
