import type { Answer, AnswerContent } from '../model/answer';
import type { Diary } from '../model/diary';

/**
 * The answers to a period's questions from what was noted in it, in a fixed order: this function alone decides what leaves the
 * machine. What is not known is not answered. Each question carries the labels of its schema, no more.
 */
export function answersFor(diary: Diary): AnswerContent[] {
  const { period, cohort, browser, ready } = diary;
  const contents: AnswerContent[] = [];
  if (browser) contents.push({ v: 1, period, question: 'browser', answer: browser.state, family: browser.family, band: browser.band });
  if (ready) contents.push({ v: 1, period, question: 'ready', answer: ready, cohort });
  for (const [subject, answer] of byName(diary.tools)) {
    if (browser) contents.push({ v: 1, period, question: 'tool', subject, answer, family: browser.family });
  }
  for (const [subject, answer] of byName(diary.systems)) contents.push({ v: 1, period, question: 'system', subject, answer, cohort });
  return contents;
}

const byName = <T>(record: Record<string, T>): [string, T][] => Object.entries(record).sort(([a], [b]) => (a < b ? -1 : 1));

/** An answer with its own nonce, from 16 random bytes made for it alone. */
export function seal(content: AnswerContent, random: Uint8Array): Answer {
  if (random.length !== 16) throw new RangeError(`a nonce is made of 16 random bytes, not ${random.length}`);
  const nonce = [...random].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return { ...content, nonce };
}
