import { lossOf } from '../model/control';
import type { Embed } from '../model/evidence';
import { plugInClasses } from '../model/plug-in';
import { hasForm, isSignOn, roleIn } from '../model/role';
import { defineRule, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { controls } from './rows/controls';

/** A page with an ActiveX control in it, as an element, and nothing in its place. */
export const activexObject = defineRule({
  id: 'activex-object',
  needs: ['embeds', 'document'],
  helps: ['code', 'scripts', 'errors'],
  judge({ embeds, document, code, scripts = [], errors = [] }) {
    const uses = code?.facts.filter(({ does }) => does === 'control') ?? [];
    // What it tells a script of the page, such as a card that was read.
    const told = (code?.facts ?? []).flatMap(({ does, reach, name }) =>
      does === 'for-event' && reach !== 'guarded' ? [name.toLowerCase()] : [],
    );
    const live = uses.filter((use) => use.reach !== 'guarded' && !isSignOn(use));
    const role = roleIn(live, document, scripts);
    const isRead = code?.notLookedAt.length === 0 && code.facts.every(({ does }) => does !== 'vbscript');
    // A form that is filled in and sent without it, by a button of its own.
    const isForm = hasForm(document) && document.locked === 0;
    const counts = (use: ScriptFact) =>
      use.reach !== 'guarded' && use.caught !== 'hushed' && !role.isAside(use) && !(use.reach === 'later' && (isForm || role.isOfRows));
    /** What scripts do with it tells more than that they name it. */
    const withUse = (embed: Embed): Embed => {
      if (named.test(embed.id) && errors.some(({ message }) => message.split(/[^\w$]+/).includes(embed.id)))
        return { ...embed, used: true };
      const own = uses.filter(({ name }) => name === embed.id);
      if (embed.id && told.some((name) => name.startsWith(`${embed.id.toLowerCase()}.`))) return { ...embed, used: true };
      // It is named in functions that nothing calls.
      if (embed.id && own.length === 0 && isRead) return { ...embed, used: false };
      return own.length ? { ...embed, used: own.some(counts) } : embed;
    };
    return weigh(
      embeds
        .filter(isControl)
        .map(withUse)
        .map((embed) => {
          const known = controls.find(({ classes }) => classes?.test(embed.classid));
          const source = embed.id ? `${embed.tag}#${embed.id}` : embed.tag;
          const where = { source, line: null, excerpt: embed.classid || embed.codebase, ...(known ? { about: known.id } : {}) };
          return { strength: 'certain', effect: lossOf(embed, document, known, role), where };
        }),
    );
  },
});

/** A page within the page that Internet Explorer ran as a control (DHTML scriptlet). */
const scriptlet = /^text\/x-scriptlet/i;

const isControl = ({ tag, classid, codebase, fallback, type }: Embed) =>
  tag === 'object' &&
  !fallback &&
  !plugInClasses.test(classid) &&
  (scriptlet.test(type) || /^\s*clsid:/i.test(classid) || (/\.(?:cab|ocx|dll)(?:[?#]|$)/i.test(codebase) && !classid.startsWith('java:')));

/** An id that an error would not hold by chance. */
const named = /^\w{4,}$/;
