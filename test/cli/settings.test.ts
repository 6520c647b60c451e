import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { settingsFor } from '../../cli/settings';
import { fromEnvironment, fromFile, fromFlags } from '../../cli/settings/given';
import { settingsIn } from '../../cli/settings/settings';
import { settingsSay } from '../../core/words/collector';

/** The settings of a file, an environment and flags; or the lines that say what is wrong. */
function read(file: string, environment: Record<string, string> = {}, flags: Record<string, unknown> = {}) {
  const places = [
    fromFile(file, '/etc/footbridge/c.toml', '/etc/footbridge'),
    fromEnvironment(environment, '/cwd'),
    fromFlags(flags, '/cwd'),
  ];
  const { sound, faults } = settingsIn(places, '/cwd');
  return sound ?? faults.map(settingsSay.fault);
}

describe('settings', () => {
  test('are what they are when nobody sets them', () => {
    expect(read('organisation = "/p.json"')).toEqual({
      organisation: '/p.json',
      database: '/cwd/footbridge.duckdb',
      host: '127.0.0.1',
      port: 8137,
    });
  });

  test('weigh more as a flag than in the environment, and there more than in the file', () => {
    const file = 'organisation = "file.json"\nport = 1\nhost = "localhost"\n';
    const environment = { FOOTBRIDGE_COLLECTOR_PORT: '2', FOOTBRIDGE_COLLECTOR_HOST: '127.0.0.2', FOOTBRIDGE_EDITOR_TOKEN: 'of another' };
    expect(read(file, environment, { port: '3' })).toMatchObject({ port: 3, host: '127.0.0.2' });
    expect(read(file, environment)).toMatchObject({ port: 2 });
    expect(read(file, { FOOTBRIDGE_COLLECTOR_PORT: '' })).toMatchObject({ port: 1, host: 'localhost' });
  });

  test('name paths from the place where they are written', () => {
    const environment = { FOOTBRIDGE_COLLECTOR_EDITORS: 'editors.json' };
    expect(
      read('organisation = "policy.json"\ndatabase = ":memory:"', environment, { tlsKey: '../k.pem', tlsCertificate: '/c.pem' }),
    ).toEqual({
      organisation: '/etc/footbridge/policy.json',
      editors: '/cwd/editors.json',
      database: ':memory:',
      host: '127.0.0.1',
      port: 8137,
      'tls-key': '/k.pem',
      'tls-certificate': '/c.pem',
    });
  });

  test('take proxies as a list, or by commas', () => {
    const open = 'organisation = "p"\nhost = "0.0.0.0"\n';
    expect(read(`${open}proxies = ["10.0.0.5", "fd00::/8"]`)).toMatchObject({ proxies: ['10.0.0.5', 'fd00::/8'] });
    expect(read(open, { FOOTBRIDGE_COLLECTOR_PROXIES: '10.0.0.0/24, ::1' })).toMatchObject({ proxies: ['10.0.0.0/24', '::1'] });
  });
});

describe('what is wrong with settings', () => {
  const p = 'organisation = "p"\n';
  const of = '(from /etc/footbridge/c.toml)';
  test.each<[string, string, Record<string, string>, string[]]>([
    ['no TOML', 'organisation = p', {}, [`config: is not TOML in line 1: `]],
    ['a setting twice', `${p}port = 1\nport = 2`, {}, ['config: is not TOML in line 3: ']],
    ['a misspelt key', `${p}databse = "x"`, {}, ['databse: is no setting of the collector. There are organisation, editors']],
    ['a table', `${p}[tls]\nkey = "x"`, {}, ['tls: is no setting']],
    ['a misspelt variable', p, { FOOTBRIDGE_COLLECTOR_PROT: '1' }, ['FOOTBRIDGE_COLLECTOR_PROT: is no variable']],
    ['a port that is none', `${p}port = 99999`, {}, [`port: must be a whole number from 0 to 65535, not 99999 ${of}`]],
    ['half a port', `${p}port = 80.5`, {}, [`port: must be a whole number from 0 to 65535, not 80.5 ${of}`]],
    [
      'a port in words',
      p,
      { FOOTBRIDGE_COLLECTOR_PORT: 'https' },
      ['port: must be a whole number from 0 to 65535, not "https" (from FOOTBRIDGE_COLLECTOR_PORT)'],
    ],
    ['a path that is a number', `${p}database = 5`, {}, [`database: must be a path, not 5 ${of}`]],
    ['an empty path', 'organisation = ""', {}, [`organisation: must be a path, not "" ${of}`]],
    ['no policy', '', {}, ['organisation: is missing: name the policy']],
    ['a certificate alone', `${p}tls-certificate = "c"`, {}, ['tls-key: is missing: tls-certificate is set']],
    ['a key alone', `${p}tls-key = "k"`, {}, ['tls-certificate: is missing: tls-key is set']],
    ['the network, in the clear', `${p}host = "0.0.0.0"`, {}, ['host: is open to the network, where answers would travel in the clear']],
    ['a proxy by name', `${p}proxies = ["10.0.0.1", "proxy"]`, {}, [`proxies.1: must be an address such as 10.0.0.5, or a network`]],
    ['a network that is none', `${p}proxies = "10.0.0.0/33"`, {}, [`proxies.0: must be an address`]],
    ['no proxy', `${p}proxies = []`, {}, ['proxies: must name a proxy']],
    [
      'everything, at once',
      'port = -1\nhost = 7\ncolour = "red"\ntls-key = "k"',
      { FOOTBRIDGE_COLLECTOR_PROXIES: 'x', FOOTBRIDGE_COLLECTOR_Y: 'z' },
      ['colour: ', 'FOOTBRIDGE_COLLECTOR_Y: ', 'organisation: ', 'host: ', 'port: ', 'proxies.0: ', 'tls-certificate: '],
    ],
  ])('%s', (_what, file, environment, wanted) => {
    const lines = read(file, environment);
    expect(lines).toEqual(wanted.map((line) => expect.stringContaining(`  ${line}`)));
  });
});

