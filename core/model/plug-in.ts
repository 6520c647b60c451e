import type { Address, DocumentFacts, Embed, ScriptElement } from './evidence';
import type { Effect } from './finding';
import { fieldsOf, hasForm, hasReading, isSentByScript, lengthOf } from './role';
import type { Sighting } from './rule';
import type { Code, PlugIn, ScriptFact } from './script-facts';

/** How a plug-in is told in a page: by its class, its type or the end of its file's name; and what its loss does where it is the content. */
export interface PlugInSigns {
  classes: RegExp | null;
  types: RegExp;
  sources: RegExp | null;
  effect: Effect;
  /** How pages name it when they ask for it, and where they send people to get it. */
  asks?: { words: RegExp; maker: RegExp };
}

/** Classes that are plug-ins with diagnoses of their own, so no ActiveX control to be named as such. */
export const plugInClasses =
  /d27cdb6e-ae6d-11cf-96b8-444553540000|8ad9c840-044e-11d1-b3e9-00805f499d93|cafeefac-|cafecafe-|dfeaf541-f3e1-4c24-acac-99c30715084a|32c73088-76ae-40f7-ac40-81f62cb2c1da|166b1bca-3f9c-11cf-8075-444553540000|233c1507-6a77-46a4-9443-f871f945d258|444785f1-de89-4295-863a-d46c3a781394|02bf25d5-8c17-4b23-bc80-d3488abddc6b|cfcdaa03-8be4-11cf-b84b-0020afbbccfa|6bf52a52-394a-11d3-b153-00c04f79faa6|22d6f312-b0f6-11d0-94ab-0080c74c7e95|9be31822-fdad-461b-ad51-be1d1c159921|67dabfbf-d0ab-41fa-9c46-cc0f21721616|15b782af-55d8-11d1-b477-006097098764/i;

/** As large as a banner, a button or a counter: 728 by 90 and 300 by 250 were the common advertisements. */
export const isSmall = (width: number, height: number) => width * height <= 90_000 || height <= 120 || width <= 160;
/** A page that says so much is about more than a film of 640 by 480. */
const FULL = 900;
/** Beside so much to read, a film of 500 by 360 is a part of the page. */
const READ = 400;
export const PART = 180_000;
/** 640 by 480. */
const MIDDLING = 307_200;

/** As small as a counter, a ticker or a button. */
const isTiny = (width: number, height: number) => width * height <= 20_000 || height <= 60;
/** As long and low as the head of a page. */
const isHead = (width: number, height: number) => height <= 150 && width >= 400 && width >= height * 4;

/** Beside a menu a page says no more than a greeting. */
const MENU = 400;

/** How pages name what they have for those without the plug-in. */
const otherwise =
  /\((?:optional|opcional|facultati[fv]\w*|facoltativ\w|freiwillig|optioneel|valfri\w*|nepovinn\w*|opcjonaln\w*|необязательно|προαιρετικ\w*|isteğe bağlı|可选|選用|任意|선택)\)|(?:text|html5?|javascript|static)[- ]?(?:only )?version|(?:without|no) (?:flash|plug-?in)|(?:text|html)-?(?:fassung|version|ansicht)|ohne (?:flash|plug-?in)|version (?:texte?|html)|sans (?:flash|plug-?in)|versione (?:solo )?(?:test|html)|senza (?:flash|plug-?in)|versi[óo]n (?:de |en |solo )?(?:texto|html)|sin (?:flash|complemento)|vers[ãa]o (?:em |de |s[óo] )?(?:texto|html)|sem (?:flash|plug-?in)|(?:tekst|html)[- ]?versie|zonder (?:flash|plug-?in)|(?:text|html)[- ]?versionen?|utan flash|(?:teksti|html)-?versio|ilman flash|(?:textov|html)\S* verz|bez flash|wersja (?:tekst|html)|(?:текстов|html)\S* верси|без (?:flash|флеш|флэш)|(?:текстов|html)\S* версі|(?:metin|html) s[üu]r[üu]m|flash'?s[ıi]z|κειμ[έε]νου|χωρίς flash|(?:文字|文本|纯文本|純文字|html)版|テキスト版|html版|텍스트 ?(?:버전|판)|html ?버전|sz[öo]veges v[áa]ltozat|flash n[ée]lk[üu]l/i;

