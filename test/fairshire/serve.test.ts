import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoPages } from './pages';
import { type Intranet, serveIntranet } from './serve';

let intranet: Intranet;
beforeAll(async () => {
  intranet = await serveIntranet();
});
afterAll(() => intranet.close());

/** `fetch` sets Host itself, so the plain client is used. */
const get = (host: string, path: string) =>
  new Promise<{ status: number; type: string; body: Buffer }>((done, failed) => {
    const asked = request({ port: intranet.port, host: '127.0.0.1', path, headers: { host } }, async (response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of response) chunks.push(chunk);
      done({ status: response.statusCode ?? 0, type: response.headers['content-type'] ?? '', body: Buffer.concat(chunks) });
    });
    asked.on('error', failed).end();
  });

describe('the demo intranet', () => {
  it.each(demoPages)('serves $name', async ({ host, path }) => {
    const { status, type } = await get(host, path);
    expect({ status, type }).toEqual({ status: 200, type: 'text/html' });
  });

  it('keeps the bytes of a windows-1252 page', async () => {
    const { body } = await get('hr.fairshire.test', '/timesheets/week.asp');
    expect(body.includes(Buffer.from('O\x92Connell', 'latin1'))).toBe(true);
  });

  it('serves the real jQuery 1', async () => {
    const { body } = await get('intranet.fairshire.test', '/libraries/jquery-1.12.4.js');
    expect(body.toString()).toContain('jQuery JavaScript Library v1.12.4');
  });

  it('keeps the visitor’s port in links between hosts', async () => {
    const { body } = await get('intranet.fairshire.test:8099', '/');
    expect(body.toString()).toContain('//hr.fairshire.test:8099/leave/request.htm');
  });

  it.each([
    ['hr.fairshire.test', '/../../policy.json'],
    ['hr.fairshire.test', '/%2e%2e/%2e%2e/policy.json'],
    ['hr.fairshire.test', '/%E0%A4%A'],
    ['other.test', '/'],
  ])('has no page for %s%s', async (host, path) => {
    expect((await get(host, path)).status).toBe(404);
  });
});
