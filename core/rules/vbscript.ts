import { defineRule, type Sighting, weigh } from '../model/rule';

/** A page whose work is written in VBScript, which only Internet Explorer ran. */
export const vbscript = defineRule({
  id: 'vbscript',
  needs: ['code'],
  judge({ code }) {
    const used = code.facts.filter((fact) => fact.does === 'vbscript' && fact.reach !== 'guarded');
    return weigh(
      used.map(
        (fact): Sighting => ({
          strength: 'certain',
          effect: 'needs-ie',
          where: { ...fact.at, excerpt: fact.text ?? fact.name },
        }),
      ),
    );
  },
});
