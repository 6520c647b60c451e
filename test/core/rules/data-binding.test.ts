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
])('%s', (_, given, expected) => expect(judged(dataBinding, given)).toBe(expected));
