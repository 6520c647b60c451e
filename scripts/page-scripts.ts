// Bundles the page scripts that `footbridge scan` puts into pages; `npm run build` calls it.
import { buildPageScripts } from '../scan/page-scripts';

await buildPageScripts();
