// npm run accuracy [-- SET… [--held-out] [--keep]]: measures the verdicts on the labelled pages in a real browser. A run over all sets
// writes docs/accuracy.md, with --held-out from the pages held out alone; one over some sets prints only. --keep leaves each page's
// result in .footbridge/accuracy/SET.json.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Measured } from '../test/accuracy/confusion';
import { measure } from '../test/accuracy/measure';
import { section, summary } from '../test/accuracy/report';
import { serveSets } from '../test/accuracy/serve';
import { type Kind, kinds, type LabelledSet, pagesHere, sets } from '../test/accuracy/sets';
import { bundle } from './bundle.mjs';

const words = process.argv.slice(2);
const keep = words.includes('--keep');
const heldOutAlone = words.includes('--held-out');
const asked = words.filter((word) => !word.startsWith('--'));
const stranger = asked.find((id) => !sets.some((set) => set.id === id));
if (stranger) throw new Error(`There is no set ${stranger}; there are ${sets.map(({ id }) => id).join(', ')}.`);

const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const sources = ['core', 'probes', 'platform', 'reading', 'entrypoints'];
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--short', '--', ...sources) ? ' with changes not committed yet' : '');

/** Of a page held out only what is counted is kept. */
const counted = (one: Measured): Measured => (one.part === 'learn' ? one : { ...one, page: '', because: null, findings: [] });

async function measureSet(set: LabelledSet): Promise<Measured[]> {
  const wanted = pagesHere(set).filter(({ part }) => !heldOutAlone || part === 'held-out');
  const pages = wanted.map(({ page, truth, part, path }) => ({ page, truth, part, url: served.urlOf(set, path) }));
  const tell = (done: number, of: number) => {
    if (done % 20 === 0 || done === of) console.log(`${set.id}: ${done} of ${of}`);
  };
  const measured = await measure(pages, { port: served.port, extension, tell });
  if (keep) writeFileSync(`.footbridge/accuracy/${set.id}.json`, JSON.stringify(measured.map(counted), null, 2));
  return measured;
}

mkdirSync('.footbridge/accuracy', { recursive: true });
// A copy, so that nobody's build in between changes what is measured.
const extension = `.footbridge/accuracy/extension-${process.pid}`;
cpSync(await bundle('chrome', { demo: true }), extension, { recursive: true });
const served = await serveSets();
const parts: string[] = [];
const byKind = new Map<Kind, Measured[]>();
try {
  for (const set of sets.filter(({ id }) => asked.length === 0 || asked.includes(id))) {
    if (heldOutAlone && pagesHere(set).every(({ part }) => part === 'learn')) continue;
    const problem = await set.prepare();
    if (problem) {
      console.log(`${set.id}: left out, since ${problem}`);
      parts.push(`## ${set.title}\n\nNot measured here: ${problem}.\n`);
      continue;
    }
    const measured = await measureSet(set);
    parts.push(section(set.title, set.about, measured));
    byKind.set(set.kind, [...(byKind.get(set.kind) ?? []), ...measured]);
  }
} finally {
  served.close();
  rmSync(extension, { recursive: true, force: true });
}

const intro = `# How often the verdict is right

Written by \`npm run accuracy\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}, in Chromium with the built extension.
Each page has a label, set by reading it before anything was run, and a part: pages to learn from, which whoever writes rules may look
at, and pages held out, of which only counts are ever shown. A sick page counts as right only with its own verdict. "At least" is the
lower end of the 95 % interval (Wilson). The sets are not a sample of the world's pages: the bounds speak of pages like these.
`;
const rest = `
The pages that were learnt from are judged by \`npm run rejudge\`, which names those told wrong; \`npm run accuracy\` measures all.
`;
const kindsMeasured = [...byKind].map(([kind, pages]) => ({ title: kinds[kind], pages }));
const document = [intro, ...(heldOutAlone ? [rest] : []), summary(kindsMeasured), ...parts].join('\n');
console.log(document);
if (asked.length === 0) writeFileSync('docs/accuracy.md', document);
