import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import type { ScannedPage } from '../../../core/model/scan';
import { type PlaceFacts, ScanFacts } from '../../../core/model/scan-facts';
import { verdicts } from '../../../core/model/verdict';
import { readPolicy } from '../../../core/policy';
import { factsOf, numbered } from '../../../core/scan/facts';
import { scanned } from './scanned';

const { policy } = readPolicy({
  systems: [
    { id: 'leave', name: 'Leave', places: [{ host: 'hr.test', path: '/leave/' }, { host: 'old-hr.test' }] },
    { id: 'hr', name: 'HR', places: [{ host: 'hr.test' }] },
    { id: 'shares', name: 'Shares', places: [{ host: '*.files.test', path: '/open?share' }] },
  ],
});
const needs = (url: string, more: Parameters<typeof scanned>[2] = {}) => scanned(url, 'needs-ie', { rules: ['vbscript'], ...more });
const well = (url: string, more: Parameters<typeof scanned>[2] = {}) => scanned(url, 'no-problem-found', more);

const short = ({ system, prefix, pages, verdicts: is, causes, mode }: PlaceFacts): string =>
  [
    `${system} ${prefix} ${pages}:`,
    ...Object.entries(is).map(([verdict, n]) => `${n} ${verdict}`),
    ...causes.map(({ rule, effect, pages: n }) => `[${rule} ${effect} ${n}]`),
    ...(mode ? [mode] : []),
  ].join(' ');

const table: [string, ScannedPage[], string[], string[], number][] = [
  ['nothing', [], [], [], 0],
  ['a page of no system', [well('http://it.test/')], [], [], 1],
  ['a page of a system, whatever port', [well('http://hr.test:8080/x')], [], ['hr hr.test/ 1: 1 no-problem-found'], 0],
  [
    'the place that says most',
    [well('http://hr.test/'), needs('http://hr.test/leave/request.asp?person=4711')],
    [],
    ['hr hr.test/ 1: 1 no-problem-found', 'leave hr.test/leave/ 1: 1 needs-ie [vbscript needs-ie 1] IE8Enterprise'],
    0,
  ],
  [
    'two places of a system, apart',
    [well('http://old-hr.test/a'), well('http://hr.test/leave/b')],
    [],
    ['leave hr.test/leave/ 1: 1 no-problem-found', 'leave old-hr.test/ 1: 1 no-problem-found'],
    0,
  ],
  [
    'a pattern, as IT wrote it and without a query',
    [well('http://jane.files.test/open?share')],
    [],
    ['shares *.files.test/open 1: 1 no-problem-found'],
    0,
  ],
  [
    'a cause once a page, however often it is found',
    [needs('http://hr.test/a', { rules: ['vbscript', 'vbscript', 'flash'] }), needs('http://hr.test/b')],
    [],
    ['hr hr.test/ 2: 2 needs-ie [vbscript needs-ie 2] [flash needs-ie 1] IE8Enterprise'],
    0,
  ],
  [
    'led away: it belongs where it was asked for',
    [needs('http://hr.test/', { address: 'http://it.test/get-ie' })],
    [],
    ['hr hr.test/ 1: 1 needs-ie [vbscript needs-ie 1] IE8Enterprise'],
    0,
  ],
  [
    'asked for elsewhere: it belongs where it ended',
    [well('http://go.test/hr', { address: 'http://hr.test/' })],
    [],
    ['hr hr.test/ 1: 1 no-problem-found'],
    0,
  ],
  [
    'left out: not checked',
    [well('http://hr.test/')],
    ['http://hr.test/b', 'http://hr.test/c', 'http://x.test/'],
    ['hr hr.test/ 3: 1 no-problem-found 2 not-checked'],
    1,
  ],
  ['only left out: no day, no facts', [], ['http://hr.test/b'], [], 0],
];

