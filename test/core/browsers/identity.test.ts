import { describe, expect, it } from 'vitest';
import { identify } from '../../../core/browsers/identity';
import type { Identity } from '../../../core/model/browser';
import type { BrowserSigns } from '../../../core/model/signs';

const brands = (...pairs: [string, string][]): BrowserSigns['brands'] => pairs.map(([brand, version]) => ({ brand, version }));
const grease: [string, string] = ['Not;A=Brand', '24.0.0.0'];
const chrome = (token = ''): string =>
  `Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36${token}`;
const windows11 = { name: 'Windows', version: '15.0.0' };
const chromiumSigns = (over: Partial<BrowserSigns>): BrowserSigns => ({
  userAgent: chrome(),
  brands: brands(['Chromium', '156.0.8078.79'], grease),
  platform: windows11,
  browserInfo: null,
  os: 'win',
  ...over,
});

const firefoxText = (nt: string, version: string): string => `Mozilla/5.0 (${nt}; rv:109.0) Gecko/20100101 Firefox/${version}`;
const firefoxSigns = (version: string, over: Partial<BrowserSigns> = {}): BrowserSigns => ({
  userAgent: firefoxText('Windows NT 10.0; Win64; x64', version),
  brands: null,
  platform: null,
  browserInfo: { name: 'Firefox', vendor: 'Mozilla', version },
  os: 'win',
  ...over,
});

describe('families', () => {
  const table: [string, Partial<BrowserSigns>, Pick<Identity, 'family' | 'version' | 'engine'>][] = [
    [
      'Chrome, by its brand and full version',
      { brands: brands(['Google Chrome', '156.0.8078.79'], ['Chromium', '156.0.8078.79'], grease) },
      { family: 'chrome', version: '156.0.8078.79', engine: 156 },
    ],
    [
      'Edge has a version of its own',
      { userAgent: chrome(' Edg/156.0.0.0'), brands: brands(['Microsoft Edge', '156.0.3500.10'], ['Chromium', '156.0.8078.79'], grease) },
      { family: 'edge', version: '156.0.3500.10', engine: 156 },
    ],
    [
      'Brave, though its text is that of Chrome',
      { brands: brands(['Brave', '156.0.0.0'], ['Chromium', '156.0.0.0'], grease) },
      { family: 'brave', version: '156.0.0.0', engine: 156 },
    ],
    [
      'Opera: its version is not its engine',
      { userAgent: chrome(' OPR/139.0.0.0'), brands: brands(['Opera', '139.0.1.2'], ['Chromium', '155.0.1.1'], grease) },
      { family: 'opera', version: '139.0.1.2', engine: 155 },
    ],
    ['a fork with no brand of its own', {}, { family: 'chromium', version: '156.0.8078.79', engine: 156 }],
    [
      'a fork with a brand that we do not know is measured by its engine',
      { brands: brands(['Vivaldi', '9.1'], ['Chromium', '154.0.1.1'], grease) },
      { family: 'chromium', version: '154.0.1.1', engine: 154 },
    ],
    ['no hints: only the major is believed', { brands: null }, { family: 'chromium', version: '156', engine: 156 }],
    [
      'a brand with a version that is none',
      { brands: brands(['Google Chrome', '<b>'], ['Chromium', '156.0.1.1']) },
      { family: 'chromium', version: '156.0.1.1', engine: 156 },
    ],
  ];
  it.each(table)('%s', (_, over, expected) => expect(identify(chromiumSigns(over))).toMatchObject(expected));

  it.each([
    ['nothing that we know', { userAgent: 'Lynx/2.9', brands: null }],
    ['an empty text', { userAgent: '', brands: [] }],
  ])('%s: null', (_, over) => expect(identify(chromiumSigns(over))).toBeNull());

  it('a fork of Firefox is not Firefox, and rv: is never read', () => {
    const signs = firefoxSigns('8.1.2', {
      userAgent: firefoxText('X11; Linux x86_64', '153.0'),
      browserInfo: { name: 'IceWolf', vendor: '', version: '8.1.2' },
      os: 'linux',
    });
    expect(identify(signs)).toMatchObject({ family: 'other', version: '8.1.2', engine: 153, channel: 'unknown' });
  });

  it('a version that is none makes no identity', () => expect(identify(firefoxSigns('nightly'))).toBeNull());
});

describe('ESR', () => {
  it.each([
    ['153.7.0', 'esr'],
    ['115.14.0', 'esr'],
    ['115.0.2', 'unknown'],
    ['153.0', 'unknown'],
    ['160.0.1', 'release'],
    ['160.0', 'release'],
  ] as const)('Firefox %s: %s', (version, channel) =>
    expect(identify(firefoxSigns(version))).toMatchObject({ family: 'firefox', channel }),
  );
});

describe('operating system', () => {
  it.each([
    ['Windows', '0.1.0', 'win', 'windows', '7'],
    ['Windows', '0.2.0', 'win', 'windows', '8'],
    ['Windows', '0.3.0', 'win', 'windows', '8.1'],
    ['Windows', '10.0.0', 'win', 'windows', '10'],
    ['Windows', '13.0.0', 'win', 'windows', '11'],
    ['Windows', '19.0.0', 'win', 'windows', '11'],
    ['Windows', '', 'win', 'windows', null],
    ['macOS', '15.6.1', 'mac', 'macos', '15'],
    ['macOS', '10.14.6', 'mac', 'macos', '10.14'],
    ['macOS', '11.0.0', 'mac', 'macos', '11'],
    ['Linux', '', 'linux', 'linux', null],
    ['Linux', '6.1.0', 'linux', 'linux', null],
    ['Chrome OS', '16093.0.0', 'cros', 'chromeos', null],
    ['Windows', '15.0.0', null, 'windows', '11'],
    ['Fuchsia', '1', 'fuchsia', 'other', null],
  ] as const)('hints %s %s, os %s: %s %s', (name, version, os, expected, osVersion) =>
    expect(identify(chromiumSigns({ platform: { name, version }, os }))?.os).toEqual({ name: expected, version: osVersion }),
  );

  it.each([
    ['Windows NT 6.1; Win64; x64', 'win', 'windows', '7'],
    ['Windows NT 6.3', 'win', 'windows', '8.1'],
    ['Windows NT 10.0; Win64; x64', 'win', 'windows', null],
    ['Macintosh; Intel Mac OS X 10.15', 'mac', 'macos', null],
    ['X11; Linux x86_64', 'linux', 'linux', null],
  ] as const)('Firefox on %s (%s): %s %s', (text, os, name, version) =>
    expect(identify(firefoxSigns('153.7.0', { userAgent: firefoxText(text, '153.0'), os }))?.os).toEqual({ name, version }),
  );
});
