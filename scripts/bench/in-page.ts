import { look } from '../../probes/page';
import { Scripts } from '../../probes/page/scripts';
import { pauseAfter } from '../../probes/page/slices';

// Bundled and run in a world of its own of a real page, as the page script is.

/** The peer: one pass that reads each element's name and attributes, and keeps nothing. */
function bare(): number {
  const started = performance.now();
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ELEMENT);
  let read = 0;
  for (let node = walker.nextNode() as Element | null; node; node = walker.nextNode() as Element | null) {
    read += node.localName.length;
    for (const { name, value } of node.attributes) read += name.length + value.length;
  }
  return read > 0 ? performance.now() - started : Number.NaN;
}

/** Our look in one go: all the time that it takes of the main thread, down to the words that are sent. */
async function ours(): Promise<number> {
  const started = performance.now();
  JSON.stringify(await look(document, new Scripts(), () => false));
  return performance.now() - started;
}

/** Our look as it runs, in slices: the longest stretch without giving way to the page. */
async function longest(): Promise<number> {
  const pause = pauseAfter(4);
  let since = performance.now();
  let most = 0;
  const ended = () => {
    most = Math.max(most, performance.now() - since);
  };
  const facts = await look(document, new Scripts(), () => {
    const turn = pause();
    if (!turn) return false;
    ended();
    return turn.then((was) => {
      since = performance.now();
      return was;
    });
  });
  JSON.stringify(facts);
  ended();
  return most;
}

Object.assign(globalThis, { bench: { bare, ours, longest } });
