import { type Options, type Program, parse as parseWith } from 'acorn';
import type { Script } from './value';

/** An "at cc_on" comment that negates what follows it in Internet Explorer and is nothing elsewhere. */
const negates = /^@cc_on\s*!\s*@$/;

/** What JScript alone reads: a function declared as a member, or a branch of conditional compilation outside of a comment. */
const dialect = /^([ \t]*)function\s+((?:window|document|[\w$]+)(?:\.|::)[\w$.]+)\s*\(|^[ \t]*@(?:cc_on|if|elif|else|end|set)\b[^\n]*/gm;

/** How a script is written that this browser cannot parse and Internet Explorer's JScript could; null where it is broken for both. */
export function dialectOf(text: string): string | null {
  const first = text.search(dialect);
  if (first === -1) return null;
  const plain = text.replace(dialect, (line, indent: string | undefined, name: string | undefined) =>
    name ? `${indent ?? ''}${name.replace('::', '.on')} = function (` : line.replace(/[^\r]/g, ' '),
  );
  return parse(plain, '') ? (text.slice(first).split('\n')[0] ?? '').trim() : null;
}

/** A function or control that a comment would make. */
const functions = /\bfunction\s+([\w$]+)\s*\(|(?<![\w$.])([\w$]+)\s*=\s*(?:function\b|new\s+ActiveXObject\b|\{\s*[\w$]+\s*:\s*function\b)/g;

/**
 * A script as a tree, or null where this browser would not parse it either (or it nests too deeply for us). Classic script first,
 * then module; comments written for old browsers (`<!--`) and `return` in a handler are as browsers take them.
 */
export function parse(text: string, source: string, handed: Script['handed'] = null): { program: Program; script: Script } | null {
  for (const sourceType of ['script', 'module'] as const) {
    const negated = new Set<number>();
    const conditional = new Map<string, number>();
    const hidden: [number, number][] = [];
    const options: Options = {
      ecmaVersion: 'latest',
      sourceType,
      allowReturnOutsideFunction: true,
      allowHashBang: true,
      checkPrivateFields: false,
      onComment: (_block, comment, start, end) => {
        if (negates.test(comment)) negated.add(end);
        if (comment.startsWith('@cc_on') && comment.length > 60) hidden.push([start, end]);
        if (comment.startsWith('@cc_on') || comment.startsWith('@if'))
          for (const [, a, b] of comment.matchAll(functions)) conditional.set(a ?? b ?? '', start);
      },
    };
    try {
      return { program: parseWith(text, options), script: { source, text, handed, negated, conditional, hidden } };
    } catch {
      // A RangeError (nesting) fails again as a module, soon enough.
    }
  }
  return null;
}