/** "It does not work without Flash" offers nothing. */
const only =
  /\b(?:nicht|not|non|no|n[ãa]o|nie|ne|niet|inte|ikke|nelze)(?:\s+\S+){0,4}\s+(?:ohne|without|senza|sin|sem|bez|zonder|utan|uden)\s|\b(?:ohne|without|senza|sans|sin|sem|bez|zonder|utan|uden) flash(?:\s+\S+){0,9}\s+(?:nicht|not|cannot|non|no|n[ãa]o|nie|ne|niet|inte|ikke|nelze)\b/i;

/**
 * What the loss of something in a page does to it: small things beside other content are no more than a problem, and tiny ones beside any.
 * `readable` is how much text is enough by itself.
 */
export function effectOf(document: DocumentFacts, width: number, height: number, effect: Effect, readable = 300): Effect {
  const length = lengthOf(document.text);
  if ((length > 60 || document.links > 0) && otherwise.test(document.text) && !only.test(document.text)) return 'has-problems';
  // Links to other pages are on every page.
  const isUseful = document.controls - document.links > 3 || document.sends > 0 || length > readable;
  if (length >= FULL && width * height <= MIDDLING) return 'has-problems';
  if (length >= READ && width * height <= PART) return 'has-problems';
  const isNothing = width * height <= 16;
  // Where there is nothing to press or follow, a film as wide as a menu is one.
  if (isHead(width, height) && !isTiny(width, height) && document.controls + document.media === 0 && length <= MENU) return effect;
  if (isNothing || (isUseful && isSmall(width, height))) return 'has-problems';
  return (isTiny(width, height) && length > 80) || (isHead(width, height) && length > 40) ? 'has-problems' : effect;
}

/** Programs that run films or applets in a browser of today: Ruffle, CheerpJ. */
const emulator = /\b(?:ruffle|cheerp[jx]|leaningtech)\b/i;
export const isEmulated = (scripts: readonly Pick<ScriptElement, 'src'>[]): boolean => scripts.some(({ src }) => emulator.test(src ?? ''));

const isOf = (embed: Embed, { classes, types, sources }: PlugInSigns) =>
  classes?.test(embed.classid) ||
  // A class says what the element is, whatever its other attributes say.
  (!/^\s*clsid:/i.test(embed.classid) && (types.test(embed.type) || (!embed.type && sources?.test(embed.source) === true)));

/** A loader that could show something when asked to says nothing of this page; one that runs, or names what it shows, does. */
const shows = ({ reach, text }: ScriptFact) => reach === 'load' || (reach === 'later' && text !== null);

/** What a page with plug-ins is told by. */
export interface Page {
  embeds: readonly Embed[];
  document: DocumentFacts;
  code: Code;
  addresses: readonly Address[];
}

/** Markup in what a person reads: the page teaches how to write what it shows. */
export const isQuoted = ({ text }: DocumentFacts): boolean => /<(?:embed|object|applet|param)\b/i.test(text);

/** So many things of one kind are what the page is for. */
const CROWD = 6;

