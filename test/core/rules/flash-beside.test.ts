import { expect, test } from 'vitest';
import { flash } from '../../../core/rules/flash';
import { type Given, judged } from './support';

const film = (source: string, width: number, height: number): Given => ({
  embeds: [{ type: 'application/x-shockwave-flash', source, width, height }],
});
const few = { rows: 3, controls: 3, links: 3, buttons: 0, text: 'Receipts' };
const sentence = { controls: 0, links: 0, buttons: 0, text: 'x'.repeat(100) };

test.each<[string, Given, string]>([
  ['a chart above three rows', { ...film('column.swf', 400, 220), document: few }, 'certain has-problems'],
  ['the same above two', { ...film('column.swf', 400, 220), document: { ...few, rows: 2 } }, 'certain cannot-run'],
  ['a strip above three rows', { ...film('strip.swf', 600, 190), document: few }, 'certain cannot-run'],
  ['a plan larger than a part, above three rows', { ...film('plan.swf', 600, 400), document: few }, 'certain cannot-run'],
  [
    'a high banner above a sentence, by a script',
    { facts: [{ does: 'flash', name: 'embedSWF', text: 'banner.swf', size: [600, 240] }], document: sentence },
    'certain cannot-run',
  ],
  [
    'the same where the script says no size',
    { facts: [{ does: 'flash', name: 'embedSWF', text: 'banner.swf' }], document: sentence },
    'certain cannot-run',
  ],
])('%s', (_, given, expected) => expect(judged(flash, given)).toBe(expected));
