import type { Declared } from '../../core/disclosure/tabulate';
import { TOTAL } from '../../core/disclosure/tabulate';
import type { Question } from '../../core/model/answer';
import { families, versionBands } from '../../core/model/browser';
import type { Policy } from '../../core/model/policy';
import type { Breakdown, Count } from '../../core/model/table';

/** All that is ever published: each question in total and by one label, never by two. A new question or breakdown is a new entry here. */
const published: Record<Question, readonly Breakdown[]> = {
  browser: ['total', 'family', 'band'],
  ready: ['total', 'cohort'],
  tool: ['total', 'family'],
  system: ['total', 'cohort'],
};

/**
 * The tables of an organisation. A tool or system that was counted and has left the policy since keeps its tables for that period:
 * counters that no table holds would be lost.
 */
export function declaredTables(organisation: Policy, counts: readonly Count[]): Declared[] {
  const subjects = (question: Question, listed: readonly { id: string }[]) => [
    ...new Set([...listed.map(({ id }) => id), ...counts.filter((count) => count.question === question).map(({ subject }) => subject)]),
  ];
  const subjectsOf: Record<Question, readonly string[]> = {
    browser: [''],
    ready: [''],
    tool: subjects('tool', organisation.tools),
    system: subjects('system', organisation.systems),
  };
  const labelsOf: Record<Breakdown, readonly string[]> = {
    total: [TOTAL],
    family: families,
    band: versionBands,
    cohort: ['all', ...organisation.cohorts.map(({ id }) => id)],
  };
  return (Object.keys(published) as Question[]).flatMap((question) =>
    subjectsOf[question].flatMap((subject) => published[question].map((by) => ({ question, subject, by, labels: labelsOf[by] }))),
  );
}
