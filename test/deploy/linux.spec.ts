import { execFile, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type BrowserContext, chromium, expect, test } from '@playwright/test';
import { lockWithoutTools, withoutTools } from '../../core/release/collector-package';
import { browserPath } from '../../scripts/browsers.mjs';
import { chromiumArgs } from '../browser/support/chromium';
import { reportOf } from '../browser/support/extension';
import { needsBrowser, needsPolicies } from '../browser/support/needs';
import { type BareRoot, bareRoot, cloneTo, textIn } from './bare-root';
import { type Block, blocksIn, missing } from './guide';

const run = promisify(execFile);
/** Chromium's step mostly takes nine seconds, and was seen to take 65; why was not found. */
const patient = { timeout: 180_000 };

/** What a machine has before anybody follows the guide; the service's unit says where Node is. */
const programs = ['/usr/bin/node', '/usr/bin/npm', 'bash', 'curl', 'openssl', 'groupadd', 'sha256sum', 'ip', 'nsenter'];

/** Skips the test, with the reason, where this machine lacks a program of the guide. In CI a skip is a failure. */
function needsPrograms(): void {
  const path = `${process.env.PATH}:/usr/sbin:/sbin`;
  const missing = programs.filter((name) => spawnSync('sh', ['-c', `command -v ${name}`], { env: { PATH: path } }).status !== 0);
  test.info().skip(missing.length > 0, `This machine lacks ${missing.join(', ')}, which docs/deploy.md uses.`);
}

/** What else of Chromium's interface for extensions is used here. */
interface Wider {
  developerPrivate: { autoUpdate(): Promise<void>; getExtensionsInfo(): Promise<{ id: string; version: string }[]> };
}

