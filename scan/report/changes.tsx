import type { ScannedPage } from '../../core/model/scan';
import type { Proposal } from '../../core/scan/propose';
import { entrySays, proposalDoes, proposalReasons } from '../../core/words/proposals';
import { reportWords as words } from '../../core/words/scan-report';

const MOST_NAMED = 4;
const tones: Record<Proposal['do'], string> = { add: 'green', change: 'yellow', remove: 'red', keep: 'grey' };

/** What is proposed for the site list, each entry with its reason and the pages that gave it. */
export const Changes = ({ proposals, pages }: { proposals: readonly Proposal[]; pages: readonly ScannedPage[] }) => {
  const changes = proposals.filter((proposal) => proposal.do !== 'keep');
  const kept = proposals.filter((proposal) => proposal.do === 'keep');
  return (
    <section class="part" id="site-list">
      <h2>{words.siteList}</h2>
      {changes.length > 0 ? (
        <>
          <p class="soft">{words.siteListWhat('proposed-site-list.xml')}</p>
          <Proposals proposals={changes} pages={pages} />
        </>
      ) : (
        <p>{words.siteListNone}</p>
      )}
      {kept.length > 0 && (
        <details>
          <summary>{words.stays(kept.length)}</summary>
          <Proposals proposals={kept} pages={pages} />
        </details>
      )}
    </section>
  );
};

const Proposals = ({ proposals, pages }: { proposals: readonly Proposal[]; pages: readonly ScannedPage[] }) => (
  <div class="scroll">
    <table class="proposals">
      <thead>
        <tr>
          <th scope="col">{words.does}</th>
          <th scope="col">{words.entry}</th>
          <th scope="col">{words.why}</th>
        </tr>
      </thead>
      <tbody>
        {proposals.map((proposal) => (
          <tr key={urlOf(proposal)}>
            <td>
              <span class={`tag ${tones[proposal.do]}`}>{proposalDoes[proposal.do]}</span>
            </td>
            <td>
              <code>{urlOf(proposal)}</code>
              <span class="note">{entrySays(proposal)}</span>
            </td>
            <td>
              {proposalReasons(proposal).join(' ')}
              <SeenOn urls={proposal.pages} pages={pages} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  </div>
);

const urlOf = (proposal: Proposal): string => (proposal.do === 'add' ? proposal.site.url : proposal.entry.url);

const SeenOn = ({ urls, pages }: { urls: readonly string[]; pages: readonly ScannedPage[] }) => {
  if (urls.length === 0) return null;
  const names = [...new Set(urls.map((url) => pages.find((page) => page.url === url)?.title || url))];
  const named = names.slice(0, MOST_NAMED);
  const more = names.length - named.length;
  return <span class="note">{`${words.seenOn}: ${named.join('; ')}${more > 0 ? ` ${words.andMore(more)}` : ''}`}</span>;
};
