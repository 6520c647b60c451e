import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { declaredTables } from '../../collector/publish/tables';
import { openDuckDB } from '../../collector/store/duckdb';
import { disclose } from '../../core/disclosure';
import { nonce, ready } from '../collector/answers';
import { certificate } from '../collector/certificates';
import { organisation } from '../collector/organisation';
import { facts } from '../collector/page-facts';
import { type Service, spawned, startService } from '../collector/service';

let folder: string;
let service: Service | undefined;
const at = (name: string) => join(folder, name);

/** Two weeks are published, of 1,237 browsers each; of a third 4,321 were counted. Also nonces, and facts about pages. */
async function filled(path: string): Promise<void> {
  const store = await openDuckDB(path);
  for (const period of ['2026-W45', '2026-W46']) {
    await store.add(Array.from({ length: 1237 }, (_, i) => ready(i, 'yes', 'library', period)));
    await store.publish(period, (counts) => disclose(period, counts, declaredTables(organisation, counts)));
  }
  await store.add(Array.from({ length: 4321 }, (_, i) => ready(i, 'update', 'highways', '2099-W47')));
  await store.keepFacts(facts(1));
  await store.close();
}

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-backup-'));
  const { organisation: named, systems, tools, cohorts } = organisation;
  writeFileSync(at('policy.json'), JSON.stringify({ organisation: named, systems, tools, cohorts }));
  writeFileSync(at('c.toml'), 'organisation = "policy.json"\ndatabase = "c.duckdb"\nport = 0\n');
  await filled(at('c.duckdb'));
});
afterEach(() => {
  service?.child.kill('SIGKILL');
  service = undefined;
  rmSync(folder, { recursive: true });
});

/** Runs `footbridge collector …` to its end. */
async function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  const { child, said } = spawned(['collector', ...args]);
  const [code] = await once(child, 'close');
  return { code, said: said() };
}
const all = async (path: string) => {
  const store = await openDuckDB(path);
  const content = { tables: await store.tables({}), facts: await store.facts() };
  await store.close();
  return content;
};

test('while the collector runs, or not: the same back-up, of what is published and no byte of what is counted; restored, it is all there', async () => {
  service = await startService(['--config', at('c.toml')]);
  const running = await run('backup', '--collector', service.url, '--to', at('running'));
  expect(running).toEqual({ code: 0, said: expect.stringContaining('2 weeks, and the pages of 2 systems') });
  expect(await service.stop()).toBe(0);
  writeFileSync(at('c.toml'), 'organisation = "policy.json"\ndatabase = "c.duckdb"\nport = 1\n');
  expect((await run('backup', '--config', at('c.toml'), '--to', at('still'))).code).toBe(0);

  const text = readFileSync(at('running'), 'utf8');
  expect(readFileSync(at('still'), 'utf8')).toBe(text);
  // The checksum may hold any digits. That a number would be seen: the published one stands there, rounded.
  const body = text.slice(0, text.indexOf('{"end"'));
  expect(body).toContain('1235');
  for (const raw of ['1237', '4321', '2099-W47', 'counters']) expect(body).not.toContain(raw);
  const nonces = [ready(0), facts(1)].map((one) => ('nonce' in one ? one.nonce : one.scan));
  for (const secret of [...nonces, nonce('ready 4320')]) expect(body).not.toContain(secret);

  const restored = await run('restore', '--config', at('c.toml'), '--database', at('new.duckdb'), '--from', at('running'));
  expect(restored).toEqual({ code: 0, said: expect.stringMatching(/2 weeks, and the pages of 2 systems/) });
  expect(await all(at('new.duckdb'))).toEqual(await all(at('c.duckdb')));

  const again = await run('restore', '--config', at('c.toml'), '--database', at('new.duckdb'), '--from', at('running'));
  expect(again).toEqual({ code: 1, said: expect.stringContaining('is not empty') });
  writeFileSync(at('broken'), text.replace('1235', '1230'));
  const broken = await run('restore', '--config', at('c.toml'), '--database', at('other.duckdb'), '--from', at('broken'));
  expect(broken).toEqual({ code: 1, said: expect.stringContaining('checksum') });
  expect(existsSync(at('other.duckdb'))).toBe(false);
}, 120_000);

