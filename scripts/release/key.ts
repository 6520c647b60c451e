import { createHash, createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { release as words } from '../../core/words/release';

export interface Key {
  path: string;
  /** The id of the extension whose packages it signs. */
  id: string;
  /** It was not there before. */
  isNew: boolean;
}

/**
 * The organisation's key; made where there is none, for its owner's eyes alone.
 * @throws with a sentence for a person where the file holds no key that Chromium takes
 */
export async function keyAt(path: string): Promise<Key> {
  const isNew = !existsSync(path);
  if (isNew) {
    const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600, flag: 'wx' });
  }
  try {
    return { path, id: idOf(await readFile(path)), isNew };
  } catch (error) {
    throw new Error(words.badKey(path, error instanceof Error ? error.message : String(error)));
  }
}

/** The first half of the public key's hash, in letters from a to p (crx_file/id_util.cc). */
function idOf(pem: Buffer): string {
  const key = createPrivateKey(pem);
  if (key.asymmetricKeyType !== 'rsa' || (key.asymmetricKeyDetails?.modulusLength ?? 0) < 2048) throw new Error(words.notRsa);
  const hash = createHash('sha256')
    .update(createPublicKey(key).export({ type: 'spki', format: 'der' }))
    .digest('hex');
  return [...hash.slice(0, 32)].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
