import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../platform/tell';
import { speak } from '../probes/page';

/** Runs in every frame of an intranet page, in a world of its own: looks at the document and tells the background. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    // A registration and a late injection may both bring it; the flag is out of the page's reach.
    const world = globalThis as { footbridgeWatches?: true };
    if (world.footbridgeWatches) return;
    world.footbridgeWatches = true;
    speak(window, tell);
  },
});
