import type { DocumentFacts, Embed, StandIn } from '../model/evidence';
import type { Effect } from '../model/finding';
import { asksFor, effectOf, effectOfCall, isQuoted, isSmall } from '../model/plug-in';
import { lengthOf } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';
import { helper, intro, ornament, past } from './rows/film-names';

const flashClass = /d27cdb6e-ae6d-11cf-96b8-444553540000/i;
const flashType = /^application\/(?:x-shockwave-flash|futuresplash)$/i;
const film = /\.swf(?:[?#]|$)/i;

const asks = { words: /flash|shockwave|플래시|フラッシュ|фл[еэ]ш|فلاش|פלאש/i, maker: /(?:adobe|macromedia)\.com\/.*flash/i };

/** A page that shows Flash, which no browser runs since January 2021, with nothing in its place. */
export const flash = defineRule({
  id: 'flash',
  needs: ['code', 'embeds', 'document', 'addresses'],
  helps: ['standIns'],
  judge({ code, embeds, document, addresses, standIns = [] }) {
    const elements = embeds.filter((embed) => isFlash(embed) && (!embed.fallback || isAllThere(embed, document)));
    const films = code.facts.filter(({ does }) => does === 'flash');
    // A script that looks for Flash first shows a request for it here, in place of the film that it names.
    const wanted = asksFor(asks, { document, addresses }) ? films.filter(({ reach }) => reach === 'guarded').slice(0, 1) : [];
    return weigh([
      ...elements.map((embed): Sighting => ({ strength: 'certain', effect: effectOfElement(embed, document), where: whereOf(embed) })),
      ...[...films.filter(shows), ...wanted].map((fact): Sighting => {
        return { strength: 'certain', effect: effectOfFilm(fact, document, standIns), where: { ...fact.at, excerpt: excerptOf(fact) } };
      }),
    ]);
  },
});

function effectOfFilm(fact: ScriptFact, document: DocumentFacts, standIns: readonly StandIn[]): Effect {
  if (hasStandIn(fact, standIns) || helper.test(fact.text ?? '')) return 'has-problems';
  if (fact.size && isBeside(fact.size[0], fact.size[1], document)) return 'has-problems';
  // A form that can be sent has a field for files beside it, or does without.
  if (uploader.test(fact.name) && document.sends > 0) return 'has-problems';
  // Who is told so needs what cannot be seen, a connection or a store.
  const isMissed = standIns.some(({ id, text, controls }) => id === fact.inPlaceOf && controls === 0 && asks.words.test(text));
  return isMissed ? 'cannot-run' : effectOfCall(fact, document, 'cannot-run');
}

/** The film would take the place of something that stands there still, and that is no request for Flash. */
const hasStandIn = ({ inPlaceOf }: ScriptFact, standIns: readonly StandIn[]) =>
  standIns.some(
    ({ id, text, controls, media }) => id === inPlaceOf && !asks.words.test(text) && (text.length > 12 || controls > 0 || media > 0),
  );

/** A player library that could show some film when asked to says nothing of this page; an element in the page would. */
const shows = ({ reach, text }: ScriptFact) => reach === 'load' || (reach === 'later' && text !== null);

/** Chromium and Firefox show the old films of this address without Flash. */
const rewritten = /^(?:https?:)?\/\/(?:www\.)?youtube(?:-nocookie)?\.com\/v\//i;

const isFlash = (embed: Embed) => !rewritten.test(embed.source) && isOfFlash(embed);

/** A film that the class of another plug-in was to play is that plug-in's. */
const isOfFlash = ({ tag, classid, type, source }: Embed) =>
  flashClass.test(classid) || flashType.test(type) || /^(?:video|audio)$/.test(tag) || (film.test(source) && !/^\s*clsid:/i.test(classid));

const uploader = /^(?:uploadify|SWFUpload)$/;

/** The button of a well-known uploader: as small as it is, files get in by it. */
const isUpload = ({ id, source }: Embed) =>
  /^swfupload_\d|uploadify/i.test(id) || /(?:swfupload|uploadify|fancyupload)\w*\.swf/i.test(source);

/** Beside this much text an intro only greets. */
const SAID = 120;

/** A picture of what the film would show, on a page with nothing else to see, read or follow, takes no film's place. */
const isAllThere = ({ pictured, width, height }: Embed, { controls, media, text }: DocumentFacts): boolean =>
  pictured === true && !isSmall(width, height) && controls + media === 0 && lengthOf(text) < SIDE;

/** So much text and so many links beside a small film are the page. */
const SIDE = 60;
const MENU = 5;
/** Below what is called a banner, whatever its size, so much text is the page. */
const FULL = 700;

const isBeside = (width: number, height: number, { text, links }: DocumentFacts): boolean =>
  isSmall(width, height) && lengthOf(text) >= SIDE && links >= MENU;

function effectOfElement(embed: Embed, document: DocumentFacts): Effect {
  const { width, height, source } = embed;
  const length = lengthOf(document.text);
  if (isUpload(embed) && document.sends === 0) return 'cannot-run';
  if (helper.test(source) || embed.linked || isQuoted(document)) return 'has-problems';
  // A page that looks for the player, and leads on from there.
  if (length < SIDE && asks.words.test(document.text) && document.controls === 0) return 'cannot-run';
  const isLedPast = document.links > 0 && past.test(document.text);
  const isPassed = document.links > 1 || isLedPast || length >= SAID;
  // Whatever it is called, a film with little more than such a link beside it stands before a page.
  if (intro.test(source) ? isPassed : isLedPast && document.text.length < SAID) return 'has-problems';
  if (isBeside(embed.width, embed.height, document)) return 'has-problems';
  if (ornament.test(source) && length >= FULL) return 'has-problems';
  return ornament.test(source) && ((height <= 150 && document.text.length > 80) || (height <= 250 && document.text.length > 250))
    ? 'has-problems'
    : effectOf(document, width, height, 'cannot-run');
}

const whereOf = (embed: Embed) => ({
  source: embed.id ? `${embed.tag}#${embed.id}` : embed.tag,
  line: null,
  excerpt: embed.source || embed.classid,
});

const excerptOf = (fact: ScriptFact) => (fact.text ? `${fact.name}: ${fact.text}` : fact.name);
