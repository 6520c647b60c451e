import type { DocumentFacts, Embed } from './evidence';
import type { Effect } from './finding';
import { effectOf, PART } from './plug-in';
import { lengthOf, ROWS, type Role, standsAlone } from './role';

/** A control that the dictionary has, and the part that it mostly plays in a page. */
interface Known {
  id: string;
  part: 'work' | 'aside' | 'looks' | 'extra';
}

/** Something to choose a date from, which can be typed as well. */
const isCalendar = ({ source }: Embed, known: Known | undefined) => known?.id === 'calendar' || /calend|kalend|datepick/i.test(source);

/** A table or list that is the page, whatever is drawn beside it. */
const TABLE = 5;
const LISTED = 4;
/** Text that is worth reading without what prints or exports it. */
const READABLE = 150;

/**
 * What a page loses with the element of an ActiveX control. What can be seen is what people use, unless it is as small as an ornament and
 * no script asks it anything, or a table beside it is the page. What cannot be seen works for a button: it is needed where it is known to
 * do the page's work, or where a script talks to something nobody knows.
 */
export function lossOf(embed: Embed, document: DocumentFacts, known: Known | undefined, { isAll, isMain, isOfRows }: Role): Effect {
  const visible = embed.width * embed.height > 16;
  const part = known?.part;
  // A table or a list is what the page is for, beside all but a large view that most buttons drive; files get in by a field.
  const isLarge = embed.width * embed.height > PART;
  const isListed = document.rows >= TABLE || document.titles >= LISTED || (document.rows >= ROWS && !isLarge);
  if (visible && isListed && standsAlone(document) && !(isLarge && embed.used && isMain)) return 'has-problems';
  if (document.files > 0 && document.sends + document.checks > 0) return 'has-problems';
  if (isOfRows || embed.linked || part === 'extra') return 'has-problems';
  if (isCalendar(embed, known) && document.locked === 0 && document.sends + document.checks > 0) return 'has-problems';
  if (part === 'looks') return visible && document.controls <= 3 ? 'needs-ie' : 'has-problems';
  if (part === 'aside' && !visible && !embed.used) return 'has-problems';
  if (part === 'aside') return isAll || (document.controls <= 3 && lengthOf(document.text) <= READABLE) ? 'needs-ie' : 'has-problems';
  if (!visible && standsAlone(document) && !(embed.used && isMain && document.sends === 0)) return 'has-problems';
  if (embed.used || (part === 'work' && known?.id !== 'calendar' && visible && !standsAlone(document))) return 'needs-ie';
  if (!visible) return 'has-problems';
  // Beside a button it may be a field.
  return document.buttons > 0 && !standsAlone(document) ? 'needs-ie' : effectOf(document, embed.width, embed.height, 'needs-ie', READABLE);
}
