import type { Policy } from '../../core/model/policy';
import type { SystemFacts } from '../../core/model/scan-facts';
import type { VerdictKind } from '../../core/model/verdict';
import { dayWords, verdictTitles } from '../../core/words/analyst';
import { foundWords as words } from '../../core/words/pages-found';
import { foundIn } from './pages-found';
import { Browsers as Count, Section, verdictTones } from './tables';

interface Props {
  organisation: Policy;
  facts: readonly SystemFacts[];
}

export const dayOf = (day: string): string => dayWords(Date.parse(`${day}T00:00:00Z`));

/** What scans found on the pages of each system, those with most to mend first. Nothing where no scan has sent anything. */
export function PagesFound({ organisation, facts }: Props) {
  const rows = organisation.systems
    .flatMap((system) => {
      const kept = facts.find((one) => one.system === system.id);
      return kept ? [{ system, day: kept.day, found: foundIn(kept) }] : [];
    })
    .sort((a, b) => stuck(b.found.verdicts) - stuck(a.found.verdicts));
  if (rows.length === 0) return null;
  const columns = (Object.keys(verdictTitles) as VerdictKind[]).filter((is) => rows.some(({ found }) => found.verdicts[is]));
  return (
    <Section id="pages" title={words.title} note={words.note}>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset holds fields */}
      <div class="scroll" role="group" tabIndex={0} aria-label={words.title}>
        <table>
          <caption class="hidden">{words.title}</caption>
          <thead>
            <tr>
              <th scope="col">{words.system}</th>
              <th scope="col" class="number">
                {words.pages}
              </th>
              {columns.map((is) => (
                <th key={is} scope="col" class="number">
                  {verdictTitles[is]}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ system, day, found }) => (
              <tr key={system.id}>
                <th scope="row">
                  <a href={`/systems/${system.id}`}>{system.name}</a>
                  <span class="note">{words.looked(dayOf(day))}</span>
                </th>
                <Count n={found.pages} />
                {columns.map((is) => (
                  <Count key={is} n={found.verdicts[is] ?? 0} tone={verdictTones[is]} />
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}

const stuck = (verdicts: Partial<Record<VerdictKind, number>>): number => (verdicts['needs-ie'] ?? 0) + (verdicts['cannot-run'] ?? 0);
