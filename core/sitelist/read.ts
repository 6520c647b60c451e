import { decode } from './encoding';
import { type CreatedBy, type Entry, type Form, LIMITS, type Problem, type SharedCookie, type SiteList, type Stranger } from './list';
import { readRules } from './read-v1';
import { type Content, type Place, type Strange, strangersInto } from './strangers';
import { elements, parse, placesOf, textIn, whereOf, type XmlElement } from './xml';

export type Read = { list: SiteList; problems: [] } | { list: null; problems: [Problem] };

const failed = (problem: Problem): Read => ({ list: null, problems: [problem] });

/**
 * Reads an Enterprise Mode site list, v.2 (`<site-list>`) or v.1 (`<rules>`), from a file's bytes or its text. Never throws: what cannot be
 * read gives no list and one problem with its place, and the caller keeps the last good one. What no schema knows is kept in the text and
 * named among `strangers`. Source: Microsoft, Enterprise Mode schema v.2 and v.1 guidance.
 */
export function readSiteList(source: Uint8Array | string): Read {
  if (source.length > (typeof source === 'string' ? LIMITS.characters : LIMITS.bytes)) return failed(tooLarge(source.length));
  const decoded = typeof source === 'string' ? fromText(source) : decode(source);
  if ('code' in decoded) return failed(decoded);
  const { text, form } = decoded;
  if (text.length > LIMITS.characters) return failed(tooLarge(text.length));
  const parsed = parse(text);
  if ('code' in parsed) return failed(parsed);
  const { root, hyphens } = parsed;
  const place = placesOf(text);
  if (root.name !== 'site-list' && root.name !== 'rules')
    return failed({ code: 'not-a-site-list', ...place(root.start), detail: root.name.slice(0, 40) });
  const read = root.name === 'rules' ? readRules(root, place) : readSites(root, place);
  const comments = hyphens.map((start): Stranger => ({ what: 'comment', name: '--', start, end: start + 4, line: place(start).line }));
  const version = root.attributes.version ?? null;
  const schema = root.name === 'rules' ? 1 : 2;
  return { list: { ...read, text, form, schema, version, strangers: [...read.strangers, ...comments] }, problems: [] };
}

const tooLarge = (length: number): Problem => ({ code: 'too-large', line: 1, column: 1, detail: String(length) });

const fromText = (source: string): { text: string; form: Form } =>
  source.startsWith('\ufeff')
    ? { text: source.slice(1), form: { encoding: 'utf-8', bom: true } }
    : { text: source, form: { encoding: 'utf-8', bom: false } };

const cookieAttributes = ['domain', 'host', 'name', 'path', 'source-engine'];

function readSites(root: XmlElement, place: Place): Content {
  const content: Content = { entries: [], cookies: [], createdBy: null, strangers: [] };
  const strange = strangersInto(content.strangers, place);
  strange.attributes(root, ['version']);
  for (const child of elements(root)) {
    if (child.name === 'site') {
      const entry = readSite(child, place, strange);
      if (entry.url) content.entries.push(entry);
      else strange.add(child, 'no-url');
    } else if (child.name === 'shared-cookie') {
      strange.attributes(child, cookieAttributes);
      content.cookies.push(readCookie(child, place));
    } else if (child.name === 'created-by') content.createdBy = readCreatedBy(child, strange);
    else strange.add(child);
  }
  return content;
}

function readSite(site: XmlElement, place: Place, strange: Strange): Entry {
  strange.attributes(site, ['url']);
  strange.children(site, ['compat-mode', 'open-in']);
  // Where one is repeated, Chrome reads the last (ieem_sitelist_parser.cc).
  const last = (name: string) => elements(site).findLast((child) => child.name === name);
  const [mode, openIn] = [last('compat-mode'), last('open-in')];
  if (mode) strange.attributes(mode, []);
  if (openIn) strange.attributes(openIn, ['app', 'allow-redirect', 'merge-type']);
  return {
    url: (site.attributes.url ?? '').trim(),
    openIn: openIn ? textIn(openIn) : null,
    compatMode: mode ? textIn(mode) : null,
    allowRedirect: openIn?.attributes['allow-redirect'] ?? null,
    app: openIn?.attributes.app ?? null,
    mergeType: openIn?.attributes['merge-type'] ?? null,
    ...whereOf(site, place),
  };
}

function readCookie(cookie: XmlElement, place: Place): SharedCookie {
  const { domain = null, host = null, name = null, path = null, 'source-engine': sourceEngine = null } = cookie.attributes;
  return { domain, host, name, path, sourceEngine, ...whereOf(cookie, place) };
}

function readCreatedBy(by: XmlElement, strange: Strange): CreatedBy {
  strange.attributes(by, []);
  strange.children(by, ['tool', 'version', 'date-created']);
  const said = (name: string) => {
    const child = elements(by).find((element) => element.name === name);
    return child ? textIn(child) : null;
  };
  return { tool: said('tool'), version: said('version'), dateCreated: said('date-created') };
}
