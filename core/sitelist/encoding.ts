import type { Form, Problem } from './list';

/** Windows-1252 differs from Latin-1 in 0x80 to 0x9F; five of those bytes are control characters (Encoding Standard, index-windows-1252). */
const high =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

const labels: Readonly<Record<string, Form['encoding']>> = {
  'utf-8': 'utf-8',
  utf8: 'utf-8',
  'us-ascii': 'utf-8',
  ascii: 'utf-8',
  'windows-1252': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
};

/** Each byte as the character of the same number. */
function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)));
  return parts.join('');
}

function utf16(bytes: Uint8Array, [low, top]: readonly [number, number]): string | null {
  if (bytes.length % 2) return null;
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(at + 8192, bytes.length); unit += 2)
      units.push((bytes[unit + low] ?? 0) | ((bytes[unit + top] ?? 0) << 8));
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

/** Strict, as `decodeURIComponent` is: a byte sequence that is no UTF-8 gives null. */
function utf8(text: string): string | null {
  try {
    return text.replace(/[\x80-\xff]+/g, (run) =>
      decodeURIComponent(run.replace(/[\s\S]/g, (byte) => `%${byte.charCodeAt(0).toString(16)}`)),
    );
  } catch {
    return null;
  }
}

const windows1252 = (text: string): string => text.replace(/[\x80-\x9f]/g, (byte) => high.charAt(byte.charCodeAt(0) - 0x80));

/** The encoding that the first bytes show (byte order mark, or the zeros of UTF-16), or else that the declaration names; null: one we do not read. */
function formOf(bytes: Uint8Array): Form | { unknown: string } {
  const [a, b, c, d] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return { encoding: 'utf-8', bom: true };
  if (a === 0xff && b === 0xfe) return { encoding: 'utf-16le', bom: true };
  if (a === 0xfe && b === 0xff) return { encoding: 'utf-16be', bom: true };
  if (a === 0x3c && b === 0 && d === 0) return { encoding: 'utf-16le', bom: false };
  if (a === 0 && b === 0x3c && c === 0) return { encoding: 'utf-16be', bom: false };
  const declared = /^\s*<\?xml[^>]*?\sencoding\s*=\s*["']([^"']*)["']/.exec(binary(bytes.subarray(0, 400)))?.[1] ?? 'utf-8';
  const encoding = labels[declared.toLowerCase()];
  return encoding ? { encoding, bom: false } : { unknown: declared };
}

/** The text of a file, without its byte order mark, and how it was written; or why it has none. */
export function decode(bytes: Uint8Array): { text: string; form: Form } | Problem {
  const form = formOf(bytes);
  if ('unknown' in form) return { code: 'unknown-encoding', line: 1, column: 1, detail: form.unknown.slice(0, 40) };
  const rest = form.bom ? bytes.subarray(form.encoding === 'utf-8' ? 3 : 2) : bytes;
  const text =
    form.encoding === 'utf-16le'
      ? utf16(rest, [0, 1])
      : form.encoding === 'utf-16be'
        ? utf16(rest, [1, 0])
        : form.encoding === 'utf-8'
          ? utf8(binary(rest))
          : windows1252(binary(rest));
  return text === null ? { code: 'wrong-encoding', line: 1, column: 1, detail: form.encoding } : { text, form };
}

const bytesOf = (text: string): number[] => {
  const code = text.charCodeAt(0);
  if (code < 0x80) return [code];
  return [...encodeURIComponent(text).matchAll(/%(..)/g)].map(([, hex]) => Number.parseInt(hex ?? '', 16));
};

const windows1252Of = (character: string): number[] => {
  const code = character.codePointAt(0) ?? 0;
  const at = high.indexOf(character);
  if (at >= 0) return [0x80 + at];
  return code < 0x80 || (code > 0x9f && code <= 0xff) ? [code] : [...`&#${code};`].map((digit) => digit.charCodeAt(0));
};

/**
 * A text as the bytes of its file: what `decode` would read the same text from. A character that windows-1252 has not is written as its
 * numeric reference.
 */
export function encode(text: string, { encoding, bom }: Form): Uint8Array {
  const whole = bom ? `\ufeff${text}` : text;
  if (encoding === 'utf-16le' || encoding === 'utf-16be') {
    const bytes = new Uint8Array(whole.length * 2);
    const top = encoding === 'utf-16le' ? 1 : 0;
    for (let at = 0; at < whole.length; at++) {
      const code = whole.charCodeAt(at);
      bytes[at * 2 + 1 - top] = code & 0xff;
      bytes[at * 2 + top] = code >> 8;
    }
    return bytes;
  }
  const bytes: number[] = [];
  for (const character of whole) for (const byte of (encoding === 'utf-8' ? bytesOf : windows1252Of)(character)) bytes.push(byte);
  return Uint8Array.from(bytes);
}
