import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const cache = resolve('.footbridge/accuracy');

/** The folder where a package's files lie; it is there after `fetchPackage`. */
export const folderOf = (spec: string): string => join(cache, spec.replaceAll('/', '__'));

/** Fetches a published package, `name@version`, by the npm client, once; nothing of it is installed or run here. */
export async function fetchPackage(spec: string): Promise<void> {
  const folder = folderOf(spec);
  if (existsSync(folder)) return;
  const work = `${folder}.part`;
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  await run('npm', ['pack', spec, '--silent', '--ignore-scripts', '--pack-destination', work]);
  const [archive] = (await readdir(work)).filter((name) => name.endsWith('.tgz'));
  if (!archive) throw new Error(`npm packed nothing for ${spec}.`);
  await run('tar', ['-xzf', join(work, archive), '-C', work, '--strip-components=1', '--no-same-owner']);
  await rm(join(work, archive));
  await rename(work, folder);
}
