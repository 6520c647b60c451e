import type { Address, DocumentFacts } from '../model/evidence';
import type { Effect } from '../model/finding';
import { effectOf } from '../model/plug-in';
import { hasReading, lengthOf, onlyBy, roleIn, standsAlone } from '../model/role';
import { defineRule, type Sighting, seenIn, weigh } from '../model/rule';

const local = /^(?:file:|\\\\|res:|ms-its:|its:|mk:|ms-help:|[a-z]:[\\/])/i;
/** On the author's own disk: broken for everybody else, in every browser. */
const authors = /^(?:file:\/*)?c[:|]/i;

/** Characters of a row of a list, at most. */
const LINE = 120;

/** What a list is there to be opened by. */
const ofRows = /^on(?:dbl)?click of (?:tr|td|li)\b/i;

/** A page that leads to files on this computer or on shared drives, which browsers refuse to open from a page of the intranet. */
export const localAddress = defineRule({
  id: 'local-address',
  needs: ['addresses', 'document'],
  helps: ['code', 'scripts'],
  judge({ addresses, document, code, scripts = [] }) {
    const found = addresses.filter(({ address, tag }) => local.test(address) && !(authors.test(address) && tag !== 'a'));
    const links = found.filter(isLink).length;
    // A page of links to the shared drive has no other use; one with a long text is read.
    const isList =
      links > 0 &&
      links * 2 > document.links &&
      document.controls - links <= 5 &&
      ((hasReading(document) && links * 4 >= Math.max(document.rows, document.titles) * 3 && lengthOf(document.text) < links * LINE) ||
        !standsAlone(document));
    const led = (code?.facts ?? []).filter(
      ({ does, name, reach }) => does === 'ie-only' && name === 'local-address' && reach !== 'guarded',
    );
    const { isMain } = roleIn(led, document, scripts);
    return weigh([
      ...found.map(
        (place): Sighting => ({
          strength: 'certain',
          effect: roleOf(place, document, isList),
          where: { source: place.label, line: null, excerpt: place.address },
        }),
      ),
      ...led.map((fact) => seenIn(fact, isMain && (onlyBy(fact, ofRows) || !standsAlone(document)) ? 'needs-ie' : 'has-problems')),
    ]);
  },
});

const isLink = ({ tag }: Address) => tag === 'a' || tag === 'area';

function roleOf(place: Address, document: DocumentFacts, isList: boolean): Effect {
  if (isLink(place)) return isList ? 'needs-ie' : 'has-problems';
  return /^i?frame$/.test(place.tag) ? effectOf(document, place.width, place.height, 'needs-ie') : 'has-problems';
}
