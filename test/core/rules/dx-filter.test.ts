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
])('%s', (_, given, expected) => expect(judged(dxFilter, given)).toBe(expected));
