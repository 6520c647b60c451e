import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const types: Record<string, string> = { '.html': 'text/html', '.js': 'text/javascript' };

export interface Served {
  url(path: string): string;
  close(): Promise<void>;
}

/** Serves the pages of a folder on loopback, and those given as text under their paths. */
export async function serve(folder: string, pages: Record<string, string> = {}): Promise<Served> {
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const body = pages[pathname] ?? (await readFile(join(folder, normalize(pathname))).catch(() => null));
    response.writeHead(body === null ? 404 : 200, { 'content-type': types[extname(pathname)] ?? 'text/html' }).end(body ?? '');
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    url: (path) => `http://127.0.0.1:${port}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}
