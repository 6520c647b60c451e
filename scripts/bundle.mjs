// Builds the extension, unless nothing that goes into it has changed.
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bin, run, tail } from './run.mjs';

/** All that a build is made from. */
const sources = [
  'components',
  'core',
  'data',
  'entrypoints',
  'platform',
  'probes',
  'public',
  'reading',
  'package.json',
  'package-lock.json',
  'scripts/browsers-own-grammar.ts',
  'scripts/newest-grammar-alone.ts',
  'scripts/polyfill-calls.ts',
  'wxt.config.ts',
];

/** @typedef {'chrome' | 'firefox'} Target */

/**
 * Builds one target into its folder and returns that folder.
 * @param {Target} target
 * @param {{ demo: boolean }} kind a demo build has a clock that can be moved; a release has none
 * @throws when the build fails, with its last lines
 */
export async function bundle(target, { demo }) {
  const folder = `${demo ? '.output/demo' : '.output'}/${target === 'chrome' ? 'chrome-mv3' : 'firefox-mv2'}`;
  const stamp = `.footbridge/built/${folder.replaceAll('/', '_')}`;
  const now = fingerprint();
  if (existsSync(join(folder, 'manifest.json')) && existsSync(stamp) && readFileSync(stamp, 'utf8') === now) return folder;
  const label = `${demo ? 'demo' : 'release'} build for ${target === 'chrome' ? 'Chromium' : 'Firefox'}`;
  // With another NODE_ENV, a test runner's for one, the build would hold this machine's paths.
  const env = { NODE_ENV: 'production', FOOTBRIDGE_DEMO: demo ? '1' : '' };
  const { code, output } = await run(label, bin('wxt'), ['build', '-b', target], { env });
  if (code !== 0) throw new Error(`The ${label} failed.\n${tail(output)}`);
  mkdirSync('.footbridge/built', { recursive: true });
  writeFileSync(stamp, now);
  return folder;
}

function fingerprint() {
  const hash = createHash('sha256').update(process.versions.node);
  const add = (path) => {
    if (existsSync(path)) hash.update(path).update('\0').update(readFileSync(path));
  };
  for (const source of sources) {
    if (/\.\w+$/.test(source)) add(source);
    else if (existsSync(source)) for (const file of filesIn(source)) add(file);
  }
  return hash.digest('hex');
}

/** @param {string} folder @returns {string[]} */
function filesIn(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  return entries.flatMap((entry) => (entry.isDirectory() ? filesIn(join(folder, entry.name)) : [join(folder, entry.name)]));
}
