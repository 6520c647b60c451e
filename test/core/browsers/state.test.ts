import { describe, expect, it } from 'vitest';
import { versionBand } from '../../../core/browsers/band';
import { daysAfter } from '../../../core/browsers/days';
import { lifecycle, mergeLifecycle } from '../../../core/browsers/lifecycle';
import { newestRelease, plannedReleases, releasesAsOf, releasesHorizon } from '../../../core/browsers/releases';
import { browserState } from '../../../core/browsers/state';
import type { BrowserState, Family, Identity, LifecycleRow, OsName } from '../../../core/model/browser';

const browser = (
  family: Family,
  version: string,
  os: [OsName, string | null] = ['windows', '11'],
  over: Partial<Identity> = {},
): Identity => ({
  family,
  version,
  engine: Number.parseInt(version, 10),
  channel: family === 'firefox' ? (/^\d+\.0/.test(version) || !version.includes('.') ? 'release' : 'esr') : 'unknown',
  os: { name: os[0], version: os[1] },
  ...over,
});

const state = (
  identity: Identity | null,
  today: string,
  minimum: Partial<Record<Family, number>> = {},
  rows: readonly LifecycleRow[] = lifecycle,
): BrowserState => browserState({ identity, lifecycle: rows, minimum, today });

const said = ({ is, because, act }: BrowserState): string => `${is} ${because} ${act}`;
const today = '2026-11-23';
const win7: [OsName, string] = ['windows', '7'];
const win10: [OsName, string] = ['windows', '10'];

describe('golden contrasts, 23 November 2026', () => {
  it.each([
    ['Chrome 158, the newest by its planned day', browser('chrome', '158.0.1.1'), 'current newest nobody'],
    ['Chrome 157, six days after its successor', browser('chrome', '157.0.1.1'), 'supported recent nobody'],
    ['Chrome 156, which may be Extended Stable', browser('chrome', '156.0.1.1'), 'supported extended-stable nobody'],
    ['Chrome 154, over eight weeks old', browser('chrome', '154.0.1.1'), 'out-of-support too-old you'],
    ['Chrome 131', browser('chrome', '131.0.1.1'), 'out-of-support too-old you'],
    ['Edge 156, which may be Extended Stable', browser('edge', '156.0.1.1'), 'supported extended-stable nobody'],
    ['Firefox 160', browser('firefox', '160.0'), 'current newest nobody'],
    ['Firefox 161, a day before its planned day', browser('firefox', '161.0'), 'current newest nobody'],
    ['Firefox 159, thirteen days after its successor', browser('firefox', '159.0'), 'supported recent nobody'],
    ['Firefox 158', browser('firefox', '158.0.1'), 'out-of-support too-old you'],
    ['Firefox ESR 153.7, patched', browser('firefox', '153.7.0'), 'supported esr-patched nobody'],
    ['Firefox ESR 153.8, newer than our row', browser('firefox', '153.8.0'), 'supported esr-patched nobody'],
    ['Firefox ESR 153.6, one patch behind', browser('firefox', '153.6.0'), 'supported recent nobody'],
    ['Firefox ESR 153.3, unpatched', browser('firefox', '153.3.0'), 'out-of-support esr-unpatched you'],
    ['Firefox 153.0, release or ESR not known', browser('firefox', '153.0', win10, { channel: 'unknown' }), 'out-of-support too-old you'],
    ['Firefox ESR 140, ended in September', browser('firefox', '140.14.0'), 'out-of-support maker-ended you'],
    ['Firefox ESR 128, a line with no row', browser('firefox', '128.14.0'), 'out-of-support maker-ended you'],
    ['Firefox ESR 115.38 on Windows 7', browser('firefox', '115.38.0', win7), 'supported esr-patched nobody'],
    ['Firefox ESR 115.45 on Windows 8.1', browser('firefox', '115.45.0', ['windows', '8.1']), 'supported esr-patched nobody'],
    ['Firefox ESR 115.14 on Windows 7, two years unpatched', browser('firefox', '115.14.0', win7), 'out-of-support esr-unpatched you'],
    ['Firefox ESR 115.38 on Windows 11, kept for old systems alone', browser('firefox', '115.38.0'), 'out-of-support maker-ended you'],
    [
      'Firefox ESR 115.38 on a Mac that does not say which',
      browser('firefox', '115.38.0', ['macos', null]),
      'supported esr-patched nobody',
    ],
    ['Firefox 113 on Windows 7, which can have 115', browser('firefox', '113.0', win7), 'out-of-support too-old you'],
    ['Chrome 109 on Windows 7', browser('chrome', '109.0.5414.120', win7), 'out-of-support os-ended it'],
    ['Edge 109 on Windows 8.1', browser('edge', '109.0.1518.140', ['windows', '8.1']), 'out-of-support os-ended it'],
    ['a fork of Chromium 109 on Windows 7', browser('chromium', '109.0.1.1', win7), 'out-of-support os-ended it'],
    ['Chrome 109 on Windows 10', browser('chrome', '109.0.5414.120', win10), 'out-of-support too-old you'],
    ['Chrome 138 on macOS 11', browser('chrome', '138.0.1.1', ['macos', '11']), 'out-of-support os-ended it'],
    ['Chrome 138 on macOS 14', browser('chrome', '138.0.1.1', ['macos', '14']), 'out-of-support too-old you'],
    ['Opera 140', browser('opera', '140.0.1.1', win10, { engine: 157 }), 'current newest nobody'],
    ['Brave, by its engine', browser('brave', '158.0.0.0'), 'current newest nobody'],
    ['an unknown fork, by its engine', browser('chromium', '158.0.0.0'), 'current newest nobody'],
    ['an old fork, by its engine', browser('chromium', '120.0.0.0'), 'out-of-support too-old you'],
    ['a browser that we have no data about', browser('other', '8.1'), 'unknown not-known nobody'],
  ])('%s: %s', (_, identity, expected) => expect(said(state(identity, today))).toBe(expected));

  it('no identity: not known', () => expect(said(state(null, today))).toBe('unknown not-known nobody'));
});

