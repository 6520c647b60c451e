import { get } from 'node:http';

/** A file of the labelled sets as their server gives it, whatever host the address names; null where it has none. */
export function fetched(port: number, address: string): Promise<{ type: string; body: Buffer } | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname.endsWith('.fairshire.test')) return Promise.resolve(null);
  return new Promise((done) => {
    get({ host: '127.0.0.1', port, path: url.pathname + url.search, headers: { host: url.host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done(response.statusCode === 200 ? { type: response.headers['content-type'] ?? '', body: Buffer.concat(parts) } : null),
      );
    }).on('error', () => done(null));
  });
}
