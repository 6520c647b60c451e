import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import type { Tls } from '../../collector/listen/tls';
import { settingsSay as says } from '../../core/words/collector';

interface Read {
  tls: Tls | null;
  faults: { key: 'tls-certificate' | 'tls-key'; reason: string }[];
  warnings: string[];
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** A certificate and its key, from two files, where they can be used together. `now`: milliseconds since 1970. */
export async function tlsIn(certificatePath: string, keyPath: string, now: number): Promise<Read> {
  const read: Read = { tls: null, faults: [], warnings: [] };
  const part = async <T>(key: 'tls-certificate' | 'tls-key', path: string, parse: (pem: string) => T, reason: (why: string) => string) => {
    const pem = await readFile(path, 'utf8').catch(
      (error: unknown) => void read.faults.push({ key, reason: says.noFile(reasonOf(error)) }),
    );
    if (pem === undefined) return null;
    try {
      return { pem, parsed: parse(pem) };
    } catch (error) {
      read.faults.push({ key, reason: reason(reasonOf(error)) });
      return null;
    }
  };
  const certificate = await part('tls-certificate', certificatePath, (pem) => new X509Certificate(pem), says.notCertificate);
  const key = await part('tls-key', keyPath, (pem) => createPrivateKey(pem), says.notKey);
  if (!certificate || !key) return read;
  if (!certificate.parsed.checkPrivateKey(key.parsed)) {
    read.faults.push({ key: 'tls-key', reason: says.anotherKey });
    return read;
  }
  const { validTo } = certificate.parsed;
  if (Date.parse(validTo) < now) read.warnings.push(says.expired(validTo));
  return { ...read, tls: { certificate: certificate.pem, key: key.pem } };
}
