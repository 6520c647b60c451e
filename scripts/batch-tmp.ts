// counts by batch: batch-tmp.ts  (held-out only counts)
import { readFileSync } from 'node:fs';
import { valuesFor } from '../core/script';
import { decoded } from '../reading/text';
import { judge } from '../test/accuracy/bare/judge';
import { isRight } from '../test/accuracy/confusion';
import { sets } from '../test/accuracy/sets';
const UA = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
for (const arg of process.argv.slice(2)) {
  const [id, batch] = arg.split('/');
  const files = batch ? new Set(JSON.parse(readFileSync(`/tmp/sets/pub-${batch}/labels.json`, 'utf8')).map((r: any) => r.file)) : null;
  const set = sets.find((s) => s.id === id)!; const labels = new Map(set.pages.map((l) => [l.page, l]));
  const c = { s: 0, S: 0, w: 0, W: 0, n: 0 };
  for (const { page, happened, texts } of JSON.parse(readFileSync(`.footbridge/accuracy/kept-${id}.json`, 'utf8'))) {
    const label = labels.get(page); if (!label || (files && !files.has(page))) continue;
    const v = await judge(happened, valuesFor(UA), async (url, charset) => { const t = texts[url]; return t ? decoded(Buffer.from(t.body, 'base64'), t.type, charset) : null; });
    const right = isRight({ truth: label.truth, verdict: v.is } as any);
    if (label.truth === 'works') { c.W++; if (right) c.w++; } else { c.S++; if (right) c.s++; if (v.is === 'needs-ie' || v.is === 'cannot-run') c.n++; }
  }
  console.log(arg, `sick ${c.s}/${c.S} (noticed ${c.n}), healthy ${c.w}/${c.W}`);
}
