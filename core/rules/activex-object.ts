import type { DocumentFacts, Embed } from '../model/evidence';
import type { Effect } from '../model/finding';
import { effectOf, plugInClasses } from '../model/plug-in';
import { defineRule, weigh } from '../model/rule';
import { controls } from './rows/controls';

/** A page with an ActiveX control in it, as an element, and nothing in its place. */
export const activexObject = defineRule({
  id: 'activex-object',
  needs: ['embeds', 'document'],
  judge({ embeds, document }) {
    return weigh(
      embeds.filter(isControl).map((embed) => {
        const known = controls.find(({ classes }) => classes?.test(embed.classid));
        const source = embed.id ? `${embed.tag}#${embed.id}` : embed.tag;
        const where = { source, line: null, excerpt: embed.classid || embed.codebase, ...(known ? { about: known.id } : {}) };
        return { strength: 'certain', effect: roleOf(embed, document, known?.part), where };
      }),
    );
  },
});

const isControl = ({ tag, classid, codebase, fallback }: Embed) =>
  tag === 'object' &&
  !fallback &&
  !plugInClasses.test(classid) &&
  (/^\s*clsid:/i.test(classid) || (/\.(?:cab|ocx|dll)(?:[?#]|$)/i.test(codebase) && !classid.startsWith('java:')));

/** Text that is worth reading without what prints or exports it. */
const READABLE = 150;

/**
 * What can be seen is what people use, unless it is as small as an ornament and no script asks it anything. What cannot be seen works for
 * a button: it is needed where it is known to do the page's work, or where a script talks to something nobody knows.
 */
function roleOf(embed: Embed, document: DocumentFacts, part: 'work' | 'aside' | 'looks' | undefined): Effect {
  const visible = embed.width * embed.height > 16;
  if (part === 'looks') return visible && document.controls <= 3 ? 'needs-ie' : 'has-problems';
  if (part === 'aside') return document.controls > 3 || document.text.length > READABLE ? 'has-problems' : 'needs-ie';
  if (embed.used) return 'needs-ie';
  return visible ? effectOf(document, embed.width, embed.height, 'needs-ie', READABLE) : 'has-problems';
}
