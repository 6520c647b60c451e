// npm run observe [-- SET…]: opens the labelled pages without the extension, and keeps what the browser gave of each.
// npm run rejudge [-- SET…] judges them again in seconds, whenever the rules have changed.
import { mkdirSync, writeFileSync } from 'node:fs';
import { chromium } from '@playwright/test';
import type { Happening } from '../scan/happening';
import { observe } from '../scan/observe';
import { targetsOf } from '../scan/target';
import { fetched } from '../test/accuracy/bare/fetched';
import type { Part } from '../test/accuracy/labels';
import { serveSets } from '../test/accuracy/serve';
import { pagesHere, sets } from '../test/accuracy/sets';
import { chromiumArgs } from '../test/browser/support/chromium';
import { browserPath } from './browsers.mjs';

/** What was kept of one page. Texts are its scripts and style sheets, by address; in base64, since their character sets differ. */
export interface Kept {
  page: string;
  truth: string;
  part: Part;
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
    if (one.is !== 'said') continue;
    // A page that leads elsewhere as it loads says no more than what its scripts are.
    if (one.message.type === 'page:passing') for (const { src } of one.message.scripts) if (src) want.add(src);
    if (one.message.type !== 'page:facts') continue;
    const { scripts, styles } = one.message.facts;
    const base = one.address;
    for (const { src } of scripts) if (src) want.add(src);
    for (const { href } of styles) if (href && URL.canParse(href, base)) want.add(new URL(href, base).href);
    for (const { text } of styles) for (const address of addressesIn(text ?? '', base)) want.add(address);
  }
  for (const address of want) {
    const got = await fetched(served.port, address);
    if (!got) continue;
    texts[address] = { type: got.type, body: got.body.toString('base64') };
    if (/\.css/i.test(address)) for (const more of addressesIn(got.body.toString('latin1'), ...bases(happened, address))) want.add(more);
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

mkdirSync('.footbridge/accuracy', { recursive: true });
const targets = await targetsOf(browser);
try {
  for (const set of sets.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
    const problem = await set.prepare();
    if (problem) {
      console.log(`${set.id}: left out, since ${problem}`);
      continue;
    }
    const left = [...pagesHere(set)];
    const kept: Kept[] = [];
    const worker = async () => {
      for (let page = left.shift(); page; page = left.shift()) {
        const happened = await observe(targets, served.urlOf(set, page.path)).catch((error) => {
          // Who ends the run ends the browser first: what was kept before is better than pages that say nothing.
          if (!browser.isConnected()) throw error;
          console.log(`${page?.page}: ${error}`);
          return [];
        });
        kept.push({ page: page.page, truth: page.truth, part: page.part, happened, texts: await textsOf(happened) });
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
