import { known, type Primitive, unknown, type Value } from './value';

const methods = new Set([
  'indexOf',
  'lastIndexOf',
  'includes',
  'startsWith',
  'endsWith',
  'charAt',
  'substring',
  'substr',
  'slice',
  'toLowerCase',
  'toUpperCase',
  'toString',
  'trim',
]);

/** A method of a known string, or of a regular expression, called with known arguments. */
export function textMethod(receiver: Value, name: string, args: readonly Value[]): Value {
  const [first] = args;
  if (receiver.is === 'pattern' && first?.is === 'known') return matched(receiver.regex, String(first.value), name);
  if (receiver.is !== 'known' || typeof receiver.value !== 'string') return unknown;
  if ((name === 'match' || name === 'search') && first) {
    const regex = first.is === 'pattern' ? first.regex : first.is === 'known' ? toRegex(String(first.value), '') : null;
    return regex ? matched(regex, receiver.value, name) : unknown;
  }
  if (name === 'split' && first?.is === 'known' && typeof first.value === 'string') return parts(receiver.value, first.value);
  if (!methods.has(name) || args.some((arg) => arg.is !== 'known')) return unknown;
  const plain = args.map((arg) => (arg.is === 'known' ? arg.value : undefined));
  const text = receiver.value;
  const call = text[name as 'indexOf'] as unknown as (...given: Primitive[]) => Primitive;
  return known(call.apply(text, plain));
}

/** Marks what only Internet Explorer's name is followed by: its version. */
export const EXPLORER = 'navigator.userAgent(MSIE)';
const namesExplorer = /MSIE|Explorer|Trident/i;

/** Longer texts are no user agents. */
const PARTED = 500;

/** A text parted into a list. */
function parts(text: string, by: string): Value {
  if (text.length > PARTED) return unknown;
  const found = text.split(by);
  const properties = new Map([...found.entries(), ['length', found.length]].map(([key, part]) => [String(key), known(part)]));
  if (found.length === 1 && namesExplorer.test(by)) properties.set('1', { is: 'known', value: undefined, of: EXPLORER });
  return { is: 'record', properties };
}

/** What a match says, as far as tests go: an array is an object, no match is null, -1 or false. */
function matched(regex: RegExp, text: string, name: string): Value {
  if (text.length > 250) return unknown;
  const at = text.search(regex);
  if (name === 'search') return known(at);
  if (name === 'test') return known(at !== -1);
  if (name !== 'match' && name !== 'exec') return unknown;
  if (at !== -1) return { is: 'thing', type: 'object' };
  return namesExplorer.test(regex.source) ? { is: 'known', value: null, of: EXPLORER } : known(null);
}

const openEnded = (source: string) => (source.match(/[*+]|\{\d+,/g) ?? []).length;

/**
 * A regular expression of the page, or null where it could take for ever on a user agent: groups that repeat, references back, or
 * more than three open-ended repetitions.
 */
export function toRegex(source: string, flags: string): RegExp | null {
  if (source.length > 300 || /\)[*+{]|\\[1-9]|\(\?[<!=]/.test(source)) return null;
  if (openEnded(source) > 3 || (source.match(/\?/g) ?? []).length > 8) return null;
  try {
    return new RegExp(source, flags.replace(/[gy]/g, ''));
  } catch {
    return null;
  }
}

/** What a search may cost, in steps: each open-ended repetition multiplies the ways to match. */
export const costOf = (regex: RegExp): number => [200, 500, 5_000, 100_000][openEnded(regex.source)] ?? 100_000;
