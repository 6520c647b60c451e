import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('intranet/', import.meta.url));

/** Each host is a folder. */
const folders: Record<string, string> = {
  'intranet.fairshire.test': 'intranet',
  'hr.fairshire.test': 'hr',
  'learning.fairshire.test': 'learning',
  'finance.fairshire.test': 'finance',
  'directory.fairshire.test': 'directory',
  'it.fairshire.test': 'it',
  'care.fairshire.test': 'care',
  'stores.fairshire.test': 'stores',
  'library.fairshire.test': 'library',
  'www.elsewhere.test': 'elsewhere',
};

/** Without a character set, as those servers answer: the page's own `meta` decides. */
const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.asp': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.htc': 'text/x-component',
  '.txt': 'text/plain',
};

/** Addresses that were moved, as such servers keep them; beside these, a folder without its slash leads to the one with it. */
const moved: Record<string, string> = { 'intranet.fairshire.test/tenders': '//finance.fairshire.test/etenders/' };

export interface Intranet {
  port: number;
  /** Address of a page, with the port. */
  url(host: string, path: string): string;
  close(): Promise<void>;
}

/** Serves the demo intranet on loopback; the browser must be told that the hosts' names lead there. */
export async function serveIntranet({ port = 0 }: { port?: number } = {}): Promise<Intranet> {
  const server = createServer(async (request, response) => {
    const { hostname, port: asked, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const place = moved[hostname + pathname] ?? (await folder(hostname, pathname));
    if (place) return response.writeHead(302, { location: asked ? place.replace(/(?<=\.test)\//, `:${asked}/`) : place }).end();
    const found = await find(hostname, pathname);
    if (!found) return response.writeHead(404, { 'content-type': 'text/plain' }).end('There is no such page on this intranet.');
    response.setHeader('content-type', found.type);
    response.end(found.type === 'text/html' && asked ? withPort(found.body, asked) : found.body);
  });
  await new Promise<void>((done, failed) => {
    server.once('error', failed);
    server.listen(port, '127.0.0.1', done);
  });
  const bound = (server.address() as AddressInfo).port;
  return {
    port: bound,
    url: (host, path) => `http://${host}:${bound}${path}`,
    close: () =>
      new Promise((done) => {
        server.close(() => done());
        server.closeAllConnections();
      }),
  };
}

/** The address of a folder that was asked for without its slash. */
const folder = async (host: string, path: string): Promise<string | null> =>
  !path.endsWith('/') && (await find(host, `${path}/`)) ? `${path}/` : null;

async function find(host: string, path: string): Promise<{ type: string; body: Buffer } | null> {
  const folder = folders[host];
  if (!folder) return null;
  if (path === '/libraries/jquery-1.12.4.js') return { type: 'text/javascript', body: await readFile(jquery()) };
  const names = path.endsWith('/') ? ['index.html', 'index.htm'].map((name) => path + name) : [path];
  for (const name of names) {
    // The address was made plain by `URL`, so it cannot climb out; percent escapes stay and name no file.
    const file = join(root, folder, name);
    const body = await readFile(file).catch(() => null);
    if (body) return { type: types[extname(file)] ?? 'application/octet-stream', body };
  }
  return null;
}

/** The real library, as a page of 2016 would hold it. */
const jquery = () => join(dirname(createRequire(import.meta.url).resolve('jquery-1/package.json')), 'dist/jquery.js');

/** Links between the hosts keep the port that the visitor came by. Read byte by byte: pages are not all UTF-8. */
const withPort = (body: Buffer, port: string) =>
  Buffer.from(body.toString('latin1').replace(/(\/\/[a-z]+\.(?:fairshire|elsewhere)\.test)\//g, `$1:${port}/`), 'latin1');
