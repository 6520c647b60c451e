import { existsSync, readFileSync, statSync } from 'node:fs';
import { type Browser, chromium, expect, type Page } from '@playwright/test';
import type { PageFacts, RuntimeError } from '../../../core/model/evidence';
import type { FromPage } from '../../../core/model/message';

/** A page in which the built page scripts run as the extension would run them, and what they have said so far. */
export interface Watched {
  page: Page;
  said: FromPage[];
  /** The last facts told, once there are any that fulfil the test. */
  facts(enough?: (facts: PageFacts) => boolean): Promise<PageFacts>;
  errors(): RuntimeError[];
}

const executablePath = process.env.FOOTBRIDGE_CHROMIUM ?? '/usr/bin/chromium';
const builds = ['.output/demo/chrome-mv3', '.output/chrome-mv3'];

export const startBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath,
    chromiumSandbox: process.getuid?.() !== 0,
    args: ['--disable-quic', '--disable-background-networking', '--disable-component-update', '--no-first-run'],
  });

/** A page script from the build that was made last. */
function built(name: 'page' | 'listen'): string {
  const files = builds.map((build) => `${build}/${name}.js`).filter(existsSync);
  const [newest] = files.sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs);
  if (!newest) throw new Error(`There is no built ${name}.js. Run "npm run build" first.`);
  return readFileSync(newest, 'utf8');
}

/** In place of the extension's own API, which exists only in an installed extension. */
const api = 'globalThis.chrome = { runtime: { sendMessage: (message) => (tellTest(JSON.stringify(message)), Promise.resolve()) } };';

/** Opens a page with both scripts: one in a world of its own, one in the page's, before anything of the page. */
export async function watched(browser: Browser, scripts: { ours?: boolean; theirs?: boolean } = {}): Promise<Watched> {
  const { ours = true, theirs = true } = scripts;
  const page = await browser.newPage();
  const devTools = await page.context().newCDPSession(page);
  const said: FromPage[] = [];
  const worldName = 'footbridge';
  await devTools.send('Page.enable');
  await devTools.send('Runtime.enable');
  await devTools.send('Runtime.addBinding', { name: 'tellTest', executionContextName: worldName });
  devTools.on('Runtime.bindingCalled', ({ payload }) => void said.push(JSON.parse(payload)));
  if (ours) await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: `${api}${built('page')}`, worldName });
  if (theirs) await devTools.send('Page.addScriptToEvaluateOnNewDocument', { source: built('listen') });
  return {
    page,
    said,
    facts: async (enough = () => true) => {
      const found = () => said.flatMap((message) => (message.type === 'page:facts' && enough(message.facts) ? [message.facts] : [])).at(-1);
      await expect.poll(() => found() !== undefined, 'facts as the test wants them').toBe(true);
      return found() as PageFacts;
    },
    errors: () => said.flatMap((message) => (message.type === 'page:errors' ? message.errors : [])),
  };
}
