import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { startBrowser } from '../../scan/browser';
import { type Figure, figure } from './figure';
import { browserOptions } from './scan-runs';

/** The last Lighthouse for Node 20. Not installed with the project: it brings more packages than all else, and only this bench wants it. */
const PACKAGE = 'lighthouse@12.8.2';

/** Whether it ended well. Not awaited in one go: the driver has to let each new tab go on meanwhile. */
const lighthouse = (...words: string[]) =>
  new Promise<boolean>((done) => {
    execFile('npx', ['--yes', PACKAGE, ...words], { timeout: 180_000 }, (error) => done(error === null));
  });

/** Lighthouse on a few pages beside the scan, in the same browser and in pages a second; null where it cannot be fetched. */
export async function lighthouseFigure(urls: readonly string[], scanned: number, port: number): Promise<Figure | null> {
  if (!(await lighthouse('--version'))) {
    console.log(`${PACKAGE} could not be fetched from here: not measured beside it.`);
    return null;
  }
  const debugging = await freePort();
  const options = browserOptions(port);
  const { close } = await startBrowser({ ...options, args: [...options.args, `--remote-debugging-port=${debugging}`] });
  const quiet = ['--quiet', '--output=json', '--output-path=/dev/null', '--only-categories=best-practices', '--preset=desktop'];
  const began = performance.now();
  let done = 0;
  for (const url of urls) if (await lighthouse(url, ...quiet, `--port=${debugging}`)) done += 1;
  const seconds = (performance.now() - began) / 1000;
  await close();
  if (done > 0)
    return figure(
      'pages scanned',
      scanned,
      'a second',
      `Lighthouse, its best-practices part alone, over ${done} of the pages`,
      done / seconds,
    );
  console.log(`${PACKAGE} could look at none of the pages: not measured beside it.`);
  return null;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  await new Promise((done) => server.close(done));
  return port;
}
