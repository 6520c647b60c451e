import type { Period } from '../../core/model/answer';
import type { Policy } from '../../core/model/policy';
import type { SystemFacts } from '../../core/model/scan-facts';
import type { System } from '../../core/model/system';
import type { PublishedTable } from '../../core/model/table';
import type { VerdictKind } from '../../core/model/verdict';
import { verdictTitles, readinessWords as words } from '../../core/words/analyst';
import { effectTitles, modeTitles, foundWords as said } from '../../core/words/pages-found';
import { isRuleId, ruleWords } from '../../core/words/rules';
import { rowsOf } from './figures';
import { pageOf } from './layout';
import { foundIn } from './pages-found';
import { dayOf } from './pages-found-part';
import { nameOf } from './readiness';
import { AnswerTable, BarTable, Browsers as Count, Section, verdictTones } from './tables';

interface SystemProps {
  organisation: Policy;
  system: System;
  facts: SystemFacts | null;
  /** The newest published week, and its tables; null before the first. */
  period: Period | null;
  tables: readonly PublishedTable[];
}

const sections = [
  ['browsers', said.browsers],
  ['pages', said.own],
] as const;

/** One system: what browsers met there, hidden where they are few, and beside it what a scan found on its pages. */
export function systemPage({ organisation, system, facts, period, tables }: SystemProps): string {
  const found = facts && foundIn(facts);
  const count = (is: VerdictKind) => found?.verdicts[is] ?? 0;
  const [needing, dead, refused] = [count('needs-ie'), count('cannot-run'), count('refused')];
  const untold = count('unknown') + count('not-checked') + count('opens-in-ie-mode');
  const headline = found ? said.headline(system.name, { needing, dead, refused, untold }) : system.name;
  const [row] = rowsOf(tables, 'system', 'total', system.id);
  return pageOf({
    organisation: nameOf(organisation),
    headline,
    sections,
    children: (
      <>
        <h1>{headline}</h1>
        {system.owner && <p class="soft lead">{system.owner}</p>}
        <Section
          id="browsers"
          title={said.browsers}
          {...(period ? { note: said.browsersNote(words.weekAndYear(period).toLowerCase()) } : {})}
        >
          {!period && <p>{said.noBrowsers}</p>}
          {period && !row && <p>{said.notAnswered}</p>}
          {row && (
            <AnswerTable
              head={words.system}
              caption={said.browsers}
              columns={verdictTitles}
              tones={verdictTones}
              rows={[{ name: system.name, row }]}
              whyHidden={words.totalsHidden}
            />
          )}
        </Section>
        {facts && found ? (
          <Found facts={facts} found={found} />
        ) : (
          <Section id="pages" title={said.own} note={said.ownNone} children={null} />
        )}
        <p class="take-away">
          <a href="/">{said.back}</a>
          {facts && (
            <>
              {' · '}
              <a href="/api/pages">{said.takeAway}</a>
            </>
          )}
        </p>
      </>
    ),
  });
}

function Found({ facts, found }: { facts: SystemFacts; found: ReturnType<typeof foundIn> }) {
  const verdicts = (Object.keys(verdictTitles) as VerdictKind[])
    .map((is) => ({ name: verdictTitles[is], n: found.verdicts[is] ?? 0 }))
    .filter(({ n }) => n > 0);
  return (
    <Section id="pages" title={said.own} note={said.ownNote(found.pages, dayOf(facts.day))}>
      <BarTable head={said.verdict} caption={said.verdicts} rows={verdicts} of={found.pages} counted={said.pages} />
      <h3>{said.causes}</h3>
      {found.causes.length === 0 ? (
        <p>{said.causesNone}</p>
      ) : (
        <>
          <table>
            <caption class="hidden">{said.causes}</caption>
            <thead>
              <tr>
                <th scope="col">{said.cause}</th>
                <th scope="col">{said.does}</th>
                <th scope="col" class="number">
                  {said.pages}
                </th>
              </tr>
            </thead>
            <tbody>
              {found.causes.map(({ rule, effect, pages }) => (
                <tr key={`${rule} ${effect}`}>
                  <th scope="row">{isRuleId(rule) ? ruleWords[rule].title : rule}</th>
                  <td>{effectTitles[effect]}</td>
                  <Count n={pages} />
                </tr>
              ))}
            </tbody>
          </table>
          <p class="soft small">{said.causesNote}</p>
        </>
      )}
      <h3>{said.places}</h3>
      <table>
        <caption class="hidden">{said.places}</caption>
        <thead>
          <tr>
            <th scope="col">{said.place}</th>
            <th scope="col">{said.mode}</th>
            <th scope="col" class="number">
              {said.pages}
            </th>
          </tr>
        </thead>
        <tbody>
          {facts.places.map(({ prefix, mode, pages }) => (
            <tr key={prefix}>
              <th scope="row" class="address">
                {prefix}
              </th>
              <td>{mode ? modeTitles[mode] : '–'}</td>
              <Count n={pages} />
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  );
}
