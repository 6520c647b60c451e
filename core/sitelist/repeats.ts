import { placeOf } from './edge';
import type { Finding } from './finding';
import type { Entry, SiteList } from './list';

/**
 * Entries that never apply because an earlier one has their place. `duplicate`: written the same; `unreachable`: written otherwise (case,
 * closing slash), so that nobody notices. In v.1 each section counts for itself, and `<emie>` overrules `<docMode>` unless it excludes.
 */
export function duplicates(list: SiteList): Finding[] {
  const firsts = new Map<string, Entry>();
  const findings: Finding[] = [];
  const placed = list.entries.map((entry) => ({ entry, key: placeOf(entry.url)?.place ?? entry.url }));
  for (const { entry, key } of placed) {
    const place = `${entry.v1?.section ?? ''} ${key}`;
    const first = firsts.get(place);
    if (!first) firsts.set(place, entry);
    else findings.push(finding(first.url === entry.url ? 'duplicate' : 'unreachable', entry, first));
  }
  for (const { entry, key } of placed) {
    const emie = entry.v1?.section === 'docMode' && firsts.get(`emie ${key}`);
    if (emie && !emie.v1?.exclude) findings.push(finding('overruled', entry, emie));
  }
  return findings;
}

const finding = (code: 'duplicate' | 'unreachable' | 'overruled', { line, url }: Entry, first: Entry): Finding => ({
  code,
  line,
  entry: url,
  first: { line: first.line, url: first.url },
});
