/** What a method of acorn's parser is called, where it is put on its prototype. The parser's users call one alone. */
const methods = /\npp(?:\$\d)?\.(\w+) =/g;
const called = 'parse';

/** What acorn asks of its options, and what we always answer: `parse` in `core/script/parse.ts` reads the newest language and wants a bare tree. */
const newer = /\bthis\.options\.ecmaVersion >= \d+/g;
const older = /\bthis\.options\.ecmaVersion < \d+/g;
const unasked =
  /\bthis\.options\.(?:locations|ranges|preserveParens|onToken|onInsertedSemicolon|onTrailingComma|sourceFile|directSourceFile|program)\b(?! =)/g;

/**
 * Leaves what acorn would do for older languages and for options that nobody sets out of the extension, and calls the methods of its parser by
 * short names: nobody outside of it calls them.
 */
export const newestGrammarAlone = () => ({
  name: 'the newest grammar alone',
  transform: (code: string, id: string) => (/[\\/]acorn[\\/]dist[\\/]acorn\.m?js/.test(id) ? withNewestAlone(code) : null),
});

/** The text of acorn's module so. Throws where it is not built as we know it. */
export function withNewestAlone(acorn: string): string {
  const names = [...new Set([...acorn.matchAll(methods)].map(([, name = '']) => name))].filter((name) => name !== called);
  const lean = acorn.replace(newer, 'true').replace(older, 'false').replace(unasked, 'false');
  if (names.length < 100 || lean === acorn) throw new Error('acorn is built in another way than scripts/newest-grammar-alone.ts knows.');
  return names.reduce((text, name, at) => text.replace(new RegExp(`\\.${name}\\b`, 'g'), `.$${at.toString(36)}`), lean);
}
