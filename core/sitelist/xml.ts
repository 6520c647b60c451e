import { parseXml, XmlElement, XmlError, type XmlNode, XmlText } from '@rgrove/parse-xml';
import { LIMITS, type Problem, type Where } from './list';

export { XmlComment, XmlElement } from '@rgrove/parse-xml';

/** Offset to line and column, both from 1. */
export function placesOf(text: string): (offset: number) => { line: number; column: number } {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (offset) => {
    let [low, top] = [0, starts.length - 1];
    while (low < top) {
      const middle = (low + top + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else top = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

/** Where a tag that begins at `from` ends, with regard to quoted `>`; the end of the text where it never does. */
function tagEnd(text: string, from: number): number {
  let quote = '';
  for (let at = from; at < text.length; at++) {
    const character = text.charAt(at);
    if (quote) {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at;
  }
  return text.length;
}

interface Scan {
  /** The same text with the hyphens in comments blanked: as long, and with the same lines. */
  parsable: string;
  /** Offsets of comments that XML forbids for the hyphens in them. */
  hyphens: number[];
  refused?: { code: 'entities' | 'too-deep'; at: number };
}

/**
 * One pass before the parser: it recurses, so depth is bounded here, and it refuses `<!--- … --->`, which Microsoft's own example of a site
 * list has.
 */
function scan(text: string): Scan {
  const parts: string[] = [];
  const hyphens: number[] = [];
  let [depth, kept] = [0, 0];
  for (let at = text.indexOf('<'); at >= 0; ) {
    let end: number;
    if (text.startsWith('<!--', at)) {
      end = text.indexOf('-->', at + 4);
      if (end < 0) break;
      const content = text.slice(at + 4, end);
      if (content.includes('--') || content.endsWith('-')) {
        hyphens.push(at);
        parts.push(text.slice(kept, at + 4), content.replaceAll('-', ' '));
        kept = end;
      }
      end += 2;
    } else if (text.startsWith('<![CDATA[', at)) end = text.indexOf(']]>', at);
    else if (text.startsWith('<?', at)) end = text.indexOf('?>', at);
    else if (text.startsWith('<!', at)) {
      end = tagEnd(text, at);
      if (/<!ENTITY|\[/.test(text.slice(at, end))) return { parsable: text, hyphens, refused: { code: 'entities', at } };
    } else {
      end = tagEnd(text, at);
      if (text.charAt(at + 1) === '/') depth--;
      else if (text.charAt(end - 1) !== '/' && ++depth > LIMITS.depth)
        return { parsable: text, hyphens, refused: { code: 'too-deep', at } };
    }
    if (end < 0) break;
    at = text.indexOf('<', end);
  }
  return { parsable: parts.join('') + text.slice(kept), hyphens };
}

/** The root of an XML text with offsets on each node, and the comments that strict readers refuse; or why there is none. */
export function parse(text: string): { root: XmlElement; hyphens: number[] } | Problem {
  const place = placesOf(text);
  const { parsable, hyphens, refused } = scan(text);
  if (refused) return { code: refused.code, ...place(refused.at), detail: '' };
  try {
    const { root } = parseXml(parsable, { includeOffsets: true, preserveComments: true });
    return root ? { root, hyphens } : { code: 'not-xml', line: 1, column: 1, detail: '' };
  } catch (error) {
    if (!(error instanceof XmlError)) return { code: 'not-xml', line: 1, column: 1, detail: '' };
    const [reason = ''] = error.message.split(/ \(line \d+, column \d+\)\n/);
    return { code: 'not-xml', ...place(error.pos), detail: reason.slice(0, 120) };
  }
}

export const elements = (node: XmlElement): XmlElement[] => node.children.filter((child) => child instanceof XmlElement);

/** The first text in an element that is not blank, trimmed: what Chrome reads (services/data_decoder, GetXmlElementText). */
export const textIn = (node: XmlElement): string | null => textNode(node)?.text.trim() ?? null;

export const textNode = (node: XmlElement): XmlText | null =>
  node.children.find((child): child is XmlText => child instanceof XmlText && child.text.trim() !== '') ?? null;

export const whereOf = (node: XmlNode, place: (offset: number) => { line: number }): Where => ({
  start: node.start,
  end: node.end,
  line: place(node.start).line,
});
