// npm test: everything, on a fresh clone too. The last line says how many passed, failed and were skipped.
import { mkdirSync, rmSync } from 'node:fs';
import { stripVTControlCharacters } from 'node:util';
import { buildChecks, quickChecks, tellChecked } from './checks.mjs';
import { NotReady, ready } from './ready.mjs';
import { fromPlaywright, fromVitest } from './reports.mjs';
import { bin, run } from './run.mjs';

const reports = { unit: '.footbridge/unit.json', browser: '.footbridge/browser.json' };
const total = { passed: 0, failed: [], skipped: [] };

const take = (counted) => {
  total.passed += counted.passed;
  total.failed.push(...counted.failed);
  total.skipped.push(...counted.skipped);
};

const takeChecks = (checks) =>
  take({
    passed: checks.filter(({ ok }) => ok).length,
    failed: checks.filter(({ ok }) => !ok).map(({ name }) => ({ name, why: 'its output stands above' })),
    skipped: [],
  });

/** Runs a test runner aloud, and counts what it reports. @param {string} label */
async function runner(label, command, args, env, report, read) {
  console.log(`\n${label}`);
  const { code } = await run(label, command, args, { env, loud: true });
  const counted = read(report);
  if (!counted) return take({ passed: 0, failed: [{ name: label, why: 'ended without a report' }], skipped: [] });
  take(counted);
  if (code !== 0 && counted.failed.length === 0)
    take({ passed: 0, failed: [{ name: label, why: `ended with code ${code}` }], skipped: [] });
}

async function everything() {
  mkdirSync('.footbridge', { recursive: true });
  for (const report of Object.values(reports)) rmSync(report, { force: true });
  await ready({ browsers: ['chromium', 'firefox'] });
  console.log('Checks');
  takeChecks(await quickChecks(tellChecked));
  const unit = ['run', '--reporter=dot', '--reporter=json', `--outputFile.json=${reports.unit}`];
  await runner('Unit tests', bin('vitest'), unit, {}, reports.unit, fromVitest);
  console.log('\nBuilds');
  takeChecks(await buildChecks(tellChecked));
  const env = { PLAYWRIGHT_JSON_OUTPUT_NAME: reports.browser };
  await runner('Browser tests', bin('playwright'), ['test', '--reporter=list,json'], env, reports.browser, fromPlaywright);
}

try {
  await everything();
} catch (error) {
  total.failed.push({ name: error instanceof NotReady ? 'getting ready' : 'npm test', why: error.message });
}

const list = (title, entries) => {
  if (entries.length) console.log(`\n${title}`);
  for (const { name, why } of entries) console.log(`  ${name}\n    ${stripVTControlCharacters(String(why)).split('\n')[0]}`);
};
list('Skipped', total.skipped);
list('Failed', total.failed);
const skipsCount = Boolean(process.env.CI) && total.skipped.length > 0;
if (skipsCount) console.log('\nIn CI a skipped test counts as a failure of the run.');
process.exitCode = total.failed.length || skipsCount ? 1 : 0;
console.log(`\n${total.passed} passed, ${total.failed.length} failed, ${total.skipped.length} skipped`);
