import { existsSync, readFileSync, createWriteStream } from 'node:fs';
import { valuesFor } from '../core/script';
import { fetchKept, seen } from '../test/accuracy/bare/judge';
import { sets } from '../test/accuracy/sets';
const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const asked = process.argv.slice(2);
const out = createWriteStream(process.env.OUT ?? '/tmp/ml/inputs.jsonl');
for (const set of sets) {
  if (asked.length && !asked.includes(set.id)) continue;
  const file = `.footbridge/accuracy/kept-${set.id}.json`;
  if (!existsSync(file)) continue;
  const labels = new Map(set.pages.map((l) => [l.page, l]));
  for (const { page, happened, texts } of JSON.parse(readFileSync(file, 'utf8'))) {
    const label = labels.get(page);
    if (!label) continue;
    const input = await seen(happened, valuesFor(CHROMIUM), fetchKept(texts));
    out.write(`${JSON.stringify({ set: set.id, page, truth: label.truth, part: label.part, input })}\n`);
  }
}
out.end();
