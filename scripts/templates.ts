// Makes deploy/ (every format, for an example organisation) and docs/policy.md from the policy's schema and words.
// `npm run templates` writes them; a test sees that they are up to date.
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bytesOf, uuidOf } from '../cli/policy';
import type { OrganisationInput } from '../core/model/organisation';
import { allKeys, type Kind, kinds } from '../core/policy/formats/kinds';
import { makeFiles, readOrganisation } from '../core/policy/formats/make';
import { keyWords, templateWords, policyPage as words } from '../core/words/policy';

/** An organisation of which nothing exists: every key set to its example. */
export const example: OrganisationInput = {
  browsers: ['chrome', 'edge', 'chromium', 'firefox'],
  chromium: { id: 'abcdefghijklmnopabcdefghijklmnop', updateUrl: 'https://footbridge.example.org/updates.xml' },
  firefox: { id: 'footbridge@example.org', installUrl: 'https://footbridge.example.org/footbridge-1.0.0.xpi' },
  policy: Object.fromEntries(allKeys.map((key) => [key, keyWords[key].example])),
};

function kindText(kind: Kind): string {
  if (kind.is === 'choice') return `${words.kind.choice} ${kind.of.map((option) => `\`${option}\``).join(', ')}`;
  if (kind.is === 'text') return `${words.kind.text}, ${words.upTo(kind.max)}`;
  return kind.is === 'number' ? `${words.kind.number} ${words.between(kind.min, kind.max)}` : words.kind[kind.is];
}

/** The folder of `deploy/` that is written by hand: how the collector runs as a service. */
export const byHand = 'service';

const row = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;

function page(): string {
  const keys = allKeys.flatMap((key) => {
    const { title, explain, example: of } = keyWords[key];
    const lines = JSON.stringify({ [key]: of }, null, 2);
    return [
      `### \`${key}\`: ${title}`,
      explain,
      `${words.kindLabel}: ${kindText(kinds[key])}.`,
      `${words.exampleLabel}:`,
      `\`\`\`json\n${lines}\n\`\`\``,
    ];
  });
  const table = [words.filesHead, ['---', '---', '---'], ...words.filesTable].map(row).join('\n');
  const notes = words.notes.map((note) => `- ${note}`).join('\n');
  return `${[words.title, words.intro, words.files, table, notes, words.keys, ...keys].join('\n\n')}\n`;
}

/** Every file that this makes, by path from the root. */
export function templates(): Map<string, Buffer> {
  const read = readOrganisation(example);
  if ('problems' in read) throw new Error(read.problems.map(({ key, reason }) => `${key}: ${reason}`).join('\n'));
  const made = makeFiles(read.rollOut, { words: templateWords, uuid: uuidOf });
  return new Map([
    ['docs/policy.md', Buffer.from(page())],
    ['deploy/organisation.json', Buffer.from(`${JSON.stringify(example, null, 2)}\n`)],
    ...made.map((file) => [`deploy/${file.path}`, bytesOf(file)] as const),
  ]);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  for (const name of readdirSync('deploy')) if (name !== byHand) rmSync(join('deploy', name), { recursive: true });
  for (const [path, bytes] of templates()) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, bytes);
  }
}
