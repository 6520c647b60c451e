import type { Finding } from '../../core/model/finding';
import type { ScannedPage } from '../../core/model/scan';
import type { VerdictKind } from '../../core/model/verdict';
import { explain, type SiteListV2 } from '../../core/sitelist';
import { notLookedAtWhy, strengthWords } from '../../core/words/page';
import { ruleAdvice } from '../../core/words/rule-advice';
import { isRuleId, ruleWords } from '../../core/words/rules';
import { scannedWords } from '../../core/words/scan';
import { groupWords, reportWords as words } from '../../core/words/scan-report';

const tones: Partial<Record<VerdictKind, string>> = { 'needs-ie': 'red', 'cannot-run': 'red', refused: 'red', 'has-problems': 'yellow' };
const MOST_WHERE = 3;

/** The pages of one verdict, each with what is wrong, what to do, and how it looks. */
export const Group = ({
  verdict,
  pages,
  siteList,
}: {
  verdict: VerdictKind;
  pages: readonly ScannedPage[];
  siteList: SiteListV2 | null;
}) => (
  <section class="part" id={verdict}>
    <h2>
      {groupWords[verdict].title} <span class={`tag ${tones[verdict] ?? 'grey'}`}>{pages.length}</span>
    </h2>
    <p class="soft">{groupWords[verdict].what}</p>
    {pages.map((page) => (
      <Page key={page.url} page={page} siteList={siteList} />
    ))}
  </section>
);

const Page = ({ page, siteList }: { page: ScannedPage; siteList: SiteListV2 | null }) => {
  const { verdict, picture } = page;
  const title = page.title || page.url.replace(/^https?:\/\//, '').replace(/\/$/, '');
  const decided = verdict.findings.find(({ rule }) => rule === verdict.because);
  const others = verdict.findings.filter((finding) => finding !== decided && finding.rule !== verdict.because);
  return (
    <article class="page">
      <div class="page-says">
        <h3>{title}</h3>
        <p class="small">
          <a href={page.url}>{page.url}</a>
          {page.address !== page.url && <span class="note">{words.leads(page.address)}</span>}
        </p>
        <p>{scannedWords(page).reason}</p>
        <Coverage page={page} siteList={siteList} />
        {verdict.findings.length > 0 && (
          <details>
            <summary>{words.details}</summary>
            {decided && <Found finding={decided} page={page} />}
            {others.length > 0 && <h4>{words.alsoFound}</h4>}
            {others.map((finding) => (
              <Found key={finding.rule + finding.frame} finding={finding} page={page} />
            ))}
          </details>
        )}
        {verdict.findings.length === 0 && verdict.is === 'unknown' && <NotLookedAt page={page} />}
      </div>
      {picture && (
        <img class="page-picture" src={`pictures/${picture}`} alt={words.picture(title)} width="640" height="400" loading="lazy" />
      )}
    </article>
  );
};

/** Whether the organisation's own list opens the page in Internet Explorer mode already: said beside the verdict, which it does not change. */
const Coverage = ({ page, siteList }: { page: ScannedPage; siteList: SiteListV2 | null }) => {
  const edge = siteList && explain(siteList, page.address).find(({ reader }) => reader === 'edge');
  if (!edge) return null;
  const { match } = edge;
  if (match?.action === 'ie-mode') return <p class="inset small">{words.covered(match.entry.url, match.entry.line)}</p>;
  if (page.verdict.is !== 'needs-ie') return null;
  return <p class="inset small">{match ? words.uncoveredIn(match.entry.url, match.entry.line) : words.notCovered}</p>;
};

const Found = ({ finding, page }: { finding: Finding; page: ScannedPage }) => {
  const { rule, strength, frame, where } = finding;
  if (!isRuleId(rule)) return null;
  return (
    <div class="found">
      <p>
        <strong>{ruleWords[rule].title}</strong> <span class="tag grey">{strengthWords[strength]}</span>
        {frame !== page.address && <span class="note">{words.inFrame(frame)}</span>}
      </p>
      <dl>
        <dt>{words.where}</dt>
        {where.slice(0, MOST_WHERE).map(({ source, line, excerpt }) => (
          <dd key={`${source}${line}${excerpt}`}>
            {source}
            {line !== null && `, ${words.line(line)}`}
            {excerpt && <pre>{excerpt}</pre>}
          </dd>
        ))}
        {where.length > MOST_WHERE && <dd>{words.andMore(where.length - MOST_WHERE)}</dd>}
        <dt>{words.owner}</dt>
        <dd>{ruleAdvice[rule].owner}</dd>
        <dt>{words.it}</dt>
        <dd>{ruleAdvice[rule].it}</dd>
      </dl>
    </div>
  );
};

const NotLookedAt = ({ page }: { page: ScannedPage }) => (
  <ul class="small soft">
    {page.verdict.notLookedAt.slice(0, MOST_WHERE).map(({ what, why }) => (
      <li key={what}>{`${what}: ${notLookedAtWhy(why)}`}</li>
    ))}
  </ul>
);

/** Those that work, by their names alone. */
export const Working = ({ pages }: { pages: readonly ScannedPage[] }) =>
  pages.length === 0 ? null : (
    <section class="part" id="no-problem-found">
      <h2>
        {groupWords['no-problem-found'].title} <span class="tag green">{pages.length}</span>
      </h2>
      <p class="soft">{groupWords['no-problem-found'].what}</p>
      <details>
        <summary>{words.working(pages.length)}</summary>
        <ul class="plain-list">
          {pages.map(({ url, title }) => (
            <li key={url}>
              <a href={url}>{title || url}</a> <span class="note">{url}</span>
            </li>
          ))}
        </ul>
      </details>
    </section>
  );
