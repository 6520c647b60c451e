import { spawn } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as v from 'valibot';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { editorsIn } from '../../cli/token';
import { editorOf } from '../../collector/receive/editors';
import { openDuckDB } from '../../collector/store/duckdb';
import { EditorToken } from '../../core/model/scan-facts';

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
    [
      'a port that is none and a policy that is not there, in one go',
      ['--organisation', 'x', '--port', '99999'],
      2,
      /port: .*0 to 65535.*99999.*--port[\s\S]*organisation: [\s\S]*from --organisation/,
    ],
    ['no policy', [], 2, /--organisation/],
    ['a flag that is none', ['--colour', 'red'], 1, /--colour/],
    ['a configuration file that is not there', ['--config', 'none.toml'], 2, /config: .*none\.toml/],
    ['the same, before anything is started', ['check', '--config', 'none.toml'], 2, /config: .*none\.toml/],
    ['a token without a name', ['token'], 1, /--name/],
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

test('footbridge collector check says what would be used and where that stands, and starts nothing', async () => {
  file('{"organisation":{"name":"Fairshire"}}');
  writeFileSync(join(folder, 'c.toml'), '# Ours\norganisation = "organisation.json"\nport = 9000\n');
  const { code, said } = await run('check', '--config', 'c.toml', '--port', '9001');
  expect(said).toMatch(/organisation = ".*organisation\.json" \(from .*c\.toml\)\n.*database = ".*" \(as nobody set it/);
  expect(said).toContain('port = 9001 (from --port)');
  expect(code).toBe(0);
  expect(readdirSync(folder).sort()).toEqual(['c.toml', 'organisation.json']);
});

describe('editors', () => {
  /** Runs the command; what it printed on each stream. */
  const made = async (): Promise<{ token: string; said: string }> => {
    const child = spawn(process.execPath, [bin, 'collector', 'token', '--name', 'Scan job'], { cwd: folder });
    let [out, said] = ['', ''];
    child.stdout.on('data', (text) => (out += text));
    child.stderr.on('data', (text) => (said += text));
    await new Promise((done) => child.on('close', done));
    return { token: out.trimEnd(), said };
  };

  test('a token is printed alone, with the entry by which the collector knows it and nobody can send', async () => {
    const { token, said } = await made();
    expect(v.is(EditorToken, token)).toBe(true);
    expect(said).not.toContain(token);
    writeFileSync(join(folder, 'editors.json'), said.slice(said.indexOf('[')));
    const read = await editorsIn(join(folder, 'editors.json'));
    if ('trouble' in read) throw new Error(read.trouble);
    expect(editorOf(read.editors, `Bearer ${token}`)?.name).toBe('Scan job');
    expect(editorOf(read.editors, `Bearer ${read.editors[0]?.sha256}`)).toBe(null);
    expect((await made()).token).not.toBe(token);
  });

  test.each([
    ['a file that is not there', null, /Cannot read the editors from .*editors\.json/],
    ['no JSON', 'Scan job', /problem/],
    ['a token in place of its hash', `[{"name":"Scan job","sha256":"fbe_${'t'.repeat(43)}"}]`, /0\.sha256: .*footbridge collector token/],
    ['nobody', '[]', /problem/],
  ])('%s is said, and the collector does not start', async (_what, text, said) => {
    if (text !== null) writeFileSync(join(folder, 'editors.json'), text);
    const result = await run(...file('{"organisation":{"name":"Fairshire"}}'), '--port', '0', '--editors', 'editors.json');
    expect(result.said).toMatch(said);
    expect(result.code).toBe(2);
  });
});
