import * as v from 'valibot';
import type { Policy } from '../../core/model/policy';
import { ScanFacts } from '../../core/model/scan-facts';
import { prefixOf } from '../../core/policy/match';
import { refusals } from '../../core/words/collector';
import { isRuleId } from '../../core/words/rules';
import type { Refusal } from './gate';

const DAY = 86_400_000;

/**
 * Guards the way in of facts about pages: the schema, the organisation's own systems, the places that its policy gives them, our own rules,
 * and a day that has begun somewhere, by the collector's clock. Never throws, whatever the value.
 */
export function factsGate(organisation: Policy): (value: unknown, now: number) => { facts: ScanFacts } | { refusal: Refusal } {
  const prefixes = new Map(organisation.systems.map(({ id, places }) => [id, new Set(places.map(prefixOf))]));

  const outsideVocabulary = ({ places }: ScanFacts): Refusal | null => {
    for (const [at, { system, prefix, causes }] of places.entries()) {
      const own = prefixes.get(system);
      if (!own) return { key: `places.${at}.system`, reason: refusals.unknownSystem };
      if (!own.has(prefix)) return { key: `places.${at}.prefix`, reason: refusals.otherPlace };
      const strange = causes.findIndex(({ rule }) => !isRuleId(rule));
      if (strange >= 0) return { key: `places.${at}.causes.${strange}.rule`, reason: refusals.unknownRule };
    }
    return null;
  };

  return (value, now) => {
    const result = v.safeParse(ScanFacts, value);
    if (!result.success) {
      const issue = result.issues[0];
      return { refusal: { key: v.getDotPath(issue) ?? 'body', reason: issue.message } };
    }
    const { output: facts } = result;
    // A day that is to come would keep every later scan out.
    const early = facts.day > new Date(now + DAY).toISOString().slice(0, 10);
    const refusal = early ? { key: 'day', reason: refusals.dayToCome } : outsideVocabulary(facts);
    return refusal ? { refusal } : { facts };
  };
}
