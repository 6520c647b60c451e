import { expect, test } from 'vitest';
import { hta } from '../../../core/rules/hta';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['the element', { markup: { application: true } }, 'certain has-problems'],
  ['a page to start one', { addresses: [{ address: 'install/assets.hta' }], document: { controls: 1 } }, 'certain needs-ie'],
  ['a link among others', { addresses: [{ address: 'assets.HTA?user=1' }] }, 'certain has-problems'],
  ['in the query alone', { addresses: [{ address: 'help.asp?about=a.hta' }] }, 'clear'],
  ['another address', { addresses: [{ address: 'file:///h:/a.doc' }] }, 'clear'],
  [
    'a side offer of instructions',
    { addresses: [{ address: 'serial.hta' }], document: { controls: 1, links: 1, rows: 6 } },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(hta, given)).toBe(expected));
