import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fastify, { type FastifyServerOptions } from 'fastify';
import { hosted } from '../../../collector/hosted';
import { keyAt } from '../../../scripts/release/key';
import { makeRelease } from '../../../scripts/release/release';

type Builds = Parameters<typeof makeRelease>[0]['builds'];
export const releaseBuilds: Builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };

export interface HostedReleases {
  /** Where browsers fetch the extension, below `/extension/`. */
  url: string;
  /** The extension's id in Chromium. */
  id: string;
  /** Makes a release of another version or policy in the place of the present one, as IT would, and has it served. */
  release(of: { version: string; policy: object; builds?: Builds }): Promise<void>;
  /** A file that the release wrote, as it stands. */
  policyFile(path: string): Promise<string>;
  /** Every path that was asked for, in order. */
  asked: string[];
  close(): Promise<void>;
}

/** Makes releases in a folder of their own and serves them as the collector does. */
export async function hostReleases({ https }: { https?: { key: string; cert: string } } = {}): Promise<HostedReleases> {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-roll-out-'));
  const out = join(home, 'release');
  await mkdir(join(out, 'extension'), { recursive: true });
  const key = await keyAt(join(home, 'organisation.pem'));
  const app = fastify({ forceCloseConnections: true, ...(https ? { https } : {}) } as FastifyServerOptions);
  const asked: string[] = [];
  app.addHook('onRequest', async ({ url }) => void asked.push(url.replace(/\?.*/, '')));
  await app.register(hosted(out), { prefix: '/extension' });
  await app.listen({ port: 0, host: '127.0.0.1' });
  const url = `${https ? 'https' : 'http'}://127.0.0.1:${(app.server.address() as AddressInfo).port}`;
  return {
    url,
    id: key.id,
    asked,
    async release({ version, policy, builds = releaseBuilds }) {
      const organisation = {
        policy,
        chromium: { updateUrl: `${url}/extension/updates.xml` },
        firefox: { installUrl: `${url}/extension/` },
      };
      const made = await makeRelease({ organisation, key, out, builds, version });
      if ('problems' in made) throw new Error(JSON.stringify(made.problems));
    },
    policyFile: (path) => readFile(join(out, 'policy', path), 'utf8'),
    async close() {
      await app.close();
      await rm(home, { recursive: true, force: true });
    },
  };
}

/** A copy of a build, changed by somebody who wants it to read and script every page there is; it is the caller's to remove. */
export async function changedBuild(build: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-changed-'));
  await cp(build, folder, { recursive: true });
  const manifestPath = join(folder, 'manifest.json');
  const manifest = JSON.parse(await readFile(manifestPath, 'utf8'));
  manifest.permissions.push('tabs');
  manifest.content_scripts = [{ matches: ['*://*/*'], js: ['changed.js'], run_at: 'document_start', all_frames: true }];
  await writeFile(manifestPath, JSON.stringify(manifest));
  await writeFile(join(folder, 'changed.js'), "document.documentElement.dataset.changed = 'yes';\n");
  return folder;
}

/** Puts a policy file that was made into the place where a browser of `withPolicies` reads it, or takes it away. */
export async function putPolicy(launcher: string, path: string, text: string | null): Promise<void> {
  const file = join(dirname(launcher), 'etc', path);
  await mkdir(dirname(file), { recursive: true });
  if (text === null) await rm(file, { force: true });
  else await writeFile(file, text);
}
