import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it, test } from 'vitest';
import { Code, ScriptFact } from '../../../core/model/script-facts';
import { readFrame, readScript, valuesFor } from '../../../core/script';

const chromium = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36');
const read = (text: string) => readScript(text, 'a.js', chromium);
const nest = (open: string, inside: string, close: string, times = 50_000) => open.repeat(times) + inside + close.repeat(times);

describe('texts made to break a reader are read or given up, in bounded steps', () => {
  test.each([
    ['nested brackets', nest('[', '', ']')],
    ['nested parentheses', nest('(', '1', ')')],
    ['nested functions', nest('(function(){', '', '})()', 20_000)],
    ['nested blocks', nest('{', '', '}')],
    ['a long sum', Array.from({ length: 50_000 }, () => 'a').join('+')],
    ['a long chain of tests', Array.from({ length: 50_000 }, () => 'a').join('||')],
    ['a long chain of calls', `a${'.b()'.repeat(50_000)}`],
    ['a long chain of else', Array.from({ length: 20_000 }, () => 'if (x) y()').join(' else ')],
    ['very many small statements, which took five minutes once', 'x=1;'.repeat(200_000)],
    ['very many tests', 'if(a)b();'.repeat(100_000)],
    ['very many attempts', 'try{a()}catch(e){}'.repeat(50_000)],
    ['very many settings of a library', 'x({force_flash:true});'.repeat(40_000)],
    ['a string that doubles', `var a = "x";${'a = a + a;'.repeat(2_000)}new ActiveXObject(a)`],
    [
      'functions that call each other',
      `${Array.from({ length: 400 }, (_, n) => `function f${n}() { f${n + 1}(); f${n + 1}(); f${n + 2}() }`).join('\n')}f0()`,
    ],
    ['a function that calls itself', 'function f(a) { f(a); f(a); f(a) } f(1)'],
    ['a regular expression that takes for ever', `/(.+)+x$/.test(navigator.userAgent)`],
    ['many regular expressions that take long', `${'/.*.*.*x$/.test(navigator.userAgent);'.repeat(5_000)}`],
    ['eval in eval', nest('eval("', '1', '")', 2_000).replaceAll('\\', '')],
    ['a text that writes itself', 'var s = "eval(s);eval(s)"; eval(s)'],
    ['markup without end', `document.write(${JSON.stringify(`<object ${'a="'.repeat(20_000)}`)})`],
    ['tests without end before a control', `function go() {${'if(a)b()\n'.repeat(40_000)} new ActiveXObject("A.B") }`],
    ['very many windows of createPopup', 'window.createPopup();\n'.repeat(40_000)],
    ['very many transitions', 'document.all.a.filters[0];\n'.repeat(40_000)],
    [
      'names of the language itself',
      'var __proto__ = 1, constructor = 2; navigator.__proto__; window.constructor; ({}).toString(); hasOwnProperty("x")',
    ],
  ])('%s', { timeout: 10_000 }, (_, text) => {
    const facts = read(text);
    if (facts !== 'not-parsed') for (const fact of facts) expect(() => v.parse(ScriptFact, fact)).not.toThrow();
  });
});

/** Pieces of real scripts, put together as they come: much of it parses. */
const piece = fc.constantFrom(
  'new ActiveXObject("A.B")',
  'window.ActiveXObject',
  'document.all',
  'navigator.userAgent',
  '.indexOf("MSIE")',
  'location',
  ' = ',
  '"x"',
  'if (',
  ') ',
  '{',
  '}',
  'try {',
  '} catch (e) {',
  '} else {',
  'function f(a, b) {',
  'return ',
  ';',
  '!',
  '&&',
  '||',
  '?',
  ':',
  ',',
  '(',
  ')',
  'f()',
  'a',
  'var a = ',
  'for (;;) ',
  'while (a) ',
  'switch (a) { case 1:',
  'break;',
  'typeof ',
  '/MSIE/.test(',
  '`${',
  '}`',
  'x => ',
  'document.write("<embed src=a.swf>")',
  'eval("f()")',
  'alert("Internet Explorer")',
  'with (a) ',
  'class A { m() {',
  '...a',
  'async ',
  'await ',
  'a.b',
  '["c"]',
  '<!--',
  '-->',
  '/*@cc_on',
  '@*/',
  '\n',
  '\u0000',
  '\u2028',
  '\\u0061',
  '1e999',
  '0x',
  '#!',
  'import a from "b"',
  'export default ',
);

it('never throws, and keeps to the model, whatever a script says', () => {
  fc.assert(
    fc.property(
      fc.array(piece, { maxLength: 40 }).map((pieces) => pieces.join('')),
      (text) => {
        const element = { label: 'script 1', type: '', language: '', for: '', src: null };
        v.parse(
          Code,
          readFrame(
            [
              { element, source: 'script 1', text },
              { element: { ...element, language: 'VBScript' }, source: 'script 2', text },
            ],
            chromium,
          ),
        );
      },
    ),
    { numRuns: 3000 },
  );
});
