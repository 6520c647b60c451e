import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** The page scripts as text: one for a world of its own in every frame, one for the page's own world. */
export interface PageScripts {
  inPage: string;
  inWorld: string;
}

const clone = fileURLToPath(new URL('../', import.meta.url));
const folder = `${clone}.output/scan/`;
const built = { inPage: `${folder}in-page.js`, inWorld: `${folder}in-world.js`, madeFrom: `${folder}made-from.json` };
let scripts: Promise<PageScripts> | null = null;

/**
 * The page scripts, built once (docs/decisions/0110): an installed product has them, a clone builds them at first use and when one of the
 * files that they are made from is younger.
 */
export function pageScripts(): Promise<PageScripts> {
  scripts ??= (async () => {
    if (!(await isFresh())) await buildPageScripts();
    const [inPage, inWorld] = await Promise.all([readFile(built.inPage, 'utf8'), readFile(built.inWorld, 'utf8')]);
    return { inPage, inWorld };
  })();
  return scripts;
}

async function isFresh(): Promise<boolean> {
  if (!existsSync(built.madeFrom)) return false;
  const made = (await stat(built.madeFrom)).mtimeMs;
  const sources: string[] = JSON.parse(await readFile(built.madeFrom, 'utf8'));
  const times = await Promise.all(
    sources.map((source) =>
      stat(clone + source).then(
        ({ mtimeMs }) => mtimeMs,
        () => null,
      ),
    ),
  );
  // An installed product may have no sources at all.
  return times.every((time) => time === null || time <= made);
}

/** Bundles both for Chromium 109, the oldest that Footbridge knows. */
export async function buildPageScripts(): Promise<void> {
  const { build } = await import('esbuild');
  const { outputFiles, metafile } = await build({
    absWorkingDir: clone,
    entryPoints: ['scan/in-page.ts', 'scan/in-world.ts'],
    outdir: '.output/scan',
    bundle: true,
    format: 'iife',
    target: 'chrome109',
    minify: true,
    metafile: true,
    write: false,
  });
  await mkdir(folder, { recursive: true });
  for (const { path, text } of outputFiles) await put(path, text);
  await put(built.madeFrom, JSON.stringify(Object.keys(metafile.inputs)));
}

/** Put in its place whole, since another may be reading. */
async function put(path: string, text: string): Promise<void> {
  const part = `${path}.${process.pid}`;
  await writeFile(part, text);
  await rename(part, path);
}
