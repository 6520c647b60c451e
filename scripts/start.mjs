// npm start: makes the clone ready, then hands over to the demo.
import { spawn } from 'node:child_process';
import { bundle } from './bundle.mjs';
import { NotReady, ready } from './ready.mjs';

try {
  const missing = await ready({ browsers: ['chromium'] });
  if (missing.length) throw new NotReady('Without a browser there is nothing to show.');
  await bundle('chrome', { demo: true });
  const demo = spawn(process.execPath, ['--import', 'tsx', 'scripts/demo.ts', ...process.argv.slice(2)], { stdio: 'inherit' });
  // Ctrl-C reaches the demo too; it closes its browser and servers, and only then do we end.
  for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) process.on(signal, () => demo.kill(signal));
  demo.on('exit', (code) => {
    process.exitCode = code ?? 1;
  });
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
