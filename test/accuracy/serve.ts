import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { type LabelledSet, sets } from './sets';

const { resolve } = createRequire(import.meta.url);
const packaged = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);

/** Real libraries as the pages' authors had them on their servers. */
const libraries: Record<string, () => string> = {
  'lib/jquery-1.12.4.js': () => packaged('jquery-1', 'dist/jquery.js'),
  'lib/jquery-1.9.1.js': () => packaged('jquery-1-9', 'jquery.js'),
  'lib/swfobject.js': () => packaged('swfobject', 'index.js'),
};

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.asp': 'text/html',
  '.aspx': 'text/html',
  '.jsp': 'text/html',
  '.php': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.vbs': 'text/vbscript',
  '.css': 'text/css',
  '.htc': 'text/x-component',
  '.xml': 'text/xml',
  '.xsl': 'text/xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.swf': 'application/x-shockwave-flash',
};

/** A page whose name says nothing of its type is a page all the same, since it is labelled as one. */
function typeOf(set: LabelledSet, path: string): string {
  const page = set.pages.find((one) => one.path === path);
  const type = types[extname(path).toLowerCase()] ?? (page ? 'text/html' : 'application/octet-stream');
  return page?.charset ? `${type}; charset=${page.charset}` : type;
}

/** Serves the sets on loopback, each on a host of its own; the browser must be told that the hosts' names lead there. */
export async function serveSets(): Promise<{ port: number; urlOf(set: LabelledSet, path: string): string; close(): void }> {
  const server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const set = sets.find(({ id }) => hostname === `${id}.fairshire.test`);
    const path = decode(pathname.slice(1));
    const file = libraries[path]?.() ?? set?.fileOf(path);
    const body = file ? await readFile(file).catch(() => null) : null;
    if (!set || !body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    response.writeHead(200, { 'content-type': typeOf(set, path) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    urlOf: ({ id }, path) =>
      `http://${id}.fairshire.test:${port}/${path.split('/').map(encodeURIComponent).join('/').replaceAll('%40', '@')}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
