import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import crx3 from 'crx3';

export interface Crx {
  crx: Buffer;
  /** The extension's id, which follows from the key. */
  id: string;
  /** Give it to the next `packCrx` for a second version of the same extension. */
  key: string;
}

/** Makes a signed package for Chromium of a built extension, with a key made on the fly unless one is given. */
export async function packCrx(folder: string, key = newKey()): Promise<Crx> {
  const { crx, id } = await pack(folder, key);
  return { crx, id, key };
}

/** Makes an unsigned package for Firefox of a built extension. */
export async function zipXpi(folder: string): Promise<Buffer> {
  return (await pack(folder, newKey())).zip;
}

function newKey(): string {
  return generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString();
}

async function pack(folder: string, key: string) {
  const work = await mkdtemp(join(tmpdir(), 'footbridge-package-'));
  const [keyPath, crxPath, zipPath] = ['key.pem', 'out.crx', 'out.zip'].map((name) => join(work, name)) as [string, string, string];
  try {
    await writeFile(keyPath, key);
    const { appId } = await crx3([join(resolve(folder), 'manifest.json')], { keyPath, crxPath, zipPath });
    return { crx: await readFile(crxPath), zip: await readFile(zipPath), id: appId };
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}
