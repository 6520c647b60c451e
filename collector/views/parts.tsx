import { browserStates, families, versionBands } from '../../core/model/browser';
import type { Policy } from '../../core/model/policy';
import type { PublishedTable, TableRow } from '../../core/model/table';
import {
  bandTitles,
  familyTitles,
  percentWords,
  readinessTitles,
  stateTitles,
  verdictTitles,
  readinessWords as words,
} from '../../core/words/analyst';
import { rowsOf, shareOf, shown, totalOf } from './figures';
import { AnswerTable, Bar, BarTable, HiddenTable, Browsers as InBrowsers, type NamedRow, Section, type Tone, verdictTones } from './tables';

interface Part {
  organisation: Policy;
  tables: readonly PublishedTable[];
}

const readinessTones: Record<string, Tone> = { cannot: 'red', 'needs-update': 'yellow', 'switched-off': 'yellow' };
const stateTones: Record<string, Tone> = { 'out-of-support': 'red', 'below-minimum': 'yellow' };

type Listed = { id: string; name: string; owner?: string | undefined; href?: string };

/** The totals of all subjects of a question, hidden ones last. One that has left the policy since keeps its id as its name. */
function subjectRows(
  tables: readonly PublishedTable[],
  question: string,
  listed: readonly Listed[],
  first: (row: TableRow) => number,
): NamedRow[] {
  const rows = tables
    .filter((table) => table.question === question && table.by === 'total')
    .flatMap(({ subject, rows }) => {
      const known = listed.find(({ id }) => id === subject);
      return rows.slice(0, 1).map((row) => ({ name: known?.name ?? subject, note: known?.owner, href: known?.href, row }));
    });
  return rows.sort((a, b) => Number(!shown(a.row)) - Number(!shown(b.row)) || first(b.row) - first(a.row));
}

export const Systems = ({ organisation, tables }: Part) => {
  const inIe = ({ cells }: TableRow) => (cells?.['needs-ie'] ?? 0) + (cells?.['cannot-run'] ?? 0);
  const rows = subjectRows(
    tables,
    'system',
    organisation.systems.map((system) => ({ ...system, href: `/systems/${system.id}` })),
    inIe,
  );
  return (
    <Section id="systems" title={words.systems} note={words.systemsNote}>
      {rows.length === 0 ? (
        <p>{words.noSystems}</p>
      ) : (
        <AnswerTable
          head={words.system}
          caption={words.systems}
          columns={verdictTitles}
          tones={verdictTones}
          rows={rows}
          whyHidden={words.totalsHidden}
        />
      )}
    </Section>
  );
};

export const Tools = ({ organisation, tables }: Part) => {
  const notReady = (row: TableRow) => {
    const seen = shown(row);
    return seen ? 1 - shareOf(seen, 'ready') : 0;
  };
  const rows = subjectRows(
    tables,
    'tool',
    organisation.tools.map(({ id, name }) => ({ id, name })),
    notReady,
  );
  return (
    <Section id="tools" title={words.tools} note={words.toolsNote}>
      {rows.length === 0 ? (
        <p>{words.noTools}</p>
      ) : (
        <AnswerTable
          head={words.tool}
          caption={words.tools}
          columns={readinessTitles}
          tones={readinessTones}
          rows={rows}
          whyHidden={words.totalsHidden}
        />
      )}
    </Section>
  );
};

const titled = <K extends string>(rows: readonly TableRow[], order: readonly K[], titles: Record<K, string>): NamedRow[] =>
  order.flatMap((label) => rows.filter((row) => row.label === label).map((row) => ({ name: titles[label], row })));

export function Browsers({ tables }: { tables: readonly PublishedTable[] }) {
  const total = totalOf(tables, 'browser');
  const byFamily = titled(rowsOf(tables, 'browser', 'family'), families, familyTitles);
  const byBand = titled(rowsOf(tables, 'browser', 'band'), versionBands, bandTitles);
  const states = browserStates.map((state) => ({ name: stateTitles[state], n: total?.cells[state] ?? 0 })).filter(({ n }) => n > 0);
  return (
    <Section id="browsers" title={words.browsers} note={words.browsersNote}>
      {total ? (
        <BarTable head={words.state} caption={words.states} rows={states} of={total.browsers} />
      ) : (
        <HiddenTable why={words.totalsHidden} />
      )}
      {total && (
        <>
          <AnswerTable head={words.family} caption={words.families} columns={stateTitles} tones={stateTones} rows={byFamily} captionShown />
          <AnswerTable head={words.band} caption={words.bands} columns={stateTitles} tones={stateTones} rows={byBand} captionShown />
        </>
      )}
    </Section>
  );
}

/** How ready each cohort is; nothing where the organisation has none. */
export function Cohorts({ organisation, tables }: Part) {
  if (organisation.cohorts.length === 0) return null;
  const rows = rowsOf(tables, 'ready', 'cohort').map(shown);
  const name = (id: string) => (id === 'all' ? words.cohortAll : (organisation.cohorts.find((cohort) => cohort.id === id)?.name ?? id));
  return (
    <Section id="cohorts" title={words.cohorts} note={words.cohortsNote}>
      {rows.some((row) => row === null) ? (
        <HiddenTable why={totalOf(tables, 'ready') ? words.tableHidden : words.totalsHidden} />
      ) : (
        <table class="bars">
          <caption class="hidden">{words.cohorts}</caption>
          <thead>
            <tr>
              <th scope="col">{words.cohort}</th>
              <th scope="col" class="number">
                {words.browsers}
              </th>
              <th scope="col" class="number" colSpan={2}>
                {words.ready}
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.flatMap((row) =>
              row ? (
                <tr key={row.label}>
                  <th scope="row">{name(row.label)}</th>
                  <InBrowsers n={row.browsers} />
                  <td class="bar-cell">
                    <Bar part={shareOf(row, 'yes')} />
                  </td>
                  <td class="number">{percentWords(shareOf(row, 'yes'))}</td>
                </tr>
              ) : (
                []
              ),
            )}
          </tbody>
        </table>
      )}
    </Section>
  );
}
