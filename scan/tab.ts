import type { LoadFailure } from '../core/model/evidence';
import { loadFailure } from '../probes/network';
import type { Happening } from './happening';
import type { InPage } from './in-page';
import { type Ear, listenTo, WORLD } from './listen';
import { type Navigation, navigationOf } from './navigation';
import { type Answer, type Wire, watchWire } from './network';
import { pageScripts } from './page-scripts';
import { atRest } from './rest';
import type { Session, Targets } from './target';

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
  /** Sends the tab to an address and waits until the page has loaded, or could not be. */
  open(url: string): Promise<Opened>;
  /** A script or style sheet of the page. */
  text: Wire['text'];
  session: Session;
  close(): Promise<void>;
}

/** A tab of a Chromium without the extension, with its page scripts in every frame. May be used for one page after another. */
export async function openTab(targets: Targets, userAgent: string | null = null): Promise<Tab> {
  const { inPage, inWorld } = await pageScripts();
  const { session, close } = await targets.open();
  await fillScreen(session);
  const { frameTree } = await session.send('Page.getFrameTree');
  const main = frameTree.frame.id;
  const ear = listenTo(session, main);
  const wire = watchWire(session, main);
  const navigation = navigationOf(session, main, () => hasContent(wire.answer()));
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
    session,
    text: wire.text,
    async open(url) {
      ear.begin();
      wire.begin();
      const { error, download } = await navigation.to(url);
      const failure = download ? null : loadFailure(/net::\w+/.exec(error)?.[0] ?? '');
      if (failure) ear.heard().happened.push({ is: 'failed', address: url, at: Date.now(), failure });
      return {
        answer: wire.answer(),
        failure,
        async rests() {
          const seen = !failure && !download ? await atRest(session, ear, wire) : null;
          return shown({ session, navigation, ear, wire, main }, { url, failure, download, seen });
        },
      };
    },
    close,
  };
}

const hasContent = (answer: Answer | null): boolean => answer !== null && answer.status !== 204 && answer.status !== 205;

/** Without the bars of a window, which the browser draws for every page anew: a twentieth of what a page takes. */
async function fillScreen(session: Session): Promise<void> {
  const { windowId } = await session.send('Browser.getWindowForTarget');
  // A browser that has no windows to size keeps its own.
  await session.send('Browser.setWindowBounds', { windowId, bounds: { windowState: 'fullscreen' } }).catch(() => undefined);
}

interface Of {
  session: Session;
  navigation: Navigation;
  ear: Ear;
  wire: Wire;
  main: string;
}

interface Came extends Pick<Shown, 'failure' | 'download'> {
  url: string;
  /** What was seen in its worlds, where that is known. */
  seen: Map<number, InPage> | null;
}

async function shown({ session, navigation, ear, wire, main }: Of, came: Came): Promise<Shown> {
  const { happened, worlds } = ear.heard();
  const asked = [...worlds].map(async ([frame, world]) => [frame, came.seen?.get(world) ?? (await seen(session, world))] as const);
  const frames = new Map(await Promise.all(asked));
  return {
    happened,
    address: came.failure || came.download ? came.url : navigation.address(),
    answer: wire.answer(),
    redirects: wire.redirects(),
    hosts: wire.hosts(),
    failure: came.failure,
    download: came.download,
    top: frames.get(main) ?? null,
    frames: [...frames.values()].filter((frame) => frame !== null),
    frameAddresses: navigation.frames(),
  };
}

/** A frame that has gone in the meantime, or whose script never ends, gives nothing. */
async function seen(session: Session, contextId: number): Promise<InPage | null> {
  const asked = session.send('Runtime.evaluate', { contextId, expression: 'footbridgeSees()', returnByValue: true, timeout: 1000 });
  const late = new Promise<null>((done) => setTimeout(() => done(null), 2000).unref());
  const answer = await Promise.race([asked.catch(() => null), late]);
  return (answer?.result.value as InPage | undefined) ?? null;
}
