import type { DocumentFacts, Markup } from '../model/evidence';
import { isSideline, spare } from '../model/role';
import { defineRule, weigh } from '../model/rule';

/** A call to update, with a link to a better browser, is no content. */
const callsToUpdate =
  /browser|navigat(?:eur|or)|(?:veraltet|outdated|obsol[eè]te|ancienne|verouderd|przestarza|устарев|过时|過時|古い).{0,80}/i;
const namesExplorer = /internet\s*explorer|\bMSIE\b|\bIE\s*\d/i;
/** Versions up to 8 alone: what others need not have is a shim or a call to update. */
const forOldest = /^\(?\s*(?:(?:lte?\s+)?IE\s*[5-8]|lt\s+IE\s*9\b)/i;

/** A page whose content stands in a conditional comment, so that only Internet Explorer up to version 9 shows it. */
export const conditionalComment = defineRule({
  id: 'conditional-comment',
  needs: ['markup', 'document'],
  helps: ['code'],
  judge({ markup, document, code }) {
    const meant = markup.conditional.filter(({ condition }) => !/!/.test(condition) && !forOldest.test(condition));
    // Functions that live code calls and nothing here declares, where every script but those in the comment could be read.
    const isMissed = code !== undefined && code.missing.length > 0 && code.notLookedAt.length === 0;
    const hidden = meant.filter((comment) => holds(comment, document) || (comment.scripts > 0 && isMissed));
    return weigh(
      spare(
        document,
        hidden.map(({ condition, text }) => ({
          strength: 'certain',
          effect: 'needs-ie',
          where: { source: `[if ${condition}]`, line: null, excerpt: text || code?.missing[0] || null },
        })),
      ),
    );
  },
});

/**
 * Style sheets and remarks for old versions are usual. Content is more to do than the page itself has, on a page with next to nothing, or
 * more fields than a page has that can be filled in.
 */
function holds(
  { controls, embeds, text: said }: Markup['conditional'][number],
  { controls: others, links, text, media }: DocumentFacts,
): boolean {
  if (embeds === 0 && controls <= 3 && (callsToUpdate.test(said) || (links > 0 && isSideline(said)))) return false;
  // What a page keeps for Internet Explorer and tells the others that they would need it for.
  if (said.length >= 60 && !callsToUpdate.test(said) && others - links <= 2 && namesExplorer.test(text)) return true;
  // The same in other words, or for other browsers.
  const words = said.match(/[\p{L}\d]{4,}/gu) ?? [];
  if (words.length > 3 && words.filter((word) => text.includes(word)).length * 2 > words.length) return false;
  if (others <= 2 && text.length <= 300) return controls > others || (embeds > 0 && others <= 1 && media === 0);
  return controls >= 3 && controls > others - links && text.length <= 600;
}
