import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chromium, type Page } from '@playwright/test';
import { renderToString } from 'preact-render-to-string';
import { optionsStates, popupStates } from './states';

/**
 * `npx tsx test/components/gallery.ts [NAME…]`: a static page and pictures of each state, with the real styles, under
 * `.footbridge/gallery/`. Exits 1 where a page can be scrolled sideways. `CHROMIUM` names the browser to use.
 */
const out = '.footbridge/gallery';
const wanted = process.argv.slice(2);
const looks: Record<string, Parameters<Page['emulateMedia']>[0]> = {
  light: { colorScheme: 'light' },
  dark: { colorScheme: 'dark' },
  forced: { forcedColors: 'active' },
};

const styles = (...names: string[]) => names.map((name) => readFileSync(`components/${name}.css`, 'utf8')).join('\n');

function write(name: string, body: string, css: string, page: string) {
  const html = `<!doctype html><html lang="en"${page}><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${name}</title><style>${css}</style><body>${body}`;
  writeFileSync(`${out}/${name}.html`, html);
}

async function shoot(page: Page, name: string, width: number, ends: string) {
  await page.setViewportSize({ width, height: 400 });
  await page.goto(`file://${process.cwd()}/${out}/${name}.html`);
  await page.evaluate((open) => {
    for (const details of document.querySelectorAll('details')) details.open = open;
  }, ends !== 'light');
  const content = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width, height: content });
  await page.screenshot({ path: `${out}/${name}-${ends}.png` });
  return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

mkdirSync(out, { recursive: true });
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox'] });
const page = await browser.newPage();
let sideways = 0;
for (const [states, css, width] of [
  [popupStates, styles('look', 'popup'), 400],
  [optionsStates, styles('look', 'options'), 900],
] as const) {
  for (const [name, node] of Object.entries(states)) {
    if (wanted.length && !wanted.some((part) => name.includes(part))) continue;
    const id = states === popupStates ? 'popup' : 'options';
    write(name, `<div id="${id}">${renderToString(node)}</div>`, css, '');
    write(`${name}-narrow`, `<div id="${id}">${renderToString(node)}</div>`, css, ' class="as-page"');
    for (const [look, media] of Object.entries(looks)) {
      await page.emulateMedia(media);
      await shoot(page, name, width, look);
      await page.emulateMedia({ forcedColors: 'none', colorScheme: 'light' });
    }
    const over = await shoot(page, `${name}-narrow`, 320, '320');
    if (over > 0) console.log(`${name}: ${over} px wider than a window of 320 px`);
    sideways += Math.max(0, over);
  }
}
await browser.close();
process.exitCode = sideways ? 1 : 0;
