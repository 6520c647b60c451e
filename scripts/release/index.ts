// npm run release: everything that IT downloads, for one organisation. docs/release.md says what is in it.
import { readFile } from 'node:fs/promises';
import { join, parse } from 'node:path';
import { Command } from 'commander';
import { release as words } from '../../core/words/release';
import { keyAt } from './key';
import { makeRelease } from './release';

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function run({ from, key: keyPath, out }: { from: string; key?: string; out: string }): Promise<void> {
  let organisation: unknown;
  try {
    organisation = JSON.parse((await readFile(from, 'utf8')).replace(/^\ufeff/, ''));
  } catch (error) {
    return fail(2, words.unreadable(from, message(error)));
  }
  const { dir, name } = parse(from);
  const key = await keyAt(keyPath ?? join(dir, `${name}.pem`));
  if (key.isNew) console.log(`${words.newKey(key.path, key.id)}\n`);
  const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv2' };
  const made = await makeRelease({ organisation, key, out, builds });
  if ('problems' in made) return fail(1, words.refused(from), ...made.problems.map(({ key, reason }) => words.problem(key, reason)));

  const { organisation: filled, addresses, version } = made;
  console.log(words.wrote(version, out));
  for (const part of Object.values(words.parts)) console.log(`  ${part}`);
  console.log(words.facts(key.id, filled.firefox?.id ?? ''));
  console.log(words.fetched(addresses.updatesXml, addresses.xpi));
  if (filled.firefox?.unsigned) console.log(words.unsigned);
  if ([addresses.updatesXml, addresses.xpi].some((address) => address.startsWith('http:'))) console.log(words.plain);
}

function fail(code: 1 | 2, ...lines: string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = code;
}

new Command('release')
  .description(words.about)
  .requiredOption('--from <file>', words.from)
  .option('--key <file>', words.key)
  .option('--out <folder>', words.out, 'release')
  .action((options) => run(options).catch((error: unknown) => fail(1, message(error))))
  .parse();
