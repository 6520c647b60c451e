import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page } from '@playwright/test';
import { browserPath } from '../../../scripts/browsers.mjs';

export interface LaunchOptions {
  /** Folder of the unpacked build. */
  extension?: string;
  /** A launcher of `withPolicies`, or another Chromium; the project's own unless given. */
  executable?: string;
  /** Port of the demo intranet: its hosts lead there. */
  intranetPort?: number;
  headless?: boolean;
  args?: string[];
}

export interface Extended {
  context: BrowserContext;
  /** The extension's id. */
  id: string;
  /** Address of one of the extension's own pages. */
  own(path: string): string;
  /** The popup as it would open over this page, as a page of its own. */
  popupFor(page: Page): Promise<Page>;
  close(): Promise<void>;
}

/** What every Chromium of ours is started with: no calls to Google, and the demo intranet's names on loopback. */
export function chromiumArgs(intranetPort?: number): string[] {
  const hosts = ['*.fairshire.test', 'www.elsewhere.test'].map((host) => `MAP ${host} 127.0.0.1:${intranetPort}`);
  return [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-features=HttpsUpgrades,Translate',
    ...(intranetPort ? [`--host-resolver-rules=${hosts.join(', ')}`] : []),
  ];
}

/** Starts Chromium with the unpacked extension in a new profile, and waits until its background has started. */
export async function launchChromium(options: LaunchOptions = {}): Promise<Extended> {
  const extension = resolve(options.extension ?? '.output/demo/chrome-mv3');
  const profile = await mkdtemp(join(tmpdir(), 'footbridge-profile-'));
  if (options.headless === false) await pin(profile, extension);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? browserPath('chromium'),
    headless: options.headless ?? true,
    // With a person at it, whoever started it ends it in order; Playwright would end this program as well.
    handleSIGINT: options.headless !== false,
    handleSIGTERM: options.headless !== false,
    chromiumSandbox: process.getuid?.() !== 0,
    // Playwright's default keeps extensions out.
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      // Chromium 120 has an older headless mode too, which loads no extension.
      ...(options.headless === false ? [] : ['--headless=new']),
      ...chromiumArgs(options.intranetPort),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      ...(options.args ?? []),
    ],
    viewport: options.headless === false ? null : { width: 1280, height: 800 },
  });
  const close = async () => {
    await context.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker', { timeout: 20_000 }));
    const id = new URL(worker.url()).host;
    const own = (path: string) => `chrome-extension://${id}/${path}`;
    return { context, id, own, popupFor: (page) => popupFor(context, own, page), close };
  } catch (error) {
    await close();
    throw new Error(`The extension in ${extension} did not start in ${browserPath('chromium')}: ${error}`);
  }
}

/** Puts the extension's button beside the address bar. The id of an unpacked extension follows from where it lies. */
async function pin(profile: string, extension: string) {
  const hex = createHash('sha256').update(extension).digest('hex').slice(0, 32);
  const id = [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
  await mkdir(join(profile, 'Default'));
  await writeFile(join(profile, 'Default/Preferences'), JSON.stringify({ extensions: { pinned_extensions: [id] } }));
}

/** The popup asks which tab is active; as a page of its own it would find itself, so the tab is named in its address. */
export async function popupFor(context: BrowserContext, own: (path: string) => string, page: Page): Promise<Page> {
  const popup = await context.newPage();
  await popup.setViewportSize({ width: 400, height: 600 });
  await popup.goto(own('options.html'));
  const tab = await tabOf(popup, page);
  await popup.goto(own(`popup.html?tab=${tab}`));
  await popup.waitForSelector('html[data-known]:not([data-known=waiting])');
  return popup;
}

/** The browser's number of the tab that a page is in, as one of the extension's own pages learns it. */
export async function tabOf(ownPage: Page, page: Page): Promise<number> {
  await page.bringToFront();
  const tab = await ownPage.evaluate(async () => (await chrome.tabs.query({ active: true, lastFocusedWindow: true }))[0]?.id);
  await ownPage.bringToFront();
  if (tab === undefined) throw new Error(`No tab of the browser shows ${page.url()}.`);
  return tab;
}
