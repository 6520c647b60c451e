import type { Report } from '../model/evidence';
import { defineRule, type Sighting, seenIn, weigh } from '../model/rule';

/** Going from all browsers, as Chromium says without a day; the ids of Chromium 109 are numbers. */
const goingEverywhere = /^XSLT|\bXSLT\b/;

/** A page that uses what browsers have just given up, or will by a day that they name. */
export const deprecatedFeature = defineRule({
  id: 'deprecated-feature',
  needs: ['code'],
  helps: ['reports'],
  judge({ code, reports = [] }) {
    const gone = code.facts.filter(({ does, reach }) => does === 'deprecated' && reach !== 'guarded');
    const going = reports.filter(
      ({ id, message, removal }) => removal !== null || goingEverywhere.test(id) || goingEverywhere.test(message),
    );
    return weigh([...gone.map((fact) => seenIn(fact, 'has-problems')), ...going.map(fromReport)]);
  },
});

/** It still works, so the browser's word is certain and not yet observed to fail. */
const fromReport = ({ source, line, message, removal }: Report): Sighting => ({
  strength: 'certain',
  effect: 'has-problems',
  where: { source, line: line || null, excerpt: removal ? `${removal}: ${message}` : message },
});
