import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';

/** All code of a build. */
async function codeOf(build: string): Promise<string> {
  const files = await readdir(build, { recursive: true });
  const scripts = files.filter((file) => /\.(js|html)$/.test(file));
  expect(scripts.length).toBeGreaterThan(5);
  return (await Promise.all(scripts.map((file) => readFile(join(build, file), 'utf8')))).join('\n');
}

for (const build of ['chrome-mv3', 'firefox-mv2']) {
  test(`${build}: a release keeps true time, the demo's clock can be moved`, async () => {
    const offset = /demoClockOffset|FOOTBRIDGE_DEMO/;
    expect(await codeOf(`.output/${build}`)).not.toMatch(offset);
    expect(await codeOf(`.output/demo/${build}`)).toMatch(offset);
  });

  test(`${build}: nothing stands in the manifest's content scripts, and no page may open ours`, async () => {
    const manifest = JSON.parse(await readFile(`.output/${build}/manifest.json`, 'utf8'));
    expect(manifest.content_scripts).toBeUndefined();
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect([...manifest.permissions, ...(manifest.host_permissions ?? [])]).not.toContain('tabs');
  });

  test(`${build}: the page scripts carry neither polyfill nor schema library`, async () => {
    for (const script of ['page.js', 'listen.js']) {
      const code = await readFile(`.output/${build}/${script}`, 'utf8');
      expect(code).not.toMatch(/webextension-polyfill|safeParse|wxt:content-script-started/);
    }
  });
}
