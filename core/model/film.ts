import type { DocumentFacts, Embed } from './evidence';
import { chart, helper, intro, menu, ornament, past, recorder } from './film-names';
import type { Effect } from './finding';
import { effectOf, isQuoted, isSmall, PART } from './plug-in';
import { hasReading, lengthOf } from './role';

/** How pages name Flash, and where they send people to get it. */
export const asks = { words: /flash|shockwave|플래시|フラッシュ|фл[еэ]ш|فلاش|פלאש/i, maker: /(?:adobe|macromedia)\.com\/.*flash/i };

/** The button of a well-known uploader: as small as it is, files get in by it. */
const isUpload = ({ id, source }: Embed) =>
  /^swfupload_\d|uploadify/i.test(id) || /(?:upload|hochladen|envio|televers)\w*\.swf/i.test(source);

/** Beside this much text an intro only greets. */
const SAID = 120;

/** A picture of what the film would show, on a page with nothing else to see, read or follow, takes no film's place. */
export const isAllThere = ({ pictured, width, height }: Embed, { controls, media, text }: DocumentFacts): boolean =>
  pictured === true && !isSmall(width, height) && controls + media === 0 && lengthOf(text) < SIDE;

/** So much text and so many links beside a small film are the page. */
const SIDE = 60;
const MENU = 5;
/** Below what is called a banner, whatever its size, so much text is the page. */
const FULL = 700;

/** A table that is the page. */
const TABLE = 6;

/** As high as a chart, which may say the same as a few rows; a strip or a button says what they do not. */
const CHART = 200;
const FEW = 3;

/** A film that is small beside a menu and some text, or no more than a part of a page with something to read; pixels. */
export const isBeside = (width: number, height: number, document: DocumentFacts): boolean =>
  (document.rows >= FEW && height >= CHART && width * height <= PART) ||
  (isSmall(width, height) && lengthOf(document.text) >= SIDE && document.links >= MENU) ||
  (hasReading(document) && (width * height <= PART || document.rows >= TABLE));

/** Beside this much text, and a link, what is called a banner is one, however high. */
const HEADED = 200;

/** What heads a page by its name, beside what the page says. */
export const isOrnament = (source: string, height: number, { text, links }: DocumentFacts): boolean =>
  ornament.test(source) && ((height <= 150 && text.length > 80) || (lengthOf(text) > HEADED && (height <= 250 || links > 0)));

/** What a page loses with the element of a film in it. */
export function effectOfElement(embed: Embed, document: DocumentFacts): Effect {
  const { width, height, source } = embed;
  const length = lengthOf(document.text);
  if (isUpload(embed)) return document.files > 0 && document.sends + document.checks > 0 ? 'has-problems' : 'cannot-run';
  if (helper.test(source) || isQuoted(document)) return 'has-problems';
  // The same recordings as files, the same links.
  const isAgain = (recorder.test(source) && document.recordings > 0) || (menu.test(source) && document.links >= MENU);
  // As large as a lesson, and scripts hear what is done in it.
  const isTalkedTo = embed.used && width * height > PART;
  // A portal or a form below its picture in motion; charts are no picture.
  const isHeading =
    !isTalkedTo && document.sends > 0 && (document.links >= MENU || document.sendable > 1) && !recorder.test(source) && !chart.test(source);
  if (isAgain || isHeading) return 'has-problems';
  // A page that looks for the player, and leads on from there.
  if (length < SIDE && asks.words.test(document.text) && document.controls === 0) return 'cannot-run';
  const isLedPast = document.links > 0 && past.test(document.text);
  const isPassed = document.links > 1 || isLedPast || length >= SAID;
  // Whatever it is called, a film with little more than such a link beside it stands before a page.
  if (intro.test(source) ? isPassed : isLedPast && document.text.length < SAID) return 'has-problems';
  if (recorder.test(source) && !isSmall(width, height) && length < FULL) return 'cannot-run';
  if (!isTalkedTo && isBeside(width, height, document)) return 'has-problems';
  if (ornament.test(source) && (length >= FULL || (document.links > 1 && document.sends === 0 && length < SIDE))) return 'has-problems';
  return isOrnament(source, height, document) ? 'has-problems' : effectOf(document, width, height, 'cannot-run');
}
