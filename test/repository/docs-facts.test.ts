import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Answer } from '../../core/model/answer';
import { headingsIn } from './named';

const guide = (name: string) => readFileSync(`docs/${name}.md`, 'utf8');
const cellsOf = (row: string) =>
  row
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
const codesIn = (text: string) => [...text.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code);

describe('docs/privacy.md', () => {
  const section = guide('privacy').split('## What leaves a computer')[1]?.split('\n## ')[0] ?? '';
  const rows = section
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .map(cellsOf);

  it('names each field that leaves a computer, with the questions it travels with, and no other', () => {
    const questions = Answer.options.map(({ entries }) => ({ question: entries.question.literal as string, fields: Object.keys(entries) }));
    const told = rows.map(([field = '', where = '']) => [
      codesIn(field)[0],
      where === 'all' ? questions.map(({ question }) => question) : codesIn(where),
    ]);
    const fields = [...new Set(questions.flatMap((one) => one.fields))];
    const meant = fields.map((field) => [field, questions.filter((one) => one.fields.includes(field)).map(({ question }) => question)]);
    const inOrder = (list: unknown[][]) => list.map(([field, where]) => [field, [...(where as string[])].sort()]).sort();
    expect(inOrder(told)).toEqual(inOrder(meant));
  });

  it('gives each a reason', () => {
    for (const cells of rows) expect(cells[3]).toMatch(/\w+ \w+/);
  });
});

it('docs/security.md gives the content security policy that the extension’s pages have', () => {
  const set = /const pages = (\[[^\]]*\])/.exec(readFileSync('wxt.config.ts', 'utf8'))?.[1] ?? '';
  const directives = [...set.matchAll(/^\s*(["'`])(.+)\1,$/gm)].map(([, , text]) => text);
  expect(directives.length).toBeGreaterThan(3);
  expect(guide('security')).toContain(`\n${directives.join('; ')}\n`);
});

it('docs/troubleshooting.md has the popup’s own words for what it says', () => {
  const words = readdirSync('core/words')
    .map((name) => readFileSync(`core/words/${name}`, 'utf8').replaceAll('’', "'"))
    .join('\n');
  const said = [...guide('troubleshooting').matchAll(/The popup says "([^"]+)"/g)].map(([, text = '']) => text);
  expect(said.length).toBeGreaterThan(2);
  expect(said.filter((text) => !words.includes(`'${text}'`))).toEqual([]);
});

it('docs/deploy.md has the same four steps for each system', () => {
  const steps = headingsIn(guide('deploy')).filter((name) => /^[4-7]-/.test(name));
  expect(steps).toEqual(Array.from({ length: 4 }, () => steps.slice(0, 4)).flat());
  expect(new Set(steps).size).toBe(4);
});
