import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import * as whole from 'acorn';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutGrammar } from '../../scripts/browsers-own-grammar';
import { withNewestAlone } from '../../scripts/newest-grammar-alone';

const packaged = createRequire(import.meta.url);
let folder: string;
let lean: typeof import('acorn');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footbridge-acorn-'));
  const path = join(folder, 'acorn.mjs');
  const text = await readFile(packaged.resolve('acorn').replace(/\.js$/, '.mjs'), 'utf8');
  await writeFile(path, withNewestAlone(withoutGrammar(text)));
  lean = await import(/* @vite-ignore */ pathToFileURL(path).href);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** The tree as text, or where it is refused: acorn's own says so beside its reason. */
function read(parser: typeof import('acorn'), text: string, sourceType: 'script' | 'module'): string {
  const comments: string[] = [];
  try {
    const onComment = (_: boolean, comment: string) => void comments.push(comment);
    const tree = parser.parse(text, {
      ecmaVersion: 'latest',
      sourceType,
      allowReturnOutsideFunction: true,
      checkPrivateFields: false,
      onComment,
    });
    return JSON.stringify([tree, comments], (_, value) => (typeof value === 'bigint' || value instanceof RegExp ? String(value) : value));
  } catch (error) {
    return String((error as { pos?: number }).pos ?? (error as Error).message);
  }
}

test.each([
  [
    'what old pages write',
    'if (a) { <!-- hidden\nfunction b() { return c = /x\\/y/g } --> end\n} with (d) e: for (var f in g) continue e;',
  ],
  ['octal numbers, labels and functions in blocks', 'var a = 017, b = "\\07"; l: { break l } if (a) function c() {}'],
  [
    'classes, fields and private names',
    'class A extends B { static #a = 1; get b() { return super.b } static { this.c = #a in d } async *e() { yield* await f } }',
  ],
  ['patterns, spread and defaults', 'var { a, b: [c = 1, ...d], ...e } = f; (g, { h } = {}, ...i) => ({ __proto__: null, [j]: k, ...l })'],
  ['templates and chains', 'a`b$\u007bc?.d?.[e]?.(f) ?? g}h`; i ||= 2 ** -3; j &&= 1_000n; k ??= new.target'],
  [
    'modules',
    'import a, { b as c } from "d" with { type: "json" }; export * as e from "f"; export default async function () { await import.meta.g }',
  ],
  ['using and top-level waiting', 'await using a = b; for await (const c of d) ;'],
  ['a name declared twice', 'let a; var a;'],
  ['a strict mistake', '"use strict"; with (a) {}'],
  ['a script that breaks off', 'function a() { if (b) {'],
  ['a word that may not be a name', 'var class = 1; enum A {}'],
  ['an assignment to a call', 'f() = 1; [a, b()] = c; for (d() in e);'],
  ['a yield where none may be', 'function* a() { function yield() {} } async () => { await => 1 }'],
])('the parser in the extension reads %s as acorn does', (_, text) => {
  for (const type of ['script', 'module'] as const) expect(read(lean, text, type)).toBe(read(whole, text, type));
});

test.each(['acorn', 'preact', 'terser'])('and the whole of %s', async (name) => {
  const text = await readFile(packaged.resolve(name), 'utf8');
  expect(read(lean, text, 'script')).toBe(read(whole, text, 'script'));
});

test('an acorn that is built in another way stops the build', () => {
  expect(() => withNewestAlone('export function parse() {}')).toThrow(/acorn is built in another way/);
});
