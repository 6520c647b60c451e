import { chromium } from '@playwright/test';
import { valuesFor } from '../../../core/script';
import { decoded } from '../../../reading/text';
import { observe } from '../../../scan/observe';
import { targetsOf } from '../../../scan/target';
import { chromiumArgs } from '../../browser/support/chromium';
import type { Measured } from '../confusion';
import { type Asked, measureEach, type Tell } from '../settled';
import { fetched } from './fetched';
import { judge } from './judge';

const agentOf = (major: string) =>
  `Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/${major}.0.0.0 Safari/537.36`;

/** Opens every page in a Chromium that loads no extension, with the extension's page scripts, and judges here. */
export async function measureBare(
  pages: readonly Asked[],
  options: { port: number; executable: string; major: string; tell?: Tell },
): Promise<Measured[]> {
  const { port, executable, major, tell } = options;
  const browser = await chromium.launch({
    executablePath: executable,
    chromiumSandbox: false,
    // A headless shell calls itself one, which is not what pages meet.
    args: [...chromiumArgs(port), '--no-zygote', `--user-agent=${agentOf(major)}`],
  });
  const text = async (address: string, charset: string) => {
    const file = await fetched(port, address);
    return file && decoded(file.body, file.type, charset);
  };
  try {
    const targets = await targetsOf(browser);
    const one = async (url: string) => ({
      verdict: await judge(await observe(targets, url), valuesFor(agentOf(major)), text),
    });
    return await measureEach(pages, one, tell);
  } finally {
    await browser.close();
  }
}
