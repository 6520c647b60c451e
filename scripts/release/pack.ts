import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import crx3 from 'crx3';
import { zipSync } from 'fflate';
import type { Manifest } from '../../core/release/manifest';

export const manifestIn = async (build: string): Promise<Manifest> => JSON.parse(await readFile(join(build, 'manifest.json'), 'utf8'));

/** Packs a build with this manifest in place of its own: the same bytes for the same files, on any machine and day. */
export async function zip(build: string, manifest: Manifest): Promise<Buffer> {
  const entries = await readdir(build, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(join(build, '/').length).replaceAll('\\', '/'))
    .sort();
  const files: Record<string, Uint8Array> = {};
  for (const path of paths)
    files[path] = path === 'manifest.json' ? Buffer.from(JSON.stringify(manifest, null, 2)) : await readFile(join(build, path));
  // ZIP keeps local time without a zone: this reads the same wherever it is packed.
  return Buffer.from(zipSync(files, { level: 9, mtime: new Date(1980, 0, 1) }));
}

/** Signs a package for Chromium: CRX, version 3. The same key and package give the same bytes. */
export async function sign(zipped: Buffer, keyPath: string): Promise<Buffer> {
  const work = await mkdtemp(join(tmpdir(), 'footbridge-crx-'));
  try {
    const crxPath = join(work, 'footbridge.crx');
    await crx3(Readable.from([zipped]), { keyPath, crxPath });
    return await readFile(crxPath);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