describe("the organisation's minimum", () => {
  it.each([
    ['above it', browser('chrome', '158.0.1.1'), { chrome: 138 }, 'current newest nobody'],
    ['below it', browser('chrome', '131.0.1.1'), { chrome: 138 }, 'below-minimum below-organisation you'],
    ['above it, out of support', browser('chrome', '140.0.1.1'), { chrome: 138 }, 'out-of-support too-old you'],
    ['of another family', browser('edge', '158.0.1.1'), { chrome: 159 }, 'current newest nobody'],
    [
      'a patched ESR below it: only IT can change the line',
      browser('firefox', '153.7.0'),
      { firefox: 155 },
      'below-minimum below-organisation it',
    ],
    ['an ended ESR below it, which can update', browser('firefox', '140.14.0'), { firefox: 150 }, 'below-minimum below-organisation you'],
    ['ESR 115 on Windows 7 below it', browser('firefox', '115.38.0', win7), { firefox: 128 }, 'below-minimum below-organisation it'],
    ['Chrome 109 on Windows 7 below it', browser('chrome', '109.0.1.1', win7), { chrome: 138 }, 'out-of-support os-ended it'],
  ])('%s', (_, identity, minimum, expected) => expect(said(state(identity, today, minimum))).toBe(expected));

  it('is carried with the newest that we know', () =>
    expect(state(browser('chrome', '131.0.1.1'), today, { chrome: 138 })).toMatchObject({ minimum: 138, newest: 158, asOf: releasesAsOf }));
});

