import { execFile, spawn } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { unzipSync } from 'fflate';
import { names } from '../../core/release/names';
import { remoteCode, scriptsFromElsewhere } from './remote-code';
import { councilFile, type Released, releaseOf } from './support';

const run = promisify(execFile);
let released: Released;
let version: string;

test.beforeAll(async () => {
  released = await releaseOf(councilFile);
  ({ version } = JSON.parse(await readFile('package.json', 'utf8')));
});
test.afterAll(() => released.remove());

/** The files of a package; a CRX is a ZIP behind a header. */
async function filesIn(path: string): Promise<Map<string, string>> {
  const bytes = await readFile(join(released.out, path));
  const zipped = bytes.subarray(bytes.indexOf('PK\x03\x04'));
  return new Map(Object.entries(unzipSync(zipped)).map(([name, content]) => [name, Buffer.from(content).toString()]));
}
const manifestOf = async (path: string) => JSON.parse((await filesIn(path)).get('manifest.json') ?? '');

const chromium = () => [`extension/${names.crx(version)}`, `stores/footbridge-${version}-chromium.zip`];
const firefox = () => [`extension/${names.xpi(version)}`, `stores/footbridge-${version}-mozilla.xpi`];

test('the packages are the same byte for byte on another day, in another folder and time zone', async () => {
  const zone = process.env.TZ;
  process.env.TZ = 'Asia/Tokyo';
  const again = await releaseOf(councilFile, released.keyPath).finally(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });
  try {
    for (const path of [...firefox(), ...chromium()])
      expect((await readFile(join(again.out, path))).equals(await readFile(join(released.out, path))), path).toBe(true);
  } finally {
    await again.remove();
  }
});

test('the key is for its owner alone, the checksums hold, and nothing secret is in the release', async () => {
  expect((await stat(released.keyPath)).mode & 0o777).toBe(0o600);
  await run('sha256sum', ['--check', '--strict', '--quiet', 'SHA256SUMS'], { cwd: released.out });
  const files = (await readdir(released.out, { recursive: true, withFileTypes: true })).filter((entry) => entry.isFile());
  const sums = (await readFile(join(released.out, 'SHA256SUMS'), 'utf8')).trim().split('\n');
  expect(sums).toHaveLength(files.length - 1);
  for (const { parentPath, name } of files)
    expect(await readFile(join(parentPath, name), 'latin1'), name).not.toContain('PRIVATE KEY-----');
});

test('update manifests and policies name the packages that are there', async () => {
  const { chromium: chrome, firefox: gecko } = JSON.parse(await readFile(join(released.out, 'policy/organisation.json'), 'utf8'));
  const xml = await readFile(join(released.out, 'extension/updates.xml'), 'utf8');
  expect(xml).toContain(`appid="${chrome.id}"`);
  expect(xml).toContain(`codebase="https://footbridge.fairshire.test/extension/${names.crx(version)}" version="${version}"`);
  const json = JSON.parse(await readFile(join(released.out, 'extension/updates.json'), 'utf8'));
  expect(json.addons[gecko.id].updates).toMatchObject([{ version, update_link: gecko.installUrl }]);
  expect(await manifestOf(chromium()[0] ?? '')).toMatchObject({ update_url: chrome.updateUrl });
  const { gecko: of } = (await manifestOf(firefox()[0] ?? '')).browser_specific_settings;
  expect(of).toEqual({ id: gecko.id, strict_min_version: '115.0', update_url: 'https://footbridge.fairshire.test/extension/updates.json' });
  const settings = JSON.parse(await readFile(join(released.out, 'policy/linux/chromium/footbridge.json'), 'utf8')).ExtensionSettings;
  expect(settings[chrome.id]).toMatchObject({ installation_mode: 'force_installed', update_url: chrome.updateUrl });
});

