// npm run release -- --from organisation.json: builds what is not built yet, then makes the release.
import { bundle } from '../bundle.mjs';
import { NotReady, ready } from '../ready.mjs';
import { bin, run, tail } from '../run.mjs';

try {
  await ready({ browsers: [] });
  const scanner = await run('page scripts of the scanner', bin('tsx'), ['scripts/page-scripts.ts']);
  if (scanner.code !== 0) throw new Error(tail(scanner.output));
  for (const target of /** @type {const} */ (['chrome', 'firefox'])) await bundle(target, { demo: false });
  const { code } = await run('release', bin('tsx'), ['scripts/release/index.ts', ...process.argv.slice(2)], { loud: true });
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof NotReady ? error.message : String(error.message ?? error));
  process.exitCode = 1;
}
