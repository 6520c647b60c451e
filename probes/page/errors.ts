import type { RuntimeError } from '../../core/model/evidence';
import { runtimeError } from './hand-over';

/** As many errors in one message, and in all: the first ones tell, the rest repeat. */
const A_MESSAGE = 20;
const ALTOGETHER = 50;
const WAIT = 200;

/** Collects a page's errors and tells them in batches, each only once; `flush` tells at once what waits. */
export function errorLog(tell: (errors: RuntimeError[]) => void): { heard(error: RuntimeError): void; flush(): void } {
  const known = new Set<string>();
  let waiting: RuntimeError[] = [];
  const flush = () => {
    for (let at = 0; at < waiting.length; at += A_MESSAGE) tell(waiting.slice(at, at + A_MESSAGE));
    waiting = [];
  };
  return {
    flush,
    heard(error) {
      const key = JSON.stringify(error);
      if (!error.message || known.has(key) || known.size >= ALTOGETHER) return;
      known.add(key);
      if (waiting.push(error) === 1) setTimeout(flush, WAIT);
    },
  };
}

/** Listens where the isolated world sees the page's errors by itself: in Firefox. In Chromium nothing comes this way. */
export function listen(window: Window, heard: (error: RuntimeError) => void): () => void {
  const erred = (event: Event) => {
    if (event.isTrusted && event instanceof ErrorEvent) heard(runtimeError(event.message, event.filename, event.lineno));
  };
  const rejected = ({ reason }: PromiseRejectionEvent) => heard(runtimeError(typeof reason === 'object' ? reason?.message : reason, '', 0));
  return () => {
    window.addEventListener('error', erred, true);
    window.addEventListener('unhandledrejection', rejected, true);
  };
}
