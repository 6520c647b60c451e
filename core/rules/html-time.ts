import { defineRule, weigh } from '../model/rule';

const isTime = /^#default#time2?$/i;
/** Elements that bring content, its order or its turn; `animate` only moves what is there. */
const content = /:(?:par|seq|excl|media|video|audio|img|ref|switch|set|transitionfilter)$/;

/** A page whose slides, sound or film are timed by HTML+TIME, which Internet Explorer had from version 5 to 9. */
export const htmlTime = defineRule({
  id: 'html-time',
  needs: ['markup', 'styles'],
  judge({ markup, styles }) {
    const prefix = markup.prefixes.find(({ means }) => isTime.test(means))?.prefix ?? 't';
    const tied = styles.facts.filter(({ does, value }) => does === 'behavior' && isTime.test(value));
    const isDeclared = tied.length > 0 || markup.prefixes.some(({ means }) => isTime.test(means));
    const elements = isDeclared ? markup.foreign.filter(({ name }) => name.startsWith(`${prefix}:`)) : [];
    return weigh([
      ...elements.map(({ name, count, label }) => ({
        strength: 'certain' as const,
        effect: content.test(name) ? ('needs-ie' as const) : ('has-problems' as const),
        where: { source: label, line: null, excerpt: `<${name}> × ${count}` },
      })),
      ...tied.map(({ at, selector, value }) => ({
        strength: 'certain' as const,
        effect: 'has-problems' as const,
        where: { ...at, excerpt: `${selector} { behavior: url(${value}) }` },
      })),
    ]);
  },
});
