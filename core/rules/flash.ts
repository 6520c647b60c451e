import type { Embed, StandIn } from '../model/evidence';
import { asksFor, effectOf, effectOfCall } from '../model/plug-in';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

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
    const elements = embeds.filter((embed) => isFlash(embed) && !embed.fallback);
    const films = code.facts.filter(({ does }) => does === 'flash');
    // A script that looks for Flash first shows a request for it here, in place of the film that it names.
    const wanted = asksFor(asks, { document, addresses }) ? films.filter(isWanted).slice(0, 1) : [];
    return weigh([
      ...elements.map((embed): Sighting => {
        const effect = isUpload(embed) && document.sends === 0 ? 'cannot-run' : effectOf(document, embed.width, embed.height, 'cannot-run');
        return { strength: 'certain', effect, where: whereOf(embed) };
      }),
      ...[...films.filter(shows), ...wanted].map((fact): Sighting => {
        const effect = hasStandIn(fact, standIns) ? 'has-problems' : effectOfCall(fact, document, 'cannot-run');
        return { strength: 'certain', effect, where: { ...fact.at, excerpt: excerptOf(fact) } };
      }),
    ]);
  },
});

const isWanted = ({ reach }: ScriptFact) => reach === 'guarded';

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

const isOfFlash = (embed: Embed) => flashClass.test(embed.classid) || flashType.test(embed.type) || film.test(embed.source);

/** The button of a well-known uploader: as small as it is, files get in by it. */
const isUpload = ({ id, source }: Embed) =>
  /^swfupload_\d|uploadify/i.test(id) || /(?:swfupload|uploadify|fancyupload)\w*\.swf/i.test(source);

const whereOf = (embed: Embed) => ({
  source: embed.id ? `${embed.tag}#${embed.id}` : embed.tag,
  line: null,
  excerpt: embed.source || embed.classid,
});

const excerptOf = (fact: ScriptFact) => (fact.text ? `${fact.name}: ${fact.text}` : fact.name);
