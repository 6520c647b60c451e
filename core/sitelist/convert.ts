import { escaped, newline, raised } from './edit';
import { type Entry, openIns, type Problem, type SiteList, type SiteListV2 } from './list';
import { readSiteList } from './read';
import { parse, XmlComment, XmlElement } from './xml';

/** What a person should look at after converting. */
export interface Note {
  code: 'excluded' | 'emie-wins' | 'ends-here';
  entry: Entry;
}

export type Converted = { list: SiteListV2; notes: Note[]; problems: [] } | { list: null; notes: []; problems: [Problem] };

/**
 * A v.1 list as v.2, with its comments, one version higher; a v.2 list as it is. `<emie>` gives Enterprise Mode, `docMode` its mode, both
 * opening in IE11; `doNotTransition` opens in None (Microsoft, deprecated attributes); what v.1 excludes opens in None with the page's own
 * mode. Of two entries for one place `<emie>` wins, unless it excludes (docs/decisions/0093).
 */
export function convert(list: SiteList): Converted {
  if (list.schema === 2) return { list: { ...list, schema: 2 }, notes: [], problems: [] };
  const parsed = parse(list.text);
  if ('code' in parsed) return { list: null, notes: [], problems: [parsed] };
  const end = newline(list.text);
  const notes: Note[] = [];
  const chosen = choose(list.entries, notes);
  const lines: string[] = [];
  const walk = (node: XmlElement): void => {
    const entry = chosen.get(node.start);
    if (entry) lines.push(...siteLines(entry));
    for (const child of node.children) {
      if (child instanceof XmlElement) walk(child);
      // As it is in the text: the parsed one has lost its hyphens.
      else if (child instanceof XmlComment) lines.push(`  ${list.text.slice(child.start, child.end)}`);
    }
  };
  walk(parsed.root);
  const before = list.text.slice(0, parsed.root.start);
  const after = list.text.slice(parsed.root.end);
  const open = `<site-list version="${escaped(raised(list.version))}">`;
  const text = before + [open, ...lines, '</site-list>'].join(end) + after;
  const read = readSiteList(text);
  if (!read.list) return { list: null, notes: [], problems: read.problems };
  return { list: { ...read.list, form: list.form, schema: 2 }, notes, problems: [] };
}

/** The entries that are carried over, by their offset: for each place one. */
function choose(entries: readonly Entry[], notes: Note[]): Map<number, Entry> {
  const byPlace = new Map<string, Entry>();
  for (const entry of entries) {
    const place = entry.url.toLowerCase();
    const other = byPlace.get(place);
    const [emie, docMode] = entry.v1?.section === 'emie' ? [entry, other] : [other, entry];
    if (!other) byPlace.set(place, entry);
    else if (other.v1?.section !== entry.v1?.section && emie && docMode) {
      byPlace.set(place, emie.v1?.exclude ? docMode : emie);
      if (!emie.v1?.exclude) notes.push({ code: 'emie-wins', entry: docMode });
    }
  }
  for (const entry of byPlace.values()) {
    if (entry.v1?.exclude) notes.push({ code: 'excluded', entry });
    if (entry.url.endsWith('/')) notes.push({ code: 'ends-here', entry });
  }
  return new Map([...byPlace.values()].map((entry) => [entry.start, entry]));
}

function siteLines({ url, compatMode, v1 }: Entry): string[] {
  const neutral = v1?.exclude || v1?.doNotTransition;
  const [ie11, , none] = openIns;
  return [
    `  <site url="${escaped(url)}">`,
    `    <compat-mode>${escaped(v1?.exclude ? 'Default' : (compatMode ?? 'Default'))}</compat-mode>`,
    `    <open-in>${neutral ? none : ie11}</open-in>`,
    '  </site>',
  ];
}
