import { expect, test } from 'vitest';
import { dataBinding } from '../../../core/rules/data-binding';
import { type Given, judged } from './support';

const island = { id: 'staff', src: 'staff.xml', children: 0, office: false, used: false };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  [
    'a table bound to an island',
    { markup: { islands: [island], bindings: [{ label: 'table', source: '#staff' }], fields: 2 } },
    'certain needs-ie',
  ],
  [
    'to a Tabular Data Control',
    { embeds: [{ id: 'tdc' }], markup: { bindings: [{ label: 'table', source: '#TDC' }] } },
    'certain needs-ie',
  ],
  ['to nothing', { markup: { bindings: [{ label: 'table', source: '#staff' }], fields: 2 } }, 'clear'],
  ['an island alone', { markup: { islands: [island] } }, 'clear'],
  ['something without a name', { embeds: [{ id: '' }], markup: { bindings: [{ label: 'table', source: '#' }] } }, 'clear'],
  [
    'a ticker beside a form that can be sent',
    {
      markup: {
        islands: [{ id: 'news', src: 'n.xml', children: 0, office: false, used: false }],
        bindings: [{ label: 'span', source: '#news' }],
      },
      document: { sends: 1, controls: 6, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the register itself, beside a menu of long names',
    {
      markup: {
        islands: [{ id: 'reg', src: 'r.xml', children: 0, office: false, used: false }],
        bindings: [{ label: 'table#list', source: '#reg' }],
      },
      document: { titles: 5, rows: 1, controls: 5, buttons: 0, links: 5 },
    },
    'certain needs-ie',
  ],
  [
    'a small table beside news and something to read',
    {
      markup: { islands: [island], bindings: [{ label: 'table', source: '#staff' }] },
      document: { titles: 3, rows: 1, controls: 5, buttons: 0, links: 5, text: 'x'.repeat(400) },
    },
    'certain has-problems',
  ],
  [
    'the same beside two',
    {
      markup: { islands: [island], bindings: [{ label: 'span', source: '#staff' }], fields: 1 },
      document: { controls: 2, links: 2, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a name and a number beside three links',
    {
      markup: { islands: [island], bindings: [{ label: 'span', source: '#staff' }], fields: 2 },
      document: { controls: 3, links: 3, buttons: 0 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(dataBinding, given)).toBe(expected));
