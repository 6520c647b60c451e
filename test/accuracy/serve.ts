import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { dirname, extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { npmLabels, ownLabels } from './labels';
import { folderOf } from './packages';

const own = fileURLToPath(new URL('own/', import.meta.url));
const { resolve } = createRequire(import.meta.url);
const packaged = (name: string, file: string) => join(dirname(resolve(`${name}/package.json`)), file);

/** Real libraries as the pages' authors had them on their servers. */
const libraries: Record<string, () => string> = {
  '/lib/jquery-1.12.4.js': () => packaged('jquery-1', 'dist/jquery.js'),
  '/lib/jquery-1.9.1.js': () => packaged('jquery-1-9', 'jquery.js'),
  '/lib/swfobject.js': () => packaged('swfobject', 'index.js'),
};

const types: Record<string, string> = {
  '.html': 'text/html',
  '.htm': 'text/html',
  '.asp': 'text/html',
  '.xhtml': 'application/xhtml+xml',
  '.js': 'text/javascript',
  '.vbs': 'text/vbscript',
  '.css': 'text/css',
  '.htc': 'text/x-component',
  '.xml': 'text/xml',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.txt': 'text/plain',
  '.png': 'image/png',
  '.gif': 'image/gif',
  '.jpg': 'image/jpeg',
  '.mp4': 'video/mp4',
  '.swf': 'application/x-shockwave-flash',
};

/** Packages of one family lie beside each other where they are used: `dojo` beside `dojox@1.10.3` is the listed `dojo`. */
const versioned = (name: string) => npmLabels.find((label) => label.package.startsWith(`${name}@`))?.package ?? name;

/** Where a path lies on this machine: `own.…` holds our pages, `npm.…` one folder for each package. */
function fileOf(host: string, path: string): string | null {
  if (path.split('/').includes('..')) return null;
  const library = libraries[path];
  if (library) return library();
  if (host.startsWith('own.')) return join(own, path);
  const [, spec = '', rest = ''] = /^\/([^/]+)\/(.*)$/.exec(path) ?? [];
  return rest ? join(folderOf(versioned(spec)), rest) : null;
}

const typeOf = (host: string, path: string) => {
  const type = types[extname(path).toLowerCase()] ?? 'application/octet-stream';
  const label = host.startsWith('own.') ? ownLabels[path.slice(1)] : undefined;
  return label?.header ? `${type}; charset=${label.charset}` : type;
};

/** Serves both sets on loopback; the browser must be told that the hosts' names lead there. */
export async function serveSets(): Promise<{
  port: number;
  ownUrl(file: string): string;
  npmUrl(spec: string, file: string): string;
  close(): void;
}> {
  const server = createServer(async (request, response) => {
    const { hostname, pathname } = new URL(request.url ?? '/', `http://${request.headers.host}`);
    const path = decodeURIComponent(pathname);
    const file = fileOf(hostname, path);
    const body = file ? await readFile(file).catch(() => null) : null;
    if (!body) return response.writeHead(404, { 'content-type': 'text/plain' }).end('Not here.');
    response.writeHead(200, { 'content-type': typeOf(hostname, path) }).end(body);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    ownUrl: (file) => `http://own.fairshire.test:${port}/${file}`,
    npmUrl: (spec, file) => `http://npm.fairshire.test:${port}/${spec.replaceAll('/', '__')}/${file}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}
