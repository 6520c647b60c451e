// npm run rejudge [-- SET… [/PAGE]]: judges again what `npm run observe` kept, and names the pages told wrong, of
// those held out none. With a part of a page's name after a slash: all that is said of that page.
import { existsSync, readFileSync } from 'node:fs';
import { valuesFor } from '../core/script';
import { fetchKept, judge } from '../test/accuracy/bare/judge';
import { isRight, type Measured } from '../test/accuracy/confusion';
import { sets } from '../test/accuracy/sets';
import type { Kept } from './observe';

const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const asked = process.argv.slice(2);
const only = asked.find((word) => word.startsWith('/'))?.slice(1);

for (const { id, pages } of sets) {
  const labels = new Map(pages.map((label) => [label.page, label]));
  const file = `.footbridge/accuracy/kept-${id}.json`;
  if (!existsSync(file) || (asked.some((word) => !word.startsWith('/')) && !asked.includes(id))) continue;
  const kept = JSON.parse(readFileSync(file, 'utf8')) as Kept[];
  const measured: Measured[] = [];
  for (const { page, happened, texts } of kept) {
    const label = labels.get(page);
    if (!label) continue;
    const { truth, part } = label;
    if (only && (part === 'held-out' || !page.includes(only))) continue;
    const { is, because, findings, notLookedAt } = await judge(happened, valuesFor(CHROMIUM), fetchKept(texts));
    const found = findings.map(
      ({ rule, strength, effect, where }) =>
        `${rule}: ${strength}, ${effect} (${where[0]?.source}:${where[0]?.line} ${where[0]?.excerpt?.slice(0, 90)})`,
    );
    measured.push({ page, truth, part, verdict: is, because, findings: found });
    if (only) console.log(JSON.stringify({ findings, notLookedAt }, null, 1));
  }
  for (const one of measured) {
    if (one.part === 'held-out' || (isRight(one) && !only)) continue;
    console.log(`${id} ${one.page}: ${one.truth} told ${one.verdict} (${one.because})`);
    for (const finding of one.findings) console.log(`    ${finding}`);
  }
  for (const part of ['learn', 'held-out'] as const) {
    const sick = measured.filter((one) => one.part === part && one.truth !== 'works');
    const well = measured.filter((one) => one.part === part && one.truth === 'works');
    const count = (pages: readonly Measured[]) => `${pages.filter(isRight).length} of ${pages.length}`;
    console.log(`${id}, ${part}: ${count(sick)} sick, ${count(well)} healthy`);
  }
}
