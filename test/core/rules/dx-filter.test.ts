import { expect, test } from 'vitest';
import { dxFilter } from '../../../core/rules/dx-filter';
import { type Given, judged } from './support';

const fade = { does: 'filter' as const, property: 'filter', value: 'progid:DXImageTransform.Microsoft.Fade(duration=1)' };
const plays = { does: 'ie-only' as const, name: 'elements.filters' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a transition that a script plays', { styles: [fade], facts: [plays] }, 'certain has-problems'],
  ['on a page of nothing else', { styles: [fade], facts: [plays], document: { controls: 1 } }, 'certain needs-ie'],
  ['seen to fail', { styles: [fade], errors: [{ message: "Cannot read properties of undefined (reading '0')" }] }, 'observed has-problems'],
  ['a transition that nobody plays', { styles: [fade] }, 'clear'],
  ['played where this browser never gets', { styles: [fade], facts: [{ ...plays, reach: 'guarded' }] }, 'clear'],
  [
    'a picture with holes',
    { styles: [{ ...fade, value: "progid:DXImageTransform.Microsoft.AlphaImageLoader(src='a.png')" }], facts: [plays] },
    'clear',
  ],
  [
    'a gradient',
    { styles: [{ ...fade, value: 'progid:DXImageTransform.Microsoft.gradient(startColorstr=#fff)' }], facts: [plays] },
    'clear',
  ],
  [
    'a picture that fades, above the week’s menu',
    {
      styles: [{ does: 'filter', property: 'filter', value: 'revealTrans(duration=1)', selector: 'img#dish' }],
      facts: [{ does: 'ie-only', name: 'element.filters', reach: 'load' }],
      document: { rows: 6, controls: 0, buttons: 0, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'sheets that are turned so',
    {
      styles: [{ does: 'filter', property: 'filter', value: 'revealTrans(duration=1)', selector: '.sheet' }],
      facts: [{ does: 'ie-only', name: 'element.filters', reach: 'load' }],
      document: { rows: 6, controls: 0, buttons: 0, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a change that is tried, and left to what follows',
    { styles: [fade], facts: [{ ...plays, caught: 'hushed' }], document: { controls: 1 } },
    'certain has-problems',
  ],
  [
    'one strip of news beside something to read',
    { styles: [{ ...fade, selector: '#strip' }], facts: [plays], document: { controls: 1, text: 'x'.repeat(400) } },
    'certain has-problems',
  ],
  [
    'sheets beside as much',
    { styles: [{ ...fade, selector: '.sheet' }], facts: [plays], document: { controls: 1, text: 'x'.repeat(400) } },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(dxFilter, given)).toBe(expected));
