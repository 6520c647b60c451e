import { expect, test } from 'vitest';
import { conditionalCompilation } from '../../../core/rules/conditional-compilation';
import { type Given, judged } from './support';

const lost = { does: 'ie-only' as const, name: '@cc_on', text: 'toExcel' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a function that a button calls', { facts: [{ ...lost, reach: 'later' }] }, 'certain needs-ie'],
  ['behind a test', { facts: [{ ...lost, reach: 'guarded' }] }, 'clear'],
  ['something else of Internet Explorer', { facts: [{ ...lost, name: 'createPopup' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(conditionalCompilation, given)).toBe(expected));
