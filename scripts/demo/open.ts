import { launchChromium } from '../../test/browser/support/chromium';
import { tryPolicy } from '../../test/browser/support/extension';
import { historyStart, liveThrough } from './history';
import { type Services, startServices } from './services';

const WEEKS = 8;

/** Starts everything, opens a browser where there is a display, and stays until the person ends it. */
export async function openDemo(): Promise<void> {
  const now = Date.now();
  const services = await startServices('.footbridge/demo.duckdb', historyStart(now, WEEKS));
  console.log(`Living through ${WEEKS} weeks of answers from simulated browsers.`);
  await liveThrough(services, now, WEEKS, (line) => console.log(`  ${line}`));
  let end = () => {};
  const ended = new Promise<void>((resolve) => {
    end = resolve;
  });
  // Ctrl-C may come twice: from the terminal, and from `npm start`.
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => end());
  const browser = hasDisplay() ? await openBrowser(services) : null;
  browser?.context.once('close', () => end());
  console.log(whereEverythingIs(services, browser !== null));
  await ended;
  await browser?.close().catch(() => {});
  await services.close();
}

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Three tabs for three people: the analysts' page, the options page, and in front the intranet. */
async function openBrowser({ intranet, collector, written }: Services) {
  const extended = await launchChromium({ intranetPort: intranet.port, headless: false });
  const first = extended.context.pages()[0] ?? (await extended.context.newPage());
  await first.goto(collector.url);
  await tryPolicy(extended, written, 'fairshire.json');
  await (await extended.context.newPage()).goto('http://intranet.fairshire.test/');
  return extended;
}

function whereEverythingIs({ intranet, collector }: Services, browser: boolean): string {
  const shown = browser
    ? `A browser is open on the intranet of Fairshire County Council, with Footbridge in it.
  Open a page there, then press the bridge beside the address bar.`
    : `There is no display here, so no browser was opened. The tour shows everything without one: npm start -- --once`;
  return `
${shown}

  staff      http://intranet.fairshire.test/  (${browser ? 'in that browser' : `its server is 127.0.0.1:${intranet.port}`})
  IT         Footbridge's options page${browser ? ', in the second tab' : ''}
  analysts   ${collector.url}/${browser ? ', in the first tab' : ''}

Press Ctrl-C to end it.`;
}
