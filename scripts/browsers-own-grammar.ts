/** What acorn brings of its own for the grammar of regular expressions: lists of Unicode's properties, and the methods that read by it. */
const lists = /var scriptValuesAddedInUnicode = [\s\S]*?(?=var BranchID = )/;
const methods = /\npp\$1\.(?:regexp_\w+|validateRegExp(?:Pattern|Flags)) = [\s\S]*?\n\};(?=\n)/g;
const properties = /\n\s*this\.unicodeProperties = [^\n]*/;

/** And for names: lists of all letters and digits of Unicode, and how they are read. */
const letters = /var (?:astralIdentifier(?:Start)?Codes = \[|nonASCIIidentifier(?:Start)?Chars = ")[^\n]*\n/g;
const classes = /var nonASCIIidentifierStart = new RegExp[\s\S]*?(?=\n\/\/ Test whether a given character code starts)/;
const far = /return isInAstralSet\(code, astralIdentifier(Start)?Codes\)[^\n]*/g;

const used = /pp\$1\.regexp_|unicodeProperties|isInAstralSet|astralIdentifier|nonASCIIidentifier(?:Start)?Chars/;

/** As this browser reads it: what it refuses is a syntax error here as there. */
const expressions = `
Parser.prototype.validateRegExpFlags = function () {};
Parser.prototype.validateRegExpPattern = function (state) {
  try {
    new RegExp(state.source, state.flags);
  } catch (error) {
    this.raise(state.start, error.message);
  }
};
`;
const names = String.raw`
var nonASCIIidentifierStart = /\p{ID_Start}/u;
var nonASCIIidentifier = /[\p{ID_Continue}\u200c\u200d]/u;
`;

/**
 * Leaves acorn's copies of the grammar of regular expressions and of Unicode's letters, more than a third of it, out of the extension: the
 * browser that it runs in has its own and is the one that we ask about. Throws where acorn is not built as we know it.
 */
export const browsersOwnGrammar = () => ({
  name: "the browser's own grammar",
  transform: (code: string, id: string) => (/[\\/]acorn[\\/]dist[\\/]acorn\.m?js/.test(id) ? withoutGrammar(code) : null),
});

/** The text of acorn's module without them. */
export function withoutGrammar(acorn: string): string {
  const lean = acorn
    .replace(lists, '')
    .replace(properties, '')
    .replace(methods, '')
    .replace(letters, '')
    .replace(classes, () => names)
    .replace(far, (_, start = '') => `return nonASCIIidentifier${start}.test(String.fromCodePoint(code))`)
    .replace('var RegExpValidationState = ', (state) => `${expressions}\n${state}`);
  if (used.test(lean) || !lean.includes(names) || !lean.includes(expressions)) {
    throw new Error('acorn is built in another way than scripts/browsers-own-grammar.ts knows.');
  }
  return lean;
}
