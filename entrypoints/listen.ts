import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { give } from '../probes/page/hand-over';

/** Runs in the page's own world, in Chromium alone: listens for the page's errors and hands them to the other page script. */
export default defineUnlistedScript({
  // Else the build keeps the script's result in a global of the page.
  globalName: false,
  main: () => give(window),
});
