import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { lockWithoutTools, withoutTools } from '../../core/release/collector-package';
import { pageScripts } from '../../scan/page-scripts';

/** All that `footbridge` runs on, and what it must bring to be installed. */
const needed = [
  ...['bin', 'cli', 'collector', 'components', 'core', 'data', 'probes', 'reading', 'scan', '.output/scan', 'deploy/service'],
  ...['tsconfig.json', 'tsconfig.base.json', 'LICENSE'],
];

/** The files of the collector that is ready to run, by path: the sources, which run as they are (docs/decisions/0035). */
export async function collectorFiles(): Promise<Map<string, string | Buffer>> {
  const json = async (path: string) => JSON.parse(await readFile(path, 'utf8'));
  const written = (content: unknown) => `${JSON.stringify(content, null, 2)}\n`;
  const files = new Map<string, string | Buffer>([
    ['package.json', written(withoutTools(await json('package.json')))],
    ['package-lock.json', written(lockWithoutTools(await json('package-lock.json')))],
  ]);
  // In a new clone nobody has scanned yet.
  await pageScripts();
  for (const path of needed) for (const file of await filesAt(path)) files.set(file, await readFile(file));
  return files;
}

async function filesAt(path: string): Promise<string[]> {
  const entries = await readdir(path, { withFileTypes: true }).catch(() => null);
  if (!entries) return [path];
  return (await Promise.all(entries.map(({ name }) => filesAt(join(path, name))))).flat();
}