test('permissions are the fewest, each with its reason in docs/release.md', async () => {
  const shared = ['storage', 'scripting', 'alarms', 'webRequest'];
  for (const path of chromium()) {
    const manifest = await manifestOf(path);
    expect(manifest.permissions.sort()).toEqual([...shared, 'declarativeNetRequestWithHostAccess', 'offscreen'].sort());
    expect(manifest.host_permissions).toEqual(['*://*/*']);
  }
  for (const path of firefox()) {
    const manifest = await manifestOf(path);
    expect(manifest.permissions.sort()).toEqual([...shared, 'webRequestBlocking', '*://*/*'].sort());
  }
  const [, why = ''] = (await readFile('docs/release.md', 'utf8')).split('## Permissions, and why');
  const told = [...why.matchAll(/^\| `([^`]+)` \|[^|]+\| [^|]{20,} \|$/gm)].map(([, permission]) => permission);
  expect(told.sort()).toEqual([...shared, 'declarativeNetRequestWithHostAccess', 'offscreen', 'webRequestBlocking', '*://*/*'].sort());
  for (const path of [...chromium(), ...firefox()]) {
    const manifest = await manifestOf(path);
    for (const key of [
      'optional_permissions',
      'optional_host_permissions',
      'externally_connectable',
      'content_scripts',
      'web_accessible_resources',
      'sandbox',
    ])
      expect(manifest, path).not.toHaveProperty(key);
  }
});

test('all pages stand under a content security policy, and no code comes from elsewhere or from text', async () => {
  for (const path of [...chromium(), ...firefox()]) {
    const files = await filesIn(path);
    const { content_security_policy: said } = await manifestOf(path);
    const policy: string = said.extension_pages ?? said;
    expect(policy).toMatch(/(?:^|; )default-src 'none'(?:;|$)/);
    expect(policy).toMatch(/; script-src 'self'(?:;|$)/);
    expect(policy).not.toMatch(/unsafe|blob:|wasm|\*/);
    const scripts = [...files].filter(([name]) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(5);
    for (const [name, text] of scripts) expect(remoteCode(text), `${path}: ${name}`).toEqual([]);
    for (const [name, text] of [...files].filter(([name]) => name.endsWith('.html')))
      expect(scriptsFromElsewhere(text), `${path}: ${name}`).toEqual([]);
  }
});

test("Mozilla's linter has nothing against the packages for Firefox but the key that ESR 115 cannot read", async () => {
  test.setTimeout(240_000);
  const { default: linter } = await import('addons-linter');
  const complaints = async (path: string, selfHosted: boolean) => {
    const config = { _: [join(released.out, path)], output: 'none', selfHosted, logLevel: 'fatal' };
    const { errors, warnings, notices } = await linter.createInstance({ config, runAsBinary: false }).run();
    return [...errors, ...warnings, ...notices].map(({ code }) => code);
  };
  const [byPolicy = '', store = ''] = firefox();
  expect(await complaints(store, false)).toEqual([]);
  expect(await complaints(byPolicy, true)).toEqual(['MISSING_DATA_COLLECTION_PERMISSIONS']);
});

test('the collector runs from what is in the release, on packages that it names', async () => {
  const collector = join(released.out, 'collector');
  const described = JSON.parse(await readFile(join(collector, 'package.json'), 'utf8'));
  const lock = JSON.parse(await readFile(join(collector, 'package-lock.json'), 'utf8'));
  expect(described).not.toHaveProperty('devDependencies');
  expect(lock.packages[''].dependencies).toEqual(described.dependencies);
  const sources = (await readdir(collector, { recursive: true })).filter((file) => /\.(?:ts|tsx|mjs)$/.test(file));
  const texts = await Promise.all(sources.map((file) => readFile(join(collector, file), 'utf8')));
  const imported = texts.flatMap((text) =>
    [...text.matchAll(/(?:^(?:import|export|\}).* from |\bimport\()'([^'.][^']*)'/gm)].map(([, name = '']) => name),
  );
  const packages = imported
    .filter((name) => !name.startsWith('node:'))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );
  // A clone bundles the scanner's page scripts with it; a release has them.
  const missing = [...new Set(packages)].filter((name) => !(name in described.dependencies) && name !== 'esbuild');
  expect(missing).toEqual([]);

  const elsewhere = await mkdtemp(join(tmpdir(), 'footbridge-server-'));
  try {
    await symlink(resolve('node_modules'), join(collector, 'node_modules'));
    const policy = join(released.out, 'policy/organisation.json');
    const { stdout } = await run(process.execPath, [join(collector, 'bin/footbridge.mjs'), 'policy', 'check', policy], { cwd: elsewhere });
    expect(stdout).toContain('The extension will understand everything in this file.');
    const started = ['collector', '--organisation', join(released.out, 'policy/policy.json'), '--release', released.out, '--port', '0'];
    const child = spawn(process.execPath, [join(collector, 'bin/footbridge.mjs'), ...started], { cwd: elsewhere });
    try {
      const url = await new Promise<string>((found, failed) => {
        let said = '';
        const hear = (text: Buffer) => {
          said += text;
          const [address] = /http:\S+/.exec(said) ?? [];
          if (address) found(address);
        };
        child.stdout.on('data', hear);
        child.stderr.on('data', hear);
        child.on('close', () => failed(new Error(said)));
      });
      const crx = await fetch(new URL(`/extension/${names.crx(version)}`, url));
      expect(Buffer.from(await crx.arrayBuffer()).equals(await readFile(join(released.out, 'extension', names.crx(version))))).toBe(true);
    } finally {
      const ended = child.exitCode === null ? new Promise((done) => child.once('close', done)) : null;
      child.kill();
      await ended;
    }
  } finally {
    await Promise.all([rm(join(collector, 'node_modules'), { force: true }), rm(elsewhere, { recursive: true, force: true })]);
  }
});
