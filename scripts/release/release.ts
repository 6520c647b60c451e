import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { bytesOf, uuidOf } from '../../cli/policy';
import type { PolicyProblem } from '../../core/model/policy';
import { makeFiles } from '../../core/policy/formats/make';
import { type Filled, fill } from '../../core/release/fill';
import { type Manifest, manifestOf } from '../../core/release/manifest';
import { names } from '../../core/release/names';
import { sums } from '../../core/release/sums';
import { updatesJson, updatesXml } from '../../core/release/updates';
import { templateWords } from '../../core/words/policy';
import { collectorFiles } from './collector';
import type { Key } from './key';
import { manifestIn, sign, zip } from './pack';

export interface Wanted {
  /** The organisation's file, as JSON holds it. */
  organisation: unknown;
  key: Key;
  out: string;
  builds: { chromium: string; firefox: string };
  /** Of the build, unless given. */
  version?: string;
}

/** What was made. Update manifests come last: who reads one finds its package. */
export async function makeRelease(wanted: Wanted): Promise<(Filled & { version: string }) | { problems: PolicyProblem[] }> {
  const { organisation, key, out, builds } = wanted;
  const [chromium, firefox] = await Promise.all([manifestIn(builds.chromium), manifestIn(builds.firefox)]);
  const gecko = firefox.browser_specific_settings?.gecko;
  const version = wanted.version ?? chromium.version;
  const filled = fill(organisation, { version, id: key.id, addOn: gecko?.id ?? '' });
  if ('problems' in filled) return filled;

  for (const part of ['policy', 'stores', 'collector', 'guides']) await rm(join(out, part), { recursive: true, force: true });
  const put = async (path: string, content: string | Buffer) => {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), content);
  };
  await put('policy/organisation.json', `${JSON.stringify({ ...filled.organisation, policy: filled.written }, null, 2)}\n`);
  // As the collector and the settings page take it.
  await put('policy/policy.json', `${JSON.stringify(filled.written, null, 2)}\n`);
  for (const file of makeFiles(filled, { words: templateWords, uuid: uuidOf })) await put(`policy/${file.path}`, bytesOf(file));
  for (const [path, content] of await collectorFiles()) await put(`collector/${path}`, content);
  await cp('docs', join(out, 'guides'), { recursive: true });
  await putPackages(put, { filled, version, key, builds, chromium, firefox });
  await put('SHA256SUMS', sums(await hashesIn(out)));
  return { ...filled, version };
}

interface ToPack extends Pick<Wanted, 'key' | 'builds'> {
  filled: Filled;
  version: string;
  chromium: Manifest;
  firefox: Manifest;
}

async function putPackages(put: (path: string, content: string | Buffer) => Promise<void>, to: ToPack): Promise<void> {
  const { filled, version, key, builds, chromium, firefox } = to;
  const { addresses } = filled;
  const addOn = filled.organisation.firefox?.id ?? '';
  const ours = { version, addOn, addresses };
  await put(`stores/footbridge-${version}-chromium.zip`, await zip(builds.chromium, manifestOf('chromium-store', chromium, ours)));
  await put(`stores/footbridge-${version}-mozilla.xpi`, await zip(builds.firefox, manifestOf('firefox-store', firefox, ours)));

  const crx = await sign(await zip(builds.chromium, manifestOf('chromium', chromium, ours)), key.path);
  const xpi = await zip(builds.firefox, manifestOf('firefox', firefox, ours));
  await put(`extension/${names.crx(version)}`, crx);
  await put(`extension/${names.xpi(version)}`, xpi);
  const offer = { id: key.id, version, address: addresses.crx, oldest: chromium.minimum_chrome_version ?? '' };
  await put(`extension/${names.updatesXml}`, updatesXml(offer));
  const oldest = firefox.browser_specific_settings?.gecko.strict_min_version ?? '';
  await put(`extension/${names.updatesJson}`, updatesJson({ id: addOn, version, address: addresses.xpi, oldest }));
}

async function hashesIn(folder: string): Promise<Map<string, string>> {
  const files = (await readdir(folder, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const hashes = new Map<string, string>();
  for (const { parentPath, name } of files) {
    const path = relative(folder, join(parentPath, name)).replaceAll('\\', '/');
    if (path !== 'SHA256SUMS')
      hashes.set(
        path,
        createHash('sha256')
          .update(await readFile(join(parentPath, name)))
          .digest('hex'),
      );
  }
  return hashes;
}
