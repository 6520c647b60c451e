import type { DocumentFacts, Markup } from '../model/evidence';
import { defineRule, weigh } from '../model/rule';

/** Versions up to 8 alone: what others need not have is a shim or a call to update. */
const forOldest = /^\(?\s*(?:lte?\s+)?IE\s*[5-8]/i;

/** A page whose content stands in a conditional comment, so that only Internet Explorer up to version 9 shows it. */
export const conditionalComment = defineRule({
  id: 'conditional-comment',
  needs: ['markup', 'document'],
  judge({ markup, document }) {
    const hidden = markup.conditional.filter(
      (comment) => !/!/.test(comment.condition) && !forOldest.test(comment.condition) && holds(comment, document),
    );
    return weigh(
      hidden.map(({ condition, text }) => ({
        strength: 'certain',
        effect: 'needs-ie',
        where: { source: `[if ${condition}]`, line: null, excerpt: text || null },
      })),
    );
  },
});

/** Style sheets, scripts and remarks for old versions are usual. Content is more to do than the page itself has, on a page with next to nothing. */
const holds = ({ controls, embeds }: Markup['conditional'][number], { controls: others, text }: DocumentFacts) =>
  others <= 2 && text.length <= 300 && (controls > others || (embeds > 0 && others <= 1));
