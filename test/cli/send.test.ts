import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { scan } from '../../cli/scan';
import { type Collector, startCollector } from '../../collector';
import type { ScannedPage } from '../../core/model/scan';
import type { ScanFacts } from '../../core/model/scan-facts';
import { organisation } from '../collector/organisation';
import { editors, token } from '../collector/page-facts';
import { scanned } from '../core/scan/scanned';

const pages: ScannedPage[] = [
  scanned('http://hr.fairshire.test/sick/jane-doe.asp?person=4711', 'needs-ie', { rules: ['vbscript'], title: 'Sick leave of Jane Doe' }),
  scanned('http://hr.fairshire.test/', 'no-problem-found'),
  scanned('http://elsewhere.fairshire.test/secret', 'no-problem-found'),
];

let folder: string;
let collector: Collector;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-send-'));
  write('organisation.json', JSON.stringify(organisation));
  write('pages.txt', pages.map(({ url }) => url).join('\n'));
  write('token', `${token}\n`);
  mkdirSync(join(folder, 'run'));
  // A scan that is complete: the command has nothing to look at any more, and goes on with what was found.
  write('run/pages.jsonl', pages.map((page) => `${JSON.stringify(page)}\n`).join(''));
  collector = await startCollector({ organisation, editors, database: ':memory:', now: () => Date.parse('2026-11-26T12:00:00Z'), port: 0 });
});
afterEach(async () => {
  await collector.close();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
const inRun = () => JSON.parse(readFileSync(join(folder, 'run/facts.json'), 'utf8')) as ScanFacts;

/** Runs the command in this process: its exit code, and what it said on standard error. */
async function send(to: string, ...more: string[]): Promise<{ code: string | number; said: string }> {
  const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const quiet = [
    vi.spyOn(console, 'log').mockImplementation(() => undefined),
    vi.spyOn(process.stderr, 'write').mockImplementation(() => true),
  ];
  const args = [
    '--list',
    join(folder, 'pages.txt'),
    '--out',
    join(folder, 'run'),
    '--send',
    to,
    '--organisation',
    join(folder, 'organisation.json'),
    ...more,
  ];
  await scan().parseAsync(args, { from: 'user' });
  const result = { code: process.exitCode ?? 0, said: said.mock.calls.flat().join('\n') };
  process.exitCode = undefined;
  for (const spy of [said, ...quiet]) spy.mockRestore();
  return result;
}
const withToken = () => vi.stubEnv('FOOTBRIDGE_EDITOR_TOKEN', token);
const published = async () => (await (await fetch(`${collector.url}/api/pages`)).json()) as { systems: unknown[] };

describe('footbridge scan --send', () => {
  test('shows word for word what it sends, sends it, and the collector has it', async () => {
    withToken();
    const { code, said } = await send(collector.url);
    expect(code).toBe(0);
    expect(said).toContain(readFileSync(join(folder, 'run/facts.json'), 'utf8'));
    expect(said).toContain('1 page belongs to no system');
    expect(said).toContain('Sent: the collector has facts about 1 system.');
    expect(await published()).toEqual({
      systems: [
        {
          system: 'leave',
          day: '2026-11-26',
          places: [
            {
              system: 'leave',
              prefix: 'hr.fairshire.test/',
              pages: 2,
              verdicts: { 'no-problem-found': 1, 'needs-ie': 1 },
              causes: [{ rule: 'vbscript', effect: 'needs-ie', pages: 1 }],
              mode: 'IE8Enterprise',
            },
          ],
        },
      ],
    });
    expect(JSON.stringify([inRun(), await published(), said])).not.toMatch(/jane|4711|secret|\.asp|fbe_/i);
  });

  test('with the token in a file; run again, the collector says that it had it', async () => {
    expect((await send(collector.url, '--token-file', join(folder, 'token'))).code).toBe(0);
    const { scan: number } = inRun();
    const again = await send(collector.url, '--token-file', join(folder, 'token'));
    expect([again.code, inRun().scan]).toEqual([0, number]);
    expect(again.said).toContain('had this scan already');
  });

  test('--dry-run shows it, needs no token, and sends nothing', async () => {
    const { code, said } = await send(collector.url, '--dry-run');
    expect(code).toBe(0);
    expect(said).toContain(readFileSync(join(folder, 'run/facts.json'), 'utf8'));
    expect(said).toContain('Nothing was sent.');
    expect((await published()).systems).toEqual([]);
  });

  test('a collector that is away loses nothing: the same command sends it again', async () => {
    withToken();
    const away = await send('http://127.0.0.1:9');
    expect(away.code).toBe(3);
    expect(away.said).toMatch(/could not be reached .*\n?.*See that it runs[\s\S]*the same command sends it again/);
    const { scan: number } = inRun();
    expect((await send(collector.url)).code).toBe(0);
    expect(inRun().scan).toBe(number);
    expect((await published()).systems).toHaveLength(1);
  });

  const policyOf = (systems: unknown[]) => JSON.stringify({ organisation: { name: 'Fairshire' }, systems });
  test.each<[string, { token?: string; policy?: string; args?: string[] }, number, RegExp]>([
    ['another’s token', { token: `fbe_${'u'.repeat(43)}` }, 3, /does not know this editor’s token[\s\S]*sends it again/],
    ['no token', {}, 2, /FOOTBRIDGE_EDITOR_TOKEN or into a file/],
    ['a token that is none', { token: 'secret' }, 2, /FOOTBRIDGE_EDITOR_TOKEN is no editor’s token/],
    ['a token’s file that is not there', { args: ['--token-file', 'nowhere.txt'] }, 2, /Cannot read the editor’s token from nowhere\.txt/],
    ['a policy without systems', { policy: policyOf([]) }, 2, /names no systems/],
    ['a policy that is no JSON', { policy: '{' }, 2, /organisation\.json/],
    [
      'a policy with other places than the collector’s',
      { token, policy: policyOf([{ id: 'leave', name: 'Leave', places: [{ host: '*.fairshire.test' }] }]) },
      3,
      /places\.0\.prefix is not a place of this system[\s\S]*the policy that the collector was started with/,
    ],
  ])('%s: it says what to do, and the collector has nothing', async (_what, given, code, said) => {
    if (given.token) vi.stubEnv('FOOTBRIDGE_EDITOR_TOKEN', given.token);
    if (given.policy) write('organisation.json', given.policy);
    const result = await send(collector.url, ...(given.args ?? []));
    expect(result.said).toMatch(said);
    expect(result.said).not.toMatch(/fbe_/);
    expect(result.code).toBe(code);
    expect((await published()).systems).toEqual([]);
  });

  test('an address that is none', async () => {
    expect(await send('collector')).toMatchObject({ code: 2, said: expect.stringContaining('"collector" is not a web address') });
  });
});

describe('a token goes to nobody else', () => {
  let server: Server;
  let heard: (string | undefined)[];
  let answer: (path: string) => { status: number; location?: string };
  beforeEach(async () => {
    heard = [];
    server = createServer((request, response) => {
      heard.push(`${request.url} ${request.headers.authorization ?? ''}`.trim());
      const { status, location } = answer(request.url ?? '');
      response.writeHead(status, location ? { location } : {}).end('<p>Hello');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    withToken();
  });
  afterEach(() => server.close());
  const url = () => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  test('a redirect is not followed', async () => {
    answer = (path) => (path === '/page-facts' ? { status: 307, location: `${url()}/elsewhere` } : { status: 200 });
    expect((await send(url())).code).toBe(3);
    expect(heard).toEqual([`/page-facts Bearer ${token}`]);
  });

  test('what is no collector is named', async () => {
    answer = () => ({ status: 404 });
    const result = await send(url());
    expect(result).toEqual({ code: 3, said: expect.stringMatching(/takes no facts about pages \(it answered 404\)/) });
  });
});
