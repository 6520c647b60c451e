import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyAt } from '../../scripts/release/key';
import { makeRelease } from '../../scripts/release/release';
import { fairshire } from '../fairshire/organisation';

/** The demo council's file, as IT would write it before its first release. */
export const councilFile = { policy: fairshire({ collector: 'https://footbridge.fairshire.test/' }) };

export interface Released {
  out: string;
  keyPath: string;
  remove(): Promise<void>;
}

/** A release of the release builds, in a folder of its own, with a key made on the fly unless one is given. */
export async function releaseOf(organisation: unknown, key?: string): Promise<Released> {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-release-'));
  const out = join(home, 'release');
  const keyPath = key ?? join(home, 'organisation.pem');
  const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };
  const made = await makeRelease({ organisation, key: await keyAt(keyPath), out, builds });
  if ('problems' in made) throw new Error(JSON.stringify(made.problems));
  return { out, keyPath, remove: () => rm(home, { recursive: true, force: true }) };
}
