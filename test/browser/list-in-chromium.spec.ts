import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium, expect, test } from '@playwright/test';
import { type Match, match } from '../../core/sitelist';
import { tables } from '../core/sitelist/tables';
import { chromiumArgs } from './support/chromium';
import { serveList } from './support/list-server';
import { withPolicies } from './support/policies';

/** What Chromium's own page about Legacy Browser Support says of an address. */
interface Decision {
  action: 'go' | 'stay';
  reason: string;
}

const lists = [...new Set(tables.map(({ list }) => list))];
/** As browsers write them, since both are asked about addresses of pages. */
const addresses = [...new Set(tables.flatMap(({ rows }) => rows.map(([, url]) => url)).filter((url) => URL.canParse(url)))].map(
  (url) => new URL(url).href,
);

/** What our reading comes to, in Chromium's words. */
function wanted(url: string, found: Match | null): Decision {
  if (!/^(?:https?|file):/.test(url)) return { action: 'stay', reason: 'protocol' };
  if (!found) return { action: 'stay', reason: 'default' };
  if (found.action === 'neutral') return { action: 'stay', reason: 'greylist' };
  return { action: found.action === 'other-browser' ? 'go' : 'stay', reason: 'sitelist' };
}

/** The list with one more site, by which it is seen that Chromium has it. */
const marked = (text: string, host: string) =>
  text
    .replace('</site-list>', `<site url="${host}"><open-in>IE11</open-in></site></site-list>`)
    .replace('<emie>', `<emie><domain exclude="false">${host}</domain>`);

for (const [mode, reader] of [
  [0, 'chrome-default'],
  [1, 'chrome-ie-mode'],
] as const) {
  test(`Chromium itself, in parsing mode ${mode}, takes ${addresses.length} addresses by ${lists.length} lists as we say that it does`, async () => {
    const served = await serveList({ list: lists[0]?.text ?? '' });
    const policy = {
      BrowserSwitcherEnabled: true,
      BrowserSwitcherExternalSitelistUrl: served.url,
      BrowserSwitcherParsingMode: mode,
      // It wants one, and is never asked to start it.
      AlternativeBrowserPath: '/bin/true',
    };
    const browsers = await withPolicies({ chromium: policy });
    const profile = await mkdtemp(join(tmpdir(), 'footbridge-profile-'));
    // Not in a private window, which has no Legacy Browser Support.
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: browsers.chromium,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--headless=new', ...chromiumArgs()],
    });
    try {
      const page = await context.newPage();
      await page.goto('chrome://browser-switch/internals');
      const ask = <Reply>(questions: [string, ...string[]][]): Promise<Reply[]> =>
        page.evaluate(`import('chrome://resources/js/cr.js').then(({ sendWithPromise }) =>
          Promise.all(${JSON.stringify(questions)}.map((question) => sendWithPromise(...question))))`);
      let compared = 0;
      for (const [nth, list] of lists.entries()) {
        const marker = `marker-${nth}.test`;
        served.now({ list: marked(list.text, marker) });
        await page.evaluate(`chrome.send('refreshXml')`);
        await expect.poll(async () => JSON.stringify(await ask([['getAllRulesets']])), { timeout: 20_000 }).toContain(marker);
        const decisions = await ask<Decision>(addresses.map((url) => ['getDecision', url]));
        const said = addresses.map((url, at) => ({ url, action: decisions[at]?.action, reason: decisions[at]?.reason }));
        const ours = addresses.map((url) => ({ url, ...wanted(url, match(list, url, reader)) }));
        expect(said).toEqual(ours);
        compared += said.length;
      }
      expect(compared).toBeGreaterThan(500);
    } finally {
      await context.close();
      await Promise.all([served.close(), browsers.close(), rm(profile, { recursive: true, force: true, maxRetries: 5 })]);
    }
  });
}
