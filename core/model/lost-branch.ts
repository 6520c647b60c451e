import type { DocumentFacts } from './evidence';
import { isSentAnyway, roleIn } from './role';
import { type Sighting, seenIn } from './rule';
import type { ScriptFact } from './script-facts';

/** Rows, choices or links that a script writes. */
const writes =
  /\b(?:write(?:ln)?\s*\(|insertAdjacentHTML|innerHTML)[^;]*<(?:t[rd]|li|option|a|p|div|i?frame(?:set)?|object)\b|<t(?:r|d|able)\b|insertRow|appendChild/i;

/** A box for hints, which none is shown in yet. */
const unseen = /<(?:div|layer)[^>]*visibility(?::\s*|=.)hid/i;
/** Leaves through the parts of the page, of which none is seen before. */
const turns = /['"]hidden['"].*['"]visible['"]/s;
const hides = /['"](?:none|hidden)['"]/;

/** What only another browser's branch does: a page that writes itself, or most of what there is to press. */
export function lostBranches(
  facts: readonly ScriptFact[],
  document: DocumentFacts,
  scripts: Parameters<typeof roleIn>[2],
  isBeside: boolean,
): Sighting[] {
  const lost = facts.filter(({ does, name, reach }) => does === 'ie-only' && name === 'branch' && reach !== 'guarded');
  const role = roleIn(lost, document, scripts);
  // What is not folded up as the page opens need not be unfolded.
  const isOpen = lost.some(({ reach, text }) => reach === 'load' && hides.test(text ?? ''));
  const isMissed = (fact: ScriptFact) =>
    (!isBeside &&
      (fact.reach === 'load'
        ? document.controls === document.links && writes.test(fact.text ?? '') && !unseen.test(fact.text ?? '')
        : role.isMain && !isOpen && !role.isAside(fact) && !isSentAnyway(fact))) ||
    (fact.reach === 'load' && turns.test(fact.text ?? ''));
  return lost.filter(isMissed).map((fact) => seenIn(fact, 'needs-ie'));
}
