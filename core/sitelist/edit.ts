import type { CompatMode, Entry, OpenIn, Problem, SiteListV2 } from './list';
import { readSiteList } from './read';
import { elements, parse, textNode, type XmlElement } from './xml';

/** What an entry of our own says. */
export interface NewSite {
  url: string;
  openIn: OpenIn;
  compatMode?: CompatMode;
  allowRedirect?: boolean;
  /** Why it is there: a comment on a line above it. */
  comment?: string;
}

/** The list after an edit, with a higher version; or the problem that the edit would make, such as a list too large to read again. */
export type Edited = { list: SiteListV2; problems: [] } | { list: null; problems: [Problem] };

interface Splice {
  start: number;
  end: number;
  text: string;
}

/** Adds a site before another, or behind the last. Entries of the list before are no longer its entries: take them from the result. */
export function addEntry(list: SiteListV2, site: NewSite, before?: Entry): Edited {
  return edited(list, (root) => {
    const beside = before ?? list.entries.at(-1);
    const indent = beside ? indentAt(list.text, beside.start) : '  ';
    const block = siteXml(site, indent, newline(list.text));
    if (before) return [{ start: before.start, end: before.start, text: `${block}${newline(list.text)}${indent}` }];
    if (beside) {
      const start = beside.end + commentBeside(list.text, beside.end);
      return [{ start, end: start, text: `${newline(list.text)}${indent}${block}` }];
    }
    return [inside(list.text, root, `${indent}${block}`, '')];
  });
}

/** Takes a site out, with its lines where nothing else stands on them. */
export function removeEntry(list: SiteListV2, entry: Entry): Edited {
  return edited(list, () => [{ ...linesOf(list.text, entry), text: '' }]);
}

/** Changes what is named and leaves the rest, as it is written. */
export function changeEntry(list: SiteListV2, entry: Entry, change: Partial<NewSite>): Edited {
  return edited(list, (root) => {
    const site = elements(root).find(({ start }) => start === entry.start);
    if (!site) return [];
    const last = (name: string) => elements(site).findLast((child) => child.name === name);
    const [openIn, mode] = [last('open-in'), last('compat-mode')];
    const missing: string[] = [];
    const splices: Splice[] = [];
    if (change.url !== undefined) splices.push(attribute(list.text, site, 'url', change.url));
    if (change.compatMode !== undefined) {
      if (mode) splices.push(content(list.text, mode, change.compatMode));
      else missing.push(`<compat-mode>${change.compatMode}</compat-mode>`);
    }
    if (openIn && change.openIn !== undefined) splices.push(content(list.text, openIn, change.openIn));
    if (openIn && change.allowRedirect !== undefined)
      splices.push(attribute(list.text, openIn, 'allow-redirect', String(change.allowRedirect)));
    if (!openIn && (change.openIn !== undefined || change.allowRedirect !== undefined))
      missing.push(openInXml(change.openIn ?? 'None', change.allowRedirect));
    if (missing.length > 0) {
      const indent = indentAt(list.text, entry.start);
      const first = elements(site)[0];
      const deeper = (first && indentAt(list.text, first.start)) || indent + unitOf(indent);
      splices.push(inside(list.text, site, missing.map((child) => deeper + child).join(newline(list.text)), indent));
    }
    return splices;
  });
}

/** A site as XML, its first line without indentation. */
export function siteXml(site: NewSite, indent: string, end: string): string {
  const deeper = indent + unitOf(indent);
  const mode = site.compatMode ? [`${deeper}<compat-mode>${site.compatMode}</compat-mode>`] : [];
  const open = `<site url="${escaped(site.url)}">`;
  // Strict readers refuse two hyphens in a comment.
  const first = site.comment ? [`<!-- ${site.comment.replace(/-(?=-|$)/g, '- ')} -->`, indent + open] : [open];
  return [...first, ...mode, `${deeper}${openInXml(site.openIn, site.allowRedirect)}`, `${indent}</site>`].join(end);
}

