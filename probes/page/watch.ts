import type { PageFacts, ScriptElement } from '../../core/model/evidence';
import { glance, look } from './look';
import { Scripts } from './scripts';

/** A page that never comes to rest is looked at this often, and then no more. */
const MOST_LOOKS = 12;
/** Between two looks, in milliseconds; longer each time. */
const REST = 400;
/** A page has led away by its first few scripts, or does not. */
const MOST_PASSINGS = 3;
/** What a script must have somewhere to leave the page. */
const leads = /\blocation\b|\bnavigate\b|\bopen\s*\(|\bhistory\b/;
const matters = 'script, object, embed, applet, style, link, xml, iframe, frame';

/**
 * Looks at the document once it is parsed, and again when something that matters has been added, and tells what it found when that
 * differs from the last time. `pass` gets the scripts of a page that may leave before it is parsed. `arm` puts up other listeners that `document.open` takes down. `retell` tells it all again, for a
 * page that came back from the back/forward cache; `settle` looks now where a look is due, for whoever does not wait.
 */
export function watch(
  window: Window,
  tell: (facts: PageFacts) => void,
  pass: (scripts: ScriptElement[]) => void = () => {},
  arm: () => void = () => {},
): { retell(): void; settle(): Promise<void> } {
  const { document } = window;
  const scripts = new Scripts();
  let looks = 0;
  let told = '';
  let due: ReturnType<typeof setTimeout> | null = null;
  let looking = false;
  let again = false;
  let observing = false;

  const say = (facts: PageFacts) => {
    const { elements: _, ...rest } = facts.document;
    const now = JSON.stringify([
      rest,
      facts.embeds,
      facts.scripts.length,
      facts.scriptsLeftOut,
      facts.markup,
      facts.addresses,
      facts.styles,
    ]);
    if (now !== told) tell(facts);
    told = now;
  };
  const run = async () => {
    due = null;
    looking = true;
    again = false;
    looks += 1;
    const facts = await look(document, scripts);
    looking = false;
    if (facts) say(facts);
    if (!facts || again) soon();
  };
  const soon = () => {
    again ||= looking;
    if (due || looking || looks >= MOST_LOOKS) return;
    due = setTimeout(() => void run(), looks === 0 ? 0 : REST * looks);
  };
  // A page that leaves as soon as it is there is looked at in passing.
  const leaving = () => {
    if (!told) say(glance(document, scripts));
  };
  // One that leaves while it is parsed, as gates do, is told by no event: its parser stops, and the next page comes. So its first scripts are
  // told before anything else is known of it.
  let passings = 0;
  const passing = () => {
    if (observing || looks > 0 || passings >= MOST_PASSINGS) return;
    passings += 1;
    pass(scripts.all());
  };

  const parsed = (records: MutationRecord[]) => {
    let mayLeave = false;
    for (const { addedNodes } of records)
      for (const node of addedNodes) {
        if (!(node instanceof Element) || node.localName !== 'script') continue;
        scripts.element(node);
        mayLeave ||= leads.test(node.textContent ?? '');
        if (node.hasAttribute('src')) node.addEventListener('load', passing, { once: true });
      }
    if (mayLeave) passing();
  };
  const early = new MutationObserver(parsed);
  const changed = (records: MutationRecord[]) => {
    let found = false;
    for (const { target, addedNodes } of records) {
      for (const node of addedNodes) if (node instanceof Element && meet(node, scripts)) found = true;
      found ||= target === document.body;
    }
    if (found) soon();
  };
  const begin = () => {
    soon();
    if (observing) return;
    observing = true;
    early.disconnect();
    new MutationObserver(changed).observe(document, { childList: true, subtree: true });
  };
  const listen = () => {
    arm();
    window.addEventListener('DOMContentLoaded', begin, { once: true, capture: true });
    window.addEventListener('load', soon, true);
    window.addEventListener('pagehide', leaving, true);
  };
  listen();
  if (document.readyState !== 'loading') begin();
  else early.observe(document, { childList: true, subtree: true });
  // document.open() drops the listeners; the observer survives it and puts them up again. A document written and closed in one task is parsed
  // by then, and has told no listener.
  new MutationObserver(() => {
    listen();
    if (looks > 0 || document.readyState !== 'loading') begin();
  }).observe(document, { childList: true });
  return {
    async settle() {
      if (due) clearTimeout(due);
      if (due) await run();
    },
    retell() {
      told = '';
      looks = Math.min(looks, MOST_LOOKS - 1);
      soon();
    },
  };
}

/** Remembers the scripts in what was added, since some leave at once, and says whether there is something to look at. */
function meet(added: Element, scripts: Scripts): boolean {
  const inside = added.querySelectorAll(matters);
  for (const element of added.matches(matters) ? [added, ...inside] : inside) if (element.localName === 'script') scripts.element(element);
  return inside.length > 0 || added.matches(matters);
}
