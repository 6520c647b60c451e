import { ANSWER_BYTES, type Answer, type Waiting } from '../model/answer';
import { periodEnd, windowCloses } from './period';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Tries after which an answer is given up. */
export const MAX_TRIES = 8;

/** When an answer may go: anywhere in the seven days after its period, drawn for it alone. `random` is in [0, 1). Milliseconds since 1970. */
export const slotFor = (period: string, random: number): number => Math.floor(periodEnd(period) + random * 7 * DAY);

/** What to do next with the answers that wait. */
export type Step =
  | { do: 'send'; waiting: Waiting }
  /** Missed while the computer slept: drawn anew, so that nothing goes out together at wake. */
  | { do: 'redraw'; waiting: Waiting }
  | { do: 'drop'; waiting: Waiting }
  | { do: 'wait'; until: number | null };

/**
 * Chooses one step for now. An answer whose window has closed is dropped; one that is due by less than ten minutes is sent; one
 * that was missed by more gets a new slot within the next four hours, or before its window closes; otherwise we wait for the next.
 */
export function nextStep(all: readonly Waiting[], now: number, random: number): Step {
  const [first] = [...all].sort((a, b) => a.due - b.due);
  if (!first) return { do: 'wait', until: null };
  const closes = windowCloses(first.answer.period);
  if (now >= closes || first.tries >= MAX_TRIES) return { do: 'drop', waiting: first };
  if (now < first.due) return { do: 'wait', until: first.due };
  if (now - first.due <= HOUR / 6) return { do: 'send', waiting: first };
  const due = now + Math.floor(random * Math.min(4 * HOUR, closes - now));
  return { do: 'redraw', waiting: { ...first, due } };
}

/** What the collector said, or that it could not be reached. `retryAfter` in seconds. */
export type Reply = { status: number; retryAfter: number | null } | 'unreachable';

/**
 * What becomes of an answer after a try: `done` when counted (204, also for one counted before), `dropped` when the collector
 * will never take it, else the same answer with the same nonce, later: full jitter from one minute up to six hours, and not
 * before the collector asked for.
 */
export function afterTry(waiting: Waiting, reply: Reply, now: number, random: number): 'done' | 'dropped' | Waiting {
  if (reply !== 'unreachable') {
    if (reply.status === 204) return 'done';
    if (reply.status >= 400 && reply.status < 500 && reply.status !== 408 && reply.status !== 429) return 'dropped';
  }
  const asked = reply === 'unreachable' ? 0 : Math.min(reply.retryAfter ?? 0, 24 * 3600) * 1000;
  const ceiling = Math.min(60_000 * 2 ** waiting.tries, 6 * HOUR);
  return { ...waiting, tries: waiting.tries + 1, due: Math.ceil(now + asked + 1000 + random * ceiling) };
}

/** The body of the request: the answer as JSON, filled with blanks to one size. */
export function bodyOf(answer: Answer): string {
  const json = JSON.stringify(answer);
  if (json.length > ANSWER_BYTES) throw new RangeError(`an answer of ${json.length} bytes does not fit into ${ANSWER_BYTES}`);
  return json.padEnd(ANSWER_BYTES);
}
