import { standsAlone } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';

/** A page that is an HTML application (HTA), or starts one: programs of Windows that are written like pages. */
export const hta = defineRule({
  id: 'hta',
  needs: ['markup', 'addresses', 'document'],
  judge({ markup, addresses, document }) {
    const links = addresses.filter(({ address }) => /^[^?#]*\.hta(?:[?#]|$)/i.test(address));
    const application: Sighting = {
      strength: 'certain',
      // What the program does by scripts of Windows has rules of its own; without, it is a page like any other.
      effect: 'has-problems',
      where: { source: 'hta:application', line: null, excerpt: null },
    };
    return weigh([
      ...(markup.application ? [application] : []),
      ...links.map(
        ({ label, address }): Sighting => ({
          strength: 'certain',
          effect: document.controls - links.length <= 2 && !standsAlone(document) ? 'needs-ie' : 'has-problems',
          where: { source: label, line: null, excerpt: address },
        }),
      ),
    ]);
  },
});
