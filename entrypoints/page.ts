import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { tell } from '../platform/tell';
import { errorLog, listen, reports, take, watch } from '../probes/page';

/** Runs in every frame of an intranet page, in a world of its own: looks at the document and tells the background. */
export default defineUnlistedScript({
  globalName: false,
  main() {
    // A registration and a late injection may both bring it; the flag is out of the page's reach.
    const world = globalThis as { footbridgeWatches?: true };
    if (world.footbridgeWatches) return;
    world.footbridgeWatches = true;
    let since = Date.now();
    const heard = errorLog((errors) => tell({ type: 'page:errors', since, errors }));
    take(document, heard);
    reports(window, (list) => tell({ type: 'page:reports', since, reports: list }));
    const watching = watch(window, (facts) => tell({ type: 'page:facts', since, facts }), listen(window, heard));
    window.addEventListener('pageshow', ({ persisted }) => {
      if (!persisted) return;
      since = Date.now();
      watching.retell();
    });
  },
});
