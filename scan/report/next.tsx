import type { ScannedPage } from '../../core/model/scan';
import type { VerdictKind } from '../../core/model/verdict';
import type { Proposal } from '../../core/scan/propose';
import { isRuleId, ruleWords } from '../../core/words/rules';
import { reportWords as words } from '../../core/words/scan-report';

/** What is to be done, by whom, in the order in which it frees the most. */
export const Next = ({ pages, proposals }: { pages: readonly ScannedPage[]; proposals: readonly Proposal[] }) => {
  const count = (verdict: VerdictKind) => pages.filter((page) => page.verdict.is === verdict).length;
  const changes = proposals.filter((proposal) => proposal.do !== 'keep').length;
  const most = mostFrequent(pages.filter(({ verdict }) => verdict.is === 'needs-ie'));
  const steps = [
    changes > 0 && (
      <li key="list">
        {words.nextList(changes)}
        <a href="proposed-site-list.xml">proposed-site-list.xml</a>.
      </li>
    ),
    most && <li key="mend">{words.nextMend(most.title, most.count)}</li>,
    count('cannot-run') > 0 && <li key="dead">{words.nextDead(count('cannot-run'))}</li>,
    count('refused') > 0 && <li key="refused">{words.nextRefused(count('refused'))}</li>,
    count('unknown') > 0 && <li key="unknown">{words.nextUnknown(count('unknown'))}</li>,
  ].filter(Boolean);
  return (
    <section>
      <h2>{words.next}</h2>
      {steps.length > 0 ? <ol>{steps}</ol> : <p>{words.nextNothing}</p>}
    </section>
  );
};

/** The rule behind the most pages, if one is behind several. */
function mostFrequent(pages: readonly ScannedPage[]): { title: string; count: number } | null {
  const counts = new Map<string, number>();
  for (const { verdict } of pages) if (verdict.because !== null) counts.set(verdict.because, (counts.get(verdict.because) ?? 0) + 1);
  const [first] = [...counts].sort((a, b) => b[1] - a[1]);
  return first && first[1] > 1 && isRuleId(first[0]) ? { title: ruleWords[first[0]].title, count: first[1] } : null;
}
