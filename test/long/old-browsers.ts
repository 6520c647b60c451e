import { existsSync } from 'node:fs';
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import { findBrowser } from '../../scripts/browsers.mjs';
import { measureBare } from '../accuracy/bare/measure';
import type { Measured } from '../accuracy/confusion';
import { measureInFirefox } from '../accuracy/firefox';
import { measure } from '../accuracy/measure';
import { fetchPackage, folderOf } from '../accuracy/packages';
import type { Asked, Tell } from '../accuracy/settled';

export interface OtherBrowser {
  name: string;
  /** Its program; null where it is not on this machine. */
  find(): Promise<string | null>;
  /** How to get it. */
  from: string;
  measure(pages: readonly Asked[], of: MeasureBy): Promise<Measured[]>;
}

export interface MeasureBy {
  port: number;
  executable: string;
  /** The folders of the unpacked builds. */
  builds: Builds;
  tell: Tell;
}

export interface Builds {
  chrome: string;
  firefox: string;
}

const named = (variable: string) => async () => process.env[variable] ?? null;

/** The headless shell of Chromium 109 as a package carries it: not installed, since it is large and only long tests want it. */
async function shell109(): Promise<string | null> {
  const spec = '@sparticuz/chromium@109.0.6';
  const program = join(folderOf(spec), 'headless-shell');
  if (existsSync(program)) return program;
  try {
    await fetchPackage(spec);
  } catch {
    return null;
  }
  const packed = await readFile(join(folderOf(spec), 'bin/chromium.br'));
  await writeFile(`${program}.part`, await promisify(brotliDecompress)(packed), { mode: 0o755 });
  await rename(`${program}.part`, program);
  return program;
}

const inFirefox: OtherBrowser['measure'] = (pages, { executable, builds, tell }) =>
  measureInFirefox(pages, { executable, extension: builds.firefox, tell });

/** The floors, and the current Firefox ESR, each against the current Chromium. */
export const otherBrowsers: readonly OtherBrowser[] = [
  {
    name: 'chromium-120',
    find: named('LEGACY_CHROMIUM'),
    from: 'name the program of a Chromium 120 in LEGACY_CHROMIUM',
    measure: (pages, { port, executable, builds, tell }) => measure(pages, { port, executable, extension: builds.chrome, tell }),
  },
  {
    name: 'chromium-109',
    find: shell109,
    from: 'the npm registry must be in reach once',
    measure: (pages, { port, executable, tell }) => measureBare(pages, { port, executable, major: '109', tell }),
  },
  { name: 'firefox-esr', find: async () => findBrowser('firefox'), from: 'run npm test once', measure: inFirefox },
  {
    name: 'firefox-115',
    find: named('LEGACY_FIREFOX'),
    from: 'name the program of a Firefox ESR 115 in LEGACY_FIREFOX',
    measure: inFirefox,
  },
];
