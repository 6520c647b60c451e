// npm run new:rule <id>: the files that a rule owes, to be filled in. The test of the repository then says what is left to do.
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** Stands wherever something is to be written; the test of the repository looks for it. */
export const UNWRITTEN = 'WRITE-ME';

const isId = (id: string) => /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/.test(id) && id.length <= 40;
const camel = (id: string) => id.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());

const page = (what: string) => `<!DOCTYPE html>
<html>
<head>
<title>${UNWRITTEN}</title>
</head>
<body>
<!-- ${UNWRITTEN}: ${what} -->
</body>
</html>
`;

/** Every file of a new rule, path to text. */
export function filesOf(id: string): Record<string, string> {
  const name = camel(id);
  return {
    [`core/rules/${id}.ts`]: `import { defineRule } from '../model/rule';

/** ${UNWRITTEN}: the sick state, in one sentence. */
export const ${name} = defineRule({
  id: '${id}',
  needs: ['code'],
  judge() {
    return { is: 'unknown', reason: '${UNWRITTEN}' };
  },
});
`,
    [`test/core/rules/${id}.test.ts`]: `import { expect, test } from 'vitest';
import { ${name} } from '../../../core/rules/${id}';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['${UNWRITTEN}: what it must find', {}, 'certain needs-ie'],
])('%s', (_, given, expected) => expect(judged(${name}, given)).toBe(expected));
`,
    [`test/pages/${id}/sick.html`]: page('a small page as councils have them, in which only this rule finds something'),
    [`test/pages/${id}/healthy.html`]: page('its twin, which looks alike and works'),
    [`docs/rules/${id}.md`]: `# ${id}

${UNWRITTEN}: what the sick state is.

## What it finds

${UNWRITTEN}

## How sure it is

${UNWRITTEN}

## What it never claims

${UNWRITTEN}

## How to mend the page

${UNWRITTEN}
`,
  };
}

/** Writes the files of a new rule below a folder; gives their paths. Throws where the id is no id, or a file is there already. */
export function makeRule(id: string, root: string): string[] {
  if (!isId(id)) throw new Error(`"${id}" is no id. Name the sick state in lower-case words joined by hyphens, such as java-applet.`);
  const files = Object.entries(filesOf(id));
  const there = files.find(([path]) => existsSync(join(root, path)));
  if (there) throw new Error(`${there[0]} is there already. Ids are for ever: choose another, or change that rule.`);
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  return files.map(([path]) => path);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  try {
    const made = makeRule(process.argv[2] ?? '', '.');
    console.log(`Made:\n${made.map((path) => `  ${path}`).join('\n')}\nWhat is left to do: npx vitest run test/repository/rules.test.ts`);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
