// npm run test:long: what takes minutes and is not run on every change. FOOTBRIDGE_FUZZ_RUNS sets how many inputs each parser gets.
import { bin, run } from './run.mjs';

const { code } = await run('long tests', bin('vitest'), ['run', '--config', 'test/long/vitest.config.ts'], { loud: true });
process.exitCode = code;
