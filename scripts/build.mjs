// npm run build: the release builds, and how large they are; and the scanner's page scripts.
import { bundle } from './bundle.mjs';
import { NotReady, ready } from './ready.mjs';
import { bin, run } from './run.mjs';
import { sizes, sizeTable } from './sizes.mjs';

try {
  await ready({ browsers: [] });
  const scanner = await run('page scripts of the scanner', bin('tsx'), ['scripts/page-scripts.ts']);
  if (scanner.code !== 0) throw new Error(scanner.output);
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
