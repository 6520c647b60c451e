import type { EvidenceKey, RuntimeError, SeenOf } from './evidence';
import { type Effect, effects, type Judgement, type Strength, strengths, type Where } from './finding';
import type { ScriptFact } from './script-facts';

/** Evidence that was seen, each part alone: what a rule may be handed. */
export type Seen = { [K in EvidenceKey]?: SeenOf<K> };

/** One diagnosis. It judges what it needs and is never asked when a need was not seen; what only helps may be absent. */
export interface Rule<Id extends string = string> {
  /** A noun for the sick state; for ever, since answers are counted under it. */
  id: Id;
  needs: readonly EvidenceKey[];
  helps: readonly EvidenceKey[];
  judge(seen: Seen): Judgement;
}

/** Declares a rule: `judge` receives exactly what `needs` names, and what `helps` names where it was seen. */
export function defineRule<const Id extends string, N extends EvidenceKey, H extends EvidenceKey = never>(rule: {
  id: Id;
  needs: readonly N[];
  helps?: readonly H[];
  judge(seen: { [K in N]: SeenOf<K> } & { [K in H]?: SeenOf<K> }): Judgement;
}): Rule<Id> {
  return { helps: [], ...rule };
}

/** One thing that a rule saw, before it is weighed with the others. */
export interface Sighting {
  strength: Strength;
  effect: Effect;
  where: Where;
}

/** What a script does, seen in the page: certain, at its line, shown as it is called. */
export const seenIn = (fact: ScriptFact, effect: Effect): Sighting => ({
  strength: 'certain',
  effect,
  where: { ...fact.at, excerpt: fact.text ? `${fact.name}: ${fact.text}` : fact.name },
});

/** Uncaught errors that say a name is not there, seen as they happened; `names` is part of a regular expression. */
export function missed(errors: readonly RuntimeError[], names: string, effect: Effect): Sighting[] {
  return erred(errors, new RegExp(`(?:^|[\\s.:'"])(?:${names}) is not (?:a function|defined|a constructor)`), effect);
}

/** Uncaught errors whose message is of a kind, seen as they happened. */
export const erred = (errors: readonly RuntimeError[], kind: RegExp, effect: Effect): Sighting[] =>
  errors
    .filter(({ message }) => kind.test(message))
    .map(({ source, line, message }) => ({ strength: 'observed', effect, where: { source, line, excerpt: message } }));

const PLACES = 20;
const weight = (of: Sighting) => effects.indexOf(of.effect) * strengths.length + strengths.indexOf(of.strength);
const isPossible = (of: Sighting) => of.strength === 'possible';

/**
 * Sums up sightings: the worst effect among the proven ones, or among the possible ones where nothing is proven, with the
 * strongest proof of that effect and the first twenty places, worst first.
 */
export function weigh(sightings: readonly Sighting[]): Judgement {
  const proven = sightings.filter((of) => !isPossible(of));
  const counted = [...(proven.length ? proven : sightings)].sort((a, b) => weight(a) - weight(b));
  const [worst] = counted;
  if (!worst) return { is: 'clear' };
  const places = new Map(counted.map(({ where }) => [JSON.stringify([where.source, where.line, where.excerpt]), where]));
  return { is: 'found', strength: worst.strength, effect: worst.effect, where: [...places.values()].slice(0, PLACES) };
}
