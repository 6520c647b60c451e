import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { startBrowser } from '../../scan/browser';
import { type Figure, figure } from './figure';
import { browserOptions } from './scan-runs';

/** The last Lighthouse for Node 20. Not installed with the project: it brings more packages than all else, and only this bench wants it. */
const PACKAGE = 'lighthouse@12.8.2';

const lighthouse = (...words: string[]) => spawnSync('npx', ['--yes', PACKAGE, ...words], { encoding: 'utf8', timeout: 180_000 });

/** Lighthouse on a few pages beside the scan, in the same browser and in pages a second; null where it cannot be fetched. */
export async function lighthouseFigure(urls: readonly string[], scanned: number, port: number): Promise<Figure | null> {
  if (lighthouse('--version').status !== 0) {
    console.log(`${PACKAGE} could not be fetched from here: not measured beside it.`);
    return null;
  }
  const debugging = await freePort();
  const options = browserOptions(port);
  const { close } = await startBrowser({ ...options, args: [...options.args, `--remote-debugging-port=${debugging}`] });
  const quiet = ['--quiet', '--output=json', '--output-path=/dev/null', '--only-categories=best-practices', '--preset=desktop'];
  const began = performance.now();
  const done = urls.filter((url) => lighthouse(url, ...quiet, `--port=${debugging}`).status === 0).length;
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
