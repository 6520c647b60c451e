import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { ScannedPage } from '../../core/model/scan';
import { inputsOf, scan } from '../../scan';
import { browserPath } from '../../scripts/browsers.mjs';

// A page of whose scripts nothing comes later is left as soon as it has been looked at (docs/decisions/0111).
const pages: Record<string, string> = {
  // Its error; that it is told when asked for, and not 200 ms later, test/probes/page-errors.test.ts holds.
  '/menu.htm': '<h1>Menu</h1><a href="a.htm">Choose</a><script>window.createPopup().show()</script>',
  // It is another page by the time that it is asked.
  '/gate.htm': '<h1>Welcome</h1><script>if (!document.all) location.href = "sorry.htm"</script>',
  '/sorry.htm': '<h1>Sorry</h1><p>This system needs Internet Explorer 6.</p>',
  // What it writes comes with an answer, and late.
  '/list.htm':
    '<h1>List</h1><div id="o"></div><script>var x = new XMLHttpRequest(); x.open("GET", "rows.txt"); x.onload = function () { document.getElementById("o").innerHTML = x.responseText }; x.send()</script>',
  '/rows.txt': '<object classid="clsid:6262D3A0-531B-11CF-91F6-C2863C385E30" width="600" height="300"></object>',
};

test('a page that is left at once has told its errors, where it leads, and what it asked for', async () => {
  const server = createServer(({ url = '' }, answer) => {
    const send = () => answer.writeHead(pages[url] ? 200 : 404, { 'content-type': 'text/html' }).end(`<!DOCTYPE html>${pages[url] ?? ''}`);
    if (url === '/rows.txt') setTimeout(send, 700);
    else send();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const out = await mkdtemp(join(tmpdir(), 'footbridge-left-'));
  const found: ScannedPage[] = [];
  try {
    const options = { out, fresh: true, parallel: 1, rate: 0, follow: 0, most: 10, browser: browserPath('chromium'), args: [] };
    const urls = ['menu', 'gate', 'list'].map((name) => `${host}/${name}.htm`);
    await scan(await inputsOf({ urls }), options, { page: (one) => void found.push(one), asks: () => undefined });
  } finally {
    server.closeAllConnections();
    server.close();
    await rm(out, { recursive: true, force: true });
  }
  const said = found.map(({ url, verdict: { is, findings } }) => [
    url.replace(host, ''),
    is,
    ...findings.map(({ rule, strength }) => `${rule} ${strength}`),
  ]);
  expect(said.sort()).toEqual([
    ['/gate.htm', 'needs-ie', 'ie-gate observed'],
    ['/list.htm', 'needs-ie', 'activex-object certain'],
    ['/menu.htm', 'needs-ie', 'popup-window observed'],
  ]);
});