/** Pictures and sound by the end of a file's name. */
const recording = /\.(?:wm[av]|as[fx]|avi|mpe?g|mov|qt|r[am]m?|mp[34]|midi?|wav|ica)(?:[?#]|$)/i;

/** What the page also links to as a file is played by the computer's own player; a player without a file of its own plays those. */
const isHandedOut = ({ source }: Embed, { recordings }: DocumentFacts) => recordings > 0 && (source === '' || recording.test(source));

/** What shows something of its own, beside a table or list that may say the same; a recording is what its page is about. */
const drawn: ReadonlySet<PlugIn> = new Set(['silverlight', 'unity', 'shockwave', 'java']);

/** Text that is read, whatever is heard beside it. */
const READABLE = 300;
/** A table that is the page. */
const TABLE = 5;
/** Beside a list of so many documents a small recording only greets. */
const LISTED = 4;

/** What is seen of a plug-in in the document and in its scripts, weighed by its role in the page. `loaded` is its name among script facts. */
export function plugInSeen({ embeds, document, code, addresses }: Page, signs: PlugInSigns, loaded: PlugIn | null): Sighting[] {
  const elements = embeds.filter((embed) => !embed.fallback && isOf(embed, signs));
  const named = code.facts.filter((fact) => fact.does === 'plugin' && fact.name === loaded);
  const calls = named.filter(shows);
  // A player that is put together from its picture, its buttons and its line of text.
  const players = elements.filter(({ tag }) => tag === 'embed');
  const isParted = loaded === 'real' && players.length > 1 && players.every(({ source }) => source === players[0]?.source);
  // A script that looks for the plug-in first shows a request for it here, in place of what the plug-in would.
  const asked =
    calls.length === 0 && asksFor(signs.asks, { document, addresses }) ? named.filter(({ reach }) => reach === 'guarded').slice(0, 1) : [];
  const way = addresses.find(({ address }) => signs.asks?.maker.test(address));
  if (elements.length + named.length === 0) return way && onlyAsks(document) ? [leftAlone(signs.effect, way)] : [];
  return [
    ...elements.map((embed): Sighting => {
      // One that scripts talk to does the page's work, however small it is; but not that of a page that is full without.
      const isHelper =
        embed.width * embed.height <= 16 && (hasForm(document) || (document.controls === 0 && lengthOf(document.text) >= READABLE));
      const isExtra = loaded === 'java' && (hasReading(document) || hasForm(document)) && isSmall(embed.width, embed.height);
      // Fields that nothing else sends.
      const isSender = document.buttons === 0 && fieldsOf(document) > 1;
      const isMain = isSender || (embed.used && !isHelper && !isExtra) || isParted || elements.length >= CROWD;
      const isDrawn = ((loaded !== null && drawn.has(loaded)) || document.rows >= TABLE) && embed.width * embed.height <= PART;
      const isGreeting = document.titles >= LISTED && isSmall(embed.width, embed.height);
      // A form that a script sends, and that asks the plug-in nothing.
      const isSent = isSmall(embed.width, embed.height) && isSentByScript(document, code);
      const isPart = !embed.used && !isParted && (isSent || (hasReading(document) && (isDrawn || isGreeting)));
      const effect =
        isHandedOut(embed, document) || isPart
          ? 'has-problems'
          : isMain
            ? signs.effect
            : effectOf(document, embed.width, embed.height, signs.effect, 600);
      const source = embed.id ? `${embed.tag}#${embed.id}` : embed.tag;
      return { strength: 'certain', effect, where: { source, line: null, excerpt: embed.source || embed.type || embed.classid } };
    }),
    ...[...calls, ...asked].map(
      (fact): Sighting => ({
        strength: 'certain',
        effect: effectOfCall(fact, document, signs.effect, code),
        where: { ...fact.at, excerpt: fact.text ?? fact.name },
      }),
    ),
  ];
}

/** What a script puts into a page: large where it says no size, and what a person has asked for is no ornament. */
export function effectOfCall(fact: ScriptFact, document: DocumentFacts, effect: Effect, code?: Code): Effect {
  const { size = [800, 600], reach } = fact;
  const [width, height] = size;
  // Another view of what the page shows, or beside what is filled in.
  if (reach === 'later' && (hasReading(document) || hasForm(document) || (code && isSentByScript(document, code)))) return 'has-problems';
  return reach === 'later' && width * height > 10_000 && lengthOf(document.text) < FULL
    ? effect
    : effectOf(document, width, height, effect);
}

/** A page with nothing but the way to the plug-in's maker: what a loader put there until its film came. */
const onlyAsks = ({ text, controls, links, media }: DocumentFacts): boolean =>
  controls <= 1 && links <= 1 && media === 0 && lengthOf(text) <= STAND_IN;
const STAND_IN = 60;
const leftAlone = (effect: Effect, { label, address }: Address): Sighting => ({
  strength: 'certain',
  effect,
  where: { source: label, line: null, excerpt: address },
});

/** Longer pages name a plug-in for many reasons. */
const SHORT = 600;

/** Whether a page asks the person for a plug-in, by its name or by the way to its maker. */
export const asksFor = (asks: PlugInSigns['asks'], { document, addresses }: Pick<Page, 'document' | 'addresses'>): boolean =>
  asks !== undefined &&
  (addresses.some(({ address }) => asks.maker.test(address)) || (document.text.length <= SHORT && asks.words.test(document.text)));
