// How large the extension's scripts are, gzipped, beside their limits.
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB is 1,000 bytes. @type {{ part: string, files: (folder: string) => string[], limit: number }[]} */
const parts = [
  { part: 'page scripts', files: () => ['page.js', 'listen.js'], limit: 10_000 },
  { part: 'popup', files: (folder) => scriptsOf(folder, 'popup.html'), limit: 30_000 },
  { part: 'background', files: () => ['background.js'], limit: 120_000 },
];

/**
 * @typedef {{ part: string, bytes: number, gzipped: number, limit: number, ok: boolean, missing: string[] }} Size
 * @param {string} folder of an unpacked build
 * @returns {Size[]} a part whose files are missing is not ok
 */
export function sizes(folder) {
  return parts.map(({ part, files, limit }) => {
    const names = files(folder);
    // Firefox needs no script in the page's own world, so its build may lack it.
    const missing = names.filter((name) => !existsSync(join(folder, name)) && !(name === 'listen.js' && folder.includes('firefox')));
    const texts = names.filter((name) => existsSync(join(folder, name))).map((name) => readFileSync(join(folder, name)));
    const bytes = texts.reduce((sum, text) => sum + text.length, 0);
    const gzipped = texts.reduce((sum, text) => sum + gzipSync(text, { level: 9 }).length, 0);
    return { part, bytes, gzipped, limit, ok: missing.length === 0 && names.length > 0 && gzipped <= limit, missing };
  });
}

/** Every script that a page of ours loads as it opens, with the chunks that these import; not what it loads later, when asked. @param {string} folder @param {string} page */
function scriptsOf(folder, page) {
  if (!existsSync(join(folder, page))) return [page];
  const html = readFileSync(join(folder, page), 'utf8');
  const found = new Set([...html.matchAll(/(?:src|href)="\/?([^"]+\.js)"/g)].map((match) => match[1] ?? ''));
  for (const name of found) {
    if (!existsSync(join(folder, name))) continue;
    const text = readFileSync(join(folder, name), 'utf8');
    for (const match of text.matchAll(/(?:from|import)\s*["']\.\/([^"']+\.js)["']/g)) found.add(`chunks/${match[1]}`);
  }
  return [...found];
}

/** A table for people. @param {string} title @param {Size[]} rows */
export function sizeTable(title, rows) {
  const kb = (bytes) => `${(bytes / 1000).toFixed(1)} kB`.padStart(10);
  const lines = rows.map(({ part, bytes, gzipped, limit, ok, missing }) => {
    const verdict = missing.length ? `missing: ${missing.join(', ')}` : ok ? 'ok' : 'TOO LARGE';
    return `  ${part.padEnd(14)}${kb(bytes)}${kb(gzipped)}${kb(limit)}  ${verdict}`;
  });
  return [`${title}`, `  ${'part'.padEnd(14)}${'minified'.padStart(10)}${'gzipped'.padStart(10)}${'limit'.padStart(10)}`, ...lines].join(
    '\n',
  );
}
