import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'smol-toml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { fromFile, variableOf } from '../../cli/settings/given';
import { settingsIn } from '../../cli/settings/settings';
import { settingKeys } from '../../core/model/collector-config';
import { startService } from './service';

const root = resolve(fileURLToPath(new URL('../../', import.meta.url)));
const deploy = join(root, 'deploy/service');
const textOf = (name: string) => readFileSync(join(deploy, name), 'utf8');
/** What a unit sets, by name; of a name that stands twice, all. */
const unit = (name: string) => {
  const lines = textOf(name).split('\n');
  const pairs = lines.flatMap((line) => /^(\w+)=(.*)$/.exec(line) ?? []).filter((_text, at) => at % 3 !== 0);
  return (key: string) => pairs.flatMap((text, at) => (at % 2 === 0 && text === key ? [pairs[at + 1] ?? ''] : []));
};

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'footbridge-deploy-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('the example of a configuration file', () => {
  const text = textOf('collector.toml');

  test('can be used, and names every setting', () => {
    expect(settingsIn([fromFile(text, 'c.toml', '/etc/footbridge')], '/').faults).toEqual([]);
    for (const key of settingKeys) expect(text).toMatch(new RegExp(`^(# )?${key} = `, 'm'));
  });

  test('is explained', () => {
    const guide = readFileSync(join(root, 'docs/collector.md'), 'utf8');
    for (const key of settingKeys) expect(guide).toContain(`\`${key}\``);
  });

  test('can be used with each of its parts that are commented out', () => {
    for (const part of text.split('\n\n').slice(1)) {
      const lines = part.replace(/^# (?=[a-z-]+ = )/gm, '');
      const names = Object.keys(parse(lines));
      expect(names.length).toBeGreaterThan(0);
      const whole = names.includes('organisation') ? lines : `organisation = "p"\n${lines}`;
      expect(settingsIn([fromFile(whole, 'c.toml', '/')], '/').faults).toEqual([]);
    }
  });
});

describe('the systemd units', () => {
  test('start a collector that is ready, with the command and the environment that stand there', async () => {
    const of = unit('footbridge-collector.service');
    mkdirSync(join(folder, 'footbridge'));
    writeFileSync(join(folder, 'policy.json'), '{"organisation":{"name":"Fairshire"}}');
    writeFileSync(join(folder, 'collector.toml'), textOf('collector.toml').replace('8137', '0'));
    const here = (text: string) => text.replaceAll('%S', folder).replaceAll('/etc/footbridge', folder).replaceAll('/opt/footbridge', root);
    const [node, bin, name, ...args] = here(of('ExecStart')[0] ?? '').split(' ');
    expect([node, bin, name]).toEqual(['/usr/bin/node', join(root, 'bin/footbridge.mjs'), 'collector']);
    const environment = of('Environment').map((text) => here(text).split('=') as [string, string]);
    const service = await startService(args, Object.fromEntries(environment));
    expect(await (await fetch(`${service.url}/readyz`)).text()).toBe('ready');
    expect(await service.stop()).toBe(0);
    expect(readFileSync(join(folder, 'footbridge/collector.duckdb')).length).toBeGreaterThan(0);
  }, 60_000);

  test('start again after a fault, and not after wrong settings', () => {
    const of = unit('footbridge-collector.service');
    expect([of('Restart'), of('RestartPreventExitStatus')]).toEqual([['on-failure'], ['2']]);
    expect(Number(of('TimeoutStopSec')[0])).toBeGreaterThan(9);
  });

  test('are what systemd understands, and keep the service apart (where systemd is there to say so)', () => {
    cpSync(deploy, folder, { recursive: true });
    mkdirSync(join(folder, 'footbridge-collector.service.d'));
    const units = ['footbridge-collector.service', 'footbridge-backup.service', 'footbridge-backup.timer'];
    const analyze = (...args: string[]) => spawnSync('systemd-analyze', args, { cwd: folder, encoding: 'utf8' });
    for (const withTls of [false, true]) {
      if (withTls) cpSync(join(folder, 'tls.conf'), join(folder, 'footbridge-collector.service.d/tls.conf'));
      for (const name of units) {
        const verified = analyze('verify', `./${name}`);
        if (verified.error) return;
        expect([name, verified.stderr, verified.status]).toEqual([name, '', 0]);
        // In tenths: 10 is wide open by this measure, 0 shut.
        if (name.endsWith('.service')) expect(analyze('security', '--offline=yes', '--threshold=20', `./${name}`).status).toBe(0);
      }
    }
  }, 60_000);
});

describe('the container file', () => {
  const lines = textOf('Containerfile').replaceAll('\\\n', ' ').split('\n');
  const said = (word: string) => lines.filter((line) => line.startsWith(`${word} `)).map((line) => line.slice(word.length).trim());

  test('names no registry, no user that may do everything, and variables that the collector knows', () => {
    expect(said('FROM')).toEqual([expect.stringMatching(/^node:\d+-slim$/)]);
    expect(said('USER')).toEqual(['node']);
    const variables = said('ENV').flatMap((line) => [...line.matchAll(/FOOTBRIDGE_\w+/g)].map(([name]) => name));
    expect(variables.length).toBeGreaterThan(0);
    for (const name of variables) expect(['config', ...settingKeys].map(variableOf)).toContain(name);
  });

  test('starts the command, and asks whether it is ready at the port of its settings', () => {
    expect(JSON.parse(said('ENTRYPOINT')[0] ?? '')).toEqual(['node', 'bin/footbridge.mjs', 'collector']);
    expect(said('EXPOSE')).toEqual(['8137']);
    const [check] = said('HEALTHCHECK');
    const [node, flag, script] = JSON.parse(check?.replace('CMD ', '') ?? '') as string[];
    expect([node, flag, script]).toEqual(['node', '-e', expect.stringContaining('127.0.0.1:8137/readyz')]);
    // Nothing listens on the port of the test.
    expect(spawnSync(process.execPath, ['-e', (script ?? '').replace('8137', '1')]).status).toBe(1);
  });
});
