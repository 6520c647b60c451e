import { spare } from '../model/role';
import { defineRule, seenIn, weigh } from '../model/rule';

/** A page that calls functions which stand in a comment that only Internet Explorer read. */
export const conditionalCompilation = defineRule({
  id: 'conditional-compilation',
  needs: ['code', 'document'],
  judge({ code, document }) {
    const lost = code.facts.filter(({ does, name, reach }) => does === 'ie-only' && name === '@cc_on' && reach !== 'guarded');
    return weigh(
      spare(
        document,
        lost.map((fact) => seenIn(fact, 'needs-ie')),
      ),
    );
  },
});
