import type { AnswerContent } from '../model/answer';
import type { Diary } from '../model/diary';
import { answersFor } from './answers';
import { newDiary } from './diary';
import { periodOf, windowCloses } from './period';

/**
 * Ends the diary's period if it is over: its answers, and an empty diary for the period that runs now. A period whose window
 * has closed meanwhile (the computer was away) has no answers. Null while the period still runs. `now` in milliseconds.
 */
export function turn(diary: Diary, now: number, cohort: string): { diary: Diary; contents: AnswerContent[] } | null {
  const running = periodOf(now);
  if (diary.period === running) return null;
  const open = diary.period < running && now < windowCloses(diary.period);
  return { diary: newDiary(running, cohort), contents: open ? answersFor(diary) : [] };
}
