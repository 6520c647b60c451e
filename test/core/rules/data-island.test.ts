import { expect, test } from 'vitest';
import { dataIsland } from '../../../core/rules/data-island';
import { type Given, judged } from './support';

const island = { id: 'staff', src: '', children: 3, office: false, used: false };
const reads = { does: 'ie-only' as const, name: 'elements.selectNodes' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['bound to a table', { markup: { islands: [island], bindings: [{ label: 'table', source: '#Staff' }] } }, 'certain needs-ie'],
  ['read by a script', { markup: { islands: [island] }, facts: [reads] }, 'certain needs-ie'],
  [
    'read as one of the page’s elements',
    { markup: { islands: [island] }, facts: [{ does: 'control', name: 'staff', text: 'XMLDocument', reach: 'later' }] },
    'certain needs-ie',
  ],
  ['read where this browser never gets', { markup: { islands: [island] }, facts: [{ ...reads, reach: 'guarded' }] }, 'clear'],
  [
    'seen to fail',
    { markup: { islands: [{ ...island, used: true }] }, errors: [{ message: 'Uncaught TypeError: staff.selectNodes is not a function' }] },
    'observed needs-ie',
  ],
  ['that nothing reads', { markup: { islands: [{ ...island, used: true }] } }, 'clear'],
  ['an empty one', { markup: { islands: [{ ...island, children: 0 }] }, facts: [reads] }, 'clear'],
  ['what Word leaves', { markup: { islands: [{ ...island, office: true }] }, facts: [reads] }, 'clear'],
  ['a script that reads other XML', { facts: [reads] }, 'clear'],
  [
    'a proverb beside a long text',
    { markup: { islands: [island] }, facts: [reads], document: { text: 'x'.repeat(700) } },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(dataIsland, given)).toBe(expected));