describe('facts about pages', () => {
  it.each(table)('%s', (_what, pages, left, wanted, outside) => {
    const gathered = factsOf(policy, pages, left);
    expect((gathered.facts?.places ?? []).map(short)).toEqual(wanted);
    expect(gathered.outside).toBe(outside);
    if (gathered.facts) expect(v.safeParse(ScanFacts, numbered(gathered.facts, null, '0'.repeat(32))).success).toBe(true);
  });

  it('say nothing of what may never run, and nothing that is no rule of ours', () => {
    const page = needs('http://hr.test/');
    const [finding] = page.verdict.findings;
    if (!finding) throw new Error('The page has no finding.');
    page.verdict.findings.push({ ...finding, rule: 'flash', strength: 'possible' }, { ...finding, rule: 'jane-doe-sick-leave' });
    expect(factsOf(policy, [page], []).facts?.places.map(short)).toEqual(['hr hr.test/ 1: 1 needs-ie [vbscript needs-ie 1] IE8Enterprise']);
  });

  it('have the day of the last page', () => {
    const pages = ['2026-11-25T23:50:00.000Z', '2026-11-26T00:10:00.000Z', '2026-11-25T10:00:00.000Z'].map((at) =>
      well('http://hr.test/', { at }),
    );
    expect(factsOf(policy, pages, []).facts?.day).toBe('2026-11-26');
  });
});

describe('nothing of a page leaves', () => {
  const canary = 'q7xzk';
  const text = fc.string({ maxLength: 12 }).map((more) => `${canary}${more}`);
  const path = fc.webPath().map((more) => `/${canary}${more}?${canary}=${canary}#${canary}`);
  const address = fc
    .tuple(
      fc.constantFrom('hr.test', 'old-hr.test', `${canary}.files.test`, `${canary}.test`, `${canary}@hr.test`, 'hr.test:8080'),
      fc.constantFrom('', '/leave', '/open?share'),
      path,
    )
    .map(([host, folder, rest]) => `https://${host}${folder}${rest}`);
  const finding = fc.record({
    rule: fc.constantFrom('vbscript', 'flash', canary, 'constructor', '__proto__'),
    strength: fc.constantFrom('observed', 'certain', 'possible'),
    effect: fc.constantFrom('cannot-run', 'needs-ie', 'has-problems'),
    frame: address,
    where: fc.array(fc.record({ source: address, line: fc.nat(), excerpt: text, about: fc.constant(canary) }), { maxLength: 2 }),
  });
  const page: fc.Arbitrary<ScannedPage> = fc.record({
    url: address,
    address,
    at: fc.constant('2026-11-26T09:00:00.000Z'),
    ms: fc.nat(),
    title: text,
    status: fc.constant(200),
    verdict: fc.record({
      is: fc.constantFrom(...verdicts),
      because: text,
      findings: fc.array(finding as fc.Arbitrary<ScannedPage['verdict']['findings'][number]>, { maxLength: 4 }),
      notLookedAt: fc.array(fc.record({ what: address, why: text }), { maxLength: 2 }),
    }),
    mode: fc.constantFrom('standards', 'quirks', null),
    uaCompatible: text,
    redirects: fc.array(address, { maxLength: 2 }),
    frames: fc.array(address, { maxLength: 2 }),
    links: fc.array(address, { maxLength: 2 }),
    depth: fc.nat(),
    picture: text,
  });
  const prefixes = policy.systems.flatMap(({ places }) => places.map(({ host, path: begin }) => host + begin.split('?')[0]));

  it('whatever stands in it: no address, path, query, title, file name, excerpt or reason', () => {
    fc.assert(
      fc.property(fc.array(page, { maxLength: 12 }), fc.array(address, { maxLength: 4 }), (pages, left) => {
        const { facts, outside } = factsOf(policy, pages, left);
        const sent = facts && numbered(facts, null, '0'.repeat(32));
        expect(JSON.stringify(sent)).not.toContain(canary);
        if (!sent) return;
        const read = v.parse(ScanFacts, sent);
        expect(read).toEqual(sent);
        for (const { prefix } of read.places) expect(prefixes).toContain(prefix);
        expect(read.places.reduce((all, place) => all + place.pages, outside)).toBe(pages.length + left.length);
      }),
    );
  });
});

