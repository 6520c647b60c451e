import type { Code, ScriptFact } from '../model/script-facts';

/** What became of one script: its facts, or why nobody looked. */
export type Part = { source: string; facts: readonly ScriptFact[] } | { source: string; why: Code['notLookedAt'][number]['why'] };

const FACTS = 200;
const SOURCES = 100;
const IDS = 300;
/** Facts that matter most are kept when there are too many. */
const order: ScriptFact['reach'][] = ['load', 'later', 'guarded'];

/** Puts the parts of one frame together, within the model's bounds and in an order that does not depend on which came first. */
export function gather(parts: readonly Part[], mentions: readonly string[] = [], missing: readonly string[] = []): Code {
  const facts = parts
    .flatMap((part) => ('facts' in part ? part.facts : []))
    .map((fact) => ({ fact, key: `${order.indexOf(fact.reach)}\n${JSON.stringify(fact)}` }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  const unread = parts.flatMap((part) => ('why' in part ? [{ source: part.source, why: part.why }] : []));
  unread.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : 0));
  return {
    facts: facts.slice(0, FACTS).map(({ fact }) => fact),
    notLookedAt: unread.slice(0, SOURCES),
    mentions: mentions.slice(0, IDS),
    missing: missing.slice(0, 50).map((name) => name.slice(0, 80)),
  };
}
