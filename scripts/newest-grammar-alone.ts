/** What a method of acorn's parser is called, where it is put on its prototype. The parser's users call one alone. */
const methods = /\npp(?:\$\d)?\.(\w+) =/g;
const called = 'parse';

/** What acorn asks of its options, and what we always answer: `parse` in `core/script/parse.ts` reads the newest language and wants a bare tree. */
const newer = /\bthis\.options\.ecmaVersion >= \d+/g;
const older = /\bthis\.options\.ecmaVersion < \d+/g;
const unasked =
  /\bthis\.options\.(?:locations|ranges|preserveParens|onToken|onInsertedSemicolon|onTrailingComma|sourceFile|directSourceFile|program)\b(?! =)/g;

/** How it says why it refuses a script, and where in lines; a script that is refused is no script of this browser's, whatever the reason. */
const refusal = /\npp\$4\.raise = [\s\S]*?\n\};/;
const refusing = /^.*\braise.*$/gm;
const words = /"[^"\n]*"/g;

/** What its parser keeps while it reads, by names that no tree has. */
const kept = /\b(?:this|prototypeAccessors)\.([a-z]+[A-Z]\w*)(?:\.get)? = /g;

/** Its kinds of tokens, of which a variable each is shorter than an object of all. */
const tokens = /\nvar types\$1 = \{\n([\s\S]*?)\n\};/;
const token = /^ +(\w+): (.*?),?(?: \/\/.*)?$/gm;

/**
 * Leaves what acorn would do for older languages and for options that nobody sets out of the extension, and its reasons; and calls the methods
 * of its parser, and what it keeps, by short names: nobody outside of it calls them.
 */
export const newestGrammarAlone = () => ({
  name: 'the newest grammar alone',
  transform: (code: string, id: string) => (/[\\/]acorn[\\/]dist[\\/]acorn\.m?js/.test(id) ? withNewestAlone(code) : null),
});

/** The text of acorn's module so. Throws where it is not built as we know it. */
export function withNewestAlone(acorn: string): string {
  const named = (found: RegExp) => [...new Set([...acorn.matchAll(found)].map(([, name = '']) => name))].filter((name) => name !== called);
  const lean = acorn
    .replace(newer, 'true')
    .replace(older, 'false')
    .replace(unasked, 'false')
    .replace(refusal, () => '\npp$4.raise = function (pos) { throw new SyntaxError(pos) };')
    .replace(refusing, (line) => line.replace(words, (said) => (said.includes(' ') ? '0' : said)))
    .replace(tokens, (_, all: string) => `\nvar types$1 = {};\n${all.replace(token, 'var token_$1 = $2;')}`)
    .replace(/types\$1\.(?=\w)/g, 'token_');
  const calls = named(methods);
  if (calls.length < 100 || lean === acorn) throw new Error('acorn is built in another way than scripts/newest-grammar-alone.ts knows.');
  return [...calls, ...named(kept)].reduce((text, name, at) => text.replace(new RegExp(`\\b${name}\\b`, 'g'), `$${at.toString(36)}`), lean);
}
