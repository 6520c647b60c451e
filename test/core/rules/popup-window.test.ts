import { expect, test } from 'vitest';
import { popupWindow } from '../../../core/rules/popup-window';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  [
    'a menu on the right button over a table to read',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: [''] }],
      document: { rows: 8, controls: 0, links: 0, buttons: 0, text: 'Week' },
    },
    'certain has-problems',
  ],
  [
    'help on the right button, in a form whose check works',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: [''] }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, checkable: 4, controls: 5, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  ['a menu', use('createPopup'), 'certain needs-ie'],
  ['behind a test', use('createPopup', null, 'guarded'), 'clear'],
  ['another member', use('showModalDialog'), 'clear'],
  ['it failed', error('Uncaught TypeError: window.createPopup is not a function'), 'observed needs-ie'],
  ['a popup of another sort', error('Uncaught TypeError: map.openPopup is not a function'), 'clear'],
  [
    'a hint at a question mark, in a form that can be sent',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of span "?" > hint'] }],
      document: { sends: 1, controls: 6, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a menu in a cell that is empty yet',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of td#c1 "?" > menu'] }],
      document: { sends: 1, controls: 6, buttons: 1, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a menu on the right button, over rows with links',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['oncontextmenu of tr > menu'] }],
      document: { rows: 4, controls: 4, links: 4, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same over rows without',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['oncontextmenu of tr > menu'] }],
      document: { rows: 4, controls: 0, links: 0, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'what opens over links that can be followed',
    { facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onmouseover of a[href] "Stock" > menu'] }] },
    'certain has-problems',
  ],
  [
    'a small button beside a field that can be typed into',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "..." > pick'] }],
      document: { sends: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where the field is locked',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "..." > pick'] }],
      document: { sends: 1, controls: 6, buttons: 2, links: 0, locked: 1 },
    },
    'certain needs-ie',
  ],
  [
    'the same where nothing is sent',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "..." > pick'] }],
      document: { sends: 0, controls: 6, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a menu beside four links and something to read',
    { ...use('createPopup'), document: { controls: 4, links: 4, buttons: 0, text: 'x'.repeat(400) } },
    'certain has-problems',
  ],
  [
    'the same beside three links',
    { ...use('createPopup'), document: { controls: 3, links: 3, buttons: 0, text: 'x'.repeat(400) } },
    'certain needs-ie',
  ],
  [
    'the same beside less to read',
    { ...use('createPopup'), document: { controls: 4, links: 4, buttons: 0, text: 'x'.repeat(399) } },
    'certain needs-ie',
  ],
  [
    'a menu over a cell that leads somewhere',
    { facts: [{ does: 'ie-only', name: 'createPopup', text: 'menu', reach: 'later', via: ['onmouseover of td "201" > menu'] }] },
    'certain needs-ie',
  ],
  [
    'a hint that a press alone shows',
    { facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onmouseover of td > hint', 'onclick of td > hint'] }] },
    'certain needs-ie',
  ],
  [
    'an almanac beside a field that can be typed into',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "Almanaque" > pick'] }],
      document: { sends: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a small button in a form that a script looks at before it is sent',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "..." > pick'] }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where that is VBScript',
    {
      facts: [
        { does: 'ie-only', name: 'createPopup', reach: 'later', via: ['onclick of input "..." > pick'] },
        { does: 'vbscript', name: 'procedure', reach: 'later' },
      ],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'fields that a menu alone fills, in a form that could be sent empty',
    {
      facts: [{ does: 'ie-only', name: 'createPopup', reach: 'load', fills: 'locked' }],
      document: { sends: 1, sendable: 6, locked: 6, controls: 13, buttons: 7, links: 0 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(popupWindow, given)).toBe(expected));
