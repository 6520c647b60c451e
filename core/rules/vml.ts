import type { Markup } from '../model/evidence';
import { lengthOf, spare } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { StyleFact } from '../model/style-facts';

const shape = /:(?:rect|roundrect|oval|shape|line|polyline|arc|curve|image|group|diagram)$/;
/** What text is framed with, where there is text to frame. */
const frame = /:(?:rect|roundrect|line)$/;
const FRAMED = 300;
const MOST_FRAMES = 6;
/** So many shapes are a plan, which no table beside it says. */
const DRAWING = 8;
const isVml = /^urn:schemas-microsoft-com:vml$/i;

/** A page that draws in VML, the vector graphics of Internet Explorer 5 to 9. What Word leaves in pages is none: it brings a picture along. */
export const vml = defineRule({
  id: 'vml',
  needs: ['markup', 'styles', 'document'],
  judge({ markup, styles, document }) {
    const prefix = prefixOf(markup, styles.facts);
    const fromOffice = markup.foreign.some(({ name }) => /^(?:o|w):|:shapetype$/.test(name));
    if (prefix === null || fromOffice) return { is: 'clear' };
    const shapes = markup.foreign.filter(({ name }) => name.startsWith(`${prefix}:`) && shape.test(name));
    const drawn = shapes.reduce((sum, { count }) => sum + count, 0);
    const isFrames = shapes.every(({ name }) => frame.test(name)) && lengthOf(document.text) >= FRAMED && drawn < MOST_FRAMES;
    const isMain = !isFrames && (drawn >= 4 || (document.controls <= 3 && document.text.length <= 600));
    const seen = shapes.map(
      ({ name, count, label }): Sighting => ({
        strength: 'certain',
        effect: isMain ? 'needs-ie' : 'has-problems',
        where: { source: label, line: null, excerpt: `<${name}> × ${count}` },
      }),
    );
    return weigh(drawn >= DRAWING ? seen : spare(document, seen));
  },
});

/** Internet Explorer draws only where the prefix is declared, or tied to VML by a style. */
function prefixOf({ prefixes }: Markup, styles: readonly StyleFact[]): string | null {
  const declared = prefixes.find(({ means }) => isVml.test(means))?.prefix;
  const tied = styles.some(({ does, value }) => does === 'behavior' && /^#default#vml$/i.test(value));
  return declared ?? (tied ? 'v' : null);
}
