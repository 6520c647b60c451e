// The checks that need no browser, each counted as one, for `npm run check` and `npm test`.
import { existsSync } from 'node:fs';
import { bundle } from './bundle.mjs';
import { bin, run } from './run.mjs';
import { sizes, sizeTable } from './sizes.mjs';

/** The folders with code, as far as they are there. */
const code = ['core', 'entrypoints', 'components', 'probes', 'platform', 'reading', 'collector', 'cli', 'scan'].filter((folder) =>
  existsSync(folder),
);

/** @typedef {{ name: string, ok: boolean, seconds: number, says: string }} Checked */

/** @type {{ name: string, command: string, args: string[] }[]} */
const quick = [
  { name: 'types: core', command: bin('tsc'), args: ['-p', 'tsconfig.core.json'] },
  { name: 'types: web', command: bin('tsc'), args: ['-p', 'tsconfig.web.json'] },
  { name: 'types: node', command: bin('tsc'), args: ['-p', 'tsconfig.node.json'] },
  { name: 'format and lint', command: bin('biome'), args: ['ci', '--colors=off'] },
  { name: 'who imports whom', command: bin('depcruise'), args: ['--config', '.dependency-cruiser.mjs', ...code] },
];

/**
 * Types, format, lint and imports, two at a time.
 * @param {(checked: Checked) => void} tell called as each is done
 * @returns {Promise<Checked[]>}
 */
export async function quickChecks(tell) {
  const left = [...quick];
  const done = [];
  const worker = async () => {
    for (let check = left.shift(); check; check = left.shift()) {
      const { code, output, seconds } = await run(check.name, check.command, check.args);
      const checked = { name: check.name, ok: code === 0, seconds, says: code === 0 ? '' : output };
      done.push(checked);
      tell(checked);
    }
  };
  await Promise.all([worker(), worker()]);
  return done;
}

/**
 * Builds all that the browser tests use, and holds the releases against their size limits.
 * @param {(checked: Checked) => void} tell
 * @returns {Promise<Checked[]>}
 */
export async function buildChecks(tell) {
  const done = [];
  for (const target of /** @type {const} */ (['chrome', 'firefox'])) {
    for (const demo of [false, true]) {
      const name = `${demo ? 'demo' : 'release'} build: ${target}`;
      const started = Date.now();
      const checked = { name, ok: true, seconds: 0, says: '' };
      try {
        const folder = await bundle(target, { demo });
        const rows = demo ? [] : sizes(folder);
        checked.ok = rows.every((row) => row.ok);
        if (rows.length) checked.says = sizeTable(folder, rows);
      } catch (error) {
        checked.ok = false;
        checked.says = error.message;
      }
      checked.seconds = Math.round((Date.now() - started) / 1000);
      done.push(checked);
      tell(checked);
    }
  }
  return done;
}

/** One line for a check, and what it said if it failed or has figures. @param {Checked} checked */
export function tellChecked({ name, ok, seconds, says }) {
  console.log(`${ok ? '✓' : '✗'} ${name} (${seconds} s)`);
  if (says) console.log(says.trimEnd().replaceAll(/^/gm, '    '));
}
