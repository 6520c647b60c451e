import type { DocumentFacts, Markup } from '../model/evidence';
import { hasForm, hasReading, onlyBy, ROWS } from '../model/role';
import { defineRule, type Sighting, weigh } from '../model/rule';
import type { Code } from '../model/script-facts';
import type { StyleFact } from '../model/style-facts';

/** Makers' helpers that round corners, mend pictures and hover: without them a browser of today does the same by itself. */
const helper =
  /(?:^|\/)(?:pie(?:_uncompressed)?|css-?hover\d*|whatever|iepng\w*|png[\w-]*|box-?sizing|border-?radius|ie-css3|backgroundsize|background-size|minmax|hover\w*|fix\w*|ie\d?fix\w*)(?:[._-]?min)?\.(?:htc|php)/i;
/** What such files do to a table or a row that can be read without. */
const extra = /(?:^|\/)[\w-]*(?:sort|zebra|strip|hover|highlight|tooltip|mouse-?over|colou?r)[\w-]*\.htc/i;
/** What they do to a field, by their name: it can be typed into. */
const ofFields = /(?:^|\/)\w*(?:calend|kalend|datepick|m[aá]s[ck]|webservice)\w*\.htc/i;
/** A field that can be typed into without what a file does to it: masks, checks, calendars. */
const field = /^(?:input|textarea)(?![\w-])(?![^#.]*\[type="?(?:button|submit|image|reset)\b)/i;
/** Behaviours built into Internet Explorer that do something for a person; those for history, VML and time are told elsewhere or do little. */
const builtIn = /^#default#(?:userdata|clientcaps|download|httpfolder|anchorclick|homepage)$/i;

/** A page whose parts work by behaviours (HTC): scripts that a style sheet or a prefix ties to elements, for Internet Explorer up to 9. */
export const elementBehavior = defineRule({
  id: 'element-behavior',
  needs: ['styles', 'markup'],
  helps: ['code', 'document'],
  judge({ styles, markup, code, document }) {
    const isSent = document !== undefined && (hasForm(document) || hasReading(document));
    const attached = styles.facts.filter(({ does }) => does === 'behavior');
    return weigh([
      ...attached.filter(isOwn).map((fact) => fromStyle(fact, isExtra(fact, document) ? 'has-problems' : 'needs-ie')),
      ...attached
        .filter(({ value }) => builtIn.test(value))
        .map((fact) => fromStyle(fact, isAsked(fact, code) && !isSent ? 'needs-ie' : 'has-problems')),
      ...fromPrefixes(markup, document !== undefined && hasForm(document) ? 'has-problems' : 'needs-ie'),
    ]);
  },
});

/** A draft that is kept as the person types, who asks for nothing. */
const passing = /^on(?:change|key\w+|blur|unload|beforeunload) of /i;

/** What scripts call on an element that such a behaviour is tied to. */
const methods: [RegExp, RegExp][] = [
  [/userdata/i, /^element\.save$/],
  [/download/i, /^element\.startDownload$/],
  [/httpfolder/i, /^element\.navigate(?:Frame)?$/],
  [/clientcaps/i, /^element\.(?:isComponentInstalled|getComponentVersion|addComponentRequest|doComponentRequest)$/],
];

const isAsked = ({ value }: StyleFact, code: Code | undefined) =>
  methods.some(
    ([kind, method]) =>
      kind.test(value) &&
      code?.facts.some((fact) => fact.does === 'ie-only' && fact.reach !== 'guarded' && method.test(fact.name) && !onlyBy(fact, passing)),
  );

/** What a page can do without: looks, masks of fields that can be typed into, checks of a form that is sent. */
function isExtra({ selector, value }: StyleFact, document: DocumentFacts | undefined): boolean {
  if (extra.test(value)) return true;
  if (field.test(selector) && (document?.locked ?? 0) === 0) return true;
  if (document === undefined) return false;
  if (hasForm(document) && (ofFields.test(value) || /^form\b/i.test(selector))) return true;
  // A tree or menu whose links stand open.
  return document.links > 4 && /^(?:ul|ol|#menu)\b/i.test(selector);
}

const isOwn = ({ value, file }: StyleFact) => !value.startsWith('#') && file !== 'looks' && !helper.test(value);

const fromStyle = ({ selector, value, at }: StyleFact, effect: Sighting['effect']): Sighting => ({
  strength: 'certain',
  effect,
  where: { ...at, excerpt: `${selector} { behavior: url(${value}) }` },
});

/** Elements of a page's own, made by a behaviour's file; several are a list, or a table. */
const fromPrefixes = ({ prefixes, foreign }: Markup, effect: Sighting['effect']): Sighting[] =>
  prefixes
    .filter(({ means }) => /\.htc(?:[?#]|$)/i.test(means))
    .flatMap(({ prefix, means }) => {
      const made = foreign.find(({ name }) => name.startsWith(`${prefix}:`));
      return made
        ? [
            {
              strength: 'certain',
              effect: made.count >= ROWS ? 'needs-ie' : effect,
              where: { source: made.label, line: null, excerpt: means },
            },
          ]
        : [];
    });
