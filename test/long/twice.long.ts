import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, it } from 'vitest';
import { manifestIn, zip } from '../../scripts/release/pack';

/** All that a build is made from, and how TypeScript reads it. */
const sources = [
  ...['components', 'core', 'data', 'entrypoints', 'platform', 'probes', 'public', 'reading', 'scripts'],
  ...['package.json', 'package-lock.json', 'wxt.config.ts', 'tsconfig.json', 'tsconfig.base.json', 'tsconfig.web.json'],
];

/** Builds a copy of the sources, in this time zone, and packs both builds. */
async function packed(sources: string, clone: string, zone: string): Promise<Buffer[]> {
  await cp(sources, clone, { recursive: true });
  await symlink(resolve('node_modules'), join(clone, 'node_modules'));
  const env = { ...process.env, TZ: zone, NODE_ENV: 'production', FOOTBRIDGE_DEMO: '' };
  for (const target of ['chrome', 'firefox'])
    await promisify(execFile)(resolve('node_modules/.bin/wxt'), ['build', '-b', target], { cwd: clone, env });
  const builds = ['.output/chrome-mv3', '.output/firefox-mv2'].map((build) => join(clone, build));
  return Promise.all(builds.map(async (build) => zip(build, await manifestIn(build))));
}

it('packages of two builds, in two folders and time zones, are the same byte for byte', async () => {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-twice-'));
  try {
    // Once: somebody may be writing them.
    const copy = join(home, 'sources');
    for (const source of sources) await cp(source, join(copy, source), { recursive: true });
    const first = await packed(copy, join(home, 'a'), 'UTC');
    const second = await packed(copy, join(home, 'b/longer/name'), 'Asia/Tokyo');
    expect(first.map(({ length }) => length > 100_000)).toEqual([true, true]);
    for (const [at, bytes] of first.entries()) expect(second[at]?.equals(bytes)).toBe(true);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
});
