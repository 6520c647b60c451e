import { onlyBy, outweighsLine, standsAlone } from '../model/role';
import { defineRule, missed, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const reads = /(?:XMLDocument|selectNodes|selectSingleNode|recordset|transformNode|loadXML|childNodes)$/;

/** A page that keeps data in `xml` elements and reads them as Internet Explorer did up to version 9: as documents of their own. */
export const dataIsland = defineRule({
  id: 'data-island',
  needs: ['markup', 'code', 'document'],
  helps: ['errors'],
  judge({ markup, code, document, errors = [] }) {
    const islands = markup.islands.filter(({ id, src, children, office }) => id && !office && (src || children > 0));
    if (islands.length === 0) return { is: 'clear' };
    const reading = code.facts.filter(readsXml);
    const isRead = reading.length > 0 || islands.some(({ used }) => used && fails(errors));
    const isPassing = reading.length > 0 && reading.every((fact) => onlyBy(fact, /^onmouse\w+ of/i));
    const found = islands.filter(
      ({ id }) => isRead || markup.bindings.some(({ source }) => source.toLowerCase() === `#${id.toLowerCase()}`),
    );
    return weigh(
      found.map(
        ({ id, src }): Sighting => ({
          strength: fails(errors) ? 'observed' : 'certain',
          effect: standsAlone(document) || isPassing || outweighsLine(document) ? 'has-problems' : 'needs-ie',
          where: { source: `xml#${id}`, line: null, excerpt: src || null },
        }),
      ),
    );
  },
});

/** By a member of its own, or as one of the page's elements that need a plug-in. */
const readsXml = ({ does, name, text, reach }: ScriptFact) =>
  reach !== 'guarded' && ((does === 'ie-only' && reads.test(name)) || (does === 'control' && reads.test(text ?? '')));

const fails = (errors: Parameters<typeof missed>[0]) =>
  missed(errors, '[\\w.]*(?:selectNodes|selectSingleNode|transformNode|loadXML)', 'needs-ie').length > 0;
