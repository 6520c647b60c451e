import type { Page } from '@playwright/test';

/** All that a page could notice of us, or that a person could notice of the page. */
export interface AsSeen {
  address: string;
  /** Markup of the page and of the frames that it can see into. */
  markup: string[];
  globals: string[];
  /** Every property of the window, the document and all prototypes, with its kind and flags. */
  properties: string[];
  /** Names of the events that reached the window, in their order. */
  events: string[];
  console: string[];
  errors: string[];
  requests: string[];
}

/** Runs in the page's own world before the page's first script, in both ways alike. */
function record() {
  const seen: string[] = [];
  const names = [
    'readystatechange',
    'DOMContentLoaded',
    'load',
    'pageshow',
    'error',
    'unhandledrejection',
    'message',
    'securitypolicyviolation',
  ];
  for (const name of names) window.addEventListener(name, ({ type, target }) => seen.push(`${type} ${target}`), true);
  document.addEventListener('readystatechange', () => seen.push(document.readyState));
  Object.defineProperty(window, 'recordedEvents', { value: seen });
}

/** Runs in the page's own world once it has come to rest. */
function snapshot() {
  const flags = ({ get, set, writable, enumerable, configurable }: PropertyDescriptor) =>
    [get && 'get', set && 'set', writable && 'w', enumerable && 'e', configurable && 'c'].filter(Boolean).join();
  const kind = ({ value, get, set }: PropertyDescriptor) =>
    [value, get, set].map((each) => (typeof each === 'function' ? Function.prototype.toString.call(each).length : typeof each)).join();
  const propertiesOf = (label: string, object: object) =>
    Reflect.ownKeys(object).map((key) => {
      const found = Reflect.getOwnPropertyDescriptor(object, key);
      return `${label}.${String(key)} ${found ? `${flags(found)} ${kind(found)}` : ''}`;
    });
  const globals = Object.getOwnPropertyNames(window);
  const prototypes = globals.flatMap((name) => {
    const value = Reflect.getOwnPropertyDescriptor(window, name)?.value;
    return typeof value === 'function' && value.prototype ? propertiesOf(name, value.prototype) : [];
  });
  const documents = [document];
  for (let at = 0; at < window.length; at += 1) {
    try {
      documents.push((window[at] as Window).document);
    } catch {
      // A frame of another origin: the page cannot look into it either.
    }
  }
  return {
    markup: documents.map((each) => each.documentElement?.outerHTML ?? ''),
    globals: globals.sort(),
    properties: [...propertiesOf('window', window), ...propertiesOf('document', document), ...prototypes].sort(),
    events: (window as unknown as { recordedEvents: string[] }).recordedEvents,
  };
}

/** Loads an address in a new page and gives all that is to be seen once `rested` says that everybody has had their turn. */
export async function asSeen(newPage: () => Promise<Page>, address: string, rested: (page: Page) => Promise<void>): Promise<AsSeen> {
  const page = await newPage();
  const seen = { console: [] as string[], errors: [] as string[], requests: [] as string[] };
  page.on('console', (message) => seen.console.push(`${message.type()} ${message.text()}`));
  page.on('pageerror', (error) => seen.errors.push(String(error)));
  page.on('request', (request) => seen.requests.push(`${request.method()} ${request.resourceType()} ${request.url()}`));
  page.on('dialog', (dialog) => dialog.dismiss().catch(() => undefined));
  const session = await page.context().newCDPSession(page);
  // Playwright's own evaluate calls the page's `bind`: what the page noticed would be Playwright.
  await session.send('Page.addScriptToEvaluateOnNewDocument', { source: `(${record})()` });
  await session.send('Page.enable');
  await page.goto(address, { waitUntil: 'load' });
  await rested(page);
  const { result } = await session.send('Runtime.evaluate', { expression: `(${snapshot})()`, returnByValue: true });
  const at = page.url();
  await page.close();
  return { address: at, ...result.value, ...seen };
}
