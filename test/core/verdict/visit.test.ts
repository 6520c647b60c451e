import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Visit } from '../../../core/model/visit';
import { answered, erred, failed, framesOf, looked, MAX_FRAMES, newVisit, read } from '../../../core/verdict/visit';
import { facts } from './page-facts';

const A = 'http://hr.fairshire.test/leave';
const B = 'http://hr.fairshire.test/sheets';
const response = (uaCompatible: string, framing = '') => ({ contentType: 'text/html', uaCompatible, framing, upgrades: false });
const code = { facts: [], mentions: [], missing: [], notLookedAt: [] };
const error = (message: string) => ({ message, source: A, line: 41 });

type News = (visit: Visit) => Visit;
const visitAfter = (news: readonly News[]) => news.reduce((visit, step) => step(visit), newVisit);
const frames = (...news: News[]) => framesOf(visitAfter(news));

/** A page with a frame in it, loaded at a time: all the news of it. */
const load = (address: string, start: number, name: string): News[] => [
  (visit) => answered(visit, 0, address, start + 0.7, response(name)),
  (visit) => looked(visit, 0, address, start + 2, facts(name)),
  (visit) => erred(visit, 0, address, start + 2, [error(name)]),
  (visit) => answered(visit, 4, `${address}/frame`, start + 3.4, response(name)),
  (visit) => looked(visit, 4, `${address}/frame`, start + 5, facts(`${name} frame`)),
];

describe('a visit', () => {
  const first = load(A, 1000, 'first');

  it.each([
    ['another page', load(B, 2000, 'second')],
    // Firefox was seen to tell of the answer after the page had spoken: the page's facts were lost, and its verdict stayed unknown.
    ['the same page again', load(A, 2000, 'second')],
  ])('gives the same evidence in whatever order the news of one page and of %s comes', (_, second) => {
    const wanted = frames(...second);
    expect(wanted.map(({ evidence }) => evidence.document)).toMatchObject([
      { seen: { text: 'second' } },
      { seen: { text: 'second frame' } },
    ]);
    expect(wanted[0]?.evidence).toMatchObject({ errors: { seen: [error('second')] }, response: { seen: response('second') } });
    const all = [...first, ...second];
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (news) => {
        expect(frames(...news)).toEqual(wanted);
      }),
      { numRuns: 2000 },
    );
  });

  it('counts no handler that does nothing as a task', () => {
    const told = facts('form');
    const handler = (label: string, text: string) => ({ label, type: '', language: '', for: '', src: null, text });
    const scripts = [handler('onsubmit of form', 'return false;'), handler('onclick of input', 'save()'), handler('script 2', '')];
    const [frame] = frames((visit) => looked(visit, 0, A, 1000, { ...told, scripts }));
    expect(frame?.evidence.scripts).toMatchObject({ seen: [{ label: 'onclick of input' }, { label: 'script 2' }] });
  });

  it('holds the words of no script', () => {
    expect(JSON.stringify(visitAfter(first))).not.toContain('secret');
  });

  it('a page that has only been asked for shows nothing of the last one', () => {
    expect(frames(...first, (visit) => answered(visit, 0, B, 2000.5, response('')))).toEqual([]);
  });

  it('a document that changes its own address stays what it is', () => {
    const [top] = frames(
      ...first,
      (visit) => read(visit, 0, 1002, code),
      (visit) => looked(visit, 0, `${A}/step-2`, 1002, facts('first')),
    );
    expect(top).toMatchObject({ address: `${A}/step-2`, evidence: { code: { seen: code }, errors: { seen: [error('first')] } } });
  });

  it('scripts that were read too late, after the frame moved on, are left out', () => {
    const [top] = frames(
      (visit) => looked(visit, 0, A, 1002, facts('')),
      (visit) => looked(visit, 0, B, 2002, facts('')),
      (visit) => read(visit, 0, 1002, code),
    );
    expect(top?.evidence.code).toEqual({ unseen: 'not-yet' });
  });

  it('back from the cache, without a request: only the page that is there counts', () => {
    const back = frames(...first, ...load(B, 2000, 'second'), (visit) => looked(visit, 0, A, 3000, facts('first')));
    expect(back.map(({ address }) => address)).toEqual([A]);
  });

  it('a load that failed has no frames, is not undone by the page before, and is over when a page speaks', () => {
    const news: News[] = [...first, (visit) => failed(visit, B, 2000.5, 'tls-too-old')];
    expect(frames(...news)).toEqual([]);
    expect(visitAfter([...news, ...first]).failure).toBe('tls-too-old');
    expect(visitAfter([...news, (visit) => looked(visit, 0, A, 3000, facts(''))]).failure).toBeNull();
    expect(visitAfter([...load(B, 3000, ''), (visit) => failed(visit, A, 2000.5, 'certificate')]).failure).toBeNull();
  });

  it('ten thousand frames and errors are bounded, and said to be', () => {
    let visit = newVisit;
    const many = Array.from({ length: 20 }, () => error(''));
    for (let frame = 0; frame < 10_000; frame++) visit = erred(visit, frame, A, 1000, many);
    for (let at = 0; at < 100; at++) visit = erred(visit, 0, A, 1000, many);
    expect(Object.keys(visit.frames)).toHaveLength(MAX_FRAMES);
    expect(visit.framesLeftOut).toBe(10_000 - MAX_FRAMES);
    expect(visit.frames['0']?.errors).toHaveLength(50);
  });
});
