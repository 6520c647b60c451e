import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fastify from 'fastify';
import { startCollector } from '../../../collector';
import { hosted } from '../../../collector/hosted';
import type { Tls } from '../../../collector/listen/tls';
import { readPolicy } from '../../../core/policy';
import { keyAt } from '../../../scripts/release/key';
import { makeRelease } from '../../../scripts/release/release';
import { fairshire } from '../../fairshire/organisation';

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
  close(): Promise<void>;
}

/** Who serves a release: the collector, or with a certificate another web server. */
async function serve(release: string, tls: Tls | undefined): Promise<{ url: string; close(): Promise<void> }> {
  if (!tls) {
    const { policy: organisation } = readPolicy(fairshire({ collector: 'http://127.0.0.1/' }));
    return startCollector({ organisation, database: ':memory:', now: Date.now, port: 0, release });
  }
  // Firefox's update check speaks TLS 1.2 at most (ServiceRequest.sys.mjs), which the collector does not (docs/decisions/0142).
  const app = fastify({ forceCloseConnections: true, https: { key: tls.key, cert: tls.certificate } });
  await app.register(hosted(release), { prefix: '/extension/' });
  return { url: await app.listen({ port: 0, host: '127.0.0.1' }), close: () => app.close() };
}

/** Makes releases in a folder of their own, which a server hands out. */
export async function hostReleases(tls?: Tls): Promise<HostedReleases> {
  const home = await mkdtemp(join(tmpdir(), 'footbridge-roll-out-'));
  const out = join(home, 'release');
  await mkdir(join(out, 'extension'), { recursive: true });
  const key = await keyAt(join(home, 'organisation.pem'));
  const server = await serve(out, tls);
  const { url } = server;
  return {
    url,
    id: key.id,
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
      await server.close();
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
