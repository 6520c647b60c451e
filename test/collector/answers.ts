import { createHash } from 'node:crypto';
import { ANSWER_BYTES, type Answer, type Period, type ReadyAnswer } from '../../core/model/answer';
import type { Family, VersionBand } from '../../core/model/browser';

/** The same seed, the same nonce: so that a test can send an answer again. */
export const nonce = (seed: string | number): string => createHash('sha256').update(String(seed)).digest('hex').slice(0, 32);

/** An answer with a nonce of its own; what a test does not care about is filled in. */
export const ready = (seed: string | number, answer: ReadyAnswer = 'yes', cohort = 'all', period: Period = '2026-W47'): Answer => ({
  v: 1,
  question: 'ready',
  period,
  nonce: nonce(`ready ${seed}`),
  answer,
  cohort,
});

export const browser = (seed: string | number, family: Family, band: VersionBand = 'newest', period: Period = '2026-W47'): Answer => ({
  v: 1,
  question: 'browser',
  period,
  nonce: nonce(`browser ${seed}`),
  answer: band === 'older' ? 'out-of-support' : 'current',
  family,
  band,
});

/** As the extension sends it: filled with blanks to one size. */
export const bodyOf = (answer: unknown): string => JSON.stringify(answer).padEnd(ANSWER_BYTES, ' ');

export const post = (url: string, body: string, headers: Record<string, string> = { 'content-type': 'text/plain' }) =>
  fetch(`${url}/answers`, { method: 'POST', body, headers });
