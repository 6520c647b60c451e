import { X509Certificate } from 'node:crypto';
import { get as getInClear, type IncomingMessage } from 'node:http';
import { get as getByTls } from 'node:https';
import { text } from 'node:stream/consumers';
import { TLSSocket } from 'node:tls';
import * as v from 'valibot';
import { Period } from '../core/model/answer';
import type { BackupContent } from '../core/model/backup';
import type { CollectorConfig } from '../core/model/collector-config';
import { SystemFacts } from '../core/model/scan-facts';
import { PublishedTable } from '../core/model/table';
import { backup as says } from '../core/words/collector';

/** How long a collector may say nothing, in milliseconds. */
const PATIENCE = 60_000;

/** No program listens there. */
export class NobodyThere extends Error {}

/**
 * All that a collector has published, by its own pages' files: there is no other way to ask it. Throws, in words, where it cannot be had. With
 * `certificate` (PEM) it is known by that, whatever name it is called by and whoever signed it; without, as any website is.
 */
export async function publishedAt(collector: URL, certificate?: string): Promise<BackupContent> {
  const ask = async <S extends v.GenericSchema>(path: string, schema: S): Promise<v.InferOutput<S>> => {
    const url = new URL(path, collector);
    const read = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), await answerOf(url, certificate));
    if (!read.success) throw new Error(says.notCollector(url.href));
    return read.output;
  };
  const { periods } = await ask('/api/periods', v.object({ periods: v.array(Period) }));
  const content: BackupContent = { tables: [], facts: [] };
  // A period's tables never change, and facts come in one answer: what is published meanwhile is in the next back-up.
  for (const period of periods.toReversed()) {
    content.tables.push(...(await ask(`/api/tables?period=${period}`, v.object({ tables: v.array(PublishedTable) }))).tables);
  }
  content.facts = (await ask('/api/pages', v.object({ systems: v.array(SystemFacts) }))).systems;
  return content;
}

function answerOf(url: URL, certificate: string | undefined): Promise<string> {
  const get = url.protocol === 'https:' ? getByTls : getInClear;
  const options = { agent: false, timeout: PATIENCE, rejectUnauthorized: certificate === undefined };
  return new Promise((done, failed) => {
    const request = get(url, options, (response) => {
      if (certificate !== undefined && !isFrom(response, certificate)) return request.destroy(new Error(says.anotherCertificate));
      if (response.statusCode !== 200) return failed(new Error(says.status(url.href, response.statusCode ?? 0)));
      text(response).then(done, failed);
    });
    request.on('timeout', () => request.destroy(new Error(says.silent(url.href))));
    request.on('error', (error: NodeJS.ErrnoException) => {
      failed(error.code === 'ECONNREFUSED' ? new NobodyThere(error.message) : error);
    });
  });
}

const isFrom = ({ socket }: IncomingMessage, certificate: string): boolean =>
  socket instanceof TLSSocket && socket.getPeerCertificate().fingerprint256 === new X509Certificate(certificate).fingerprint256;

/** Where a collector with these settings is reached from the computer that it runs on. */
export function addressOf({ host, port, 'tls-certificate': certificate }: CollectorConfig): URL {
  if (port === 0) throw new Error(says.noAddress);
  const here = { '0.0.0.0': '127.0.0.1', '::': '::1' }[host] ?? host;
  return new URL(`${certificate === undefined ? 'http' : 'https'}://${here.includes(':') ? `[${here}]` : here}:${port}`);
}
