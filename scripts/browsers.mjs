// Which browser the project uses: plain JavaScript without packages, since it is asked before anything is installed.
import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, join } from 'node:path';

/** @typedef {'chromium' | 'firefox'} BrowserName */

/**
 * Where each browser is looked for. Google Chrome is left out: since version 137 its releases refuse `--load-extension`; Chromium and
 * Chrome for Testing do not ("Removing the --load-extension flag in branded Chrome builds", the chromium-extensions group, 2025).
 * The Firefox must be an ESR: others refuse an unsigned extension.
 */
const known = {
  chromium: { variable: 'FOOTBRIDGE_CHROMIUM', names: ['chromium', 'chromium-browser'], package: 'chromium' },
  firefox: { variable: 'FOOTBRIDGE_FIREFOX', names: ['firefox-esr'], package: 'firefox-esr' },
};

/** @param {BrowserName} browser */
export const aboutBrowser = (browser) => known[browser];

/**
 * Finds a browser on this machine: the one that FOOTBRIDGE_CHROMIUM or FOOTBRIDGE_FIREFOX names, the system's, or Playwright's.
 * @param {BrowserName} browser
 * @returns {string | null} path of the executable
 */
export function findBrowser(browser) {
  const named = process.env[known[browser].variable];
  if (named) {
    if (!runnable(named)) throw new Error(`${known[browser].variable} is ${named}, which is not a program that can be run.`);
    return named;
  }
  for (const name of known[browser].names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder && runnable(path) && !isSnap(path)) return path;
    }
  }
  return browser === 'chromium' ? fromPlaywright() : null;
}

/**
 * The browser, which must be there.
 * @param {BrowserName} browser
 * @throws when it is not on this machine
 */
export function browserPath(browser) {
  const path = findBrowser(browser);
  if (!path) throw new Error(`No ${browser} on this machine. Run npm start or npm test once, or name one in ${known[browser].variable}.`);
  return path;
}

/** @param {string} path */
function runnable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** A snap cannot read profiles in a temporary folder, nor be given an extension from here. @param {string} path */
function isSnap(path) {
  try {
    return execFileSync('head', ['-c', '4096', path]).includes('/snap/');
  } catch {
    return false;
  }
}

/** The Chromium that `npx playwright install chromium` puts on the machine; the package may not be there yet. */
function fromPlaywright() {
  try {
    const path = createRequire(import.meta.url)('playwright-core').chromium.executablePath();
    return runnable(path) ? path : null;
  } catch {
    return null;
  }
}
