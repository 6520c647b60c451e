import type { Finding } from '../../core/model/finding';
import type { PageReport } from '../../core/model/verdict';
import { launchChromium } from '../../test/browser/support/chromium';
import { reportOf, tryPolicy } from '../../test/browser/support/extension';

/** Visits pages in a browser with Footbridge, their hosts taken for an intranet, and prints what it says of each. Returns the exit code. */
export async function checkPages(given: string[]): Promise<number> {
  const addresses = given.map(readAddress);
  const wrong = addresses.find((address) => address instanceof Error);
  if (wrong instanceof Error) {
    console.error(wrong.message);
    return 2;
  }
  const urls = addresses.filter((address): address is URL => address instanceof URL);
  const extended = await launchChromium();
  try {
    const own = await tryPolicy(extended, { intranet: [...new Set(urls.map(({ hostname }) => hostname))] });
    for (const { href } of urls) {
      const page = await extended.context.newPage();
      // A page that refuses the connection has a verdict too.
      const failure = await page.goto(href, { waitUntil: 'load' }).then(
        () => null,
        (error: Error) => (error.message.split('\n')[0] ?? '').replace(/^page\.goto: /, ''),
      );
      print(href, await reportOf(own, page), failure);
      await page.close();
    }
    return 0;
  } finally {
    await extended.close();
  }
}

function readAddress(given: string): URL | Error {
  const text = /^[a-z][a-z0-9+.-]*:\/\//i.test(given) ? given : `http://${given}`;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    return new Error(`${given} is not an address that can be checked: it must begin with http:// or https://.`);
  }
  return new URL(text);
}

function print(address: string, { verdict }: PageReport, failure: string | null) {
  console.log(`\n${address}`);
  console.log(`  ${verdict.is}${verdict.because ? ` (${verdict.because})` : ''}`);
  if (failure) console.log(`  the browser said: ${failure}`);
  for (const finding of verdict.findings) printFinding(address, finding);
  for (const { what, why } of verdict.notLookedAt) console.log(`  not looked at: ${what} (${why})`);
}

function printFinding(address: string, { rule, strength, effect, frame, where }: Finding) {
  console.log(`  ${rule}: ${strength}, ${effect}${frame === address ? '' : `, in the frame ${frame}`}`);
  for (const { source, line, excerpt } of where) {
    console.log(`    ${source}${line === null ? '' : `:${line}`}${excerpt === null ? '' : `  ${excerpt.replaceAll(/\s+/g, ' ')}`}`);
  }
}
