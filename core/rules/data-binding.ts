import type { DocumentFacts } from '../model/evidence';
import { hasForm, outweighsLine, ROWS, standsAlone } from '../model/role';
import { defineRule, weigh } from '../model/rule';

/** A page that shows data by `datasrc` and `datafld`, which Internet Explorer up to version 9 filled in and others leave empty. */
export const dataBinding = defineRule({
  id: 'data-binding',
  needs: ['markup', 'embeds', 'document'],
  judge({ markup, embeds, document }) {
    // What is bound to nothing stays empty in Internet Explorer too.
    const sources = new Set([...markup.islands, ...embeds].filter(({ id }) => id).map(({ id }) => `#${id.toLowerCase()}`));
    return weigh(
      markup.bindings
        .filter(({ source }) => sources.has(source.toLowerCase()))
        .map(({ label, source }) => ({
          strength: 'certain',
          effect: isBeside(label, document) ? 'has-problems' : 'needs-ie',
          where: { source: label, line: null, excerpt: `datasrc="${source}"` },
        })),
    );
  },
});

/** So many titles are news, or a list to follow. */
const NEWS = 3;

/** A table that is bound is the page, unless another stands there with its words. */
const isBeside = (label: string, document: DocumentFacts): boolean =>
  hasForm(document) ||
  (/^table/i.test(label)
    ? document.rows >= ROWS || (document.titles >= NEWS && outweighsLine(document))
    : standsAlone(document) || outweighsLine(document));
