import { expect, test } from 'vitest';
import { vml } from '../../../core/rules/vml';
import { type Given, judged } from './support';

const declared = { prefix: 'v', means: 'urn:schemas-microsoft-com:vml' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a plan', { markup: { prefixes: [declared], foreign: [{ name: 'v:rect', count: 6, label: 'v:rect' }] } }, 'certain needs-ie'],
  [
    'tied by a style',
    { styles: [{ value: '#default#VML' }], markup: { foreign: [{ name: 'v:rect', count: 9, label: 'v:rect' }] } },
    'certain needs-ie',
  ],
  [
    'an ornament',
    { markup: { prefixes: [declared], foreign: [{ name: 'v:roundrect', count: 1, label: 'v:roundrect' }] } },
    'certain has-problems',
  ],
  ['shapes that no browser ever drew', { markup: { foreign: [{ name: 'v:rect', count: 6, label: 'v:rect' }] } }, 'clear'],
  [
    'what Word leaves',
    {
      markup: {
        prefixes: [declared],
        foreign: [
          { name: 'v:shape', count: 6, label: '' },
          { name: 'o:p', count: 90, label: '' },
        ],
      },
    },
    'clear',
  ],
  ['a prefix and no shapes', { markup: { prefixes: [declared] } }, 'clear'],
  ['another prefix', { markup: { prefixes: [declared], foreign: [{ name: 'svg:rect', count: 6, label: '' }] } }, 'clear'],
  [
    'frames around a text',
    {
      markup: { prefixes: [declared], foreign: [{ name: 'v:roundrect', count: 4, label: 'v:roundrect' }] },
      document: { text: 'x'.repeat(400), controls: 0 },
    },
    'certain has-problems',
  ],
  [
    'lines with arrows and ovals, beside as much text',
    {
      markup: {
        prefixes: [declared],
        foreign: [
          { name: 'v:line', count: 4, label: 'v:line' },
          { name: 'v:oval', count: 4, label: 'v:oval' },
        ],
      },
      document: { text: 'x'.repeat(400), controls: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a plan of six rooms, beside as much text',
    {
      markup: { prefixes: [declared], foreign: [{ name: 'v:rect', count: 6, label: 'v:rect' }] },
      document: { text: 'x'.repeat(400), controls: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a plan of so many rooms that no table says it',
    {
      markup: { prefixes: [declared], foreign: [{ name: 'v:rect', count: 8, label: 'v:rect' }] },
      document: { rows: 6, controls: 2, links: 2 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(vml, given)).toBe(expected));
