import { spawnSync } from 'node:child_process';
import { test } from '@playwright/test';
import { aboutBrowser, type BrowserName, findBrowser } from '../../../scripts/browsers.mjs';

/** Skips the test, with the reason, where this machine lacks the browser. In CI a skip is a failure. */
export function needsBrowser(browser: BrowserName): void {
  const { package: name, variable } = aboutBrowser(browser);
  test.info().skip(findBrowser(browser) === null, `There is no ${name} here; install it, or name one in ${variable}.`);
}

/** Skips the test where no browser can be given policies of its own. */
export function needsPolicies(): void {
  const root = process.getuid?.() === 0;
  const tried = spawnSync('unshare', [...(root ? [] : ['--user', '--map-root-user']), '--mount', 'true']);
  test.info().skip(tried.status !== 0, 'Private policy folders need root or user namespaces, and here are neither.');
}
