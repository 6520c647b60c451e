import type { SiteListState } from '../core/model/site-list';
import { momentWords } from '../core/words/popup';
import { siteListWords } from '../core/words/site-list';
import { problemLines } from './details-text';

/** What is wrong with the organisation's list, since when, and which one counts meanwhile. */
export const ListProblem = ({ siteList }: { siteList: SiteListState }) => (
  <section class="error-summary" aria-labelledby="list-problem">
    <h2 id="list-problem">{siteListWords.problemTitle}</h2>
    <p>{siteList.address}</p>
    {problemLines(siteList).map((line) => (
      <p key={line}>{line}</p>
    ))}
  </section>
);

/** The address that the policy names, and the list that is in use. */
export function ListInUse({ address, list }: SiteListState) {
  return (
    <>
      <div>{address}</div>
      <div class="soft">
        {list
          ? [
              `${siteListWords.sites(list.sites, list.version)}.`,
              siteListWords.readAt(momentWords(list.readAt)),
              list.from === address ? '' : siteListWords.from(list.from),
            ].join(' ')
          : siteListWords.notYet}
      </div>
    </>
  );
}
