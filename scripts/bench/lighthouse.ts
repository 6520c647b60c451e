import { spawnSync } from 'node:child_process';
import { type Figure, figure } from './figure';
import { browserOptions } from './scan-runs';

/** The last Lighthouse for Node 20. Not installed with the project: it brings more packages than all else, and only this bench wants it. */
const PACKAGE = 'lighthouse@12.8.2';

/** Lighthouse on a few pages beside the scan, in pages a second; null where it cannot be fetched. */
export async function lighthouseFigure(urls: readonly string[], scanned: number, port: number): Promise<Figure | null> {
  const { browser, args } = browserOptions(port);
  const lighthouse = (...words: string[]) =>
    spawnSync('npx', ['--yes', PACKAGE, ...words], { env: { ...process.env, CHROME_PATH: browser }, encoding: 'utf8', timeout: 180_000 });
  if (lighthouse('--version').status !== 0) {
    console.log(`${PACKAGE} could not be fetched from here: not measured beside it.`);
    return null;
  }
  const flags = ['--headless=new', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), '--disable-features=HttpsUpgrades', ...args];
  const quiet = ['--quiet', '--output=json', '--output-path=/dev/null', '--only-categories=best-practices', '--preset=desktop'];
  const began = performance.now();
  let done = 0;
  // With its port: it has the browser refuse plain http on the usual one.
  const addresses = urls.map((url) => url.replace('.test/', `.test:${port}/`));
  for (const url of addresses)
    if (
      lighthouse(url, ...quiet, `--chrome-flags=${flags.map((flag) => (flag.includes(' ') ? `"${flag}"` : flag)).join(' ')}`).status === 0
    )
      done += 1;
  if (done === 0) {
    console.log(`${PACKAGE} could look at none of the pages: not measured beside it.`);
    return null;
  }
  const rate = done / ((performance.now() - began) / 1000);
  return figure('pages scanned', scanned, 'a second', `Lighthouse, its best-practices part alone, over ${done} of the pages`, rate);
}
