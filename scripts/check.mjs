// npm run check: format, lint, types, imports and unit tests; no browser.
import { mkdirSync, rmSync } from 'node:fs';
import { quickChecks, tellChecked } from './checks.mjs';
import { NotReady, ready } from './ready.mjs';
import { fromVitest } from './reports.mjs';
import { bin, run } from './run.mjs';

const report = '.footbridge/unit.json';

async function unitTests() {
  const args = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${report}`];
  const { code, output, seconds } = await run('unit tests', bin('vitest'), args);
  tellChecked({ name: 'unit tests', ok: code === 0, seconds, says: code === 0 ? '' : output });
  const counted = fromVitest(report) ?? { passed: 0, failed: [], skipped: [] };
  return { ...counted, failed: code === 0 ? counted.failed.length : Math.max(1, counted.failed.length) };
}

try {
  mkdirSync('.footbridge', { recursive: true });
  rmSync(report, { force: true });
  await ready({ browsers: [] });
  const checks = await quickChecks(tellChecked);
  const unit = await unitTests();
  const good = checks.filter(({ ok }) => ok).length;
  const failed = checks.length - good + unit.failed;
  for (const { name, why } of unit.skipped) console.log(`Skipped: ${name} (${why})`);
  if (failed) process.exitCode = 1;
  console.log(`\n${good + unit.passed} passed, ${failed} failed, ${unit.skipped.length} skipped`);
} catch (error) {
  console.error(error instanceof NotReady ? error.message : error);
  process.exitCode = 1;
}
