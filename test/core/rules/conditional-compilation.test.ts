import { expect, test } from 'vitest';
import { conditionalCompilation } from '../../../core/rules/conditional-compilation';
import { type Given, judged } from './support';

const lost = { does: 'ie-only' as const, name: '@cc_on', text: 'toExcel' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a function that a button calls', { facts: [{ ...lost, reach: 'later' }] }, 'certain needs-ie'],
  ['behind a test', { facts: [{ ...lost, reach: 'guarded' }] }, 'clear'],
  ['something else of Internet Explorer', { facts: [{ ...lost, name: 'createPopup' }] }, 'clear'],
  [
    'suggestions for a search that is sent as it stands',
    { facts: [{ ...lost, reach: 'later' }], document: { sends: 1, controls: 5, buttons: 2, links: 0 } },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(conditionalCompilation, given)).toBe(expected));
