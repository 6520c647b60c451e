import { addEntry, changeEntry, type Edited, removeEntry } from '../sitelist/edit';
import type { SiteListV2 } from '../sitelist/list';
import { readSiteList } from '../sitelist/read';
import type { Proposal } from './propose';

/** What a list begins as where the organisation has none. */
const nothing = '<site-list version="0">\n</site-list>\n';

/**
 * A site list with all proposals in it, one version higher; as it is where nothing is to be changed. `say` gives the comment that goes above
 * an entry that is added. What is wrong with the list itself comes back as the edit's problem.
 */
export function applied(
  list: SiteListV2 | null,
  proposals: readonly Proposal[],
  say: (proposal: Extract<Proposal, { do: 'add' }>) => string,
): Edited {
  const empty = readSiteList(nothing);
  if (!empty.list) return empty;
  const before: SiteListV2 = list ?? { ...empty.list, schema: 2 };
  // From the last entry to the first, so that an entry's number stays its own; then those that come behind the last.
  const edits = proposals
    .flatMap((proposal) => (proposal.do === 'change' || proposal.do === 'remove' ? [proposal] : []))
    .sort((a, b) => b.entry.start - a.entry.start);
  let now: Edited = { list: before, problems: [] };
  // The version goes up once, not with each edit.
  const step = (edit: (list: SiteListV2) => Edited) => {
    if (now.list) now = edit({ ...now.list, version: before.version });
  };
  for (const proposal of edits) {
    const at = before.entries.indexOf(proposal.entry);
    step((current) => {
      const entry = current.entries[at];
      if (!entry) return { list: current, problems: [] };
      return proposal.do === 'remove' ? removeEntry(current, entry) : changeEntry(current, entry, proposal.change);
    });
  }
  for (const proposal of proposals)
    if (proposal.do === 'add') step((current) => addEntry(current, { ...proposal.site, comment: say(proposal) }));
  return now;
}
