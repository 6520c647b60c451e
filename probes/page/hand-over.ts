import type { RuntimeError } from '../../core/model/evidence';

// Chromium shows a page's uncaught errors to scripts in the page's own world alone. There a small script listens, and hands what it
// hears to the isolated one through a message port. The port crosses in one event, sent and received before the page's first script
// runs: the page can neither see it nor offer one of its own. Afterwards nothing passes through any object that the page could reach.

const HERE = 'footbridge:port';
const ASK = 'footbridge:port?';
const MOST = 200;

/** An error as it crosses: message, file, line. */
type Crossing = readonly [message: unknown, file: unknown, line: unknown];

/**
 * The page's side. Whatever it needs is taken now, before a page can put something else in its place; events are read through the
 * getters kept, since a page may replace those too.
 */
export function give(window: Window & typeof globalThis): void {
  const { document, MessageEvent, MessageChannel, MutationObserver } = window;
  const { apply, getOwnPropertyDescriptor } = window.Reflect;
  const { addEventListener, removeEventListener, dispatchEvent } = window.EventTarget.prototype;
  const { postMessage } = window.MessagePort.prototype;
  const getter = (prototype: object, name: string) => getOwnPropertyDescriptor(prototype, name)?.get ?? (() => undefined);
  const message = getter(window.ErrorEvent.prototype, 'message');
  const filename = getter(window.ErrorEvent.prototype, 'filename');
  const lineno = getter(window.ErrorEvent.prototype, 'lineno');
  const reason = getter(window.PromiseRejectionEvent.prototype, 'reason');
  const { port1, port2 } = new MessageChannel();

  // Either script may come first: this one offers the port, and offers it again when asked.
  const offer = () => apply(dispatchEvent, document, [new MessageEvent(HERE, { ports: [port2] })]);
  const asked = () => {
    apply(removeEventListener, document, [ASK, asked]);
    offer();
  };
  apply(addEventListener, document, [ASK, asked]);
  offer();

  let left = MOST;
  const send = (crossing: Crossing) => {
    left -= 1;
    if (left >= 0) apply(postMessage, port1, [crossing]);
  };
  // A page may dispatch events of its own making; they are not trusted, and those of elements that failed to load carry no message.
  const erred = (event: Event) => {
    try {
      if (event.isTrusted) send([apply(message, event, []), apply(filename, event, []), apply(lineno, event, [])]);
    } catch {
      // Not an ErrorEvent.
    }
  };
  const rejected = (event: Event) => {
    try {
      if (event.isTrusted) send([textOf(apply(reason, event, []), getOwnPropertyDescriptor), '', 0]);
    } catch {
      // A reason that throws when it is looked at.
    }
  };
  const arm = () => {
    apply(addEventListener, window, ['error', erred, true]);
    apply(addEventListener, window, ['unhandledrejection', rejected, true]);
  };
  arm();
  // document.open() drops every listener; an observer survives it.
  new MutationObserver(arm).observe(document, { childList: true });
}

/** What a rejection says, without calling anything of the page's. */
function textOf(reason: unknown, descriptor: typeof Reflect.getOwnPropertyDescriptor): unknown {
  return typeof reason === 'object' && reason !== null ? descriptor(reason, 'message')?.value : reason;
}

/** Our side: takes the first port that is offered, and after the page has begun to be parsed none at all. */
export function take(document: Document, heard: (error: RuntimeError) => void): void {
  const observer = new MutationObserver(() => stop());
  const stop = () => {
    observer.disconnect();
    document.removeEventListener(HERE, taken);
  };
  const taken = (event: Event) => {
    const port = (event as MessageEvent).ports?.[0];
    if (!port) return;
    stop();
    port.onmessage = ({ data }: MessageEvent<Crossing>) => heard(runtimeError(data[0], data[1], data[2]));
  };
  document.addEventListener(HERE, taken);
  document.dispatchEvent(new Event(ASK));
  observer.observe(document, { childList: true, subtree: true });
}

/** An error within the model's bounds. */
export function runtimeError(message: unknown, source: unknown, line: unknown): RuntimeError {
  const text = (value: unknown) => (typeof value === 'string' ? value.slice(0, 500) : '');
  return { message: text(message), source: text(source), line: typeof line === 'number' && line > 0 ? Math.trunc(line) : 0 };
}
