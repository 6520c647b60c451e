// npm run test:long [-- FILE…]: what takes minutes and is not run on every change: fuzz, hostile, browsers.
// FOOTBRIDGE_FUZZ_RUNS: how many inputs each parser gets. FOOTBRIDGE_LONG_SETS: which labelled sets the browsers get, by commas.
// LEGACY_CHROMIUM, LEGACY_FIREFOX: the programs of a Chromium 120 and a Firefox ESR 115; FOOTBRIDGE_LONG_WITHOUT: browsers to leave out.
import { NotReady, ready } from './ready.mjs';
import { bin, run } from './run.mjs';

try {
  await ready({ browsers: ['chromium', 'firefox'] });
  const args = ['run', '--config', 'test/long/vitest.config.ts', ...process.argv.slice(2)];
  const { code } = await run('long tests', bin('vitest'), args, { loud: true });
  process.exitCode = code;
} catch (error) {
  console.error(error instanceof NotReady ? error.message : error);
  process.exitCode = 1;
}
