import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { type Collector, startCollector } from '../../../collector';
import { organisation } from '../organisation';

let folder: string;
let collector: Collector;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-list-'));
  const siteList = join(folder, 'sites.xml');
  writeFileSync(siteList, '\uFEFF<site-list version="1">\r\n</site-list>');
  collector = await startCollector({ organisation, database: ':memory:', now: Date.now, port: 0, siteList });
});
afterEach(async () => {
  await collector.close();
  rmSync(folder, { recursive: true });
});
const got = () => fetch(`${collector.url}/site-list.xml`);

test('the site list is served byte for byte, as it is in its file now', async () => {
  const response = await got();
  expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/xml']);
  expect(Buffer.from(await response.arrayBuffer()).toString('hex')).toBe(
    Buffer.from('\uFEFF<site-list version="1">\r\n</site-list>').toString('hex'),
  );
  writeFileSync(join(folder, 'sites.xml'), '<site-list version="2"/>');
  expect(await (await got()).text()).toBe('<site-list version="2"/>');
});

test('a file that is gone is said to be, to browsers and in the log', async () => {
  rmSync(join(folder, 'sites.xml'));
  const log = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  expect((await got()).status).toBe(503);
  expect(log.mock.calls.flat().join()).toMatch(/Cannot serve the site list/);
  log.mockRestore();
});
