import { describe, expect, it } from 'vitest';
import { readFrame, valuesFor } from '../../../core/script';
import { parse } from '../../../core/script/parse';
import { partsOf } from '../../../core/script/vbscript';
import { componentDoes, readSheet } from '../../../core/style';

const browser = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36');
const element = { label: 'script 1', type: '', language: '', for: '', src: null };
const script = (text: string) => readFrame([{ element, source: 'script 1', text }], browser);
const sheet = (text: string) => readSheet({ source: 'style 1', text, inline: false }, new Set(['a']));
const many = (text: string, length = 900_000) => text.repeat(Math.ceil(length / text.length)).slice(0, length);

/** Each of these once took minutes or would, were a pattern to go over the text again from each of its characters. */
describe('a long text made to take for ever takes a moment', () => {
  it.each<[string, (() => unknown)[]]>([
    [
      'space in the address of a behaviour',
      [() => sheet(`a{behavior:url(${many(' ', 19_000)}"x}`), () => sheet(many(`a{behavior:url(${many(' ', 900)}"x)}`, 300_000))],
    ],
    [
      'brackets in a selector',
      [() => sheet(`${many('[', 19_000)}{behavior:url(x)}`), () => sheet(`${many('a:not(', 19_000)}{behavior:url(x)}`)],
    ],
    ['style sheets that end nothing', ['/*', '{', '(', '"', '@import ', 'a{b:', 'url('].map((part) => () => sheet(many(part)))],
    ['comments of a behaviour that end nowhere', [() => componentDoes(many('<!--')), () => componentDoes(many('/*'))]],
    [
      'names in a conditional comment',
      [() => parse(`/*@cc_on ${many('a$')}*/`, 'a.js'), () => parse(`/*@cc_on ${many('a = ')}*/`, 'a.js')],
    ],
    ['scripts that no browser parses', ['@if\n', 'function a.b()\n', 'function ', ' \t'].map((part) => () => script(`(${many(part)}`))],
    [
      'markup in a string',
      ['<object ', '<object a', 'a', '"', '<script>', ' a='].map(
        (part) => () => script(many(`document.write(${JSON.stringify(`<object ${many(part, 18_000)}`)});`, 400_000)),
      ),
    ],
    ['VBScript', ['end sub ', 'sub a\n', 'class ', '"', 'public '].map((part) => () => partsOf(many(part)))],
  ])('%s', { timeout: 60_000 }, (_, reads) => {
    for (const read of reads) expect(read).not.toThrow();
  });
});
