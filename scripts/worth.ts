// npm run worth -- FILE…: what each alternative in a rule, or in what rules weigh by, is worth. Takes every operand of `||` and every `if` without
// an `else` away by itself, and judges again the pages that may be learnt from, as `npm run observe` kept them.
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import ts from 'typescript';
import { valuesFor } from '../core/script';
import type { VerdictInput, verdictOf } from '../core/verdict';
import { fetchKept, seen } from '../test/accuracy/bare/judge';
import { isRight } from '../test/accuracy/confusion';
import type { Truth } from '../test/accuracy/labels';
import { sets } from '../test/accuracy/sets';
import type { Kept } from './observe';

const CHROMIUM = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36';
/** So many pages are named, where a change is about few. */
const NAMED = 6;

interface Learnt {
  page: string;
  truth: Truth;
  input: VerdictInput;
}

async function learnt(): Promise<Learnt[]> {
  const pages: Learnt[] = [];
  for (const set of sets) {
    const file = `.footbridge/accuracy/kept-${set.id}.json`;
    if (!existsSync(file)) continue;
    const labels = new Map(set.pages.map((label) => [label.page, label]));
    for (const { page, happened, texts } of JSON.parse(readFileSync(file, 'utf8')) as Kept[]) {
      const label = labels.get(page);
      if (label?.part !== 'learn') continue;
      pages.push({ page: `${set.id}/${page}`, truth: label.truth, input: await seen(happened, valuesFor(CHROMIUM), fetchKept(texts)) });
    }
  }
  return pages;
}

/** What judges, with one file as it would be. */
async function judgeBy(file: string | null, text: string): Promise<typeof verdictOf> {
  const { outputFiles } = await build({
    stdin: { contents: "export { verdictOf } from './core/verdict'", resolveDir: '.', loader: 'ts' },
    bundle: true,
    write: false,
    format: 'esm',
    logLevel: 'silent',
    plugins: [
      {
        name: 'one file as it would be',
        setup: (bundle) => bundle.onLoad({ filter: /\.ts$/ }, ({ path }) => (path === file ? { contents: text, loader: 'ts' } : undefined)),
      },
    ],
  });
  return (await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)).verdictOf;
}

interface Change {
  what: string;
  line: number;
  text: string;
}

/** The file without each of its alternatives. */
function without(file: string, text: string): Change[] {
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
  const changes: Change[] = [];
  const change = (part: ts.Node, from: number, to: number, put: string) =>
    changes.push({
      what: part.getText(source).replace(/\s+/g, ' ').slice(0, 120),
      line: source.getLineAndCharacterOfPosition(part.getStart(source)).line + 1,
      text: text.slice(0, from) + put + text.slice(to),
    });
  const isOr = (node: ts.Node): node is ts.BinaryExpression =>
    ts.isBinaryExpression(node) && node.operatorToken.kind === ts.SyntaxKind.BarBarToken;
  const visit = (node: ts.Node): void => {
    if (isOr(node)) {
      const { left, right } = node;
      if (!isOr(left)) change(left, node.getStart(source), node.end, right.getText(source));
      change(right, node.getStart(source), node.end, left.getText(source));
    }
    if (ts.isIfStatement(node) && !node.elseStatement) change(node.expression, node.getFullStart(), node.end, '');
    ts.forEachChild(node, visit);
  };
  visit(source);
  return changes;
}

const pages = await learnt();
const rightBy = (judge: typeof verdictOf) => pages.map(({ truth, input }) => isRight({ truth, verdict: judge(input).is }));
const before = rightBy(await judgeBy(null, ''));
console.log(`${before.filter(Boolean).length} of ${pages.length} pages are told right.`);

for (const name of process.argv.slice(2)) {
  const file = resolve(name);
  for (const { what, line, text } of without(file, readFileSync(file, 'utf8'))) {
    const after = rightBy(await judgeBy(file, text));
    const named = (right: boolean) => pages.filter((_, at) => before[at] !== after[at] && after[at] === right).map(({ page }) => page);
    const [lost, won] = [named(false), named(true)];
    const which = lost.length + won.length <= NAMED ? [...lost.map((page) => ` -${page}`), ...won.map((page) => ` +${page}`)].join('') : '';
    console.log(`${name}:${line} without ${what}: ${lost.length} lost, ${won.length} won${which}`);
  }
}
