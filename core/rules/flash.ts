import type { DocumentFacts, Embed, StandIn } from '../model/evidence';
import { asks, effectOfElement, isAllThere, isBeside, isOrnament } from '../model/film';
import { helper, intro, player, waits } from '../model/film-names';
import type { Effect } from '../model/finding';
import { asksFor, effectOfCall, isEmulated } from '../model/plug-in';
import { isLong } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const flashClass = /d27cdb6e-ae6d-11cf-96b8-444553540000/i;
const flashType = /^application\/(?:x-shockwave-flash|futuresplash)$/i;
/** Characters. */
const NEXT_TO_NOTHING = 150;
const film = /\.swf(?:[?#]|$)/i;

/** A page that shows Flash, which no browser runs since January 2021, with nothing in its place. */
export const flash = defineRule({
  id: 'flash',
  needs: ['code', 'embeds', 'document', 'addresses'],
  helps: ['standIns', 'scripts'],
  judge({ code, embeds, document, addresses, standIns = [], scripts = [] }) {
    if (isEmulated(scripts)) return { is: 'clear' };
    const elements = embeds.filter((embed) => isFlash(embed) && (!embed.fallback || isAllThere(embed, document)));
    const films = code.facts.filter(({ does }) => does === 'flash');
    // A script that looks for Flash first shows a request for it here, in place of the film that it names.
    const tried = films.filter(({ reach }) => reach === 'guarded');
    const isEmpty = document.controls + document.media === 0 && document.text.length < NEXT_TO_NOTHING;
    const wanted = tried
      .filter(({ name }) => asksFor(asks, { document, addresses }) || (isEmpty && name === 'AC_FL_RunContent'))
      .slice(0, 1);
    return weigh([
      ...elements.map((embed): Sighting => ({ strength: 'certain', effect: effectOfElement(embed, document), where: whereOf(embed) })),
      ...[...films.filter(shows), ...wanted].map((fact): Sighting => {
        return { strength: 'certain', effect: effectOfFilm(fact, document, standIns), where: { ...fact.at, excerpt: excerptOf(fact) } };
      }),
    ]);
  },
});

function effectOfFilm(fact: ScriptFact, document: DocumentFacts, standIns: readonly StandIn[]): Effect {
  if ((fact.reach === 'load' && hasStandIn(fact, standIns)) || helper.test(fact.text ?? '')) return 'has-problems';
  // A field for files does the same; as small as its button is, files get in by it.
  if (uploader.test(fact.name)) return document.files > 0 && document.sends + document.checks > 0 ? 'has-problems' : 'cannot-run';
  if (intro.test(fact.text ?? '') && isLong(document)) return 'has-problems';
  if (isOrnament(fact.text ?? '', fact.size?.[1] ?? 600, document)) return 'has-problems';
  if (fact.size && isBeside(fact.size[0], fact.size[1], document)) return 'has-problems';
  // Who is told so needs what cannot be seen, a connection or a store.
  const isMissed = standIns.some(({ id, text, controls }) => id === fact.inPlaceOf && controls === 0 && asks.words.test(text));
  return isMissed ? 'cannot-run' : effectOfCall(fact, document, 'cannot-run');
}

/** The film would take the place of something that stands there still, and that is no request for Flash. */
const hasStandIn = ({ inPlaceOf }: ScriptFact, standIns: readonly StandIn[]) =>
  standIns.some(
    ({ id, text, controls, media }) =>
      id === inPlaceOf &&
      !asks.words.test(text) &&
      !waits.test(text) &&
      !(controls === 0 && player.test(text)) &&
      (text.length > 12 || controls > 0 || media > 0),
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

const whereOf = (embed: Embed) => ({
  source: embed.id ? `${embed.tag}#${embed.id}` : embed.tag,
  line: null,
  excerpt: embed.source || embed.classid,
});

const excerptOf = (fact: ScriptFact) => (fact.text ? `${fact.name}: ${fact.text}` : fact.name);
