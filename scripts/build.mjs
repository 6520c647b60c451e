// npm run build: the release builds, and how large they are.
import { bundle } from './bundle.mjs';
import { NotReady, ready } from './ready.mjs';
import { sizes, sizeTable } from './sizes.mjs';

try {
  await ready({ browsers: [] });
  for (const target of /** @type {const} */ (['chrome', 'firefox'])) {
    const folder = await bundle(target, { demo: false });
    const rows = sizes(folder);
    console.log(sizeTable(folder, rows));
    if (rows.some((row) => !row.ok)) process.exitCode = 1;
  }
} catch (error) {
  console.error(error instanceof NotReady ? error.message : String(error.message ?? error));
  process.exitCode = 1;
}
