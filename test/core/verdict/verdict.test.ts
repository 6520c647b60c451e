import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import type { Evidence, FrameEvidence } from '../../../core/model/evidence';
import { defineRule } from '../../../core/model/rule';
import { judgeFrame, type VerdictInput, verdictOf } from '../../../core/verdict';
import { evidence, type Given } from '../rules/support';

const frame = (given: Given, number = 0): FrameEvidence => ({
  frame: number,
  address: `http://hr.test/${number}`,
  evidence: evidence(given),
});
const blind = (part: Partial<Evidence>): FrameEvidence => ({ frame: 0, address: 'http://hr.test/', evidence: { ...evidence(), ...part } });
const page = (input: Partial<VerdictInput>): VerdictInput => ({
  frames: [frame({})],
  place: 'intranet',
  openedBefore: false,
  failure: null,
  listed: false,
  ...input,
});

const activex = { facts: [{ text: 'MSCal.Calendar' }] };
const vbscript = { facts: [{ does: 'vbscript' as const }] };
const film = { embeds: [{ type: 'application/x-shockwave-flash' }] };
const button = {
  facts: [{ text: 'Excel.Application', reach: 'later' as const, via: ['onclick of input "Excel" > xls'] }],
  document: { controls: 1, buttons: 1, text: 'Week 12. '.repeat(12) },
};
const saysSo = { document: { text: 'Internet Explorer 6 is recommended.', controls: 0 } };

describe('the first that holds decides', () => {
  test.each<[string, Partial<VerdictInput>, string, string | null]>([
    ['nothing wrong', {}, 'no-problem-found', null],
    ['listed, whatever else is known', { listed: true, place: 'elsewhere', frames: [frame(activex)] }, 'opens-in-ie-mode', 'site-list'],
    ['off the intranet', { place: 'elsewhere', frames: [frame(activex)], failure: 'certificate' }, 'not-checked', 'elsewhere'],
    ['old TLS', { failure: 'tls-too-old', frames: [] }, 'refused', 'tls-too-old'],
    ['a bad certificate', { failure: 'certificate', frames: [] }, 'refused', 'certificate'],
    ['a server out of reach', { failure: 'unreachable', frames: [] }, 'unknown', 'unreachable'],
    ['ActiveX', { frames: [frame(activex)] }, 'needs-ie', 'activex-script'],
    ['Flash and ActiveX', { frames: [frame({ ...activex, ...film })] }, 'cannot-run', 'flash'],
    ['an export button', { frames: [frame(button)] }, 'has-problems', 'activex-script'],
    [
      'an export button and VBScript',
      { frames: [frame({ ...button, facts: [...button.facts, ...vbscript.facts] })] },
      'needs-ie',
      'vbscript',
    ],
    ['a frame that may not be shown', { failure: 'blocked-frame' }, 'has-problems', 'blocked-frame'],
    ['a proven finding in a page open before us', { openedBefore: true, frames: [frame(activex)] }, 'needs-ie', 'activex-script'],
    ['a page open before us', { openedBefore: true, frames: [] }, 'not-checked', 'opened-before'],
    ['no frame', { frames: [] }, 'unknown', 'no-evidence'],
    ['a page that has not finished', { frames: [blind({ code: { unseen: 'not-yet' } })] }, 'unknown', 'not-yet'],
    ['a page that only says so', { frames: [frame(saysSo)] }, 'unknown', 'ie-gate'],
  ])('%s', (_, input, is, because) => expect(verdictOf(page(input))).toMatchObject({ is, because }));
});

it('a proven finding stands, whatever could not be judged', () => {
  const half = { ...frame(activex), evidence: { ...evidence(activex), document: { unseen: 'failed' as const } } };
  const other = frame(vbscript, 1);
  expect(verdictOf(page({ frames: [half, other] }))).toMatchObject({ is: 'needs-ie', because: 'vbscript' });
});

it('names the frame of each finding, the worst first', () => {
  const { findings } = verdictOf(page({ frames: [frame(button, 0), frame(film, 7), frame({}, 3)] }));
  expect(findings.map(({ rule, frame: address }) => [rule, address])).toEqual([
    ['flash', 'http://hr.test/7'],
    ['activex-script', 'http://hr.test/0'],
  ]);
});

it('names what was not looked at, and does not call the page unknown for it', () => {
  const code = { facts: [], mentions: [], missing: [], notLookedAt: [{ source: 'https://cdn.test/a.js', why: 'other-host' as const }] };
  const frames = [blind({ code: { seen: code }, errors: { seen: [{ message: 'Script error.', source: '', line: 0 }] } })];
  expect(verdictOf(page({ frames }))).toEqual({
    is: 'no-problem-found',
    because: null,
    findings: [],
    notLookedAt: [
      { what: 'https://cdn.test/a.js', why: 'other-host' },
      { what: 'http://hr.test/', why: 'script-error' },
    ],
  });
});

it('is the same in whatever order the frames come', () => {
  const frames = [
    frame(activex, 0),
    frame(film, 1),
    frame(saysSo, 2),
    frame(vbscript, 3),
    frame({}, 4),
    frame(button, 5),
    frame(activex, 6),
  ];
  const expected = verdictOf(page({ frames }));
  fc.assert(
    fc.property(fc.shuffledSubarray(frames, { minLength: frames.length }), (shuffled) => {
      expect(verdictOf(page({ frames: shuffled }))).toEqual(expected);
    }),
  );
});

describe('judging a frame', () => {
  const needy = defineRule({
    id: 'needy',
    needs: ['document'],
    helps: ['errors'],
    judge: (seen) => ({ is: 'unknown', reason: Object.keys(seen).sort().join() }),
  });
  const broken = defineRule({
    id: 'broken',
    needs: [],
    judge: () => {
      throw new Error('a rule that was written in a hurry');
    },
  });
  const answer = (rule: typeof needy | typeof broken, part: Partial<Evidence> = {}) =>
    judgeFrame([rule], { ...evidence(), ...part })[0]?.judgement;

  it('hands a rule what it names and no more', () => expect(answer(needy)).toEqual({ is: 'unknown', reason: 'document,errors' }));
  it('hands it what helps only where it was seen', () =>
    expect(answer(needy, { errors: { unseen: 'off-limits' } })).toEqual({ is: 'unknown', reason: 'document' }));
  it('does not ask a rule whose need was not seen', () =>
    expect(answer(needy, { document: { unseen: 'no-answer' } })).toEqual({ is: 'unknown', reason: 'no-answer' }));
  it('takes a rule that throws for one that does not know', () => expect(answer(broken)).toEqual({ is: 'unknown', reason: 'rule-failed' }));
});
