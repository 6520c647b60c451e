import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { startCollector } from '../../collector';
import type { SystemFacts } from '../../core/model/scan-facts';
import { readPolicy } from '../../core/policy';
import { browserPath } from '../../scripts/browsers.mjs';
import { editors, token } from '../collector/page-facts';
import { fairshire } from '../fairshire/organisation';
import { demoIntranet } from './support/fairshire';

test('a real scan of real pages brings causes to the page of a system that nobody has answered about', async () => {
  test.setTimeout(180_000);
  const intranet = await demoIntranet();
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-sent-'));
  const policy = fairshire({ collector: 'http://127.0.0.1' });
  const collector = await startCollector({
    organisation: readPolicy(policy).policy,
    editors,
    database: ':memory:',
    now: Date.now,
    port: 0,
  });
  try {
    const [organisation, out] = [join(folder, 'policy.json'), join(folder, 'run')];
    await writeFile(organisation, JSON.stringify(policy));
    const urls = ['/leave/request.htm?person=4711', '/timesheets/week.asp', '/'].map((path) => `http://hr.fairshire.test${path}`);
    const args = [
      ...urls,
      '--out',
      out,
      '--rate',
      '0',
      '--browser',
      browserPath('chromium'),
      '--send',
      collector.url,
      '--organisation',
      organisation,
    ];
    const command = spawn(
      process.execPath,
      ['bin/footbridge.mjs', 'scan', ...args, ...intranet.switches.map((one) => `--browser-switch=${one}`)],
      {
        env: { ...process.env, FOOTBRIDGE_EDITOR_TOKEN: token },
        stdio: ['ignore', 'ignore', 'pipe'],
      },
    );
    let said = '';
    command.stderr.on('data', (text) => {
      said += text;
    });
    expect(await new Promise((done) => command.on('close', done)), said).toBe(0);
    expect(said).toContain(await readFile(join(out, 'facts.json'), 'utf8'));
    expect(said).not.toContain(token);

    const { systems } = (await (await fetch(`${collector.url}/api/pages`)).json()) as { systems: SystemFacts[] };
    expect(systems.map(({ system, places }) => [system, places[0]?.prefix, places[0]?.verdicts])).toEqual([
      ['leave', 'hr.fairshire.test/leave/', { 'needs-ie': 1 }],
      ['timesheets', 'hr.fairshire.test/timesheets/', { 'needs-ie': 1 }],
    ]);
    expect(systems[1]?.places[0]?.causes).toContainEqual({ rule: 'vbscript', effect: 'needs-ie', pages: 1 });
    expect(JSON.stringify(systems)).not.toMatch(/4711|week\.asp/);
    const page = await (await fetch(`${collector.url}/systems/timesheets`)).text();
    expect(page).toContain('Time sheets: 1 page needs Internet Explorer');
    expect(page).toContain('Written in VBScript');
  } finally {
    await collector.close();
    await intranet.close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
});