describe('the number of a scan', () => {
  const { facts } = factsOf(policy, [well('http://hr.test/')], []);
  if (!facts) throw new Error('There are no facts.');
  const before = numbered(facts, null, 'a'.repeat(32));
  it.each<[string, Parameters<typeof numbered>[0], ScanFacts | null, string]>([
    ['a first time', facts, null, 'b'],
    ['the same again', facts, v.parse(ScanFacts, JSON.parse(JSON.stringify(before))), 'a'],
    ['another day', { ...facts, day: '2026-12-01' }, before, 'b'],
    ['more pages', factsOf(policy, [well('http://hr.test/'), well('http://hr.test/b')], []).facts ?? facts, before, 'b'],
  ])('%s', (_what, now, kept, wanted) => {
    expect(numbered(now, kept, 'b'.repeat(32)).scan).toBe(wanted.repeat(32));
  });
});

describe('what the schema refuses', () => {
  const place: PlaceFacts = {
    system: 'hr',
    prefix: 'hr.test/',
    pages: 2,
    verdicts: { 'needs-ie': 2 },
    causes: [{ rule: 'vbscript', effect: 'needs-ie', pages: 2 }],
    mode: 'Default',
  };
  const message = { v: 1, scan: 'a'.repeat(32), day: '2026-11-26', places: [place] };
  const changed = (more: object) => ({ ...message, places: [{ ...place, ...more }] });

  it.each<[string, unknown]>([
    ['a title beside the facts', changed({ title: 'Leave of Jane Doe' })],
    ['a list of pages', { ...message, pages: ['http://hr.test/'] }],
    ['who sends', { ...message, user: 'jane' }],
    ['a time', { ...message, day: '2026-11-26T09:00:00Z' }],
    ['a query', changed({ prefix: 'hr.test/?person=4711' })],
    ['a whole address', changed({ prefix: 'http://hr.test/' })],
    ['a port', changed({ prefix: 'hr.test:8080/' })],
    ['a fragment', changed({ prefix: 'hr.test/#jane' })],
    ['a blank', changed({ prefix: 'hr.test/my file' })],
    ['a verdict that is none', changed({ verdicts: { 'needs-ie': 1, 'jane-doe': 1 } })],
    ['a cause in free words', changed({ causes: [{ rule: 'Jane Doe’s page', effect: 'needs-ie', pages: 1 }] })],
    ['where a cause was found', changed({ causes: [{ rule: 'vbscript', effect: 'needs-ie', pages: 1, where: 'a.js' }] })],
    ['a cause on more pages than there are', changed({ causes: [{ rule: 'vbscript', effect: 'needs-ie', pages: 3 }] })],
    ['a cause twice', changed({ causes: [place.causes[0], place.causes[0]] })],
    ['verdicts that do not add up', changed({ verdicts: { 'needs-ie': 1 } })],
    ['half a page', changed({ pages: 1.5, verdicts: { 'needs-ie': 1.5 } })],
    ['a mode that is none', changed({ mode: 'IE5' })],
    ['a place twice', { ...message, places: [place, place] }],
    ['no place', { ...message, places: [] }],
    ['more places than are taken', { ...message, places: Array.from({ length: 2001 }, (_, i) => ({ ...place, prefix: `h${i}.test/` })) }],
    ['a number that is none', { ...message, scan: 'jane' }],
  ])('%s', (_what, wrong) => {
    expect(v.safeParse(ScanFacts, message).success).toBe(true);
    expect(v.safeParse(ScanFacts, wrong).success).toBe(false);
  });
});
