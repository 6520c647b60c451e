// npm run accuracy [own|npm]: measures the verdicts on labelled pages and writes docs/accuracy.md.
import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import type { Measured } from '../test/accuracy/confusion';
import { npmLabels, ownLabels } from '../test/accuracy/labels';
import { type Asked, measure } from '../test/accuracy/measure';
import { fetchPackage } from '../test/accuracy/packages';
import { section } from '../test/accuracy/report';
import { serveSets } from '../test/accuracy/serve';
import { bundle } from './bundle.mjs';

const [only] = process.argv.slice(2);
const git = (...args: string[]) => execFileSync('git', args, { encoding: 'utf8' }).trim();
const sources = ['core', 'probes', 'platform', 'entrypoints'];
const commit = git('rev-parse', '--short', 'HEAD') + (git('status', '--short', '--', ...sources) ? ' with changes not committed yet' : '');

const tell = (name: string) => (done: number, of: number) => {
  if (done % 20 === 0 || done === of) console.log(`${name}: ${done} of ${of}`);
};

async function measureSet(name: string, pages: Asked[], port: number): Promise<Measured[]> {
  const measured = await measure(pages, { port, extension, tell: tell(name) });
  mkdirSync('.footbridge/accuracy', { recursive: true });
  writeFileSync(`.footbridge/accuracy/${name}.json`, JSON.stringify(measured, null, 2));
  return measured;
}

// A copy, so that nobody's build in between changes what is measured.
const extension = `.footbridge/accuracy/extension-${process.pid}`;
cpSync(await bundle('chrome', { demo: true }), extension, { recursive: true });
const served = await serveSets();
const parts: string[] = [];
try {
  if (only !== 'npm') {
    const pages = Object.entries(ownLabels).map(([page, { truth }]) => ({ page, truth, url: served.ownUrl(page) }));
    const about = 'Pages of our own writing under `test/accuracy/own`, labelled in `test/accuracy/labels.json` before anything was run.';
    parts.push(section('Pages of our own writing', about, await measureSet('own', pages, served.port)));
  }
  if (only !== 'own') {
    for (const spec of new Set(npmLabels.map((label) => label.package))) await fetchPackage(spec);
    const pages = npmLabels.map((label) => ({
      page: `${label.package}: ${label.file}`,
      truth: label.truth,
      url: served.npmUrl(label.package, label.file),
    }));
    const about = [
      'Demos, tests and documentation out of published packages, listed in `test/accuracy/npm.json`, fetched when measured.',
      'The sick pages were read one by one; the healthy ones were labelled by package, and read only where a word in them speaks of a',
      'plug-in or of Internet Explorer and even then not all. One page with a Flash film in a test of layers was taken out after the',
      'first run, so these labels are weaker than our own.',
    ].join(' ');
    parts.push(section('Pages out of published packages', about, await measureSet('npm', pages, served.port)));
  }
} finally {
  served.close();
  rmSync(extension, { recursive: true, force: true });
}

const intro = `# How often the verdict is right

Written by \`npm run accuracy${only ? ` -- ${only}` : ''}\` on ${new Date().toISOString().slice(0, 10)} at commit ${commit}, in Chromium with the
built extension. Whoever labelled the pages wrote no rule and read none; nobody who writes rules tunes them to these pages.
A sick page counts as right only with its own verdict. "At least" is the lower end of the 95 % interval (Wilson). The sets are not a
sample of the world's pages: the bounds speak of pages like these.
`;
writeFileSync('docs/accuracy.md', [intro, ...parts].join('\n'));
console.log(parts.join('\n'));
