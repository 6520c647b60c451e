import type { Embed } from '../model/evidence';
import { effectOf } from '../model/plug-in';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { ScriptFact } from '../model/script-facts';

const flashClass = /d27cdb6e-ae6d-11cf-96b8-444553540000/i;
const flashType = /^application\/(?:x-shockwave-flash|futuresplash)$/i;
const film = /\.swf(?:[?#]|$)/i;

/** A page that shows Flash, which no browser runs since January 2021, with nothing in its place. */
export const flash = defineRule({
  id: 'flash',
  needs: ['code', 'embeds', 'document'],
  judge({ code, embeds, document }) {
    const effect = (width: number, height: number) => effectOf(document, width, height, 'cannot-run');
    const elements = embeds.filter((embed) => isFlash(embed) && !embed.fallback);
    const loaders = code.facts.filter(shows);
    return weigh([
      ...elements.map((embed): Sighting => ({ strength: 'certain', effect: effect(embed.width, embed.height), where: whereOf(embed) })),
      ...loaders.map(
        (fact): Sighting => ({
          strength: 'certain',
          effect: effect(...(fact.size ?? [800, 600])),
          where: { ...fact.at, excerpt: excerptOf(fact) },
        }),
      ),
    ]);
  },
});

/** A player library that could show some film when asked to says nothing of this page; an element in the page would. */
const shows = ({ does, reach, text }: ScriptFact) => does === 'flash' && (reach === 'load' || (reach === 'later' && text !== null));

const isFlash = (embed: Embed) => flashClass.test(embed.classid) || flashType.test(embed.type) || film.test(embed.source);

const whereOf = (embed: Embed) => ({
  source: embed.id ? `${embed.tag}#${embed.id}` : embed.tag,
  line: null,
  excerpt: embed.source || embed.classid,
});

const excerptOf = (fact: ScriptFact) => (fact.text ? `${fact.name}: ${fact.text}` : fact.name);
