import { open, rename } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Writes a file so that under its name there is all of it or what was there before, whatever happens meanwhile. */
export async function writeWhole(path: string, text: string): Promise<void> {
  const part = `${path}.part`;
  const file = await open(part, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(part, path);
  // The name, too, must be on the disk. Windows cannot open a folder, and needs not.
  const folder = await open(dirname(path)).catch(() => null);
  await folder?.sync().catch(() => undefined);
  await folder?.close();
}
