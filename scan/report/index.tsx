import { readFile } from 'node:fs/promises';
import { render } from 'preact-render-to-string';
import { lookParts } from '../../components/look/parts';
import type { HostLeft, ScannedPage } from '../../core/model/scan';
import { type VerdictKind, verdicts } from '../../core/model/verdict';
import type { Proposal } from '../../core/scan/propose';
import type { SiteListV2 } from '../../core/sitelist';
import { dayWords } from '../../core/words/popup';
import { groupWords, reportWords as words } from '../../core/words/scan-report';
import { Changes } from './changes';
import { Next } from './next';
import { Group, Working } from './pages';

export interface Report {
  pages: readonly ScannedPage[];
  left: readonly HostLeft[];
  proposals: readonly Proposal[];
  siteList: SiteListV2 | null;
}

/** The verdicts that somebody has to do something about, the most urgent first. */
const told: readonly VerdictKind[] = ['needs-ie', 'cannot-run', 'refused', 'has-problems', 'unknown', 'not-checked'];

/** The report of a scan as one file of HTML without script; pictures lie beside it. */
export async function reportOf(report: Report): Promise<string> {
  const clone = new URL('../../', import.meta.url);
  const styles = [...lookParts.map((part) => `components/look/${part}.css`), 'collector/views/pages.css', 'scan/report/report.css'];
  const css = await Promise.all(styles.map((path) => readFile(new URL(path, clone), 'utf8')));
  return `<!doctype html>${render(<Page report={report} css={css.join('\n')} />)}\n`;
}

const Page = ({ report, css }: { report: Report; css: string }) => {
  const { pages, left, proposals } = report;
  const sorted = [...pages].sort((a, b) => (a.url < b.url ? -1 : 1));
  const of = (verdict: VerdictKind) => sorted.filter((page) => page.verdict.is === verdict);
  const notTold = of('unknown').length + of('not-checked').length;
  const headline = words.headline(of('needs-ie').length, pages.length - notTold, pages.length);
  const groups = told.filter((verdict) => of(verdict).length > 0);
  return (
    <html lang="en-GB">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${headline} - ${words.name}`}</title>
        {/* Our own sheets. */}
        <style dangerouslySetInnerHTML={{ __html: css }} />
        <link rel="icon" href="data:," />
      </head>
      <body>
        <a class="skip" href="#main">
          {words.skip}
        </a>
        <header class="header">
          <div class="header-row">
            <span class="header-name">{words.name}</span>
            <span class="header-owner">{words.title}</span>
          </div>
        </header>
        <main id="main" class="main">
          <h1 class="headline">{headline}</h1>
          <p class="lead reading">{pages.length === 0 ? words.none : `${whenOf(pages)} ${words.how}`}</p>
          {pages.length > 0 && (
            <div class="columns">
              <Sum of={of} />
              <Next pages={pages} proposals={proposals} />
            </div>
          )}
          {pages.length > 0 && <Changes proposals={proposals} pages={pages} />}
          {groups.map((verdict) => (
            <Group key={verdict} verdict={verdict} pages={of(verdict)} siteList={report.siteList} />
          ))}
          <Working pages={of('no-problem-found')} />
          {left.length > 0 && <Left left={left} />}
        </main>
        <footer class="footer">
          <p class="soft small">{words.privacy}</p>
        </footer>
      </body>
    </html>
  );
};

const Sum = ({ of }: { of: (verdict: VerdictKind) => ScannedPage[] }) => (
  <section>
    <h2>{words.sum}</h2>
    <table class="sum">
      <thead>
        <tr>
          <th scope="col">{words.verdict}</th>
          <th scope="col" class="number">
            {words.count}
          </th>
        </tr>
      </thead>
      <tbody>
        {[...told, ...verdicts.filter((verdict) => !told.includes(verdict))]
          .filter((verdict) => of(verdict).length > 0)
          .map((verdict) => (
            <tr key={verdict}>
              <th scope="row">
                <a href={`#${verdict}`}>{groupWords[verdict].title}</a>
              </th>
              <td class="number">{of(verdict).length}</td>
            </tr>
          ))}
      </tbody>
    </table>
  </section>
);

const Left = ({ left }: Pick<Report, 'left'>) => (
  <section class="part" id="left">
    <h2>{words.left}</h2>
    <p class="soft">{words.leftWhat}</p>
    <ul>
      {left.map(({ host, why, pages }) => (
        <li key={host}>
          {words.leftHost(host, why, pages.length)}
          <details>
            <summary>{words.working(pages.length)}</summary>
            <ul class="plain-list small">
              {pages.map((url) => (
                <li key={url}>{url}</li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  </section>
);

function whenOf(pages: readonly ScannedPage[]): string {
  const days = pages.map(({ at }) => at).sort();
  return words.when(dayWords(days[0] ?? ''), dayWords(days.at(-1) ?? ''));
}