const openInXml = (openIn: OpenIn, allowRedirect?: boolean): string =>
  `<open-in${allowRedirect === undefined ? '' : ` allow-redirect="${allowRedirect}"`}>${openIn}</open-in>`;

export const escaped = (text: string): string => text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

export const newline = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');
const unitOf = (indent: string): string => (indent.includes('\t') ? '\t' : indent || '  ');

/** What stands before an element on its line, if that is white space alone. */
function indentAt(text: string, start: number): string {
  const before = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  return /^[ \t]*$/.test(before) ? before : '';
}

/** How long the comment is that closes an element's line, so that it stays with its element. */
function commentBeside(text: string, end: number): number {
  const [rest = ''] = /^[^\r\n]*/.exec(text.slice(end, end + 1000)) ?? [];
  return /^[ \t]*<!--.*-->[ \t]*$/.test(rest) && rest.indexOf('-->') === rest.lastIndexOf('-->') ? rest.length : 0;
}

function linesOf(text: string, { start, end }: Entry): { start: number; end: number } {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const after = /^[ \t]*(\r?\n)/.exec(text.slice(end, end + 1000));
  const alone = after && text.slice(from, start).trim() === '';
  return alone ? { start: from, end: end + after[0].length } : { start, end };
}

/** Sets an attribute's value between its own quotes, or adds it behind the element's name. */
function attribute(text: string, node: XmlElement, name: string, value: string): Splice {
  const each = /\s+([^\s=]+)\s*=\s*("[^"]*"|'[^']*')/y;
  const behindName = node.start + 1 + node.name.length;
  each.lastIndex = behindName;
  for (let found = each.exec(text); found; found = each.exec(text)) {
    const [, key, quoted = ''] = found;
    if (key === name) return { start: each.lastIndex - quoted.length + 1, end: each.lastIndex - 1, text: escaped(value) };
  }
  return { start: behindName, end: behindName, text: ` ${name}="${escaped(value)}"` };
}

/** Sets an element's text and leaves the white space around it. */
function content(text: string, node: XmlElement, value: string): Splice {
  const old = textNode(node);
  if (!old) return inside(text, node, value, null);
  const raw = text.slice(old.start, old.end);
  const from = raw.length - raw.trimStart().length;
  return { start: old.start + from, end: old.start + raw.trimEnd().length, text: value };
}

/** Puts lines before an element's end tag, and gives it one where it is self-closed; `indent` null: on the same line. */
function inside(text: string, node: XmlElement, lines: string, indent: string | null): Splice {
  const end = newline(text);
  if (text.startsWith('/>', node.end - 2)) {
    const start = text.slice(0, node.end - 2).trimEnd().length;
    const between = indent === null ? lines : `${end}${lines}${end}${indent}`;
    return { start, end: node.end, text: `>${between}</${node.name}>` };
  }
  const close = text.lastIndexOf('</', node.end - 1);
  if (indent === null) return { start: close, end: close, text: lines };
  const from = text.lastIndexOf('\n', close - 1) + 1;
  const ownLine = from > node.start && text.slice(from, close).trim() === '';
  return ownLine ? { start: from, end: from, text: lines + end } : { start: close, end: close, text: `${end}${lines}${end}${indent}` };
}

/** One more, whatever the number's length; browsers take a list again when its version differs. */
export const raised = (version: string | null): string =>
  version && /\d$/.test(version) ? version.replace(/\d+$/, (digits) => String(BigInt(digits) + 1n)) : `${version ?? ''}1`;

function edited(list: SiteListV2, change: (root: XmlElement) => Splice[]): Edited {
  const parsed = parse(list.text);
  if ('code' in parsed) return { list: null, problems: [parsed] };
  const splices = [...change(parsed.root), attribute(list.text, parsed.root, 'version', raised(list.version))];
  const text = splices
    .sort((a, b) => b.start - a.start)
    .reduce((whole, splice) => whole.slice(0, splice.start) + splice.text + whole.slice(splice.end), list.text);
  const read = readSiteList(text);
  return read.list ? { list: { ...read.list, form: list.form, schema: 2 }, problems: [] } : read;
}
