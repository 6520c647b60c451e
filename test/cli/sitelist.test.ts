import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { sitelist } from '../../cli/sitelist';

const bin = new URL('../../bin/footbridge.mjs', import.meta.url).pathname;
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-sitelist-'));
  const write = (name: string, text: string) => writeFileSync(join(folder, name), text);
  write('good.xml', '<site-list version="1">\n<site url="a.example"><open-in>IE11</open-in></site>\n</site-list>\n');
  write('bad.xml', '<site-list version="1">\n<site url="a.example"/>\n<site url="a.example"/>\n</site-list>\n');
  write('cut.xml', '<site-list version="1">\n<site url="a.exa');
  write('old.xml', '<rules version="1"><emie><domain>a.example</domain></emie></rules>');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command in this process: what it printed on each stream, and the exit code it asked for. */
async function run(...args: string[]) {
  const said = { stdout: '', stderr: '' };
  const spies = [
    vi.spyOn(console, 'log').mockImplementation((text) => {
      said.stdout += `${text}\n`;
    }),
    vi.spyOn(console, 'error').mockImplementation((text) => {
      said.stderr += `${text}\n`;
    }),
    vi.spyOn(process.stdout, 'write').mockImplementation((bytes) => {
      said.stdout += Buffer.from(bytes).toString();
      return true;
    }),
  ];
  const before = process.cwd();
  process.chdir(folder);
  await sitelist().parseAsync(args, { from: 'user' });
  process.chdir(before);
  const status = process.exitCode ?? 0;
  process.exitCode = undefined;
  for (const spy of spies) spy.mockRestore();
  return { status, ...said };
}

describe('footbridge sitelist', () => {
  it.each([
    [
      'explain: each browser and why',
      ['explain', 'good.xml', 'https://A.example/x'],
      0,
      /Edge opens it in Internet Explorer mode\.\n {2}Entry a\.example, line 2: no other/,
    ],
    ['explain: what is no address', ['explain', 'good.xml', 'a.example'], 2, /a\.example is not a web address/],
    ['explain: no entry', ['explain', 'good.xml', 'https://b.example'], 0, /Edge opens it as any page: no entry applies/],
    ['check: nothing', ['check', 'good.xml'], 0, /^Nothing to mend in 1 site\.\n$/],
    ['check: something', ['check', 'bad.xml'], 1, /^line 3, a\.example: The same address is on line 2.*\n1 thing to look at\.\n$/],
    [
      'check: a broken list',
      ['check', 'cut.xml'],
      2,
      /Cannot read cut\.xml as a site list\. Line 2, column \d+: It is not well-formed XML/,
    ],
    ['check: no list', ['check', 'none.xml'], 2, /Cannot read none\.xml/],
    ['convert: prints the list', ['convert', 'old.xml'], 0, /^<site-list version="2">\n {2}<site url="a\.example">/],
    ['convert: a folder that is not there', ['convert', 'old.xml', '--out', 'none/new.xml'], 2, /Cannot write none\/new\.xml/],
  ])('%s', async (_what, args, status, said) => {
    const result = await run(...args);
    expect(result.stdout + result.stderr).toMatch(said);
    expect(result.status).toBe(status);
  });

  it('converts into a file that can be checked', async () => {
    expect(await run('convert', 'old.xml', '--out', 'new.xml')).toEqual({ status: 0, stdout: '', stderr: 'Wrote 1 site to new.xml\n' });
    expect(readFileSync(join(folder, 'new.xml'), 'utf8')).toContain('<compat-mode>IE8Enterprise</compat-mode>');
    expect((await run('check', 'new.xml')).status).toBe(0);
  });

  it.each([
    [
      ['explain', 'good.xml', 'https://a.example/'],
      { readers: [{ reader: 'edge', match: { action: 'ie-mode', entry: { line: 2 } } }, {}, {}] },
    ],
    [['check', 'bad.xml'], { sites: 2, findings: [{ code: 'duplicate', line: 3 }] }],
    [['convert', 'old.xml'], { schema: 1, sites: 1, notes: [] }],
  ])('%s --json', async (args, wanted) => {
    expect(JSON.parse((await run(...args, '--json')).stdout)).toMatchObject(wanted);
  });

  it('is a part of the command, which ends with its exit code', { timeout: 60_000 }, () => {
    const { status, stdout } = spawnSync(process.execPath, [bin, 'sitelist', 'check', 'bad.xml'], { cwd: folder, encoding: 'utf8' });
    expect([status, stdout]).toEqual([1, expect.stringContaining('1 thing to look at.')]);
  });
});
