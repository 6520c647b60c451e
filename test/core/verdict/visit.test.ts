import { describe, expect, it } from 'vitest';
import type { PageFacts } from '../../../core/model/evidence';
import type { Visit } from '../../../core/model/visit';
import { answered, erred, failed, framesOf, looked, MAX_FRAMES, newVisit, read } from '../../../core/verdict/visit';

const A = 'http://hr.fairshire.test/leave';
const B = 'http://hr.fairshire.test/sheets';
const response = { contentType: 'text/html', uaCompatible: 'IE=5' };
const facts: PageFacts = {
  document: { mode: 'quirks', elements: 9, controls: 1, text: 'Leave', cut: false },
  embeds: [],
  scripts: [{ label: 'script 1', type: '', language: '', for: '', src: null, text: 'secret()' }],
  scriptsLeftOut: 0,
};
const code = { facts: [], notLookedAt: [] };
const error = { message: 'ActiveXObject is not defined', source: A, line: 41 };

type Step = (visit: Visit) => Visit;
const run = (...steps: Step[]) => framesOf(steps.reduce((visit, step) => step(visit), newVisit));

describe('a visit', () => {
  const steps: Step[] = [
    (visit) => looked(visit, 0, A, facts),
    (visit) => looked(visit, 4, B, facts),
    (visit) => erred(visit, 0, A, [error]),
    (visit) => erred(visit, 4, B, [error]),
  ];
  const orders = steps.flatMap((_, at) => [
    [...steps.slice(at), ...steps.slice(0, at)],
    [...steps.slice(at), ...steps.slice(0, at)].reverse(),
  ]);
  it.each(orders.map((order, at) => [at, order] as const))('order %i of the same news gives the same evidence', (_, order) => {
    expect(run(...order)).toEqual(run(...steps));
  });

  it('holds the words of no script', () => {
    expect(JSON.stringify(looked(newVisit, 0, A, facts))).not.toContain('secret');
  });

  it('another page in the tab: nothing of the last one counts', () => {
    const [only, ...rest] = run(
      ...steps,
      (visit) => answered(visit, 0, B, response),
      (visit) => looked(visit, 0, B, facts),
    );
    expect(rest).toEqual([]);
    expect(only).toMatchObject({
      address: B,
      evidence: { errors: { seen: [] }, code: { unseen: 'not-yet' }, response: { seen: response } },
    });
  });

  it('the same page again from the server is a new page too', () => {
    expect(run(...steps, (visit) => answered(visit, 0, A, response))).toEqual([]);
  });

  it('a jump within the page changes nothing', () => {
    const [top] = run(...steps, (visit) => read(visit, 0, `${A}#form`, code));
    expect(top?.evidence).toMatchObject({ code: { seen: code }, errors: { seen: [error] } });
  });

  it('scripts that were read too late, after the frame moved on, are left out', () => {
    const [top] = run(
      (visit) => looked(visit, 0, B, facts),
      (visit) => read(visit, 0, A, code),
    );
    expect(top?.evidence.code).toEqual({ unseen: 'not-yet' });
  });

  it('back from the cache, without a request: only the page that is there counts', () => {
    const frames = run(...steps, (visit) => looked(visit, 0, B, facts));
    expect(frames.map(({ address }) => address)).toEqual([B]);
  });

  it('a failed load has no frames, and is over when a page answers', () => {
    expect(framesOf(failed('tls-too-old'))).toEqual([]);
    expect(looked(failed('tls-too-old'), 0, A, facts).failure).toBeNull();
  });

  it('ten thousand frames and errors are bounded, and said to be', () => {
    let visit = newVisit;
    for (let frame = 0; frame < 10_000; frame++)
      visit = erred(
        visit,
        frame,
        A,
        Array.from({ length: 20 }, () => error),
      );
    for (let at = 0; at < 100; at++)
      visit = erred(
        visit,
        0,
        A,
        Array.from({ length: 20 }, () => error),
      );
    expect(Object.keys(visit.frames)).toHaveLength(MAX_FRAMES);
    expect(visit.framesLeftOut).toBe(10_000 - MAX_FRAMES);
    expect(visit.frames['0']?.errors).toHaveLength(50);
  });
});
