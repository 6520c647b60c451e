import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { KeptSiteList } from '../../../core/model/site-list';
import { type Asked, afterAsking, isDue, stateOf } from '../../../core/sitelist';

const at = 'https://it.example.org/sites.xml';
const elsewhere = 'https://it.example.org/new.xml';
const MINUTE = 60_000;
const file = (text: string): Asked => ({ bytes: new Uint8Array(Buffer.from(text)) });
const good = file(
  '<site-list version="7"><site url="hr.example.org"><open-in>IE11</open-in></site><site url="a.example.org"/></site-list>',
);
const old = file('<rules version="3"><emie><domain exclude="true">b.example.org</domain></emie></rules>');

describe('a good list', () => {
  const kept = afterAsking(null, at, good, 1000);
  it('is kept, with what decides where a page opens', () => {
    expect(kept).toEqual({
      address: at,
      askedAt: 1000,
      list: {
        from: at,
        readAt: 1000,
        schema: 2,
        version: '7',
        entries: [
          { url: 'hr.example.org', openIn: 'IE11', line: 1 },
          { url: 'a.example.org', openIn: null, line: 1 },
        ],
      },
      problem: null,
    });
  });
  it.each([good, old])('is the same out of storage', (asked) => {
    const kept = afterAsking(null, at, asked, 5);
    expect(v.parse(KeptSiteList, JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });
  it('takes the place of the one before', () => {
    expect(afterAsking(kept, at, old, 2000).list).toMatchObject({
      schema: 1,
      version: '3',
      readAt: 2000,
      entries: [{ v1: { exclude: true } }],
    });
  });
  it('may be empty: IT has ended its last exception', () => {
    expect(afterAsking(kept, at, file('<site-list version="8"/>'), 2000)).toMatchObject({
      list: { entries: [], version: '8' },
      problem: null,
    });
  });
  it('is told without its sites', () => {
    expect(stateOf(kept)).toEqual({ address: at, askedAt: 1000, list: { from: at, readAt: 1000, version: '7', sites: 2 }, problem: null });
  });
});

const bad: [string, Asked, string][] = [
  ['not there', { failed: 'http-status', detail: '404' }, 'http-status'],
  ['no answer', { failed: 'unreachable', detail: '' }, 'unreachable'],
  ['led elsewhere', { failed: 'moved', detail: '' }, 'moved'],
  ['too large', { failed: 'too-large', detail: '' }, 'too-large'],
  ['a sign-on page', file('<html><head><title>Sign in</title></head></html>'), 'not-a-site-list'],
  ['a page that is no XML', file('<!doctype html><p>Sign in<br>'), 'not-xml'],
  ['cut in the middle', file('<site-list version="8"><site url="a.exa'), 'not-xml'],
  ['nothing', file(''), 'not-xml'],
  ['entities', file('<!DOCTYPE x [<!ENTITY a "b">]><site-list/>'), 'entities'],
  ['bytes that are no text', { bytes: Uint8Array.from([0x3c, 0xff, 0xfe, 0x80]) }, 'wrong-encoding'],
];

describe.each(bad)('%s', (_, asked, code) => {
  const kept = afterAsking(null, at, good, 1000);
  const after = afterAsking(kept, at, asked, 2000);
  it('leaves the last good list, and says what is wrong since when', () => {
    expect(after.list).toEqual(kept.list);
    expect(after).toMatchObject({ askedAt: 2000, problem: { code, since: 2000 } });
    expect(v.parse(KeptSiteList, JSON.parse(JSON.stringify(after)))).toEqual(after);
  });
  it('for the second time: since the first', () => {
    expect(afterAsking(after, at, { failed: 'unreachable', detail: '' }, 3000).problem).toMatchObject({ code: 'unreachable', since: 2000 });
  });
  it('and then good again: nothing is wrong', () => {
    expect(afterAsking(after, at, good, 3000)).toMatchObject({ problem: null, list: { readAt: 3000 } });
  });
  it('from the first: there is no list', () => {
    expect(afterAsking(null, at, asked, 2000)).toMatchObject({ list: null, problem: { code, since: 2000 } });
  });
});

test('another address that gives no list leaves the one of the old address, and says which that is', () => {
  const kept = afterAsking(afterAsking(null, at, good, 1000), at, { failed: 'unreachable', detail: '' }, 1500);
  const after = afterAsking(kept, elsewhere, { failed: 'http-status', detail: '404' }, 2000);
  expect(stateOf(after)).toMatchObject({
    address: elsewhere,
    list: { from: at, readAt: 1000 },
    problem: { code: 'http-status', since: 2000 },
  });
});

describe('when it is asked for', () => {
  const kept = afterAsking(null, at, good, 0);
  const failing = (since: number, askedAt: number) =>
    afterAsking(afterAsking(null, at, { failed: 'unreachable', detail: '' }, since), at, { failed: 'unreachable', detail: '' }, askedAt);
  it.each<[string, KeptSiteList | null, string, number, boolean]>([
    ['never yet', null, at, 0, true],
    ['another address', kept, elsewhere, 1, true],
    ['a good one rests', kept, at, 119 * MINUTE, false],
    ['and is asked for again', kept, at, 120 * MINUTE, true],
    ['a bad one soon', failing(0, 0), at, 14 * MINUTE, false],
    ['a bad one soon, and not sooner', failing(0, 0), at, 15 * MINUTE, true],
    ['bad for an hour: in an hour', failing(0, 60 * MINUTE), at, 119 * MINUTE, false],
    ['bad for an hour: after an hour', failing(0, 60 * MINUTE), at, 120 * MINUTE, true],
    ['bad for a week: as a good one', failing(0, 10_080 * MINUTE), at, 10_200 * MINUTE, true],
    ['the clock was put back', afterAsking(null, at, good, 5000), at, 0, true],
  ])('%s', (_, kept, address, now, due) => expect(isDue(kept, address, now)).toBe(due));
});
