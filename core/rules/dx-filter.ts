import type { RuntimeError } from '../model/evidence';
import { hasReading, isLong, outweighsLine, standsAlone } from '../model/role';
import { defineRule, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

/** Filters that change from one content to the next; the others (shadow, gradient, AlphaImageLoader) are looks. */
const transition =
  /(?:reveal|blend)trans\s*\(|microsoft\.(?:barn|blinds|checkerboard|fade|gradientwipe|inset|iris|pixelate|radialwipe|randombars|randomdissolve|slide|spiral|stretch|strips|wheel|wipe|zigzag)\s*\(/i;
const failed = /reading '(?:apply|play|Apply|Play|0)'|\bfilters\b/;

/** A page that shows its content through filter transitions, which a script must apply and play, and stops where they are not there. */
export const dxFilter = defineRule({
  id: 'dx-filter',
  needs: ['styles', 'code', 'document'],
  helps: ['errors'],
  judge({ styles, code, document, errors = [] }) {
    const transitions = styles.facts.filter(({ does, value }) => does === 'filter' && transition.test(value));
    const stopped = errors.filter(({ message }: RuntimeError) => failed.test(message));
    const played = code.facts.filter(plays);
    if (!stopped.length && played.length === 0) return { is: 'clear' };
    // A catch that leaves the change to what follows it; or the change has been made.
    const isTried = played.length > 0 && played.every(({ caught, idle }) => caught === 'hushed' || idle);
    return weigh(
      transitions.map(({ selector, value, at }) => ({
        strength: stopped.length ? 'observed' : 'certain',
        effect:
          isTried ||
          isLong(document) ||
          (isOne(selector) && (document.controls > 3 || outweighsLine(document) || (hasReading(document) && !played.some(isPressed)))) ||
          (/^img\b/i.test(selector) && standsAlone(document))
            ? 'has-problems'
            : 'needs-ie',
        where: { ...at, excerpt: `${selector} { filter: ${value.slice(0, 200)} }` },
      })),
    );
  },
});

/** A class may be of several parts, shown one after the other. */
const isOne = (selector: string) => !selector.startsWith('.');

const isPressed = ({ via = [] }: ScriptFact) => via.some((way) => /^(?:on|href of)/.test(way));

const plays = ({ does, name, reach }: ScriptFact) => does === 'ie-only' && reach !== 'guarded' && /\.filters$/.test(name);