describe('what settings name', () => {
  let folder: string;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'footbridge-settings-'));
    writeFileSync(join(folder, 'policy.json'), '{"organisation":{"name":"Fairshire"}}');
    for (const name of ['a', 'b']) {
      const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-subj', '/CN=localhost'];
      execFileSync('openssl', [...made, '-keyout', `${name}.key`, '-out', `${name}.crt`, '-days', '9'], { cwd: folder, stdio: 'ignore' });
    }
    mkdirSync(join(folder, 'release/extension'), { recursive: true });
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  const opened = (lines: string, now = Date.now()) => {
    writeFileSync(join(folder, 'c.toml'), lines);
    return settingsFor({ config: join(folder, 'c.toml') }, {}, now);
  };
  const faults = async (lines: string) => {
    const read = await opened(lines);
    return 'faults' in read ? read.faults.map(settingsSay.fault) : [];
  };
  const sound = 'organisation = "policy.json"\nrelease = "release"\ntls-certificate = "a.crt"\ntls-key = "a.key"\n';

  test('is opened, and a certificate that is past its end is told of', async () => {
    const read = await opened(sound);
    expect(read).toMatchObject({
      organisation: { organisation: { name: 'Fairshire' } },
      tls: { key: expect.stringContaining('KEY') },
      warnings: [],
    });
    expect(await opened(sound, Date.now() + 10 * 86_400_000)).toMatchObject({ warnings: [expect.stringContaining('past its end')] });
  });

  test('is looked at even where another setting is wrong, and every fault is named with its place', async () => {
    writeFileSync(join(folder, 'sites.xml'), '<not-a-list/>');
    writeFileSync(join(folder, 'bad.json'), '{"systems":[{"id":"Not A Slug"}]}');
    const lines = [
      'organisation = "bad.json"',
      'editors = "nowhere.json"',
      'site-list = "sites.xml"',
      'release = "policy.json"',
      'database = "missing/x.duckdb"',
      'port = "x"',
      'tls-certificate = "a.crt"',
      'tls-key = "b.key"',
    ];
    const at = `(from ${join(folder, 'c.toml')})`;
    expect(await faults(lines.join('\n'))).toEqual([
      expect.stringMatching(/^ {2}port: .*not "x"/),
      expect.stringMatching(/^ {2}organisation: [\s\S]*systems\.0\.id: [\s\S]*\(from /),
      expect.stringMatching(/^ {2}editors: .*nowhere\.json/),
      expect.stringMatching(/^ {2}site-list: .*sites\.xml/),
      expect.stringMatching(/^ {2}release: .*policy\.json/),
      `  database: ${join(folder, 'missing')} is no folder ${at}`,
      `  tls-key: is not the key of the certificate ${at}`,
    ]);
  });

  test.each([
    ['tls-certificate = "a.key"\ntls-key = "a.crt"', [/tls-certificate: holds no certificate in PEM/, /tls-key: holds no key in PEM/]],
    ['tls-certificate = "none.crt"\ntls-key = "a.key"', [/tls-certificate: cannot be read: .*none\.crt/]],
  ])('%s', async (lines, wanted) => {
    expect(await faults(`organisation = "policy.json"\n${lines}`)).toEqual(wanted.map((line) => expect.stringMatching(line)));
  });

  test('is no configuration file', async () => {
    expect(await settingsFor({ config: join(folder, 'none.toml') }, {}, 0)).toMatchObject({
      faults: [{ key: 'config', reason: expect.stringMatching(/cannot be read: .*none\.toml/) }],
    });
  });
});
