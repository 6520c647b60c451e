/** A declaration as it is written, with its rule's selector and its line. */
export interface Declaration {
  selector: string;
  property: string;
  value: string;
  line: number;
}

const LONGEST = 20_000;

/**
 * The declarations of a style sheet, and what it imports. It reads as Internet Explorer did: unknown properties are kept, and in brackets
 * anything may stand, since `expression(…)` holds a script. `inline` text is declarations alone. Comments are gone; bad text yields less.
 */
export function rulesOf(text: string, inline = false): { declarations: Declaration[]; imports: string[] } {
  const declarations: Declaration[] = [];
  const imports: string[] = [];
  let selector = inline ? 'element' : '';
  let part = '';
  let depth = 0;
  let line = 1;
  let began = 1;
  const end = () => {
    const said = part.trim();
    part = '';
    if (/^@import\b/i.test(said)) imports.push(/url\(\s*["']?([^"')]+)|["']([^"']+)["']/.exec(said)?.slice(1).find(Boolean) ?? '');
    const [, property, value] = /^([*_-]?[\w-]+)\s*:([\s\S]*)$/.exec(said) ?? [];
    if (selector && property && value) declarations.push({ selector, property: property.toLowerCase(), value: value.trim(), line: began });
  };
  for (let at = 0; at < text.length; at += 1) {
    const now = text[at] ?? '';
    if (now === '/' && text[at + 1] === '*' && depth === 0) {
      const close = text.indexOf('*/', at + 2);
      const passed = text.slice(at, close < 0 ? text.length : close);
      line += passed.split('\n').length - 1;
      at += passed.length + 1;
      continue;
    }
    if (now === '\n') line += 1;
    if (now === '\\') {
      part += now + (text[at + 1] ?? '');
      at += 1;
      continue;
    }
    if (now === '"' || now === "'") {
      const string = stringAt(text, at);
      part += string;
      at += string.length - 1;
      continue;
    }
    if (now === '(') depth += 1;
    if (now === ')') depth = Math.max(0, depth - 1);
    if (depth === 0 && (now === ';' || now === '{' || now === '}')) {
      if (now === '{') {
        // A rule within @media stands under the inner selector; the outer one has no declarations of its own.
        selector = part.trim().replace(/\s+/g, ' ');
        if (selector.startsWith('@')) selector = '';
        part = '';
      } else end();
      if (now === '}') selector = inline ? 'element' : '';
      continue;
    }
    if (part === '' && /\s/.test(now)) continue;
    if (part === '') began = line;
    if (part.length < LONGEST) part += now;
  }
  end();
  return { declarations, imports: imports.filter(Boolean) };
}

/** A string with its quotes; one that is not closed ends with its line. */
function stringAt(text: string, from: number): string {
  const quote = text[from];
  for (let at = from + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === quote) return text.slice(from, at + 1);
    else if (text[at] === '\n') return text.slice(from, at);
  }
  return text.slice(from);
}
