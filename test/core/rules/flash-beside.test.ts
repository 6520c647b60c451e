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
  ['a high banner, called so, above a sentence', { ...film('banner.swf', 900, 240), document: sentence }, 'certain has-problems'],
  ['one that is not long', { ...film('banner.swf', 600, 240), document: sentence }, 'certain cannot-run'],
  ['one that is higher than a strip', { ...film('banner.swf', 900, 260), document: sentence }, 'certain cannot-run'],
  ['one above a word', { ...film('banner.swf', 900, 240), document: { ...sentence, text: 'x'.repeat(70) } }, 'certain cannot-run'],
  ['as high a film by another name', { ...film('tour.swf', 900, 240), document: sentence }, 'certain cannot-run'],
  [
    'such a banner that a script puts in',
    { facts: [{ does: 'flash', name: 'embedSWF', text: 'banner.swf', size: [900, 240] }], document: sentence },
    'certain has-problems',
  ],
  [
    'one that is not long, by a script',
    { facts: [{ does: 'flash', name: 'embedSWF', text: 'banner.swf', size: [600, 240] }], document: sentence },
    'certain cannot-run',
  ],
  [
    'the same where the script says no size',
    { facts: [{ does: 'flash', name: 'embedSWF', text: 'banner.swf' }], document: sentence },
    'certain cannot-run',
  ],
])('%s', (_, given, expected) => expect(judged(flash, given)).toBe(expected));
