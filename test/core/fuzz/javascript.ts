import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import fc from 'fast-check';

/** Scripts that parse, by the grammar of the language, about the things that the reader looks for. */
const name = fc.constantFrom('a', 'b', 'f', 'window', 'document', 'navigator', 'location', 'event', 'undefined', 'ActiveXObject', 'this');
const member = fc.constantFrom(
  'all',
  'userAgent',
  'appName',
  'indexOf',
  'layers',
  'attachEvent',
  'write',
  'innerHTML',
  'href',
  'replace',
  'length',
  'prototype',
  '__proto__',
  'constructor',
  'plugins',
  'mimeTypes',
  'selection',
  'frames',
  'parentElement',
  'toLowerCase',
  'split',
  'match',
  'call',
);
const literal = fc.oneof(
  fc.constantFrom(
    '"MSIE"',
    '"Microsoft Internet Explorer"',
    '"Word.Application"',
    '"ie.htm"',
    '"<object classid=clsid:1>"',
    '"<embed src=a.swf>"',
    '"VBScript"',
  ),
  fc.constantFrom('0', '-1', '1e999', 'null', 'true', 'NaN', '""', '[]', '({})', '/MSIE (\\d+)/', '`x$' + '{a}y`'),
  fc.string({ unit: 'binary', maxLength: 8 }).map((text) => JSON.stringify(text)),
  fc.double().map(String),
);
const binary = fc.constantFrom('+', '-', '*', '/', '%', '==', '===', '!=', '<', '>', '>=', '&&', '||', '??', ',', '&', '|', '^', '<<');

/** What the rules ask about, to stand anywhere among the rest. */
const telling = fc.constantFrom(
  'new ActiveXObject("Word.Application");',
  'if (navigator.userAgent.indexOf("MSIE") < 0) location = "ie.htm";',
  'if (!document.all) { alert("Internet Explorer only"); window.close(); }',
  'document.write("<embed src=a.swf>");',
  'document.body.innerHTML = "<object classid=clsid:1></object>";',
  'document.all.tags("a")(0).fireEvent("onclick");',
  'window.showModalDialog("a.htm");',
  'execScript("MsgBox 1", "VBScript");',
  'document.selection.createRange().pasteHTML("x");',
  'new SWFObject("a.swf", "b", 1, 1).write("c");',
  'a.attachEvent("onclick", f);',
);

const { statements } = fc.letrec<Record<'expression' | 'statement' | 'statements', string>>((tie) => {
  const e = tie('expression');
  const block = tie('statements').map((inside) => `{${inside}}`);
  return {
    expression: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'nesting', withCrossShrink: true },
      name,
      literal,
      fc.tuple(e, member).map(([of, key]) => `(${of}).${key}`),
      fc.tuple(e, e).map(([of, key]) => `(${of})[${key}]`),
      fc.tuple(e, fc.array(e, { maxLength: 3 })).map(([of, given]) => `(${of})(${given.map((one) => `(${one})`).join(',')})`),
      fc.tuple(e, fc.array(e, { maxLength: 2 })).map(([of, given]) => `new (${of})(${given.map((one) => `(${one})`).join(',')})`),
      fc.tuple(e, binary, e).map(([left, how, right]) => `((${left}) ${how} (${right}))`),
      fc.tuple(fc.constantFrom('!', 'typeof ', '-', '+', 'void ', '~'), e).map(([how, of]) => `${how}(${of})`),
      fc.tuple(e, e, e).map(([test, one, other]) => `((${test}) ? (${one}) : (${other}))`),
      fc
        .tuple(fc.constantFrom('a', 'b', 'window.a', 'document.all', 'location', 'location.href'), e)
        .map(([to, of]) => `(${to} = (${of}))`),
      block.map((inside) => `(function f(a, b) ${inside})`),
      e.map((of) => `((a) => (${of}))`),
      e.map((of) => `eval(${JSON.stringify(of)})`),
    ),
    statement: fc.oneof(
      { maxDepth: 5, depthIdentifier: 'nesting', withCrossShrink: true },
      e.map((of) => `(${of});`),
      { weight: 3, arbitrary: telling },
      e.map((of) => `var a = (${of});`),
      fc.tuple(e, block, block).map(([test, one, other]) => `if (${test}) ${one} else ${other}`),
      fc.tuple(block, block).map(([one, other]) => `try ${one} catch (e) ${other}`),
      fc.tuple(block, block).map(([one, last]) => `try ${one} finally ${last}`),
      block.map((inside) => `function f(a, b) ${inside}`),
      block.map((inside) => `window.onload = function () ${inside};`),
      fc.tuple(e, block).map(([test, inside]) => `while (${test}) ${inside}`),
      fc.tuple(e, block).map(([of, inside]) => `for (var b in (${of})) ${inside}`),
      fc.tuple(e, e, block).map(([of, one, inside]) => `switch (${of}) { case (${one}): ${inside} break; default: ${inside} }`),
      block.map((inside) => `with (document) ${inside}`),
      fc.constantFrom('return;', 'a: for (;;) { break a; }', 'throw a;', '/*@cc_on @if (@_jscript) @*/', '<!-- old', ';'),
    ),
    statements: fc.array(tie('statement'), { maxLength: 4 }).map((all) => all.join('\n')),
  };
});

const { resolve } = createRequire(import.meta.url);

/** Scripts and pages that people wrote, in pieces that are read in a moment. */
function realTexts(): string[] {
  const pages = readdirSync('test/pages', { recursive: true })
    .map(String)
    .filter((file) => /\.(?:html|js|htc)$/.test(file));
  const libraries = ['jquery-1/dist/jquery.js', 'jquery-1-9/jquery.js', 'swfobject/index.js'].map((file) => resolve(file));
  const texts = [...pages.map((file) => `test/pages/${file}`), ...libraries].map((file) => readFileSync(file, 'utf8'));
  return texts.flatMap((text) =>
    Array.from({ length: Math.min(40, Math.ceil(text.length / 6000)) }, (_, at) => text.slice(at * 6000, (at + 1) * 6000)),
  );
}

const damage = fc.tuple(fc.nat(), fc.nat(60), fc.constantFrom('cut', 'twice', 'swap', 'put'), fc.string({ unit: 'binary', maxLength: 6 }));

/** A text with some of it cut, doubled, moved or overwritten. */
export const damaged = (text: fc.Arbitrary<string>): fc.Arbitrary<string> =>
  fc.tuple(text, fc.array(damage, { maxLength: 6 })).map(([whole, all]) =>
    all.reduce((now, [place, length, how, put]) => {
      const from = now.length ? place % now.length : 0;
      const [before, part, after] = [now.slice(0, from), now.slice(from, from + length), now.slice(from + length)];
      if (how === 'cut') return before + after;
      if (how === 'twice') return before + part + part + after;
      return how === 'swap' ? after + part + before : before + put + after;
    }, whole),
  );

const real = fc.constantFrom(...realTexts());
/** `<script>` of pages is cut out, so that more of it parses. */
const scriptOf = (text: string) => /<script[^>]*>([\s\S]*?)(?:<\/script|$)/i.exec(text)?.[1] ?? text;

export const javascript = fc.oneof(
  { weight: 4, arbitrary: statements },
  { weight: 3, arbitrary: damaged(statements) },
  { weight: 2, arbitrary: damaged(real.map(scriptOf)) },
);
export const anyText = fc.oneof(damaged(real), fc.string({ unit: 'binary', maxLength: 300 }));
