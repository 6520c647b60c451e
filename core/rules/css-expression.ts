import type { DocumentFacts } from '../model/evidence';
import { hasForm, hasReading, isLong } from '../model/role';
import { defineRule, weigh } from '../model/rule';
import type { StyleFact } from '../model/style-facts';

/** What an expression does beyond working out a length, a colour or whether something shows. */
const works =
  /\bon(?:click|dblclick|change|submit|key(?:down|press|up)|contextmenu)\s*=(?!=)|attachEvent|addEventListener|\.(?:inner(?:HTML|Text)|outerHTML|value|href|action|disabled|readOnly)\s*=(?!=)|\b(?:insertAdjacent\w+|appendChild|insertBefore|createElement|submit|showModalDialog|window\.open)\s*\(/i;
/** What is done as somebody types, and nothing else. */
const keys = /^(?!.*\.(?:inner(?:HTML|Text)|value(?!\s*=\s*this\.value)|disabled|readOnly)\s*=(?!=)).*\bonkey(?:down|press|up)\s*=/is;
/** What an element has of its own: what else an expression asks of it is an attribute of the page's making. */
const elements =
  /^(?:style|offset\w+|client\w+|scroll\w+|parent\w*|current\w+|runtime\w+|className|id|name|child\w*|first\w+|last\w+|next\w+|previous\w+|inner\w+|outer\w+|tagName|width|height|document|all|getA\w+|setA\w+|filters|natural\w+|src|value|type|title|border|cells|rows|rowIndex|cellIndex|sourceIndex|complete|align|isDisabled|disabled|readOnly|checked|href|on\w+|_\w*|runOnce|length|tabIndex|form|options|selectedIndex)$/;
const places = /^(?:left|top|right|bottom|width|height|display|visibility)$/;

/** Places or sizes an element by data in an attribute of the page's own, which nothing else does. */
const placesByData = ({ property, value }: StyleFact): boolean =>
  places.test(property) && [...value.matchAll(/\bthis\.(\w+)(?!\s*=[^=])/g)].some(([, name = '']) => !elements.test(name));

/** Shows a part by what a field holds. */
const showsByField = ({ property, value }: StyleFact): boolean => property === 'display' && /\.(?:value|checked)\b/.test(value);

/** Shows what stands there hidden. */
const unhides = ({ property, value }: StyleFact): boolean => property === 'visibility' && /['"]visible/.test(value);

/** What is read may be what the expression shows. */
const isBeside = (fact: StyleFact, document: DocumentFacts): boolean =>
  (hasReading(document) && !showsByField(fact)) || isLong(document) || (keys.test(fact.value) && hasForm(document));

/** A page whose style sheets carry its work in expressions, which Internet Explorer ran up to version 7. Lengths and colours are none. */
export const cssExpression = defineRule({
  id: 'css-expression',
  needs: ['styles', 'document'],
  judge: ({ styles, document }) =>
    weigh(
      styles.facts
        .filter(
          (fact) => fact.does === 'expression' && (works.test(fact.value) || placesByData(fact) || showsByField(fact) || unhides(fact)),
        )
        .map((fact) => ({
          strength: 'certain',
          effect: isBeside(fact, document) ? 'has-problems' : 'needs-ie',
          where: { ...fact.at, excerpt: `${fact.selector} { ${fact.property}: expression(${fact.value.slice(0, 200)}) }` },
        })),
    ),
});
