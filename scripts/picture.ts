// npm run picture: the README's picture, put together from the pictures of the last tour.
// npm run picture -- routes: the popup for each verdict, route, browser, system and what the list says, under .footbridge/pictures/.
import { readdirSync, readFileSync } from 'node:fs';
import { type Browser, chromium } from '@playwright/test';
import { browserPath } from './browsers.mjs';
import { routePictures } from './picture/routes';

const tour = '.footbridge/tour';
/** The tour numbers its pictures; which number each has is its own matter. */
const file = (name: string) => readdirSync(tour).find((one) => one.replace(/^\d+-/, '') === `${name}.png`) ?? `${name}.png`;
const image = (name: string) => `data:image/png;base64,${readFileSync(`${tour}/${file(name)}`).toString('base64')}`;
const shown = [
  ['leave-popup', 300],
  ['popup-tools', 300],
  ['analysts', 640],
] as const;

async function readmePicture(browser: Browser) {
  const page = await browser.newPage({ viewport: { width: 1340, height: 560 } });
  await page.setContent(`<!doctype html><style>
  body { margin: 0; padding: 24px; display: flex; gap: 24px; background: #dfe6ea; box-sizing: border-box; height: 560px }
  div { height: 512px; overflow: hidden; border-radius: 8px; box-shadow: 0 2px 12px #0004 }
  img { display: block; width: 100% }
</style>${shown.map(([name, width]) => `<div style="width:${width}px"><img src="${image(name)}" alt=""></div>`).join('')}`);
  await page.screenshot({ path: 'docs/pictures/footbridge.png' });
}

const [what] = process.argv.slice(2);
const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
  args: ['--disable-quic', '--disable-background-networking'],
});
try {
  if (what === undefined) await readmePicture(browser);
  else if (what === 'routes') await routePictures(browser);
  else throw new Error(`There is no picture "${what}". Say nothing for the README's, or "routes".`);
} finally {
  await browser.close();
}
