import * as v from 'valibot';
import { Answer } from '../../core/model/answer';
import type { Policy } from '../../core/model/policy';
import { periodOf, periodStart, windowCloses, windowOpens } from '../../core/telemetry/period';
import { refusals } from '../../core/words/collector';

/** Why an answer is not taken: where, and what is wrong there. */
export interface Refusal {
  key: string;
  reason: string;
}

/**
 * Guards the way in. A body becomes an answer where the schema, the organisation's own systems, tools and cohorts, and the
 * period's window by the collector's clock all allow it. Never throws, whatever the body.
 */
export function gate(organisation: Policy): (body: unknown, now: number) => { answer: Answer } | { refusal: Refusal } {
  const systems = new Set(organisation.systems.map((system) => system.id));
  const tools = new Set(organisation.tools.map((tool) => tool.id));
  const cohorts = new Set(['all', ...organisation.cohorts.map((cohort) => cohort.id)]);

  const outsideVocabulary = (answer: Answer): Refusal | null => {
    if (answer.question === 'system' && !systems.has(answer.subject)) return { key: 'subject', reason: refusals.unknownSystem };
    if (answer.question === 'tool' && !tools.has(answer.subject)) return { key: 'subject', reason: refusals.unknownTool };
    if ('cohort' in answer && !cohorts.has(answer.cohort)) return { key: 'cohort', reason: refusals.unknownCohort };
    return null;
  };

  return (body, now) => {
    const json = parsed(body);
    if (json === undefined) return { refusal: { key: 'body', reason: refusals.notJson } };
    const result = v.safeParse(Answer, json.value);
    if (!result.success) {
      const issue = result.issues[0];
      return { refusal: { key: v.getDotPath(issue) ?? 'body', reason: issue.message } };
    }
    const refusal = outsideVocabulary(result.output) ?? outsideWindow(result.output.period, now);
    return refusal ? { refusal } : { answer: result.output };
  };
}

function outsideWindow(period: string, now: number): Refusal | null {
  if (periodOf(periodStart(period)) !== period) return { key: 'period', reason: refusals.noSuchWeek };
  if (now < windowOpens(period)) return { key: 'period', reason: refusals.early };
  if (now >= windowCloses(period)) return { key: 'period', reason: refusals.late };
  return null;
}

/** The value of a body; nothing where it is no JSON. */
export function parsed(body: unknown): { value: unknown } | undefined {
  if (typeof body !== 'string') return undefined;
  try {
    return { value: JSON.parse(body) };
  } catch {
    return undefined;
  }
}
