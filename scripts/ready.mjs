// Gets what a fresh clone lacks: packages and browsers. Plain JavaScript without packages, since it runs before they are there.
import { existsSync, readFileSync } from 'node:fs';
import { aboutBrowser, findBrowser } from './browsers.mjs';
import { run, tail } from './run.mjs';

/** The oldest Node.js that the packages run on. */
const oldestNode = [20, 19];

/** A fresh clone could not be made ready; the message says what to do. */
export class NotReady extends Error {}

/**
 * Makes this clone ready. Silent and without the network when all is there.
 * @param {{ browsers: import('./browsers.mjs').BrowserName[] }} wants
 * @returns {Promise<import('./browsers.mjs').BrowserName[]>} browsers that could not be had; what gets them was printed
 * @throws {NotReady} when the packages could not be installed
 */
export async function ready({ browsers }) {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major < oldestNode[0] || (major === oldestNode[0] && minor < oldestNode[1])) {
    throw new NotReady(`This is Node.js ${process.versions.node}. Footbridge needs ${oldestNode.join('.')} or later.`);
  }
  if (!packagesMatch()) await installPackages();
  const missing = [];
  for (const browser of browsers) {
    if (!findBrowser(browser) && !(await installBrowser(browser))) missing.push(browser);
  }
  return missing;
}

/** True where every package of the lock file is installed in that version: compared by content, so that no clock matters. */
function packagesMatch() {
  try {
    const wanted = JSON.parse(readFileSync('package-lock.json', 'utf8')).packages;
    const installed = JSON.parse(readFileSync('node_modules/.package-lock.json', 'utf8')).packages;
    return Object.entries(wanted).every(([path, { version, optional, peer }]) => {
      if (path === '') return true;
      return installed[path] ? installed[path].version === version : Boolean(optional || peer);
    });
  } catch {
    return false;
  }
}

/**
 * Not `npm ci`: it removes what is there before it knows whether it can fetch the rest, and refuses a lock file that was written where
 * the registry lacks the builds for other systems. `--no-save` installs the lock file's versions and leaves the file alone.
 */
async function installPackages() {
  console.log('Installing packages (once, about 400 MB).');
  const quiet = ['--no-audit', '--no-fund', '--no-update-notifier'];
  const { code, output } = await run('npm install', 'npm', ['install', '--no-save', '--prefer-offline', ...quiet]);
  if (code === 0) return;
  const offline = /ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ETIMEDOUT|ENETUNREACH|ENOTCACHED/.test(output);
  const errors = output.split('\n').filter((line) => line.startsWith('npm error'));
  const why = offline
    ? 'The npm registry cannot be reached from here. It is needed once: connect, then run this command again.'
    : errors.slice(0, 12).join('\n');
  throw new NotReady(`The packages could not be installed.\n${why}`);
}

/** @param {import('./browsers.mjs').BrowserName} browser */
async function installBrowser(browser) {
  const { package: name, variable } = aboutBrowser(browser);
  const debian = existsSync('/usr/bin/apt-get');
  const asRoot = process.getuid?.() === 0;
  let output = '';
  if (debian && asRoot) {
    console.log(`Installing ${name} from Debian (once).`);
    const env = { DEBIAN_FRONTEND: 'noninteractive' };
    await run('apt-get update', 'apt-get', ['update'], { env });
    ({ output } = await run(`apt-get install ${name}`, 'apt-get', ['install', '-y', '--no-install-recommends', name], { env }));
  }
  if (!findBrowser(browser) && browser === 'chromium') {
    console.log("Installing Playwright's Chromium (once).");
    ({ output } = await run('playwright install', 'npx', ['--no-install', 'playwright', 'install', 'chromium']));
  }
  if (findBrowser(browser)) return true;
  if (output) console.log(tail(output, 5));
  const command = debian ? `${asRoot ? '' : 'sudo '}apt-get install ${name}` : `npx playwright install ${browser}`;
  console.log(`There is no ${name} on this machine, and it could not be installed from here.`);
  if (debian || browser === 'chromium') console.log(`This gets it: ${command}`);
  console.log(`If you have one elsewhere, name its program in ${variable}.`);
  return false;
}
