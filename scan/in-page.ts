import { speak } from '../probes/page';

// Bundled and run in a world of its own of every frame, as the extension's page script is.

const world = globalThis as unknown as {
  footbridgeTell(message: string): void;
  footbridgeSees(): InPage;
  footbridgeSettles(): Promise<Settled>;
};

/** What the scanner asks of a frame that has come to rest, beside what the extension's page script tells. */
export interface InPage {
  title: string;
  /** Web addresses that it links to, without what they say of a place in the page. */
  links: string[];
  /** What a `meta` element asks of Internet Explorer; empty where there is none. */
  uaCompatible: string;
  /** Somebody who is not signed in is asked for a password. */
  asksPassword: boolean;
}

/** A frame that has looked once more since the page has loaded. */
export interface Settled {
  /** It will be another page by and by. */
  refreshes: boolean;
  sees: InPage;
}

const MOST_LINKS = 2000;

world.footbridgeSees = () => ({
  title: document.title.slice(0, 200),
  links: [...new Set([...document.links].slice(0, MOST_LINKS).map(({ href }) => String(href).replace(/#.*$/s, '')))],
  uaCompatible: (document.querySelector('meta[http-equiv="x-ua-compatible" i]')?.getAttribute('content') ?? '').slice(0, 200),
  // Whether it is shown is not asked: the page would be laid out for that.
  asksPassword: document.querySelector('input[type=password]:not([hidden])') !== null,
});

// With its address: what the browser says of that may come later than what is told here.
const { settle } = speak(window, (message) => world.footbridgeTell(JSON.stringify({ address: location.href, message })));

/** Comes after all that was posted before it: the page's errors cross to us in messages. */
const delivered = () =>
  new Promise<void>((done) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => done();
    port2.postMessage(null);
  });

/** Looks once more now that the page has loaded. */
world.footbridgeSettles = async () => {
  await delivered();
  await settle();
  return { refreshes: document.querySelector('meta[http-equiv=refresh i]') !== null, sees: world.footbridgeSees() };
};
