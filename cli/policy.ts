import { createHash } from 'node:crypto';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Command } from 'commander';
import { type CheckedPolicy, checkFile } from '../core/policy/formats/check';
import { type MadeFile, makeFiles, readOrganisation } from '../core/policy/formats/make';
import { mistakeWords } from '../core/words/mistakes';
import { templateWords, policyCommand as words } from '../core/words/policy';

const LARGEST = 16 * 1024 * 1024;

/** `footbridge policy make` and `footbridge policy check`. Both exit with 2 where a file cannot be read, `check` with 1 where it has problems. */
export const policy = (): Command =>
  new Command('policy')
    .description(words.policy)
    .addCommand(
      new Command('make')
        .description(words.make)
        .requiredOption('--from <file>', words.from)
        .requiredOption('--out <folder>', words.out)
        .action(make),
    )
    .addCommand(new Command('check').description(words.check).argument('<file>', words.file).option('--json', words.json).action(check));

/** A UUID of the name-based kind, from a name. */
export function uuidOf(name: string): string {
  const hash = createHash('sha1').update(name).digest('hex');
  const variant = ((Number.parseInt(hash.slice(16, 18), 16) & 63) | 128).toString(16);
  return `${hash.slice(0, 8)}-${hash.slice(8, 12)}-5${hash.slice(13, 16)}-${variant}${hash.slice(18, 20)}-${hash.slice(20, 32)}`.toUpperCase();
}

/** The bytes of a made file: Windows reads registry files in UTF-16. */
export const bytesOf = ({ text, utf16 }: MadeFile): Buffer => (utf16 ? Buffer.from(`\ufeff${text}`, 'utf16le') : Buffer.from(text));

const message = (error: unknown) => (error instanceof Error ? error.message : String(error));

async function textOf(path: string): Promise<string> {
  if ((await stat(path)).size > LARGEST) throw new Error(words.tooLarge);
  const bytes = await readFile(path);
  return bytes[0] === 0xff && bytes[1] === 0xfe ? bytes.toString('utf16le') : bytes.toString('utf8');
}

function fail(code: 1 | 2, ...lines: string[]): void {
  console.error(lines.join('\n'));
  process.exitCode = code;
}

async function make({ from, out }: { from: string; out: string }): Promise<void> {
  let raw: unknown;
  try {
    raw = JSON.parse((await textOf(from)).replace(/^\ufeff/, ''));
  } catch (error) {
    return fail(2, words.unreadable(from, message(error)));
  }
  const read = readOrganisation(raw, mistakeWords);
  if ('problems' in read) return fail(1, words.refused(from), ...read.problems.map(({ key, reason }) => words.problem(key, reason)));
  const files = makeFiles(read.rollOut, { words: templateWords, uuid: uuidOf });
  try {
    for (const file of files) {
      const path = join(out, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, bytesOf(file));
    }
  } catch (error) {
    return fail(1, words.notWritten(out, message(error)));
  }
  console.log(words.wrote(files.length, out));
}

const linesOf = ({ engine, id, keys }: CheckedPolicy): string[] => [
  words.heading(engine, id),
  ...keys.flatMap(({ key, state, problems }) => [
    words.problem(key, words.states[state]),
    ...problems.map((problem) => `  ${words.problem(problem.key, problem.reason)}`),
  ]),
];

async function check(path: string, { json }: { json?: boolean }): Promise<void> {
  const text = await textOf(path).catch((error: unknown) => ({ reason: message(error) }));
  const read = typeof text === 'string' ? checkFile(text, mistakeWords) : text;
  if ('reason' in read) {
    if (json) console.log(JSON.stringify({ file: path, unreadable: read.reason }));
    return fail(2, words.unreadable(path, read.reason));
  }
  const wrong = read.policies.flatMap(({ keys }) => keys).filter(({ state }) => state !== 'understood').length;
  if (json) {
    const policies = read.policies.map(({ engine, id, keys }) => ({ engine, id, keys }));
    console.log(JSON.stringify({ file: path, format: read.format, problems: wrong, policies }));
  } else {
    const lines = [`${path}: ${words.about[read.format]}`, ...read.policies.flatMap(linesOf), wrong ? words.problems(wrong) : words.clean];
    console.log(lines.join('\n'));
  }
  process.exitCode = wrong ? 1 : 0;
}
