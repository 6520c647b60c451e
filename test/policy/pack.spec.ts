import { execFile } from 'node:child_process';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { expect, test } from '@playwright/test';
import { browserPath } from '../../scripts/browsers.mjs';
import { managedSchema } from '../../scripts/managed-schema';

/** Packs an extension of a manifest and this schema; whether Chromium made a package. */
async function packs(schema: string): Promise<boolean> {
  const folder = await mkdtemp(join(tmpdir(), 'footbridge-pack-'));
  const extension = join(folder, 'extension');
  try {
    await cp('.output/demo/chrome-mv3', extension, { recursive: true });
    const manifest = JSON.parse(await readFile(join(extension, 'manifest.json'), 'utf8'));
    await writeFile(join(extension, manifest.storage.managed_schema), schema);
    const args = ['--no-sandbox', '--headless=new', `--user-data-dir=${join(folder, 'profile')}`, `--pack-extension=${extension}`];
    await promisify(execFile)(browserPath('chromium'), args, { timeout: 30_000 }).catch(() => undefined);
    return (await readdir(folder)).includes('extension.crx');
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

test('Chromium packs the managed schema, and would say if it were none', async () => {
  test.setTimeout(120_000);
  expect(await packs(managedSchema())).toBe(true);
  expect(await packs('{"type":"object","properties":{},"additionalProperties":false}')).toBe(false);
});
