import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Browser } from '@playwright/test';
import { renderToString } from 'preact-render-to-string';
import { routeStates } from '../../test/components/states';

const out = '.footbridge/pictures';
/** How many popups stand on one sheet, and how many beside one another. */
const SHEET = 12;
const ROW = 6;

const looks = {
  light: { media: { colorScheme: 'light' }, width: 400 },
  dark: { media: { colorScheme: 'dark' }, width: 400 },
  narrow: { media: { colorScheme: 'light' }, width: 320 },
} as const;

/** Writes each state by itself, in each look, and sheets with all of them to look through; each popup as high as what it says. */
export async function routePictures(browser: Browser): Promise<void> {
  rmSync(out, { recursive: true, force: true });
  mkdirSync(out, { recursive: true });
  const styles = ['look/tokens', 'look/text', 'look/frame', 'look/controls', 'look/pieces', 'popup'];
  const css = styles.map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('\n');
  const names = Object.keys(routeStates);
  for (const [look, { media, width }] of Object.entries(looks)) {
    const page = await browser.newPage({ viewport: { width, height: 300 } });
    await page.emulateMedia(media);
    const taken: string[] = [];
    for (const name of names) {
      const narrow = width < 400 ? ' class="as-page"' : '';
      const body = renderToString(routeStates[name] ?? <p />);
      await page.setContent(`<!doctype html><html lang="en"${narrow}><style>${css}</style><body><div id="popup">${body}</div>`);
      const path = `${out}/${name.replace(/^page-/, '')}-${look}.png`;
      await page.screenshot({ path, fullPage: true });
      taken.push(path);
    }
    await page.close();
    await sheets(browser, look, taken, width);
  }
  console.log(`${names.length} popups in ${Object.keys(looks).length} looks, and sheets of them, in ${out}/`);
}

async function sheets(browser: Browser, look: string, paths: readonly string[], width: number) {
  const page = await browser.newPage({ viewport: { width: ROW * (width + 16) + 16, height: 300 } });
  for (let at = 0; at < paths.length; at += SHEET) {
    const cells = paths.slice(at, at + SHEET).map((path) => {
      const image = readFileSync(path).toString('base64');
      return `<figure><figcaption>${path.slice(out.length + 1, -4)}</figcaption><img src="data:image/png;base64,${image}" alt=""></figure>`;
    });
    await page.setContent(`<!doctype html><style>
      body { margin: 16px; display: grid; grid-template-columns: repeat(${ROW}, ${width}px); gap: 16px; background: #9aa }
      figure { margin: 0 } figcaption { font: 14px sans-serif; padding: 4px 0 } img { display: block; width: 100% }
    </style>${cells.join('')}`);
    await page.screenshot({ path: `${out}/sheet-${look}-${at / SHEET + 1}.png`, fullPage: true });
  }
  await page.close();
}
