import type { XmlElement } from '@rgrove/parse-xml';
import type { Json } from './settings';
import { childrenOf, el, rootOf, type Xml, xmlDocument } from './xml';

const doctype = '<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">\n';
/** Deeper than any policy; a file that nests further is not read. */
const DEEPEST = 64;

function element(value: Json): Xml {
  if (typeof value === 'string') return el('string', {}, value);
  if (typeof value === 'boolean') return el(String(value));
  if (typeof value === 'number') return el(Number.isInteger(value) ? 'integer' : 'real', {}, String(value));
  if (Array.isArray(value)) return el('array', {}, ...value.map(element));
  return el('dict', {}, ...Object.entries(value ?? {}).flatMap(([name, each]) => [el('key', {}, name), element(each)]));
}

/** A property list in XML. */
export const toPlist = (header: string, value: Json): string =>
  xmlDocument(header, el('plist', { version: '1.0' }, element(value)), doctype);

function readValue(node: XmlElement, depth: number): Json {
  if (depth > DEEPEST) throw new Error('it is nested too deeply');
  switch (node.name) {
    case 'true':
    case 'false':
      return node.name === 'true';
    case 'integer':
    case 'real':
      return Number(node.text.trim());
    case 'array':
      return childrenOf(node).map((child) => readValue(child, depth + 1));
    case 'dict':
      return dict(childrenOf(node), depth);
    default:
      // `string`; dates and data are no kinds of ours, and are judged as text.
      return node.text;
  }
}

function dict(parts: XmlElement[], depth: number): { [name: string]: Json } {
  const entries: [string, Json][] = [];
  for (let at = 0; at < parts.length; at += 2) {
    const [key, value] = [parts[at], parts[at + 1]];
    if (key?.name !== 'key' || !value) throw new Error('a dict has a key without a value');
    entries.push([key.text, readValue(value, depth + 1)]);
  }
  return Object.fromEntries(entries);
}

/** Reads a property list in XML; throws with a reason. */
export function fromPlist(text: string): Json {
  const [value] = childrenOf(rootOf(text));
  if (!value) throw new Error('the property list is empty');
  return readValue(value, 0);
}
