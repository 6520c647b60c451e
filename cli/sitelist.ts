import { readFile, writeFile } from 'node:fs/promises';
import { Command } from 'commander';
import { check, convert, explain, readSiteList, type SiteList, write } from '../core/sitelist';
import { explanationLines, findingLine, siteListCommands as help, siteListSays as says } from '../core/words/sitelist';

interface Json {
  json?: boolean;
}

/** `footbridge sitelist`: exits with 2 where the list or the address cannot be read; `check` with 1 where it finds something. */
export const sitelist = (): Command =>
  new Command('sitelist')
    .description(help.sitelist)
    .addCommand(listCommand('explain').argument('<url>', help.url).option('--json', help.json).action(explained))
    .addCommand(listCommand('check').option('--json', help.json).action(checked))
    .addCommand(listCommand('convert').option('--out <file>', help.out).option('--json', help.json).action(converted));

const listCommand = (name: 'explain' | 'check' | 'convert'): Command =>
  new Command(name).description(help[name]).argument('<list>', help.list);

const print = (value: unknown): void => console.log(JSON.stringify(value, null, 2));

function fail(message: string): null {
  console.error(message);
  process.exitCode = 2;
  return null;
}

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

async function listIn(path: string): Promise<SiteList | null> {
  const bytes = await readFile(path).catch((error: unknown) => fail(says.noFile(path, reasonOf(error))));
  if (!bytes) return null;
  const { list, problems } = readSiteList(bytes);
  return list ?? fail(says.unreadable(path, problems[0]));
}

async function explained(path: string, address: string, { json }: Json): Promise<void> {
  const list = await listIn(path);
  if (!list) return;
  if (!URL.canParse(address)) {
    fail(says.noAddress(address));
    return;
  }
  const { href } = new URL(address);
  const explanations = explain(list, href);
  if (json)
    print({ address: href, readers: explanations.map((explanation) => ({ ...explanation, words: explanationLines(explanation) })) });
  else console.log([href, '', ...explanations.flatMap((explanation) => [...explanationLines(explanation), ''])].join('\n').trimEnd());
}

async function checked(path: string, { json }: Json): Promise<void> {
  const list = await listIn(path);
  if (!list) return;
  const findings = check(list);
  if (findings.length > 0) process.exitCode = 1;
  if (json) print({ sites: list.entries.length, findings: findings.map((finding) => ({ ...finding, words: findingLine(finding) })) });
  else if (findings.length === 0) console.log(says.nothing(list.entries.length));
  else console.log([...findings.map(findingLine), says.found(findings.length)].join('\n'));
}

async function converted(path: string, { out, json }: Json & { out?: string }): Promise<void> {
  const given = await listIn(path);
  if (!given) return;
  const { list, notes, problems } = convert(given);
  if (!list) {
    fail(says.unreadable(path, problems[0]));
    return;
  }
  const lines = [...(given.schema === 2 ? [says.already] : []), ...notes.map(says.note)];
  if (out !== undefined) {
    const error = await writeFile(out, write(list)).then(() => null, reasonOf);
    if (error !== null) {
      fail(says.notWritten(out, error));
      return;
    }
    lines.push(says.written(out, list.entries.length));
  }
  if (json)
    print({
      schema: given.schema,
      sites: list.entries.length,
      notes: notes.map((note) => ({ ...note, words: says.note(note) })),
      ...(out === undefined ? { text: list.text } : {}),
    });
  else {
    // The list itself is the output; what is said about it goes beside.
    if (out === undefined) process.stdout.write(write(list));
    if (lines.length > 0) console.error(lines.join('\n'));
  }
}
