import { createHash } from 'node:crypto';
import { appendFileSync, writeFileSync } from 'node:fs';
import { mkdir, open, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as v from 'valibot';
import { ScannedPage } from '../core/model/scan';

const NEWLINE = 10;

/** The folder of one run. Each page is a line, written when it is done and never changed: whatever ends the scan, nothing is lost. */
export interface Store {
  /** Addresses that are in it already. */
  done: Set<string>;
  /** Keeps a page, with its picture. */
  keep(page: Omit<ScannedPage, 'picture'>, picture: Buffer | null): Promise<ScannedPage>;
  /** All pages so far, one after another, from the disk. */
  pages(): Promise<ScannedPage[]>;
  write(name: string, content: string | Uint8Array): Promise<string>;
}

/** The folder holds a scan of something else. */
export class OtherRun extends Error {}

/**
 * Opens the folder of a run and goes on with what is there. `of` says what the run is of: a folder of another run is refused.
 * @throws OtherRun, and the file system's errors
 */
export async function openStore(folder: string, of: unknown, { fresh }: { fresh: boolean }): Promise<Store> {
  const [run, lines, pictures] = [join(folder, 'run.json'), join(folder, 'pages.jsonl'), join(folder, 'pictures')];
  if (fresh) await Promise.all([run, lines, pictures].map((path) => rm(path, { recursive: true, force: true })));
  await mkdir(pictures, { recursive: true });
  const asked = `${JSON.stringify(of, null, 2)}\n`;
  const before = await readFile(run, 'utf8').catch(() => null);
  if (before !== null && before !== asked) throw new OtherRun(folder);
  await writeFile(run, asked);
  await cutToWholeLines(lines);
  const pages = async () =>
    (await readFile(lines, 'utf8').catch(() => ''))
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => v.parse(ScannedPage, JSON.parse(line)));
  return {
    done: new Set((await pages()).map(({ url }) => url)),
    pages,
    async keep(page, picture) {
      const name = picture && `${createHash('sha256').update(page.url).digest('hex').slice(0, 16)}.jpg`;
      // The picture first: a line never speaks of one that is not there.
      if (picture && name) writeFileSync(join(pictures, name), picture);
      const kept: ScannedPage = { ...page, picture: name };
      appendFileSync(lines, `${JSON.stringify(kept)}\n`);
      return kept;
    },
    async write(name, content) {
      await writeFile(join(folder, name), content);
      return join(folder, name);
    },
  };
}

/** A line that was not written to its end is of a page that is scanned again. */
async function cutToWholeLines(path: string): Promise<void> {
  const file = await open(path, 'a+');
  try {
    const bytes = await file.readFile();
    const whole = bytes.lastIndexOf(NEWLINE) + 1;
    if (whole < bytes.length) await truncate(path, whole);
  } finally {
    await file.close();
  }
}
