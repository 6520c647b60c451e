import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { valuesFor } from '../core/script';
import { decoded } from '../reading/text';
import { judge } from '../test/accuracy/bare/judge';
import { sets } from '../test/accuracy/sets';
import { scriptReader } from '../reading/scripts';
import { aboutDocument } from '../core/script';
import { noPolicy } from '../core/policy';
import { lengthOf } from '../core/model/role';
const UA = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
const out: any[] = [];
for (const set of sets) {
  if (set.id === 'npm' || (process.env.ONLY && !process.env.ONLY.split(' ').includes(set.id))) continue;
  const file = `.footbridge/accuracy/kept-${set.id}.json`; let kept: any[]; try { kept = JSON.parse(readFileSync(file, 'utf8')); } catch { continue; }
  const labels = new Map(set.pages.map((l) => [l.page, l]));
  for (const { page, happened, texts } of kept) {
    const label = labels.get(page); if (!label || label.part !== 'learn') continue;
    const v: any = await judge(happened, valuesFor(UA), async (url: string, charset: string) => { const t = texts[url]; return t ? decoded(Buffer.from(t.body, 'base64'), t.type, charset) : null; });
    const fetchText = async (url: string, charset: string) => { const t = texts[url]; return t ? decoded(Buffer.from(t.body, 'base64'), t.type, charset) : null; };
    const pol = { ...noPolicy, intranet: ['*', new URL(happened[0].address ?? 'http://x').hostname] } as any;
    const facts: any[] = [];
    const reader = scriptReader(() => pol, valuesFor(UA), fetchText as any);
    for (const h of happened) if (process.env.FACTS && h.is === 'said' && h.message.type === 'page:facts') { try { const c: any = await reader({ scripts: h.message.facts.scripts, charset: h.message.facts.document.charset, address: h.address, about: aboutDocument(h.message.facts) } as any); for (const f of c.facts) if (f.reach !== 'guarded') facts.push([h.frame, f.does, f.name, f.text, f.reach, f.via, f.caught]); } catch (e) { facts.push(String(e)); } }
    let d: any = null, handlers: any[] = [];
    for (const h of happened) if (h.is === 'said' && h.frame === 0 && h.message.type === 'page:facts') { d = h.message.facts.document; handlers = h.message.facts.scripts.filter((s: any) => / of /.test(s.label)).map((s: any) => s.label + (s.says ? ` "${s.says}"` : '')); }
    out.push({ set: set.id, page, truth: label.truth, is: v.is, because: v.because, findings: v.findings.map((f: any) => [f.rule, f.strength, f.effect, f.where[0]?.source, f.where[0]?.excerpt?.slice(0, 60)]), d: d && { ...d, text: undefined, len: lengthOf(d.text) }, handlers: handlers.slice(0, 12), facts });
  }
}
writeFileSync('/tmp/feat.json', JSON.stringify(out));
