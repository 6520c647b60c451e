import type { DocumentFacts, Embed } from './evidence';
import type { Effect } from './finding';
import type { Sighting } from './rule';
import type { Code, PlugIn, ScriptFact } from './script-facts';

/** How a plug-in is told in a page: by its class, its type or the end of its file's name; and what its loss does where it is the content. */
export interface PlugInSigns {
  classes: RegExp | null;
  types: RegExp;
  sources: RegExp | null;
  effect: Effect;
}

/** Classes that are plug-ins with diagnoses of their own, so no ActiveX control to be named as such. */
export const plugInClasses =
  /d27cdb6e-ae6d-11cf-96b8-444553540000|8ad9c840-044e-11d1-b3e9-00805f499d93|cafeefac-|dfeaf541-f3e1-4c24-acac-99c30715084a|32c73088-76ae-40f7-ac40-81f62cb2c1da|166b1bca-3f9c-11cf-8075-444553540000|233c1507-6a77-46a4-9443-f871f945d258|444785f1-de89-4295-863a-d46c3a781394|02bf25d5-8c17-4b23-bc80-d3488abddc6b|cfcdaa03-8be4-11cf-b84b-0020afbbccfa|6bf52a52-394a-11d3-b153-00c04f79faa6|22d6f312-b0f6-11d0-94ab-0080c74c7e95|9be31822-fdad-461b-ad51-be1d1c159921|67dabfbf-d0ab-41fa-9c46-cc0f21721616/i;

/** As large as a banner, a button or a counter: 728 by 90 and 300 by 250 were the common advertisements. */
const isSmall = (width: number, height: number) => width * height <= 90_000 || height <= 120 || width <= 160;
/** There is enough else to read or to do. */
const isUseful = (document: DocumentFacts) => document.controls > 3 || document.text.length > 600;

/** What the loss of something in a page does to it: small things beside other content are no more than a problem. */
export const effectOf = (document: DocumentFacts, width: number, height: number, effect: Effect): Effect =>
  isUseful(document) && isSmall(width, height) ? 'has-problems' : effect;

const isOf = (embed: Embed, { classes, types, sources }: PlugInSigns) =>
  classes?.test(embed.classid) ||
  // A class of another plug-in says what the element is, whatever its other attributes say.
  (!plugInClasses.test(embed.classid) && (types.test(embed.type) || (!embed.type && sources?.test(embed.source) === true)));

/** A loader that could show something when asked to says nothing of this page; one that runs, or names what it shows, does. */
const shows = ({ reach, text }: ScriptFact) => reach === 'load' || (reach === 'later' && text !== null);

/** What is seen of a plug-in in the document and in its scripts, weighed by its role in the page. `loaded` is its name among script facts. */
export function plugInSeen(
  { embeds, document, code }: { embeds: readonly Embed[]; document: DocumentFacts; code: Code },
  signs: PlugInSigns,
  loaded: PlugIn | null,
): Sighting[] {
  const elements = embeds.filter((embed) => !embed.fallback && isOf(embed, signs));
  const calls = code.facts.filter((fact) => fact.does === 'plugin' && fact.name === loaded && shows(fact));
  return [
    ...elements.map((embed): Sighting => {
      // One that scripts talk to does the page's work, however small it is.
      const effect = embed.used ? signs.effect : effectOf(document, embed.width, embed.height, signs.effect);
      const source = embed.id ? `${embed.tag}#${embed.id}` : embed.tag;
      return { strength: 'certain', effect, where: { source, line: null, excerpt: embed.source || embed.type || embed.classid } };
    }),
    ...calls.map((fact): Sighting => {
      const effect = effectOf(document, ...(fact.size ?? [800, 600]), signs.effect);
      return { strength: 'certain', effect, where: { ...fact.at, excerpt: fact.text ?? fact.name } };
    }),
  ];
}
