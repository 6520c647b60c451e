import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { withoutGrammar } from '../../scripts/browsers-own-grammar';

const whole = createRequire(import.meta.url)
  .resolve('acorn')
  .replace(/\.js$/, '.mjs');
let folder: string;
let lean: typeof import('acorn');

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'footbridge-acorn-'));
  const path = join(folder, 'acorn.mjs');
  await writeFile(path, withoutGrammar(await readFile(whole, 'utf8')));
  lean = await import(/* @vite-ignore */ pathToFileURL(path).href);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const reads = (text: string): boolean => {
  try {
    lean.parse(text, { ecmaVersion: 'latest' });
    return true;
  } catch {
    return false;
  }
};

test.each([
  ['an old one', 'var a = /[/\\]]+\\/(b)?/gi.test(c) / 2;', true],
  ['one with names and properties', 'var a = /(?<day>\\p{Nd}{2})\\k<day>/u;', true],
  ['one that is not closed', 'var a = /(b/;', false],
  ['one that is broken by its flags alone', 'var a = /\\p{Nobody}/u;', false],
  ['flags that nobody knows', 'var a = /b/q;', false],
  ['names in any script', 'var größe, имя, 名前, ª1, a·b, \u{20BB7}, x\u200c, a\u0300;', true],
  ['a name of two halves', 'var 𠮷 = {𠮷é: 1};', true],
  ['a name that starts with a mark', 'var \u0300a;', false],
  ['a name that starts with a digit of another script', 'var ٣a;', false],
  ['a sign that is no letter', 'var a→b;', false],
  ['a picture as a name', 'var 😀;', false],
  ['half a letter', 'var a\ud83d;', false],
])('the parser in the extension reads %s as the browser does', (_, text, is) => expect(reads(text)).toBe(is));

test('an acorn that is built in another way stops the build', () => {
  expect(() => withoutGrammar('export function parse() {}')).toThrow(/acorn is built in another way/);
});
