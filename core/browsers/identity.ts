import type { Identity, OsName } from '../model/browser';
import type { BrowserSigns } from '../model/signs';
import { lifecycle, rowsFor } from './lifecycle';

const VERSION = /^\d+(?:\.\d+){0,4}$/;
const major = (version: string): number => Number.parseInt(version, 10);

const osNames: Record<string, OsName> = {
  win: 'windows',
  Windows: 'windows',
  mac: 'macos',
  macOS: 'macos',
  linux: 'linux',
  Linux: 'linux',
  cros: 'chromeos',
  'Chrome OS': 'chromeos',
  'Chromium OS': 'chromeos',
};

/** The hints number Windows 7, 8 and 8.1 as 0.1, 0.2 and 0.3, and Windows 11 from 13 on (WICG ua-client-hints). */
const windowsByHint = (version: string): string | null => {
  const [first = Number.NaN, second = 0] = version.split('.').map(Number);
  if (first === 0) return ['7', '8', '8.1'][second - 1] ?? null;
  if (first >= 13) return '11';
  return first >= 1 ? '10' : null;
};

const macosByHint = (version: string): string | null => /^(?:10\.\d+|1[1-9]|[2-9]\d)/.exec(version)?.[0] ?? null;

/** Firefox freezes the text at Windows 10, so only what is older can be believed. */
const windowsByText = (userAgent: string): string | null => {
  const nt = /Windows NT (6\.[123])/.exec(userAgent)?.[1];
  return nt === undefined ? null : ({ '6.1': '7', '6.2': '8', '6.3': '8.1' }[nt] ?? null);
};

const osOf = ({ os, platform, userAgent }: BrowserSigns): Identity['os'] => {
  const name = osNames[os ?? ''] ?? osNames[platform?.name ?? ''] ?? 'other';
  if (name === 'windows') return { name, version: platform ? windowsByHint(platform.version) : windowsByText(userAgent) };
  // The user agent of Firefox and Safari says macOS 10.15 on every Mac.
  if (name === 'macos') return { name, version: platform ? macosByHint(platform.version) : null };
  return { name, version: null };
};

/**
 * A minor version above 0 proves an ESR: no ordinary Firefox since 51 has had one. `153.0.x` proves nothing where 153 is also an ESR line.
 */
const firefoxChannel = (version: string): Identity['channel'] => {
  if (Number(version.split('.')[1] ?? 0) > 0) return 'esr';
  return rowsFor(lifecycle, 'firefox', 'esr').some((row) => row.major === major(version)) ? 'unknown' : 'release';
};

const gecko = (info: NonNullable<BrowserSigns['browserInfo']>, signs: BrowserSigns): Identity | null => {
  const { name, version } = info;
  if (!VERSION.test(version)) return null;
  const os = osOf(signs);
  if (name === 'Firefox') return { family: 'firefox', version, engine: major(version), channel: firefoxChannel(version), os };
  // Never `rv:`, which Firefox froze at 109.
  const engine = /Firefox\/(\d+)/.exec(signs.userAgent)?.[1];
  return engine === undefined ? null : { family: 'other', version, engine: Number(engine), channel: 'unknown', os };
};

const chromium = (signs: BrowserSigns): Identity | null => {
  const brand = (name: string): string | undefined =>
    signs.brands?.find((each) => each.brand === name && VERSION.test(each.version))?.version;
  const text = (token: string): string | undefined => new RegExp(`\\b${token}/(\\d+)`).exec(signs.userAgent)?.[1];
  const engine = brand('Chromium') ?? text('Chrome');
  if (engine === undefined) return null;
  const rest = { engine: major(engine), channel: 'unknown', os: osOf(signs) } as const;

  const brave = brand('Brave');
  if (brave !== undefined) return { family: 'brave', version: brave, ...rest };
  const opera = brand('Opera') ?? text('OPR');
  if (opera !== undefined) return { family: 'opera', version: opera, ...rest };
  const edge = brand('Microsoft Edge') ?? text('Edg');
  if (edge !== undefined) return { family: 'edge', version: edge, ...rest };
  const chrome = brand('Google Chrome');
  if (chrome !== undefined) return { family: 'chrome', version: chrome, ...rest };
  // Forks that show no brand of their own: all that is sure is the engine.
  return { family: 'chromium', version: engine, ...rest };
};

/**
 * Which browser this is, from what it says of itself, or null where it does not say. Text that makers froze (`Chrome/156.0.0.0`,
 * `Windows NT 10.0`, `Mac OS X 10_15_7`, `rv:109.0`) is believed in nothing but a major version, and only where there is no better.
 */
export const identify = (signs: BrowserSigns): Identity | null => (signs.browserInfo ? gecko(signs.browserInfo, signs) : chromium(signs));
