import { type Options, type Program, parse as parseWith } from 'acorn';
import type { Script } from './value';

/** An "at cc_on" comment that negates what follows it in Internet Explorer and is nothing elsewhere. */
const negates = /^@cc_on\s*!\s*@$/;

/** A function that a comment would make. */
const functions = /\bfunction\s+([\w$]+)\s*\(|\b([\w$]+)\s*=\s*function\b/g;

/**
 * A script as a tree, or null where this browser would not parse it either (or it nests too deeply for us). Classic script first,
 * then module; comments written for old browsers (`<!--`) and `return` in a handler are as browsers take them.
 */
export function parse(text: string, source: string): { program: Program; script: Script } | null {
  for (const sourceType of ['script', 'module'] as const) {
    const negated = new Set<number>();
    const conditional = new Map<string, number>();
    const options: Options = {
      ecmaVersion: 'latest',
      sourceType,
      allowReturnOutsideFunction: true,
      allowHashBang: true,
      checkPrivateFields: false,
      onComment: (_block, comment, start, end) => {
        if (negates.test(comment)) negated.add(end);
        if (comment.startsWith('@cc_on') || comment.startsWith('@if'))
          for (const [, a, b] of comment.matchAll(functions)) conditional.set(a ?? b ?? '', start);
      },
    };
    try {
      return { program: parseWith(text, options), script: { source, text, negated, conditional } };
    } catch {
      // A RangeError (nesting) fails again as a module, soon enough.
    }
  }
  return null;
}
