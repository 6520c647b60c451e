import * as v from 'valibot';
import { browserStates, Family, VersionBand } from './browser';
import { Slug } from './text';
import { readinesses } from './tool';
import { verdicts } from './verdict';

/** An ISO week, `2026-W47`: the finest time that ever leaves a machine. */
export const Period = v.pipe(v.string(), v.regex(/^20\d\d-W(?:0[1-9]|[1-4]\d|5[0-3])$/, 'must be an ISO week such as 2026-W47'));
export type Period = v.InferOutput<typeof Period>;

/** `yes`, or the first thing in the way of using every approved tool. */
export const readyAnswers = ['yes', 'ie-system', 'update', 'computer', 'switched-off', 'maker', 'unknown'] as const;
export type ReadyAnswer = (typeof readyAnswers)[number];

const envelope = {
  v: v.literal(1),
  period: Period,
  /** 128 random bits, made for this answer alone and reused only when it is sent again. */
  nonce: v.pipe(v.string(), v.regex(/^[0-9a-f]{32}$/, 'must be 32 hexadecimal digits')),
};

/**
 * One answer to one question for one period: everything that can leave the machine, and no more (strict objects).
 * Each question names the one or two labels that travel with it; no answer carries the set that would tie it to another.
 */
export const Answer = v.variant('question', [
  v.strictObject({ ...envelope, question: v.literal('browser'), answer: v.picklist(browserStates), family: Family, band: VersionBand }),
  v.strictObject({ ...envelope, question: v.literal('ready'), answer: v.picklist(readyAnswers), cohort: Slug }),
  v.strictObject({ ...envelope, question: v.literal('tool'), subject: Slug, answer: v.picklist(readinesses), family: Family }),
  v.strictObject({ ...envelope, question: v.literal('system'), subject: Slug, answer: v.picklist(verdicts), cohort: Slug }),
]);
export type Answer = v.InferOutput<typeof Answer>;
export type Question = Answer['question'];

type WithoutNonce<A> = A extends Answer ? Omit<A, 'nonce'> : never;
/** What an answer says, before it gets the random number that keeps it from being counted twice. */
export type AnswerContent = WithoutNonce<Answer>;

/** Every request body has this many bytes, filled with blanks, so that its size tells nothing. */
export const ANSWER_BYTES = 512;

/** An answer that waits on this machine. */
export interface Waiting {
  answer: Answer;
  /** When it may be sent, in milliseconds since 1970; drawn for it alone. */
  due: number;
  tries: number;
}