/** Gets the packages of the collector into npm's cache, the one thing here that may need a network; names cache and registry. */
async function npmWithoutNetwork(): Promise<{ cache: string; env: Record<string, string> }> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-cache-'));
  const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
  try {
    await writeFile(join(folder, 'package.json'), JSON.stringify(withoutTools(await json('package.json'))));
    await writeFile(join(folder, 'package-lock.json'), JSON.stringify(lockWithoutTools(await json('package-lock.json'))));
    await run('npm', ['ci', '--omit=dev', '--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund'], { cwd: folder });
    const said = async (key: string) => (await run('npm', ['config', 'get', key])).stdout.trim();
    const env = { npm_config_cache: '/var/cache/npm', npm_config_offline: 'true', npm_config_registry: await said('registry') };
    return { cache: await said('cache'), env };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** An intranet server that was there before Footbridge: a page that needs Internet Explorer. */
async function serveLeave(root: BareRoot): Promise<void> {
  await writeFile(join(root.path, 'srv/leave.html'), await readFile('test/pages/activex-object/sick.html'));
  const serve = `const page = require('fs').readFileSync('/srv/leave.html');
    require('http').createServer((_, answer) => answer.setHeader('content-type', 'text/html').end(page)).listen(80, () => console.log('open'))`;
  const server = root.start('node', '-e', serve);
  await new Promise((done) => server.stdout?.once('data', done));
}

async function startChromium(root: BareRoot): Promise<BrowserContext> {
  // The driver needs this, in a file of its own: what the guide has put there stands as it is.
  await writeFile(join(root.path, 'etc/chromium/policies/managed/driver.json'), '{ "DeveloperToolsAvailability": 1 }');
  return chromium.launchPersistentContext(root.profile, {
    executablePath: root.chromium,
    // A process that has changed its root may make no namespace, which the sandbox is made of.
    chromiumSandbox: false,
    ignoreDefaultArgs: ['--disable-extensions', '--disable-background-networking', '--disable-component-extensions-with-background-pages'],
    args: ['--headless=new', '--no-sandbox', ...chromiumArgs().filter((arg) => arg !== '--disable-background-networking')],
  });
}

const later = (version: string) => version.replace(/\d+$/, (patch) => `${Number(patch) + 1}`);

test('docs/deploy.md, followed by a newcomer to Linux: installed, judging pages, updated, withdrawn', async () => {
  test.setTimeout(900_000);
  needsBrowser('chromium');
  needsBrowser('firefox');
  needsPolicies();
  needsPrograms();
  const npm = await npmWithoutNetwork();
  const root = await bareRoot({
    hosts: ['footbridge.example.org', 'hr.intranet.example.org'],
    mounts: { '/root/footbridge/node_modules': resolve('node_modules'), '/var/cache/npm': npm.cache },
    env: npm.env,
  });
  const left = blocksIn(await readFile('docs/deploy.md', 'utf8'));
  /** Runs the next blocks of the guide up to the end of a step; each must do what the guide says that one sees. */
  const follow = async (step: string) => {
    expect(left.map((block) => block.step)).toContain(step);
    while (left.some((block) => block.step === step)) {
      const { commands, seen, step: title } = left.shift() as Block;
      await test.step(`${title}: ${commands.split('\n')[0]} …`, async () => {
        const { code, said } = await root.run(commands);
        expect(code, said).toBe(0);
        expect(missing(seen, said), said).toEqual([]);
      });
    }
  };
  let context: BrowserContext | undefined;
  try {
    await cloneTo(join(root.path, 'root/footbridge'));
    await serveLeave(root);
    await follow('3. Start the collector');
    await follow('4. Put the policy in place');

    context = await startChromium(root);
    const policies = JSON.parse(await textIn(root, 'etc/chromium/policies/managed/footbridge.json'));
    const [id = ''] = Object.keys(policies.ExtensionSettings);
    const extensions = await context.newPage();
    await extensions.goto('chrome://extensions');
    const installed = () =>
      extensions.evaluate(async (id) => {
        const all = await (chrome as unknown as Wider).developerPrivate.getExtensionsInfo();
        return all.find((one) => one.id === id)?.version ?? null;
      }, id);
    const openOwn = async (browser: BrowserContext) => {
      const page = await browser.newPage();
      await page.goto(`chrome-extension://${id}/options.html`);
      return page;
    };
    const versionInClone = async () => JSON.parse(await textIn(root, 'root/footbridge/package.json')).version;

    await test.step('5. See that it worked', async () => {
      await expect.poll(installed, patient).toBe(await versionInClone());
      const policy = await (context as BrowserContext).newPage();
      await policy.goto('chrome://policy');
      for (const key of ['ExtensionSettings', 'organisation', 'intranet', 'systems', 'collector'])
        await expect(policy.getByText(key, { exact: true }).first()).toBeVisible(patient);
      const own = await openOwn(context as BrowserContext);
      for (const text of ['Set by your organisation', 'No problem was found in what arrived.', 'Example Council'])
        await expect(own.getByText(text).first()).toBeVisible(patient);
      await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length), patient).toBe(2);

      const page = await (context as BrowserContext).newPage();
      await page.goto('http://hr.intranet.example.org/leave/');
      expect(await reportOf(own, page)).toMatchObject({ system: 'leave', verdict: { is: 'needs-ie', because: 'activex-object' } });
    });

    await test.step('5. See that it worked, in Firefox', async () => {
      await mkdir(join(root.path, 'tmp/firefox'));
      // A network of nothing but loopback is none to Firefox: about a second after its start it asks for nothing any more.
      await writeFile(join(root.path, 'tmp/firefox/user.js'), 'user_pref("network.manage-offline-status", false);\n');
      const firefox = root.start(await realpath(browserPath('firefox')), '--headless', '--no-remote', '--profile', '/tmp/firefox');
      // What Firefox has installed stands in its profile; no driver reaches into this network.
      const addOns = async () => JSON.parse(await textIn(root, 'tmp/firefox/extensions.json').catch(() => '{"addons":[]}')).addons;
      const ours = async () => (await addOns()).find(({ id }: { id: string }) => id.startsWith('footbridge@'));
      await expect.poll(ours, patient).toMatchObject({ version: await versionInClone(), active: true, location: 'app-profile' });
      root.stop(firefox);
    });

    await test.step('a new version of Footbridge is there', async () => {
      const { code, said } = await root.run(`cd ~/footbridge && npm version --no-git-tag-version ${later(await versionInClone())}`);
      expect(code, said).toBe(0);
    });
    await follow('6. Bring a second version');
    await test.step('the browser’s own check brings it, and the policy holds', async () => {
      const update = () => extensions.evaluate(() => (chrome as unknown as Wider).developerPrivate.autoUpdate());
      await expect
        .poll(async () => {
          await update();
          return installed();
        }, patient)
        .toBe(await versionInClone());
      const own = await openOwn(context as BrowserContext);
      await expect(own.getByText('Set by your organisation')).toBeVisible();
      const page = await (context as BrowserContext).newPage();
      await expect.poll(() => own.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length), patient).toBe(2);
      await page.goto('http://hr.intranet.example.org/leave/');
      expect(await reportOf(own, page)).toMatchObject({ system: 'leave', verdict: { is: 'needs-ie' } });
    });

    await follow('7. Withdraw it');
    await expect.poll(installed, patient).toBe(null);
    expect(left.map(({ step }) => step)).toEqual([]);
    const { said } = await root.run('curl --silent --show-error https://footbridge.example.org/readyz || true');
    expect(said).toMatch(/^curl: \(7\)/);
  } finally {
    await context?.close();
    await root.close();
  }
});