describe('time', () => {
  it('a planned release counts from its day', () => {
    const chrome157 = browser('chrome', '157.0.1.1');
    expect(said(state(chrome157, '2026-11-16'))).toBe('current newest nobody');
    expect(said(state(chrome157, '2026-11-17'))).toBe('supported recent nobody');
  });

  it('stale data makes what was kept unknown, never out of support', () => {
    const late = daysAfter(releasesHorizon, 1);
    const newest = newestRelease('chrome', releasesHorizon)?.major ?? 0;
    expect(said(state(browser('chrome', `${newest}.0.1.1`), late))).toBe('unknown data-stale nobody');
    expect(said(state(browser('chrome', `${newest - 1}.0.1.1`), late))).not.toMatch(/^supported|^current/);
  });

  it('what was too old when the data was made stays too old', () =>
    expect(said(state(browser('chrome', '131.0.1.1'), '2030-01-01'))).toBe('out-of-support too-old you'));

  it.each(['chrome', 'edge', 'firefox', 'opera', 'brave', 'chromium'] as const)('%s newer than our data is current, always', (family) => {
    const beyond = (plannedReleases(family).at(-1)?.major ?? 0) + 1;
    for (const day of [today, '2027-03-01', '2035-01-01']) {
      expect(said(state(browser(family, `${beyond}.0`), day))).toBe('current newest nobody');
      expect(versionBand(browser(family, `${beyond}.0`), day)).toBe('newest');
    }
  });

  it('a row past its review day is not relied on', () => {
    expect(said(state(browser('firefox', '153.3.0'), '2027-03-01'))).toBe('unknown data-stale nobody');
    expect(said(state(browser('chrome', '109.0.1.1', win7), '2028-01-01'))).toBe('unknown data-stale nobody');
    expect(said(state(browser('firefox', '115.38.0', win7), '2027-04-02'))).toBe('unknown data-stale nobody');
  });

  it('says which day a row was checked, where a row decided', () =>
    expect(state(browser('firefox', '115.38.0', win7), today).asOf).toBe('2026-08-22'));
});

describe('rows of the policy', () => {
  const row = (over: Partial<LifecycleRow>): LifecycleRow => ({
    family: 'firefox',
    line: 'esr',
    source: 'IT read it at the maker',
    checked: '2027-03-20',
    reviewBy: '2027-12-31',
    ...over,
  });

  it('replace all of ours about the same family, line and major, and nothing else', () => {
    const merged = mergeLifecycle(lifecycle, [row({ major: 115, supportedUntil: '2027-09-30' })]);
    expect(merged.filter((each) => each.line === 'esr' && each.major === 115)).toHaveLength(1);
    expect(merged.filter((each) => each.line === 'last-for-os')).toEqual(lifecycle.filter((each) => each.line === 'last-for-os'));
    expect(merged.find((each) => each.line === 'esr' && each.major === 153)).toBeDefined();
  });

  it('carry on where ours are stale', () => {
    const windows = { name: 'windows', versions: ['7'] } as const;
    const rows = mergeLifecycle(lifecycle, [
      row({ major: 115, supportedUntil: '2027-09-30', newestMinor: 50 }),
      row({ line: 'last-for-os', major: 115, supportedUntil: '2027-09-30', os: { name: windows.name, versions: [...windows.versions] } }),
    ]);
    expect(said(state(browser('firefox', '115.50.0', win7), '2027-04-02', {}, rows))).toBe('supported esr-patched nobody');
    expect(said(state(browser('firefox', '115.38.0', win7), '2027-04-02', {}, rows))).toBe('out-of-support esr-unpatched you');
    expect(said(state(browser('firefox', '115.50.0', win7), '2027-10-02', {}, rows))).toBe('out-of-support os-ended it');
  });

  it('name the one Extended Stable that is kept', () => {
    const rows = mergeLifecycle(
      lifecycle.filter((each) => each.line !== 'extended-stable'),
      [row({ family: 'chrome', line: 'extended-stable', major: 152, supportedUntil: '2026-12-01' })],
    );
    expect(said(state(browser('chrome', '152.0.1.1'), today, {}, rows))).toBe('supported extended-stable nobody');
    expect(said(state(browser('chrome', '155.0.1.1'), today, {}, rows))).toBe('out-of-support too-old you');
  });
});

describe('version band', () => {
  it.each([
    [browser('chrome', '158.0.1.1'), 'newest'],
    [browser('chrome', '157.0.1.1'), 'one-behind'],
    [browser('chrome', '156.0.1.1'), 'two-to-five-behind'],
    [browser('chrome', '153.0.1.1'), 'two-to-five-behind'],
    [browser('chrome', '152.0.1.1'), 'older'],
    [browser('chrome', '81.0.1.1'), 'older'],
    [browser('firefox', '153.7.0'), 'esr'],
    [browser('firefox', '159.0'), 'one-behind'],
    [browser('chromium', '157.0.1.1'), 'one-behind'],
    [browser('other', '8.1'), 'unknown'],
  ] as const)('%o: %s', (identity, band) => expect(versionBand(identity, today)).toBe(band));

  it('is unknown on stale data', () => expect(versionBand(browser('chrome', '158.0.1.1'), daysAfter(releasesHorizon, 1))).toBe('unknown'));
});
