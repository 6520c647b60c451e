import { unwatchFile, watchFile } from 'node:fs';
import type { Collector } from '../collector/collector';
import type { CollectorConfig } from '../core/model/collector-config';
import { service } from '../core/words/collector';
import { tlsIn } from './settings/tls';

/** How often the two files are looked at, in milliseconds: by their paths, since programs that renew certificates put new files there. */
const EVERY = 10_000;

/**
 * Gives a running collector its certificate anew when one of its two files changes, or at SIGHUP. What cannot be used is told of, and the
 * certificate stays: one file is written before the other. Gives what ends this.
 */
export function followCertificate(config: CollectorConfig, running: Collector): () => void {
  const { 'tls-certificate': certificate, 'tls-key': key } = config;
  if (certificate === undefined || key === undefined) return () => undefined;
  const renew = async () => {
    const { tls, faults } = await tlsIn(certificate, key, Date.now());
    if (!tls) return console.error(service.notRenewed(faults.map((fault) => `${fault.key} ${fault.reason}`)));
    running.renewCertificate(tls);
    console.log(service.renewed);
  };
  const again = () => void renew();
  process.on('SIGHUP', again);
  for (const path of [certificate, key]) watchFile(path, { interval: EVERY, persistent: false }, again);
  return () => {
    process.off('SIGHUP', again);
    for (const path of [certificate, key]) unwatchFile(path, again);
  };
}
