import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from '@playwright/test';
import type { ScanLine } from '../../core/model/scan';
import { browserPath } from '../../scripts/browsers.mjs';

const PAGES = 36;
const HOSTS = 4;

const urls = Array.from({ length: PAGES }, (_, nth) => `http://h${nth % HOSTS}.kill.test/page-${nth}`);

/** Serves every page, and counts how often each was asked for. */
async function serve() {
  const asked = new Map<string, number>();
  const server = createServer((request, response) => {
    const url = `http://${request.headers.host}${request.url}`;
    asked.set(url, (asked.get(url) ?? 0) + 1);
    const script = request.url?.endsWith('3') ? '<script type="text/vbscript">MsgBox "hello"\nSub go_onclick\nEnd Sub</script>' : '';
    response.setHeader('content-type', 'text/html').end(`<!doctype html><title>${request.url}</title>${script}<button id="go">Go</button>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return { asked, port: (server.address() as AddressInfo).port, close: () => server.closeAllConnections() ?? server.close() };
}

/** Starts the real command; `lines` grows with what it prints. */
function start(args: readonly string[]): {
  child: ChildProcess;
  lines: ScanLine[];
  line: (count: number) => Promise<void>;
  code: Promise<number | null>;
} {
  const child = spawn(process.execPath, ['bin/footbridge.mjs', 'scan', ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const lines: ScanLine[] = [];
  const waiting: { count: number; done: () => void }[] = [];
  if (child.stdout)
    createInterface(child.stdout).on('line', (line) => {
      lines.push(JSON.parse(line));
      for (const { count, done } of waiting) if (lines.length >= count) done();
    });
  const code = new Promise<number | null>((done) => child.on('close', done));
  return { child, lines, code, line: (count) => new Promise((done) => waiting.push({ count, done })) };
}

test('killed twice in the middle and started again, it scans nothing twice and loses nothing', async () => {
  test.setTimeout(240_000);
  const server = await serve();
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-killed-'));
  const [list, out] = [join(folder, 'pages.txt'), join(folder, 'run')];
  await writeFile(list, `# Every page of the intranet\n${urls.join('\n')}\n`);
  const args = ['--list', list, '--out', out, '--json', '--rate', '0', '--parallel', '3', '--browser', browserPath('chromium')];
  args.push(`--browser-switch=--host-resolver-rules=MAP *.kill.test 127.0.0.1:${server.port}`);
  const kept = async () =>
    (await readFile(join(out, 'pages.jsonl'), 'utf8'))
      .split('\n')
      .slice(0, -1)
      .map((line) => JSON.parse(line).url);
  try {
    let before: string[] = [];
    for (const count of [7, 20]) {
      const run = start(args);
      await run.line(count);
      run.child.kill('SIGKILL');
      await run.code;
      before = await kept();
      expect(before.length).toBeGreaterThanOrEqual(count);
      expect(before.length).toBeLessThan(PAGES);
    }
    // Half a line, as a kill may leave it in the middle of writing.
    await writeFile(join(out, 'pages.jsonl'), '{"url":"http://h0.kill.te', { flag: 'a' });
    const hits = new Map(server.asked);

    const last = start(args);
    expect(await last.code).toBe(0);
    expect((await kept()).sort()).toEqual([...urls].sort());
    expect(last.lines.map(({ url }) => url).sort()).toEqual([...urls].sort());
    for (const url of before) expect([url, server.asked.get(url)]).toEqual([url, hits.get(url)]);
    expect(
      last.lines
        .filter(({ verdict }) => verdict === 'needs-ie')
        .map(({ url }) => url)
        .sort(),
    ).toEqual(urls.filter((url) => url.endsWith('3')).sort());
    expect(Object.keys(last.lines[0] ?? {})).toEqual(['url', 'verdict', 'findings', 'ms']);

    // Once more: all is known, and no page is asked for.
    const done = new Map(server.asked);
    const again = start(args);
    expect(await again.code).toBe(0);
    expect(again.lines).toHaveLength(PAGES);
    expect(server.asked).toEqual(done);

    // Other pages do not belong into this folder.
    expect(await start([...args, urls[0] ?? '']).code).toBe(2);
  } finally {
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});

// Workers that waited for their turn at the host went on waiting once the browser was gone: the command said that it had stopped and never ended.
test('told to stop while others wait for their turn, it ends, and the next one goes on', async () => {
  test.setTimeout(120_000);
  const server = await serve();
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-stopped-'));
  const own = urls.filter((url) => url.includes('//h0.'));
  const args = [...own, '--out', join(folder, 'run'), '--json', '--rate', '0', '--parallel', '3', '--browser', browserPath('chromium')];
  args.push(`--browser-switch=--host-resolver-rules=MAP *.kill.test 127.0.0.1:${server.port}`);
  const run = start(args);
  try {
    await run.line(2);
    run.child.kill('SIGTERM');
    expect(await run.code).toBe(130);
    expect(run.lines.length).toBeLessThan(own.length);
    const last = start(args);
    expect(await last.code).toBe(0);
    expect(last.lines.map(({ url }) => url).sort()).toEqual([...own].sort());
  } finally {
    run.child.kill('SIGKILL');
    server.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
