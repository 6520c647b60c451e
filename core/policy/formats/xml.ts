import { parseXml, type XmlDocument, XmlElement } from '@rgrove/parse-xml';

const escapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\r': '&#13;',
  '\n': '&#10;',
  '\t': '&#9;',
};
const escaped = (letter: string) => escapes[letter] ?? letter;

export type Xml = string | { name: string; attributes: Record<string, string>; inside: Xml[] };

/** An element with attributes and content. */
export const el = (name: string, attributes: Record<string, string> = {}, ...inside: Xml[]): Xml => ({ name, attributes, inside });

/** Element and text as XML, one element a line; text stands in its element without blanks, so that none is added to it. */
export function write(node: Xml, indent = ''): string {
  // A carriage return would be read as a line feed; a line feed stays as it is.
  if (typeof node === 'string') return node.replace(/[&<>\r]/g, escaped);
  const attributes = Object.entries(node.attributes).map(([name, value]) => ` ${name}="${value.replace(/[&<>"\r\n\t]/g, escaped)}"`);
  const open = `${indent}<${node.name}${attributes.join('')}`;
  if (node.inside.length === 0) return `${open}/>`;
  if (node.inside.some((child) => typeof child === 'string'))
    return `${open}>${node.inside.map((child) => write(child)).join('')}</${node.name}>`;
  return `${open}>\n${node.inside.map((child) => write(child, `${indent}  `)).join('\n')}\n${indent}</${node.name}>`;
}

/** A whole document with its one-line header. */
export const xmlDocument = (header: string, root: Xml, doctype = ''): string =>
  `<?xml version="1.0" encoding="UTF-8"?>\n${doctype}<!-- ${header.replace(/--+/g, '-')} -->\n${write(root)}\n`;

/** The root of an XML text. Throws what the parser says of a text that is not well formed. */
export function rootOf(text: string): XmlElement {
  const { root }: XmlDocument = parseXml(text);
  if (!root) throw new Error('the document has no element');
  return root;
}

export const childrenOf = (element: XmlElement): XmlElement[] =>
  element.children.filter((child): child is XmlElement => child instanceof XmlElement);
