import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ScannedPage } from '../../core/model/scan';
import { type Entry, readSiteList } from '../../core/sitelist';
import { inputsOf, scan } from '../../scan';
import { browserPath } from '../../scripts/browsers.mjs';
import { demoPages } from '../fairshire/pages';
import { demoIntranet } from './support/fairshire';

const sites = (list: Uint8Array): string[] =>
  (readSiteList(list).list?.entries ?? []).map(({ url, openIn, compatMode, allowRedirect }: Entry) =>
    [url, openIn, compatMode, allowRedirect].join(' '),
  );

test('a scan of the demo intranet says of every page what the popup says, and proposes exactly the right list', async () => {
  test.setTimeout(240_000);
  const intranet = await demoIntranet();
  const out = await mkdtemp(join(tmpdir(), 'footbridge-scan-'));
  try {
    const inputs = await inputsOf({ urls: intranet.addresses, siteList: 'test/fairshire/site-list.xml' });
    const options = {
      out,
      fresh: false,
      parallel: 3,
      rate: 0,
      follow: 0,
      most: 1000,
      browser: browserPath('chromium'),
      args: intranet.switches,
    };
    const pages = new Map<string, ScannedPage>();
    const watch = { page: (page: ScannedPage) => void pages.set(page.url, page), asks: () => undefined };
    const scanned = await scan(inputs, options, watch);

    const said = (url: string) => [pages.get(url)?.verdict.is, pages.get(url)?.verdict.because];
    for (const { host, path, verdict, rule } of demoPages)
      if (verdict !== 'not-checked') expect([host + path, ...said(`http://${host}${path}`)]).toEqual([host + path, verdict, rule]);
    expect(demoPages.length).toBeGreaterThanOrEqual(20);
    expect(said('https://stock.fairshire.test/')).toEqual(['refused', 'tls-too-old']);
    expect(said('http://archive.fairshire.test/')).toEqual(['unknown', 'unreachable']);
    expect(pages.get('http://intranet.fairshire.test/tenders')?.address).toBe('http://finance.fairshire.test/etenders/');

    const right = await readFile('test/fairshire/right-site-list.xml');
    const proposed = await readFile(scanned.siteList);
    expect(sites(proposed).sort()).toEqual(sites(right).sort());
    const { list } = readSiteList(proposed);
    expect(list?.version).toBe('42');
    expect(list?.cookies).toHaveLength(1);
    expect(list?.strangers).toEqual([]);
    // What was in the list and needed no change is there, byte for byte.
    expect(proposed.toString()).toContain('<!-- Records: switched off? -->');
    expect(proposed.toString()).toContain('Footbridge: needed by Home care rota (Runs a Java applet)');
  } finally {
    await intranet.close();
    await rm(out, { recursive: true, force: true });
  }
});