test('a database with counters alone is not empty', async () => {
  const store = await openDuckDB(at('counted.duckdb'));
  await store.add([ready(1)]);
  expect(await store.restore({ tables: [], facts: [] })).toBe(false);
  await store.close();
});

test('a restore that fails in the middle leaves the database empty, for another go', async () => {
  const content = await all(at('c.duckdb'));
  const store = await openDuckDB(at('half.duckdb'));
  const [first] = content.facts;
  const broken = { tables: content.tables, facts: first ? [first, first] : [] };
  await expect(store.restore(broken)).rejects.toThrow();
  expect(await store.published()).toEqual([]);
  expect(await store.restore(content)).toBe(true);
  await store.close();
});

test('killed in the middle, it leaves the back-up of yesterday as it was, and the next one is whole', async () => {
  service = await startService(['--config', at('c.toml')]);
  writeFileSync(at('backup'), 'of yesterday');
  const { url } = service;
  // Between the two: hands on what is asked, and kills whoever asks for the last part.
  let victim: ReturnType<typeof spawned> | null = null;
  const between = createServer((asked, answer) => {
    if (asked.url === '/api/pages') victim?.child.kill('SIGKILL');
    request(`${url}${asked.url}`, (got) => got.pipe(answer)).end();
  }).listen(0, '127.0.0.1');
  await once(between, 'listening');
  victim = spawned([
    'collector',
    'backup',
    '--collector',
    `http://127.0.0.1:${(between.address() as AddressInfo).port}`,
    '--to',
    at('backup'),
  ]);
  const [code, signal] = await once(victim.child, 'close');
  between.close();
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  expect(readFileSync(at('backup'), 'utf8')).toBe('of yesterday');
  expect((await run('backup', '--collector', url, '--to', at('backup'))).code).toBe(0);
  expect(readFileSync(at('backup'), 'utf8')).toMatch(/^\{"footbridge":"back-up"[\s\S]*"end"/);
  expect(readdirSync(folder).filter((name) => name.includes('part'))).toEqual([]);
}, 90_000);

test('what is in the way is said', async () => {
  expect(await run('backup', '--collector', 'http://127.0.0.1:1', '--to', at('x'))).toEqual({
    code: 1,
    said: expect.stringContaining('ECONNREFUSED'),
  });
  expect(await run('backup', '--collector', 'nowhere', '--to', at('x'))).toEqual({
    code: 1,
    said: expect.stringContaining('There is no new back-up'),
  });
  expect(existsSync(at('x'))).toBe(false);
}, 60_000);

test('a collector with TLS of its own is asked on this computer, and known by its certificate', async () => {
  // As most are: signed by an authority that this computer need not know.
  certificate(folder, 'own', certificate(folder, 'authority'));
  const port = await freePort();
  const lines = [
    'organisation = "policy.json"',
    'database = "c.duckdb"',
    `port = ${port}`,
    'tls-certificate = "own.crt"',
    'tls-key = "own.key"',
  ];
  writeFileSync(at('c.toml'), lines.join('\n'));
  service = await startService(['--config', at('c.toml')]);
  expect(await run('backup', '--config', at('c.toml'), '--to', at('tls'))).toMatchObject({ code: 0 });
  const other = certificate(folder, 'other');
  const another = ['--tls-certificate', other.certificate, '--tls-key', other.key];
  const wrong = await run('backup', '--config', at('c.toml'), ...another, '--to', at('x'));
  expect(wrong).toEqual({ code: 1, said: expect.stringContaining('another certificate') });
}, 120_000);

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}
