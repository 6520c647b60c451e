import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { OrganisationInput } from '../../core/model/organisation';
import { fairshire } from '../fairshire/organisation';

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;
const id = 'abcdefghijklmnopabcdefghijklmnop';
const organisation: OrganisationInput = {
  policy: fairshire({ collector: 'https://footbridge.fairshire.test/' }),
  chromium: { id, updateUrl: 'https://footbridge.fairshire.test/updates.xml' },
  firefox: { id: 'footbridge@fairshire.test', installUrl: 'https://footbridge.fairshire.test/footbridge-1.xpi' },
};

// Starting Node and reading all sources takes seconds where the machine is busy.
vi.setConfig({ testTimeout: 60_000 });

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-policy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

function run(...args: string[]): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((done) => {
    const child = spawn(process.execPath, [bin, 'policy', ...args], { cwd: folder });
    const said = { out: '', err: '' };
    child.stdout.on('data', (text) => (said.out += text));
    child.stderr.on('data', (text) => (said.err += text));
    child.on('close', (code) => done({ code, ...said }));
  });
}

const write = (name: string, content: unknown) =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

describe('footbridge policy make', () => {
  test('writes files that check finds clean, the registry in the encoding of Windows', async () => {
    write('organisation.json', organisation);
    expect(await run('make', '--from', 'organisation.json', '--out', 'made')).toMatchObject({ code: 0, err: '' });
    const reg = readFileSync(join(folder, 'made/windows/chrome.reg'));
    expect([...reg.subarray(0, 4)]).toEqual([0xff, 0xfe, 'W'.charCodeAt(0), 0]);
    expect(await run('check', 'made/windows/chrome.reg')).toMatchObject({ code: 0, out: expect.stringContaining(id) });
  });

  test.each([
    ['a file that is no JSON', '{"policy":', 2, /organisation\.json/],
    ['a policy with a bad host', { ...organisation, policy: { intranet: ['https://hr.test/'] } }, 1, /policy\.intranet\.0: must be a host/],
  ])('refuses %s', async (_, content, code, said) => {
    write('organisation.json', content);
    const result = await run('make', '--from', 'organisation.json', '--out', 'made');
    expect(result).toMatchObject({ code, err: expect.stringMatching(said) });
  });
});

describe('footbridge policy check', () => {
  const linux = (policy: unknown) => ({ '3rdparty': { extensions: { [id]: policy } } });

  test('says of each key what the extension will understand', async () => {
    const tools = [
      { id: 'pages', name: 'Pages', purpose: 'Write.', category: 'write' },
      { id: 'No Slug', name: 'Bad', purpose: 'x', category: 'write' },
    ];
    write('policy.json', linux({ cohort: 'libraries', ieRoute: 'firefox', tools, extra: 1 }));
    const { code, out } = await run('check', '--json', 'policy.json');
    expect(code).toBe(1);
    const result = JSON.parse(out);
    expect(result).toMatchObject({ format: 'chromium-json', problems: 3, policies: [{ engine: 'chromium', id }] });
    const states = result.policies[0].keys.map(({ key, state }: { key: string; state: string }) => [key, state]);
    expect(states).toEqual([
      ['cohort', 'understood'],
      ['ieRoute', 'wrong'],
      ['tools', 'partly'],
      ['extra', 'unknown'],
    ]);
    expect(result.policies[0].keys[2].value).toHaveLength(1);
  });

  test('exits with 2 where a file cannot be read', async () => {
    expect(await run('check', 'nowhere.json')).toMatchObject({ code: 2, err: expect.stringContaining('nowhere.json') });
  });
});
