import type { Session } from './target';

/** How long a page may take to load, in milliseconds. */
const LOADS = 20_000;

/** What the browser says of an answer that it makes no page of: a file to save, or an answer that is none (204). */
const LEFT = 'net::ERR_ABORTED';

export interface Came {
  /** The browser's own word for what went wrong: `net::ERR_NAME_NOT_RESOLVED`; empty where nothing did. */
  error: string;
  /** It was no page: the browser was to save a file. */
  download: boolean;
}

/** Where a tab is, and how it gets elsewhere. */
export interface Navigation {
  /** Goes to an address and waits until its page has loaded, could not be, or has led elsewhere. */
  to(url: string): Promise<Came>;
  address(): string;
  /** The parts of its page's frameset and its inline frames, by their addresses. */
  frames(): string[];
}

const fine: Came = { error: '', download: false };

/** Follows a tab from page to page. Its dialogs are answered: nobody is there to do it. */
export function navigationOf(session: Session, main: string, hasAnswered: () => boolean): Navigation {
  let addresses = new Map<string, string>();
  /** Documents that came since the tab was sent on, and whether the last one has loaded. */
  let [documents, loaded] = [0, false];
  let changed = () => {};

  session.on('Page.javascriptDialogOpening', ({ type }) => {
    session.send('Page.handleJavaScriptDialog', { accept: type === 'beforeunload' }).catch(() => undefined);
  });
  session.on('Page.frameNavigated', ({ frame: { id, url, urlFragment = '' } }) => {
    if (id === main) {
      addresses = new Map();
      documents += 1;
      loaded = false;
    }
    addresses.set(id, url + urlFragment);
    changed();
  });
  session.on('Page.navigatedWithinDocument', ({ frameId, url }) => addresses.set(frameId, url));
  session.on('Page.frameDetached', ({ frameId }) => addresses.delete(frameId));
  session.on('Page.loadEventFired', () => {
    loaded = true;
    changed();
  });
  session.on('Inspector.targetCrashed', () => {
    loaded = true;
    changed();
  });

  async function navigate(url: string): Promise<Came> {
    [documents, loaded] = [0, false];
    const { errorText = '', loaderId } = await session.send('Page.navigate', { url });
    if (errorText) {
      // What the tab still shows is the page before.
      addresses = new Map([[main, url]]);
      return { error: errorText, download: errorText === LEFT && hasAnswered() };
    }
    // A place within the page that is there already: the page is to load anew.
    if (!loaderId) {
      await navigate('about:blank');
      return navigate(url);
    }
    await new Promise<void>((done) => {
      changed = () => {
        if ((documents === 1 && loaded) || documents > 1) done();
      };
      changed();
    });
    return fine;
  }

  return {
    to(url) {
      const late = new Promise<Came>((done) => setTimeout(() => done(fine), LOADS).unref());
      return Promise.race([navigate(url).catch(() => fine), late]);
    },
    address: () => addresses.get(main) ?? '',
    frames: () => [...addresses].flatMap(([id, url]) => (id !== main && /^https?:/.test(url) ? [url] : [])),
  };
}
