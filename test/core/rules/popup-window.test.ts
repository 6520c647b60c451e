import { expect, test } from 'vitest';
import { popupWindow } from '../../../core/rules/popup-window';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a menu', use('createPopup'), 'certain needs-ie'],
  ['behind a test', use('createPopup', null, 'guarded'), 'clear'],
  ['another member', use('showModalDialog'), 'clear'],
  ['it failed', error('Uncaught TypeError: window.createPopup is not a function'), 'observed needs-ie'],
  ['a popup of another sort', error('Uncaught TypeError: map.openPopup is not a function'), 'clear'],
])('%s', (_, given, expected) => expect(judged(popupWindow, given)).toBe(expected));
