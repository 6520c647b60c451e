import type { Period } from '../../core/model/answer';
import type { Policy } from '../../core/model/policy';
import type { SystemFacts } from '../../core/model/scan-facts';
import type { PublishedTable } from '../../core/model/table';
import { periodEnd, periodStart } from '../../core/telemetry/period';
import { percentWords, readinessWords as words } from '../../core/words/analyst';
import { foundWords } from '../../core/words/pages-found';
import { changeIn, shareOf, totalOf, type Week } from './figures';
import { HeldBack } from './held-back';
import { pageOf } from './layout';
import { PagesFound } from './pages-found-part';
import { Browsers, Cohorts, Systems, Tools } from './parts';
import { Trend } from './trend-part';

export interface ReadinessProps {
  organisation: Policy;
  period: Period;
  /** What scans found on systems' pages: shown apart, by their own dates. */
  facts: readonly SystemFacts[];
  /** The period's published tables: every number about browsers comes from these and `weeks`. */
  tables: readonly PublishedTable[];
  /** Published weeks up to this one, oldest first. */
  weeks: readonly Week[];
  /** All published periods, newest first. */
  periods: readonly Period[];
}

export const nameOf = (organisation: Policy) => organisation.organisation?.name ?? words.organisation;

const sections = (facts: readonly SystemFacts[]) => [
  ['systems', words.systems] as const,
  ...(facts.length > 0 ? [['pages', foundWords.pages] as const] : []),
  ['tools', words.tools] as const,
  ['browsers', words.browsers] as const,
  ['cohorts', words.cohorts] as const,
];

/** The readiness page of one published week. */
export function readinessPage({ organisation, period, facts, tables, weeks, periods }: ReadinessProps): string {
  const ready = totalOf(tables, 'ready');
  const headline = ready ? words.headline(shareOf(ready, 'yes')) : words.headlineHidden;
  const change = changeIn(weeks, period);
  return pageOf({
    organisation: nameOf(organisation),
    headline,
    sections: sections(facts),
    children: (
      <>
        <div class="top">
          <div>
            <h1>{headline}</h1>
            <p class="soft lead">
              {words.week(period, periodStart(period), periodEnd(period) - 1)}
              <br />
              {ready ? answered(ready.browsers, organisation.expectedBrowsers) : words.answeredHidden}
            </p>
          </div>
          <Choose period={period} periods={periods} />
        </div>
        <p class="soft small">
          {words.key[0]}
          <strong>{words.key[1]}</strong>
          {words.key[2]}
        </p>
        {ready && (
          <div class="columns">
            <div>
              <p class="big">{percentWords(shareOf(ready, 'yes'))}</p>
              <p>
                {words.canUse[0]}
                <strong>{words.canUse[1]}</strong>
                {words.canUse[2]}
                {change ? `, ${words.change(change.points, change.since)}.` : '.'}
              </p>
              <Trend weeks={weeks} />
            </div>
            <HeldBack ready={ready} />
          </div>
        )}
        <Systems organisation={organisation} tables={tables} />
        <PagesFound organisation={organisation} facts={facts} />
        <Tools organisation={organisation} tables={tables} />
        <Browsers tables={tables} />
        <Cohorts organisation={organisation} tables={tables} />
        <p class="take-away">
          <a href={`/api/tables?period=${period}`}>{words.takeAway}</a>
        </p>
      </>
    ),
  });
}

const answered = (browsers: number, expected: number | undefined) =>
  expected ? words.answeredOf(browsers, expected) : words.answered(browsers);

const Choose = ({ period, periods }: { period: Period; periods: readonly Period[] }) => (
  <form class="choose" action="/" method="get">
    <label class="label" for="period">
      {words.choose}
    </label>
    <div class="choose-row">
      <select class="input" id="period" name="period">
        {periods.map((one) => (
          <option key={one} value={one} selected={one === period}>
            {words.weekAndYear(one)}
          </option>
        ))}
      </select>
      <button class="button plain" type="submit">
        {words.show}
      </button>
    </div>
  </form>
);
