import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { openDuckDB } from '../../collector/store/duckdb';

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-cli-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

/** Runs the command in a folder of its own until it ends; what it printed, and its exit code. */
function run(...args: string[]): Promise<{ code: number | null; said: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, 'collector', ...args], { cwd: folder });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('close', (code) => done({ code, said }));
  });
}

const file = (content: string) => {
  writeFileSync(join(folder, 'organisation.json'), content);
  return ['--organisation', 'organisation.json'];
};

describe('footbridge collector says what is wrong and ends', () => {
  test.each([
    ['a policy that is not there', ['--organisation', 'nowhere.json'], 2, /nowhere\.json/],
    ['a policy that is no JSON', '{"systems":', 2, /organisation\.json/],
    [
      'a policy with a bad system',
      '{"systems":[{"id":"Leave Requests","name":"Leave","places":[{"host":"hr.test"}]}]}',
      2,
      /systems\.0\.id: .*lower-case/,
    ],
    ['a file that is something else', '{"name":"footbridge","version":"0.1.0"}', 2, /organisation: is missing/],
    ['a port that is none', ['--organisation', 'x', '--port', '99999'], 1, /0 to 65535/],
    ['no policy', [], 1, /--organisation/],
  ])('%s', async (_what, given, code, said) => {
    const result = await run(...(typeof given === 'string' ? file(given) : given));
    expect(result.said).toMatch(said);
    expect(result.code).toBe(code);
  });

  test('a port that is used by another program', async () => {
    const server = createServer();
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const address = server.address();
    const port = typeof address === 'object' && address ? String(address.port) : '';
    const result = await run(...file('{"organisation":{"name":"Fairshire"}}'), '--port', port);
    server.close();
    expect(result).toEqual({ code: 1, said: expect.stringContaining(`port ${port} is used by another program`) });
  });

  test('a database that another program has open', async () => {
    const store = await openDuckDB(join(folder, 'taken.duckdb'));
    const result = await run(...file('{"organisation":{"name":"Fairshire"}}'), '--port', '0', '--database', 'taken.duckdb');
    await store.close();
    expect(result).toEqual({ code: 1, said: expect.stringContaining('taken.duckdb is open in another program') });
  });
});
