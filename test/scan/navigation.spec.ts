import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { startBrowser } from '../../scan/browser';
import { openTab } from '../../scan/tab';
import { browserPath } from '../../scripts/browsers.mjs';

const pages: Record<string, string> = {
  '/asks.htm': '<h1>Rota</h1><script>alert("Welcome"); document.title = confirm("Internet Explorer?") ? "yes" : "no"</script>',
  '/opens.htm': '<h1>Portal</h1><script>window.open("/asks.htm"); window.open("/plain.htm", "w", "width=300,height=200")</script>',
  '/plain.htm': '<title>Plain</title><h1>Plain</h1><iframe src="/frame.htm#here"></iframe><iframe src="about:blank"></iframe>',
  '/frame.htm': '<title>Part</title><p>Part</p>',
  '/stays.htm': '<title>Stays</title><p>Draft</p><script>onbeforeunload = function (event) { event.returnValue = "Leave?" }</script>',
  '/leads.htm': '<script>location.replace("/plain.htm")</script>',
};

test('nobody is at the browser: dialogs, windows, downloads and pages that lead elsewhere keep no tab', async () => {
  const server = createServer(({ url = '' }, answer) => {
    if (url === '/list.zip') answer.writeHead(200, { 'content-type': 'application/zip', 'content-disposition': 'attachment' }).end('PK');
    else if (url === '/saved') answer.writeHead(204).end();
    else answer.writeHead(pages[url] ? 200 : 404, { 'content-type': 'text/html' }).end(`<!DOCTYPE html>${pages[url] ?? ''}`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const host = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await startBrowser({ browser: browserPath('chromium') });
  try {
    const tab = await openTab(browser.targets);
    const shown = async (url: string) => {
      const { address, top, failure, download, frameAddresses } = await (await tab.open(url)).rests();
      return [address.replace(host, ''), top?.title ?? null, failure, download, frameAddresses.map((one) => one.replace(host, ''))];
    };
    expect(await shown(`${host}/asks.htm`)).toEqual(['/asks.htm', 'no', null, false, []]);
    expect(await shown(`${host}/opens.htm`)).toEqual(['/opens.htm', '', null, false, []]);
    expect(await shown(`${host}/stays.htm`)).toEqual(['/stays.htm', 'Stays', null, false, []]);
    expect(await shown(`${host}/plain.htm`)).toEqual(['/plain.htm', 'Plain', null, false, ['/frame.htm#here']]);
    // Another place of the page that it shows already.
    expect(await shown(`${host}/plain.htm#end`)).toEqual(['/plain.htm#end', 'Plain', null, false, ['/frame.htm#here']]);
    expect(await shown(`${host}/leads.htm`)).toEqual(['/plain.htm', 'Plain', null, false, ['/frame.htm#here']]);
    expect(await shown(`${host}/list.zip`)).toEqual(['/list.zip', null, null, true, []]);
    // No page, and no file either: the tab stays where it was.
    expect(await shown(`${host}/saved`)).toEqual(['/saved', null, null, false, []]);
    expect(await shown('http://nowhere.invalid/')).toEqual(['http://nowhere.invalid/', null, 'unreachable', false, []]);
    const root = await browser.driver.newBrowserCDPSession();
    await expect
      .poll(async () => (await root.send('Target.getTargets')).targetInfos.filter(({ openerId }) => openerId).length, 'no window is left')
      .toBe(0);
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
});
