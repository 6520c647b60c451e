import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { ANSWER_BYTES, Answer, readyAnswers } from '../../../core/model/answer';
import { browserStates, families, versionBands } from '../../../core/model/browser';
import type { Diary } from '../../../core/model/diary';
import { readinesses } from '../../../core/model/tool';
import { verdicts } from '../../../core/model/verdict';
import { answersFor, seal } from '../../../core/telemetry/answers';
import { newDiary, note } from '../../../core/telemetry/diary';
import { bodyOf } from '../../../core/telemetry/sending';
import { turn } from '../../../core/telemetry/turn';

const diary: Diary = {
  period: '2026-W47',
  cohort: 'libraries',
  browser: { state: 'below-minimum', family: 'chrome', band: 'older' },
  ready: 'ie-system',
  tools: { patchwork: 'ready', mattermost: 'needs-update' },
  systems: { leave: 'needs-ie' },
};

describe('what leaves the machine', () => {
  it('is these words and no others', () => {
    expect(answersFor(diary)).toEqual([
      { v: 1, period: '2026-W47', question: 'browser', answer: 'below-minimum', family: 'chrome', band: 'older' },
      { v: 1, period: '2026-W47', question: 'ready', answer: 'ie-system', cohort: 'libraries' },
      { v: 1, period: '2026-W47', question: 'tool', subject: 'mattermost', answer: 'needs-update', family: 'chrome' },
      { v: 1, period: '2026-W47', question: 'tool', subject: 'patchwork', answer: 'ready', family: 'chrome' },
      { v: 1, period: '2026-W47', question: 'system', subject: 'leave', answer: 'needs-ie', cohort: 'libraries' },
    ]);
  });

  it('says nothing of what is not known', () => {
    expect(answersFor(newDiary('2026-W47', 'all'))).toEqual([]);
  });

  const slug = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
  const anyDiary: fc.Arbitrary<Diary> = fc.record({
    period: fc.constant('2026-W47'),
    cohort: slug,
    browser: fc.option(
      fc.record({ state: fc.constantFrom(...browserStates), family: fc.constantFrom(...families), band: fc.constantFrom(...versionBands) }),
    ),
    ready: fc.option(fc.constantFrom(...readyAnswers)),
    tools: fc.dictionary(slug, fc.constantFrom(...readinesses), { maxKeys: 20 }),
    systems: fc.dictionary(slug, fc.constantFrom(...verdicts), { maxKeys: 20 }),
  });
  const nonce = fc.uint8Array({ minLength: 16, maxLength: 16 });

  it('always fits the schema that the collector parses, and one size', () => {
    fc.assert(
      fc.property(anyDiary, nonce, (any, random) => {
        for (const content of answersFor(any)) {
          const body = bodyOf(seal(content, random));
          expect(new TextEncoder().encode(body)).toHaveLength(ANSWER_BYTES);
          expect(v.safeParse(Answer, JSON.parse(body)).success).toBe(true);
        }
      }),
    );
  });

  it('has no labels by which two answers of one browser could be joined: no two questions share family and cohort', () => {
    for (const content of answersFor(diary)) expect('cohort' in content && 'family' in content).toBe(false);
  });
});

describe('the worst verdict of a period stays', () => {
  it.each([
    [['no-problem-found', 'needs-ie'], 'needs-ie'],
    [['needs-ie', 'no-problem-found'], 'needs-ie'],
    [['needs-ie', 'cannot-run'], 'cannot-run'],
    // A page is unknown while its scripts are being read; once it was counted so, healthy systems looked unknown.
    [['unknown', 'no-problem-found'], 'no-problem-found'],
    [['no-problem-found', 'unknown'], 'no-problem-found'],
    [['unknown'], 'unknown'],
    [['not-checked'], undefined],
    [['refused', 'has-problems'], 'refused'],
  ] as const)('%j', (met, wanted) => {
    const end = met.reduce((so, verdict) => note(so, 'leave', verdict), newDiary('2026-W47', 'all'));
    expect(end.systems.leave).toBe(wanted);
  });
});

describe('the end of a period', () => {
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
  it.each([
    ['the week still runs', '2026-11-22', null],
    ['the Monday after', '2026-11-23', 5],
    ['the last day of the window', '2026-11-30', 5],
    ['the window has closed', '2026-12-01', 0],
    ['the clock went back', '2026-11-10', 0],
  ])('%s', (_, day, count) => {
    const turned = turn(diary, at(day), 'highways');
    expect(turned?.contents.length ?? null).toBe(count);
    if (turned) expect(turned.diary).toMatchObject({ cohort: 'highways', systems: {}, browser: null });
  });
});
