import type { DocumentFacts, Embed } from '../model/evidence';
import type { Effect } from '../model/finding';
import { effectOf, isSmall, plugInClasses } from '../model/plug-in';
import { isSignOn, lengthOf, ROWS, type Role, roleIn, standsAlone } from '../model/role';
import { defineRule, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { type ControlId, controls } from './rows/controls';

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
    const counts = (use: ScriptFact) =>
      use.reach !== 'guarded' &&
      use.caught !== 'hushed' &&
      !role.isAside(use) &&
      !(use.reach === 'later' && (role.isSpared || role.isOfRows));
    /** What scripts do with it tells more than that they name it. */
    const withUse = (embed: Embed): Embed & { optional?: boolean } => {
      if (named.test(embed.id) && errors.some(({ message }) => message.split(/[^\w$]+/).includes(embed.id)))
        return { ...embed, used: true };
      const own = uses.filter(({ name }) => name === embed.id);
      if (embed.id && told.some((name) => name.startsWith(`${embed.id.toLowerCase()}.`))) return { ...embed, used: true };
      return own.length ? { ...embed, used: own.some(counts), optional: !own.some(counts) } : embed;
    };
    return weigh(
      embeds
        .filter(isControl)
        .map(withUse)
        .map((embed) => {
          const known = controls.find(({ classes }) => classes?.test(embed.classid));
          const source = embed.id ? `${embed.tag}#${embed.id}` : embed.tag;
          const where = { source, line: null, excerpt: embed.classid || embed.codebase, ...(known ? { about: known.id } : {}) };
          return { strength: 'certain', effect: roleOf(embed, document, known, role), where };
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

/** Something to choose a date from, which can be typed as well. */
const isCalendar = ({ source }: Embed, known: ControlId | undefined) => known === 'calendar' || /calend|kalend|datepick/i.test(source);

/** An id that an error would not hold by chance. */
const named = /^\w{4,}$/;

type Known = (typeof controls)[number] | undefined;

/** A table that is the page, whatever is drawn beside it. */
const TABLE = 5;
/** Text that is worth reading without what prints or exports it. */
const READABLE = 150;

/**
 * What can be seen is what people use, unless it is as small as an ornament and no script asks it anything. What cannot be seen works for
 * a button: it is needed where it is known to do the page's work, or where a script talks to something nobody knows.
 */
function roleOf(embed: Embed & { optional?: boolean }, document: DocumentFacts, known: Known, { isAll, isMain, isOfRows }: Role): Effect {
  const visible = embed.width * embed.height > 16;
  const part = known?.part;
  // A table or a list is what the page is for; files get in by a field.
  if (document.rows >= TABLE && standsAlone(document)) return 'has-problems';
  if (document.files > 0 && document.sends + document.checks > 0) return 'has-problems';
  // The same numbers as a table, or the same documents as a list.
  if ((known?.id === 'office-components' || known?.id === 'acrobat') && document.rows >= ROWS && !isMain) return 'has-problems';
  // Whoever asks it for something does without where it does not answer.
  if (!visible && (embed.optional || (part === 'aside' && !embed.used))) return 'has-problems';
  if (
    (embed.optional && isOfRows) ||
    embed.linked ||
    part === 'extra' ||
    (isCalendar(embed, known?.id) && document.sends + document.checks > 0)
  )
    return 'has-problems';
  if (part === 'looks') return visible && document.controls <= 3 ? 'needs-ie' : 'has-problems';
  if (part === 'aside') return isAll || (document.controls <= 3 && lengthOf(document.text) <= READABLE) ? 'needs-ie' : 'has-problems';
  if (!visible && standsAlone(document) && !(embed.used && isMain && document.sends === 0)) return 'has-problems';
  if (embed.used || (part === 'work' && known?.id !== 'calendar' && visible && !standsAlone(document))) return 'needs-ie';
  if (!visible) return 'has-problems';
  // Beside a button it may be a field.
  return document.buttons > 0 && !(isSmall(embed.width, embed.height) && standsAlone(document))
    ? 'needs-ie'
    : effectOf(document, embed.width, embed.height, 'needs-ie', READABLE);
}
