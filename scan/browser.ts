import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, type BrowserContext, chromium, type LaunchOptions } from 'playwright-core';
import { type Targets, targetsOf } from './target';

/** Chromium, Chrome and Edge as Linux names them. Elsewhere they are where their makers put them, which the driver knows. */
const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'microsoft-edge-stable'];
const channels = ['chrome', 'msedge'] as const;

export interface BrowserOptions {
  /** Program of a Chromium, Chrome or Edge; the one on this machine unless given. */
  browser?: string;
  /** Folder of a browser profile, signed on where it must be. */
  profile?: string;
  /** File of cookies and storage, as Playwright writes it. */
  storageState?: string;
  /** Further switches, for tests. */
  args?: readonly string[];
}

export interface ScanBrowser {
  driver: Browser;
  targets: Targets;
  /** What it calls itself, without a word of there being nobody at it: pages look at that. */
  userAgent: string;
  /** `156.0.8078.108` */
  version: string;
  close(): Promise<void>;
}

/** There is no browser that could be started; the message is the driver's. */
export class NoBrowser extends Error {}

const switches: readonly string[] = [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-quic',
  // Nobody watches: drawing with the processor alone takes less of it than imitating a graphics card.
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  // Frames of other hosts share the page's process, where one session hears them. Addresses stay as they are asked for.
  '--disable-features=IsolateOrigins,site-per-process,HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,Translate',
  '--disable-site-isolation-trials',
];

/**
 * Starts a browser without a window and without the extension.
 * @throws NoBrowser
 */
export async function startBrowser({ browser, profile, storageState, args = [] }: BrowserOptions): Promise<ScanBrowser> {
  const which: LaunchOptions[] = browser !== undefined ? [{ executablePath: browser }] : onThisMachine();
  let last = '';
  for (const one of which) {
    const options: LaunchOptions = {
      ...one,
      chromiumSandbox: process.getuid?.() !== 0,
      args: [...switches, ...args],
      // Whoever started the scan ends it in order.
      handleSIGINT: false,
      handleSIGTERM: false,
    };
    try {
      return await start(options, { profile, storageState });
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
  }
  throw new NoBrowser(last.split('\n')[0]);
}

/** As tabs of ours are: the driver sets its own context's. */
const settings = { acceptDownloads: false, viewport: { width: 1280, height: 800 } };

async function start(
  options: LaunchOptions,
  { profile, storageState }: Pick<BrowserOptions, 'profile' | 'storageState'>,
): Promise<ScanBrowser> {
  if (profile !== undefined) {
    const context = await chromium.launchPersistentContext(profile, { ...options, ...settings });
    const driver = context.browser();
    if (!driver) throw new Error('The browser with this profile cannot be spoken to.');
    return known(driver, await idOf(context));
  }
  const driver = await chromium.launch(options);
  return known(driver, storageState === undefined ? undefined : await idOf(await driver.newContext({ ...settings, storageState })));
}

async function idOf(context: BrowserContext): Promise<string | undefined> {
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const { targetInfo } = await session.send('Target.getTargetInfo');
  await page.close();
  return targetInfo.browserContextId;
}

async function known(driver: Browser, context: string | undefined): Promise<ScanBrowser> {
  const session = await driver.newBrowserCDPSession();
  const { product, userAgent } = await session.send('Browser.getVersion');
  await session.detach();
  return {
    driver,
    targets: await targetsOf(driver, context),
    userAgent: userAgent.replace('HeadlessChrome', 'Chrome'),
    version: product.replace(/^.*\//, ''),
    close: () => driver.close(),
  };
}

function onThisMachine(): LaunchOptions[] {
  const named = process.env.FOOTBRIDGE_CHROMIUM;
  const paths = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  const found = names.flatMap((name) => paths.map((folder) => join(folder, name))).filter(isProgram);
  return [
    ...(named ? [named] : found.slice(0, 1)).map((executablePath) => ({ executablePath })),
    ...channels.map((channel) => ({ channel })),
  ];
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
