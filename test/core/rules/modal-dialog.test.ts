import { expect, test } from 'vitest';
import { modalDialog } from '../../../core/rules/modal-dialog';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  [
    'a reminder as a table opens',
    {
      facts: [{ does: 'ie-only', name: 'showModelessDialog', text: 'note.htm', reach: 'load' }],
      errors: [{ message: 'Uncaught ReferenceError: showModelessDialog is not defined' }],
      document: { rows: 6, controls: 0, links: 0, buttons: 0 },
    },
    'observed has-problems',
  ],
  [
    'one dialog beside a menu and a form that is sent',
    {
      facts: [{ does: 'ie-only', name: 'showModalDialog', text: 'send.asp', reach: 'later' }],
      document: { sends: 1, links: 5, controls: 8 },
    },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  ['a dialog', use('showModalDialog', 'pick.asp'), 'certain needs-ie'],
  ['a modeless one', use('showModelessDialog'), 'certain needs-ie'],
  ['a page that is such a dialog', use('dialogArguments', null, 'load'), 'certain needs-ie'],
  ['a page that leaves its answer as it closes', use('returnValue'), 'certain needs-ie'],
  ['behind a test', use('showModalDialog', 'pick.asp', 'guarded'), 'clear'],
  ['another member', use('createPopup'), 'clear'],
  ['it failed', error('Uncaught TypeError: window.showModalDialog is not a function'), 'observed needs-ie'],
  ['it failed by its bare name', error('ReferenceError: showModalDialog is not defined'), 'observed needs-ie'],
  ['something else failed', error('Uncaught TypeError: myshowModalDialog is not a function'), 'clear'],
  ['an error of any sort', error('Uncaught ReferenceError: $ is not defined'), 'clear'],
  [
    'a picture that picks a date beside fields that may be typed',
    {
      facts: [{ does: 'ie-only', name: 'showModalDialog', reach: 'later', via: ['onclick of img "Choose" > pick'] }],
      document: { controls: 5, links: 0, buttons: 1, locked: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where a field may not be typed',
    {
      facts: [{ does: 'ie-only', name: 'showModalDialog', reach: 'later', via: ['onclick of img "Choose" > pick'] }],
      document: { controls: 5, links: 0, buttons: 1, locked: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a button that saves in such a window',
    {
      facts: [{ does: 'ie-only', name: 'showModalDialog', reach: 'later', via: ['onclick of input "Save" > save'] }],
      document: { controls: 5, links: 0, buttons: 1, locked: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a link that is followed since its handler throws',
    { facts: [{ does: 'ie-only', name: 'showModalDialog', reach: 'later', via: ['onclick of a[href] "Dr Mensah" > card'] }] },
    'certain has-problems',
  ],
  [
    'a window that explains',
    { facts: [{ does: 'ie-only', name: 'showModalDialog', reach: 'later', via: ['onclick of a "Vysvětlivky k položkám" > vysv'] }] },
    'certain has-problems',
  ],
  [
    'a look-up by words, where all can be typed and sent',
    {
      facts: [
        {
          does: 'ie-only',
          name: 'showModalDialog',
          text: 'suppliers.asp',
          reach: 'later',
          via: ['onclick of input "Find supplier" > find'],
        },
      ],
      document: { controls: 5, links: 0, buttons: 2, sends: 1 },
    },
    'certain has-problems',
  ],
  [
    'the same, where what it fills in cannot be typed',
    {
      facts: [
        {
          does: 'ie-only',
          name: 'showModalDialog',
          text: 'suppliers.asp',
          reach: 'later',
          via: ['onclick of input "Find supplier" > find'],
        },
      ],
      document: { controls: 5, links: 0, buttons: 2, sends: 1, locked: 1 },
    },
    'certain needs-ie',
  ],
  [
    'an answer that a button to go back leaves',
    { facts: [{ does: 'ie-only', name: 'returnValue', text: null, reach: 'later', via: ['onclick of button "返回(B)"'] }] },
    'certain has-problems',
  ],
  [
    'a look-up in a form that a script sends, once it has what the dialog gives',
    {
      facts: [
        { does: 'ie-only', name: 'showModalDialog', text: 'list.asp', reach: 'later', via: ['onclick of input "Find supplier" > find'] },
        { does: 'submits', name: 'submit', reach: 'later', via: ['href of a "Send" > send'] },
      ],
      document: { controls: 5, links: 1, buttons: 1 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(modalDialog, given)).toBe(expected));
