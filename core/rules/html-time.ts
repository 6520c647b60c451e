import { hasReading, lengthOf } from '../model/role';
import { defineRule, weigh } from '../model/rule';

const isTime = /^#default#time2?$/i;
/** Elements that bring content, or change what is there; `animate` only moves it. */
const content = /:(?:media|video|audio|img|ref|switch|set|transitionfilter)$/;
/** What gives content its turn: without it all of it is there at once. */
const turns = /:(?:par|seq|excl)$/;
/** So much to read is no list of names for films. */
const READABLE = 150;

/** A page whose slides, sound or film are timed by HTML+TIME, which Internet Explorer had from version 5 to 9. */
export const htmlTime = defineRule({
  id: 'html-time',
  needs: ['markup', 'styles', 'document'],
  judge({ markup, styles, document }) {
    const prefix = markup.prefixes.find(({ means }) => isTime.test(means))?.prefix ?? 't';
    const tied = styles.facts.filter(({ does, value }) => does === 'behavior' && isTime.test(value));
    const isDeclared = tied.length > 0 || markup.prefixes.some(({ means }) => isTime.test(means));
    const elements = isDeclared ? markup.foreign.filter(({ name }) => name.startsWith(`${prefix}:`)) : [];
    const isHidden = styles.facts.some(({ does }) => does === 'hides');
    const isRead = !isHidden && (lengthOf(document.text) >= READABLE || hasReading(document));
    const isLost = (name: string) =>
      turns.test(name) ? !isRead : content.test(name) && !(isRead && /:(?:audio|media|transitionfilter)$/.test(name));
    return weigh([
      ...elements.map(({ name, count, label }) => ({
        strength: 'certain' as const,
        effect: isLost(name) ? ('needs-ie' as const) : ('has-problems' as const),
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
