import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import type { LoadFailure } from '../core/model/evidence';
import { loadFailure } from '../probes/network';
import type { Happening } from './happening';
import type { InPage } from './in-page';
import { type Ear, listenTo, WORLD } from './listen';
import { type Answer, type Wire, watchWire } from './network';
import { pageScripts } from './page-scripts';
import { atRest } from './rest';

/** How long a page may take to load, in milliseconds. */
const LOADS = 20_000;
const CLOSES = 3000;

/** A page as a tab shows it, come to rest. */
export interface Shown {
  happened: Happening[];
  /** Address that it ended at. */
  address: string;
  answer: Answer | null;
  redirects: string[];
  hosts: ReadonlySet<string>;
  failure: LoadFailure | null;
  /** It was no page: the browser saved a file. */
  download: boolean;
  /** What was seen of the page itself; null where it did not answer. */
  top: InPage | null;
  /** And of all its frames, it among them. */
  frames: InPage[];
  /** The parts of its frameset and its inline frames, by their addresses. */
  frameAddresses: string[];
}

export interface Opened {
  answer: Answer | null;
  failure: LoadFailure | null;
  /** Waits until the page has come to rest. */
  rests(): Promise<Shown>;
}

export interface Tab {
  page: Page;
  /** Sends the tab to an address and waits until the page has loaded, or could not be. */
  open(url: string): Promise<Opened>;
  /** A script or style sheet of the page. */
  text: Wire['text'];
  session: CDPSession;
  close(): Promise<void>;
}

/** A tab of a Chromium without the extension, with its page scripts in every frame. May be used for one page after another. */
export async function openTab(context: BrowserContext, userAgent: string | null = null): Promise<Tab> {
  const { inPage, inWorld } = await pageScripts();
  const page = await context.newPage();
  // A page may open windows and dialogs of its own; nobody is there to answer them, and none may keep us.
  page.on('dialog', (dialog) => (dialog.type() === 'beforeunload' ? dialog.accept() : dialog.dismiss()).catch(() => undefined));
  page.on('popup', (popup) => popup.close().catch(() => undefined));
  const session = await context.newCDPSession(page);
  await fillScreen(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  const ear = listenTo(session, main);
  const wire = watchWire(session, main);
  await Promise.all([
    session.send('Network.enable'),
    session.send('Runtime.enable'),
    session.send('Page.enable'),
    userAgent === null ? null : session.send('Emulation.setUserAgentOverride', { userAgent }),
    session.send('Runtime.addBinding', { name: 'footbridgeTell', executionContextName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: inPage, worldName: WORLD }),
    session.send('Page.addScriptToEvaluateOnNewDocument', { source: inWorld }),
  ]);

  return {
    page,
    session,
    text: wire.text,
    async open(url) {
      ear.begin();
      wire.begin();
      const error = await page.goto(url, { waitUntil: 'load', timeout: LOADS }).then(
        () => '',
        (thrown: Error) => thrown.message,
      );
      const download = /Download is starting/.test(error);
      const failure = download ? null : loadFailure(/net::\w+/.exec(error)?.[0] ?? '');
      if (failure) ear.heard().happened.push({ is: 'failed', address: url, at: Date.now(), failure });
      return {
        answer: wire.answer(),
        failure,
        async rests() {
          const seen = !failure && !download ? await atRest(session, ear, wire) : null;
          return shown({ page, session, ear, wire, main }, { url, failure, download, seen });
        },
      };
    },
    async close() {
      // A page whose script never ends holds its tab; the browser's end takes it along.
      await Promise.race([page.close().catch(() => undefined), new Promise((done) => setTimeout(done, CLOSES).unref())]);
    },
  };
}

/** Without the bars of a window, which the browser draws for every page anew: a twentieth of what a page takes. */
async function fillScreen(session: CDPSession): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  // A browser that has no windows to size keeps its own.
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } }).catch(() => undefined);
}

interface Of {
  page: Page;
  session: CDPSession;
  ear: Ear;
  wire: Wire;
  main: string;
}

interface Came extends Pick<Shown, 'failure' | 'download'> {
  url: string;
  /** What was seen in its worlds, where that is known. */
  seen: Map<number, InPage> | null;
}

async function shown({ page, session, ear, wire, main }: Of, came: Came): Promise<Shown> {
  const { happened, worlds } = ear.heard();
  const asked = [...worlds].map(async ([frame, world]) => [frame, came.seen?.get(world) ?? (await seen(session, world))] as const);
  const frames = new Map(await Promise.all(asked));
  return {
    happened,
    address: came.failure || came.download ? came.url : page.url(),
    answer: wire.answer(),
    redirects: wire.redirects(),
    hosts: wire.hosts(),
    failure: came.failure,
    download: came.download,
    top: frames.get(main) ?? null,
    frames: [...frames.values()].filter((frame) => frame !== null),
    frameAddresses: page
      .frames()
      .filter((frame) => frame !== page.mainFrame() && /^https?:/.test(frame.url()))
      .map((frame) => frame.url()),
  };
}

/** A frame that has gone in the meantime, or whose script never ends, gives nothing. */
async function seen(session: CDPSession, contextId: number): Promise<InPage | null> {
  const asked = session.send('Runtime.evaluate', { contextId, expression: 'footbridgeSees()', returnByValue: true, timeout: 1000 });
  const late = new Promise<null>((done) => setTimeout(() => done(null), 2000).unref());
  const answer = await Promise.race([asked.catch(() => null), late]);
  return (answer?.result.value as InPage | undefined) ?? null;
}
