import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesOf, UNWRITTEN } from '../../scripts/new-rule';

const headings = ['What it finds', 'How sure it is', 'What it never claims', 'How to mend the page'];
const shortestDoc = 600;
const longestRule = 90;

/** What the rules below a folder still owe, each as an instruction. */
export function owed(root: string): string[] {
  const read = (path: string) => (existsSync(join(root, path)) ? readFileSync(join(root, path), 'utf8') : null);
  const files = readdirSync(join(root, 'core/rules')).filter((file) => file !== 'index.ts' && file !== 'rows');
  const rows = existsSync(join(root, 'core/rules/rows')) ? readdirSync(join(root, 'core/rules/rows')) : [];
  const strangers = files.filter((file) => !/^[a-z0-9-]+\.ts$/.test(file));
  const ids = files.filter((file) => !strangers.includes(file)).map((file) => file.slice(0, -'.ts'.length));
  const index = read('core/rules/index.ts') ?? '';
  const listed = [...index.matchAll(/from '\.\/([^']+)'/g)].map(([, id = '']) => id);
  return [
    ...strangers.map((file) => `core/rules/${file}: move it; only rules and their list live in core/rules.`),
    ...rows
      .filter((file) => /\bfunction\b|=>|defineRule/.test(read(`core/rules/rows/${file}`) ?? ''))
      .map((file) => `core/rules/rows/${file}: leave data alone there; what decides belongs to a rule.`),
    ...listed.filter((id) => !ids.includes(id)).map((id) => `core/rules/index.ts: take out ${id}, or run "npm run new:rule ${id}".`),
    ...[...index.split('\n')]
      .filter((line) => line.trim() && !/^(?:import |export const rules = \[|export type RuleId|\/\*\*|\s\*|\]| {2}\w+,$)/.test(line))
      .map((line) => `core/rules/index.ts: move "${line.trim()}" elsewhere; it is the ordered list and nothing else.`),
    ...ids.flatMap((id) => owedBy(id, index, listed, read)),
  ];
}

function owedBy(id: string, index: string, listed: readonly string[], read: (path: string) => string | null): string[] {
  const rule = read(`core/rules/${id}.ts`) ?? '';
  const name = /export const (\w+) = defineRule/.exec(rule)?.[1];
  const list =
    /export const rules = \[([^\]]*)\]/
      .exec(index)?.[1]
      ?.split(',')
      .map((entry) => entry.trim()) ?? [];
  const times = name ? list.filter((entry) => entry === name).length : 0;
  const has = (path: string) => new RegExp(`^ {2}'?${id}'?: \\{`, 'm').test(read(path) ?? '');
  const doc = read(`docs/rules/${id}.md`) ?? '';
  const said: [boolean, string][] = [
    [name !== undefined, `core/rules/${id}.ts: export one rule, "export const … = defineRule({ id: '${id}', …".`],
    [rule.includes(`id: '${id}'`), `core/rules/${id}.ts: give the rule the id of its file, '${id}'.`],
    [
      rule.split('\n').length <= longestRule,
      `core/rules/${id}.ts: make it shorter than ${longestRule} lines; move facts to core/script or a probe.`,
    ],
    [listed.includes(id) && times === 1, `core/rules/index.ts: import ${id} and list it once, in its place in the order.`],
    [has('core/words/rules.ts'), `core/words/rules.ts: add words for '${id}': title, staff.`],
    [has('core/words/rule-advice.ts'), `core/words/rule-advice.ts: add words for '${id}': owner, it.`],
    ...headings.map((heading): [boolean, string] => [doc.includes(`## ${heading}`), `docs/rules/${id}.md: add the part "${heading}".`]),
    [doc.length >= shortestDoc, `docs/rules/${id}.md: say more; an owner should be able to mend the page after reading it.`],
  ];
  const owes = said.filter(([holds]) => !holds).map(([, instruction]) => instruction);
  for (const path of Object.keys(filesOf(id))) {
    const text = read(path);
    if (text === null) owes.push(`${path}: add it; "npm run new:rule" shows what it looks like.`);
    else if (text.includes(UNWRITTEN)) owes.push(`${path}: write what stands as ${UNWRITTEN}.`);
  }
  return owes;
}
