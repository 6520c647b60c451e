/** What acorn brings of its own for the grammar of regular expressions: lists of Unicode's properties, and the methods that read by it. */
const lists = /var scriptValuesAddedInUnicode = [\s\S]*?(?=var BranchID = )/;
const methods = /\npp\$1\.(?:regexp_\w+|validateRegExp(?:Pattern|Flags)) = [\s\S]*?\n\};(?=\n)/g;
const properties = /\n\s*this\.unicodeProperties = [^\n]*/;
const used = /pp\$1\.regexp_|unicodeProperties/;

/** As this browser reads it: what it refuses is a syntax error here as there. */
const browsers = `
Parser.prototype.validateRegExpFlags = function () {};
Parser.prototype.validateRegExpPattern = function (state) {
  try {
    new RegExp(state.source, state.flags);
  } catch (error) {
    this.raise(state.start, error.message);
  }
};
`;

/**
 * Leaves acorn's copy of the grammar of regular expressions, a quarter of it, out of the extension: the browser that it runs in has its own
 * and is the one that we ask about. Throws where acorn is not built as we know it.
 */
export const ownRegExpGrammar = () => ({
  name: 'own regexp grammar',
  transform: (code: string, id: string) => (/[\\/]acorn[\\/]dist[\\/]acorn\.m?js/.test(id) ? withoutGrammar(code) : null),
});

/** The text of acorn's module without that grammar. */
export function withoutGrammar(acorn: string): string {
  const start = acorn.search(lists);
  const rest = acorn.replace(lists, '').replace(properties, '');
  const lean = rest.replace(methods, '');
  if (start === -1 || used.test(lean)) throw new Error('acorn is built in another way than scripts/own-regexp-grammar.ts knows.');
  return lean.replace('var RegExpValidationState = ', `${browsers.replaceAll('$', '$$$$')}\nvar RegExpValidationState = `);
}
