import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fastify, { type FastifyInstance } from 'fastify';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { hosted } from '../../../collector/hosted';

let folder: string;
let app: FastifyInstance;
let url: string;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-hosted-'));
  mkdirSync(join(folder, 'extension'));
  writeFileSync(join(folder, 'organisation.pem'), 'secret');
  for (const name of ['updates.xml', 'updates.json', 'footbridge-1.2.0.crx', 'footbridge-1.2.0.xpi'])
    writeFileSync(join(folder, 'extension', name), name);
  for (const name of ['notes.txt', '.hidden.xpi', 'other.xpi']) writeFileSync(join(folder, 'extension', name), 'secret');
  app = fastify();
  // As the collector does it.
  app.addHook('onSend', async (_request, reply) => void reply.header('cache-control', 'no-store'));
  await app.register(hosted(folder), { prefix: '/extension' });
  url = await app.listen({ port: 0 });
});
afterEach(async () => {
  await app.close();
  rmSync(folder, { recursive: true });
});

/** Asks for a path as it stands: `fetch` would tidy it first. */
const ask = (path: string, method = 'GET', headers = {}) =>
  new Promise<{ status?: number; headers: NodeJS.Dict<string | string[]>; body: string }>((done, failed) => {
    const { port } = new URL(url);
    request({ port, host: '127.0.0.1', path, method, headers }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', failed)
      .end();
  });

it.each([
  ['updates.xml', 'text/xml; charset=utf-8', 'no-cache'],
  ['updates.json', 'application/json; charset=utf-8', 'no-cache'],
  ['footbridge-1.2.0.xpi', 'application/x-xpinstall', 'public, max-age=3600'],
  ['footbridge-1.2.0.crx', 'application/x-chrome-extension', 'public, max-age=3600'],
])('hands out %s as what it is', async (name, type, kept) => {
  const answer = await ask(`/extension/${name}`);
  expect(answer).toMatchObject({ status: 200, body: name, headers: { 'content-type': type, 'cache-control': kept } });
  expect(await ask(`/extension/${name}?x=id%3Dabc`)).toMatchObject({ status: 200, headers: { 'cache-control': kept } });
  expect(await ask(`/extension/${name}`, 'HEAD')).toMatchObject({ status: 200, body: '', headers: { 'content-type': type } });
  const again = await ask(`/extension/${name}`, 'GET', { 'if-none-match': answer.headers.etag });
  expect(again).toMatchObject({ status: 304, body: '' });
});

it.each([
  '/extension',
  '/extension/',
  '/extension/notes.txt',
  '/extension/.hidden.xpi',
  '/extension/other.xpi',
  '/extension/footbridge.xpi',
  '/extension/footbridge-9.9.9.crx',
  '/extension/../organisation.pem',
  '/extension/..%2forganisation.pem',
  '/extension/%2e%2e/organisation.pem',
  '/extension/..%5corganisation.pem',
  '/extension//etc/passwd',
  '/extension/footbridge-1.2.0.xpi/../../organisation.pem',
  '/extension/footbridge-1.2.0.xpi%00.txt',
])('hands out nothing at %s', async (path) => {
  const { status, body } = await ask(path);
  expect(status).toBeGreaterThanOrEqual(400);
  expect(status).toBeLessThan(500);
  expect(body).not.toMatch(/secret|root:/);
});

it('takes no word and no file from anybody', async () => {
  for (const method of ['POST', 'PUT', 'DELETE']) expect((await ask('/extension/updates.xml', method)).status).toBe(404);
});

it('hands out a later release without a new start', async () => {
  writeFileSync(join(folder, 'extension/updates.xml'), 'second');
  writeFileSync(join(folder, 'extension/footbridge-1.3.0.crx'), 'second package');
  expect((await ask('/extension/updates.xml')).body).toBe('second');
  expect((await ask('/extension/footbridge-1.3.0.crx')).body).toBe('second package');
});

it('says at once where there is no release', () => {
  expect(() => hosted(join(folder, 'elsewhere'))).toThrow(/elsewhere holds no folder "extension"/);
});
