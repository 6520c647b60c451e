import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { gate } from '../../../collector/receive/gate';
import { ready } from '../answers';
import { organisation } from '../organisation';

const open = Date.parse('2026-11-25T12:00:00Z');
const read = gate(organisation);
const outcome = (body: unknown, now = open) => {
  const result = read(typeof body === 'string' ? body : JSON.stringify(body), now);
  return 'answer' in result ? 'taken' : `${result.refusal.key}: ${result.refusal.reason}`;
};

const envelope = { v: 1, period: '2026-W47', nonce: 'a'.repeat(32) };

describe('what may come in', () => {
  test.each([
    { ...envelope, question: 'browser', answer: 'current', family: 'edge', band: 'newest' },
    { ...envelope, question: 'ready', answer: 'yes', cohort: 'library' },
    { ...envelope, question: 'ready', answer: 'ie-system', cohort: 'all' },
    { ...envelope, question: 'tool', subject: 'buddy', answer: 'ready', family: 'firefox' },
    { ...envelope, question: 'system', subject: 'leave', answer: 'needs-ie', cohort: 'highways' },
  ])('$question, padded or not', (answer) => {
    expect(outcome(answer)).toBe('taken');
    expect(outcome(`${JSON.stringify(answer).padEnd(512)}\n`)).toBe('taken');
  });
});

describe('what may not', () => {
  const answer = { ...envelope, question: 'ready', answer: 'yes', cohort: 'library' };
  const about = { ...envelope, question: 'system', subject: 'leave', answer: 'needs-ie', cohort: 'all' };
  test.each<[string, unknown, string]>([
    ['nothing', '', 'body'],
    ['no JSON', '{"v":1', 'body'],
    ['a list', [], 'question'],
    ['null', 'null', 'body'],
    ['two answers', `${JSON.stringify(answer)}${JSON.stringify(answer)}`, 'body'],
    ['another version', { ...answer, v: 2 }, 'v'],
    ['an unknown question', { ...answer, question: 'who' }, 'question'],
    ['an unknown answer', { ...answer, answer: 'maybe' }, 'answer'],
    ['a key more', { ...answer, user: 'jo' }, 'user'],
    ['__proto__', JSON.stringify(answer).replace('{', '{"__proto__":{"x":1},'), '__proto__'],
    ['a key less', { ...answer, cohort: undefined }, 'cohort'],
    ['a label of another question', { ...answer, family: 'edge' }, 'family'],
    ['a short nonce', { ...answer, nonce: 'abc' }, 'nonce'],
    ['a nonce in capitals', { ...answer, nonce: 'A'.repeat(32) }, 'nonce'],
    ['an address for a system', { ...about, subject: 'https://hr.fairshire.test/leave' }, 'subject'],
    ['a system of nobody', { ...about, subject: 'payroll' }, 'subject'],
    ['a tool for a system', { ...about, subject: 'buddy' }, 'subject'],
    ['a tool of nobody', { ...envelope, question: 'tool', subject: 'leave', answer: 'ready', family: 'edge' }, 'subject'],
    ['a cohort of nobody', { ...answer, cohort: 'directors' }, 'cohort'],
    ['a cohort of nobody beside a system', { ...about, cohort: 'constructor' }, 'cohort'],
    ['a day for a period', { ...answer, period: '2026-11-20' }, 'period'],
    ['a week that is none', { ...answer, period: '2027-W53' }, 'period'],
  ])('%s', (_what, body, key) => {
    expect(outcome(body)).toMatch(new RegExp(`^${key}: .+`));
  });

  test('any text at all is refused with a key and a reason, and nothing is thrown', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.object().map((o) => JSON.stringify({ ...envelope, ...o })),
        ),
        (body) => {
          expect(outcome(body)).toMatch(/^[^:]+: .+/);
        },
      ),
    );
  });
});

describe('the window of week 47, 16 to 22 November', () => {
  test.each([
    ['2026-11-18T00:00:00.000Z', 'period: has not ended yet'],
    ['2026-11-21T23:59:59.999Z', 'period: has not ended yet'],
    ['2026-11-22T00:00:00.000Z', 'taken'],
    ['2026-11-23T00:00:00.000Z', 'taken'],
    ['2026-11-30T23:59:59.999Z', 'taken'],
    ['2026-12-01T00:00:00.000Z', 'period: is closed: its answers are published, or waiting for it'],
    ['2027-11-25T00:00:00.000Z', 'period: is closed: its answers are published, or waiting for it'],
  ])('at %s: %s', (now, expected) => {
    expect(outcome(ready(1), Date.parse(now))).toBe(expected);
  });
});
