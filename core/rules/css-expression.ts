import { defineRule, weigh } from '../model/rule';

/** What an expression does beyond working out a length, a colour or whether something shows. */
const works =
  /\bon(?:click|dblclick|change|submit|key(?:down|press|up)|contextmenu)\s*=(?!=)|attachEvent|addEventListener|\.(?:inner(?:HTML|Text)|outerHTML|value|href|action|disabled|readOnly)\s*=(?!=)|\b(?:insertAdjacent\w+|appendChild|insertBefore|createElement|submit|showModalDialog|window\.open)\s*\(/i;

/** A page whose style sheets carry its work in expressions, which Internet Explorer ran up to version 7. Lengths and colours are none. */
export const cssExpression = defineRule({
  id: 'css-expression',
  needs: ['styles'],
  judge: ({ styles }) =>
    weigh(
      styles.facts
        .filter(({ does, value }) => does === 'expression' && works.test(value))
        .map(({ selector, property, value, at }) => ({
          strength: 'certain',
          effect: 'needs-ie',
          where: { ...at, excerpt: `${selector} { ${property}: expression(${value.slice(0, 200)}) }` },
        })),
    ),
});
