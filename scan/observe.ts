import type { Happening } from './happening';
import { openTab } from './tab';
import type { Targets } from './target';

/**
 * Opens a page in a Chromium without the extension, with its page scripts in every frame, and gives what was heard until it came to rest:
 * the way for browsers that load no extension (Chromium 109's headless shell), and for what is to be judged again and again.
 */
export async function observe(targets: Targets, url: string): Promise<Happening[]> {
  const tab = await openTab(targets);
  try {
    return (await (await tab.open(url)).rests()).happened;
  } finally {
    await tab.close();
  }
}
