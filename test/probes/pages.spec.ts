import { type Browser, expect, test } from '@playwright/test';
import type { Evidence, PageFacts } from '../../core/model/evidence';
import { rules } from '../../core/rules';
import { type FrameScript, readFrame, valuesFor } from '../../core/script';
import { verdictOf } from '../../core/verdict';
import { type Served, serve } from './support/served';
import { startBrowser, watched } from './support/watched';

let browser: Browser;
let site: Served;

test.beforeAll(async () => {
  browser = await startBrowser();
  site = await serve('test/pages');
});

test.afterAll(async () => {
  await browser.close();
  await site.close();
});

/** What the background does with the facts of a page, with scripts that are not there counted as not fetched. */
async function evidenceOf({ document, embeds, scripts }: PageFacts, userAgent: string): Promise<Evidence> {
  const read = scripts.map(async ({ text, ...element }): Promise<FrameScript> => {
    if (text !== null) return { element, source: element.label, text };
    const answer = element.src === null ? null : await fetch(element.src);
    const source = element.src ?? element.label;
    return answer?.ok ? { element, source, text: await answer.text() } : { element, source, why: 'not-fetched' };
  });
  return {
    document: { seen: document },
    embeds: { seen: embeds },
    scripts: { seen: scripts },
    code: { seen: readFrame(await Promise.all(read), valuesFor(userAgent)) },
    errors: { seen: [] },
    response: { unseen: 'no-answer' },
  };
}

for (const { id } of rules) {
  for (const page of ['sick', 'healthy']) {
    test(`${id}: its ${page} page`, async () => {
      const { page: tab, facts } = await watched(browser);
      const address = site.url(`/${id}/${page}.html`);
      await tab.goto(address);
      const userAgent = await tab.evaluate(() => navigator.userAgent);
      const evidence = await evidenceOf(await facts(), userAgent);
      const frames = [{ frame: 0, address, evidence }];
      const verdict = verdictOf({ frames, place: 'intranet', openedBefore: false, failure: null, listed: false });
      const expected = page === 'sick' ? [id] : [];
      expect([...new Set(verdict.findings.map(({ rule }) => rule))], JSON.stringify(verdict, null, 1)).toEqual(expected);
      if (page === 'healthy') expect(verdict.is).toBe('no-problem-found');
      else expect(['needs-ie', 'cannot-run', 'has-problems']).toContain(verdict.is);
    });
  }
}
