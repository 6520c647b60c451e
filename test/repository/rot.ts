import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Command } from 'commander';
import { footbridge } from '../../cli';
import { makeFiles, readOrganisation } from '../../core/policy/formats/make';
import { templateWords } from '../../core/words/policy';
import { behind, codeIn, commandLinesIn, flagsIn, headingsIn, linksIn } from './named';

const textOf = (path: string) => readFileSync(path, 'utf8');

/** Links of a guide that lead to no file of the repository, or to no heading of it. */
export const brokenLinks = (guide: string, text: string): string[] =>
  linksIn(text)
    .filter(({ path, heading }) => {
      const file = path === '' ? guide : join(dirname(guide), path);
      return (
        (file !== guide && !existsSync(file)) || (heading !== '' && !headingsIn(file === guide ? text : textOf(file)).includes(heading))
      );
    })
    .map(({ path, heading }) => (heading ? `${path}#${heading}` : path));

/** The command that words name, as deep as they do, and the words that are left. */
function commandOf(words: readonly string[], command: Command = footbridge()): { command: Command; rest: readonly string[] } {
  const next = command.commands.find((one) => one.name() === words[0]);
  return next ? commandOf(words.slice(1), next) : { command, rest: words };
}

const has = (help: string, flag: string) => flag === '--help' || new RegExp(`(^|[\\s,])${flag}(?![\\w-])`, 'm').test(help);
const programs = ['footbridge', 'bin/footbridge.mjs', '/opt/footbridge/bin/footbridge.mjs'];

/** Commands of footbridge that it does not have, and flags that its help does not tell of. */
export const unknownCommands = (text: string): string[] =>
  commandLinesIn(text).flatMap((line) => {
    const words = programs.map((program) => behind(line, program)).find((found) => found !== null);
    if (!words || !/^[a-z]+$/.test(words[0] ?? '')) return [];
    const { command, rest } = commandOf(words);
    if (command.name() === 'footbridge') return [line];
    const help = command.helpInformation();
    return flagsIn(rest).flatMap((flag) => (has(help, flag) ? [] : [`${command.name()} ${flag}`]));
  });

/** Scripts of npm, files of tests, and flags of the release that are not there. */
export function unknownScripts(text: string): string[] {
  const lines = commandLinesIn(text);
  const scripts = Object.keys(JSON.parse(textOf('package.json')).scripts);
  const short = (line: string) => behind(line, 'npm')?.filter((word, at) => at === 0 && ['start', 'test'].includes(word)) ?? [];
  const named = lines.flatMap((line) => behind(line, 'npm', 'run')?.[0] ?? short(line));
  const files = lines.flatMap((line) => behind(line, 'playwright', 'test')?.[0] ?? behind(line, 'vitest', 'run')?.[0] ?? []);
  const flags = lines.flatMap((line) => flagsIn(behind(line, 'npm', 'run', 'release', '--') ?? []));
  return [
    ...named.filter((name) => !scripts.includes(name)),
    ...files.filter((name) => !name.startsWith('-') && !tests().some((path) => path.includes(name))),
    ...flags.filter((flag) => !has(releaseHelp(), flag)),
  ];
}

let testPaths: string[] | undefined;
function tests(): string[] {
  testPaths ??= readdirSync('test', { recursive: true }).map((path) => `test/${path}`);
  return testPaths;
}

let help: string | undefined;
function releaseHelp(): string {
  help ??= execFileSync(process.execPath, ['node_modules/tsx/dist/cli.mjs', 'scripts/release/index.ts', '--help'], { encoding: 'utf8' });
  return help;
}

/** Paths that are neither in the repository nor in a release. Folders with a dot are made by commands, and not looked for. */
export function missingPaths(text: string): string[] {
  const entries = readdirSync('.', { withFileTypes: true }).filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  const inRelease = releasePaths();
  const roots = [...entries.map(({ name }) => name), ...inRelease.map((path) => path.split('/')[0])];
  return codeIn(text).filter((code) => {
    const path = code.replace(/\/$/, '');
    if (!/^[\w.-]+\/[\w./-]+$/.test(path) || /VERSION|\bID\b/.test(path) || !roots.includes(path.split('/')[0])) return false;
    return !existsSync(path) && !inRelease.some((one) => one === path || one.startsWith(`${path}/`));
  });
}

/** What a release holds, by path, and what `footbridge policy make` writes. Its collector is what stands in the repository. */
function releasePaths(): string[] {
  const read = readOrganisation(JSON.parse(textOf('deploy/organisation.json')));
  if ('problems' in read) throw new Error(JSON.stringify(read.problems));
  const made = makeFiles(read.rollOut, { words: templateWords, uuid: () => '' }).map(({ path }) => path);
  const policy = [...made, 'organisation.json', 'policy.json'].map((path) => `policy/${path}`);
  const served = ['updates.xml', 'updates.json'].map((name) => `extension/${name}`);
  return [...made, ...[...policy, ...served, 'guides/release.md'].flatMap((path) => [path, `release/${path}`])];
}
