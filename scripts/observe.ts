// npm run observe [-- SET…]: opens the pages that may be learnt from, without the extension, and keeps what the browser gave of each.
// npm run rejudge [-- SET…] judges them again in seconds, whenever the rules have changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { chromium } from '@playwright/test';
import { type Happening, observe } from '../test/accuracy/bare/observe';
import { serveSets } from '../test/accuracy/serve';
import { sets } from '../test/accuracy/sets';
import { chromiumArgs } from '../test/browser/support/chromium';
import { browserPath } from './browsers.mjs';

/** What was kept of one page. Texts are its scripts and style sheets, by address; in base64, since their character sets differ. */
export interface Kept {
  page: string;
  truth: string;
  happened: Happening[];
  texts: Record<string, { type: string; body: string }>;
}

const TABS = 3;
const asked = process.argv.slice(2);
const served = await serveSets();
const browser = await chromium.launch({
  executablePath: browserPath('chromium'),
  chromiumSandbox: process.getuid?.() !== 0,
  args: [...chromiumArgs(served.port), '--disable-features=IsolateOrigins,site-per-process,HttpsUpgrades'],
});

/** Every address that a page, its styles or its frames name: fetched beforehand, so that judging needs no server. */
async function textsOf(happened: readonly Happening[]): Promise<Kept['texts']> {
  const texts: Kept['texts'] = {};
  const want = new Set<string>();
  for (const one of happened) {
    if (one.is !== 'said' || one.message.type !== 'page:facts') continue;
    const { scripts, styles } = one.message.facts;
    const base = one.address;
    for (const { src } of scripts) if (src) want.add(src);
    for (const { href } of styles) if (href && URL.canParse(href, base)) want.add(new URL(href, base).href);
    for (const { text } of styles) for (const address of addressesIn(text ?? '', base)) want.add(address);
  }
  for (const address of want) {
    const got = await fetched(address);
    if (!got) continue;
    texts[address] = got;
    if (/\.css/i.test(address))
      for (const more of addressesIn(Buffer.from(got.body, 'base64').toString('latin1'), ...bases(happened, address))) want.add(more);
  }
  return texts;
}

const bases = (happened: readonly Happening[], sheet: string) => [sheet, ...new Set(happened.map(({ address }) => address))];
const addressesIn = (text: string, ...from: string[]): string[] =>
  [...text.matchAll(/url\(\s*["']?([^"')]+)|@import\s+["']([^"']+)/gi)].flatMap(([, a, b]) =>
    from.flatMap((base) => {
      const address = (a ?? b ?? '').trim();
      return /\.(?:htc|css|php)/i.test(address) && URL.canParse(address, base) ? [new URL(address, base).href] : [];
    }),
  );

function fetched(address: string): Promise<{ type: string; body: string } | null> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (!url?.hostname.endsWith('.fairshire.test')) return Promise.resolve(null);
  return new Promise((done) => {
    get({ host: '127.0.0.1', port: served.port, path: url.pathname + url.search, headers: { host: url.host } }, (response) => {
      const parts: Buffer[] = [];
      response.on('data', (part: Buffer) => parts.push(part));
      response.on('end', () =>
        done(
          response.statusCode === 200
            ? { type: response.headers['content-type'] ?? '', body: Buffer.concat(parts).toString('base64') }
            : null,
        ),
      );
    }).on('error', () => done(null));
  });
}

mkdirSync('.footbridge/accuracy', { recursive: true });
try {
  for (const set of sets.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
    const problem = await set.prepare();
    if (problem) {
      console.log(`${set.id}: left out, since ${problem}`);
      continue;
    }
    const left = [...set.pages.filter(({ part }) => part === 'learn')];
    const kept: Kept[] = [];
    const worker = async () => {
      for (let page = left.shift(); page; page = left.shift()) {
        const happened = await observe(browser, served.urlOf(set, page.path)).catch((error) => {
          console.log(`${page?.page}: ${error}`);
          return [];
        });
        kept.push({ page: page.page, truth: page.truth, happened, texts: await textsOf(happened) });
      }
    };
    await Promise.all(Array.from({ length: TABS }, worker));
    kept.sort((a, b) => (a.page < b.page ? -1 : 1));
    writeFileSync(`.footbridge/accuracy/kept-${set.id}.json`, JSON.stringify(kept));
    console.log(`${set.id}: ${kept.length} pages kept`);
  }
} finally {
  await browser.close();
  served.close();
}
