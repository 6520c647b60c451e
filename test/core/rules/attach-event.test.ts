import { expect, test } from 'vitest';
import { attachEvent } from '../../../core/rules/attach-event';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  [
    'rows that would open, of a list that can be read',
    { ...use('element.attachEvent', 'onclick', 'load'), document: { rows: 6, controls: 4, links: 4, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'a page that would be shown once it is loaded',
    { ...use('attachEvent', 'onload', 'load'), document: { rows: 6, controls: 4, links: 4, buttons: 0 } },
    'certain needs-ie',
  ],
  ['nothing', {}, 'clear'],
  ['a handler of the window', use('attachEvent', 'onload', 'load'), 'certain needs-ie'],
  ['a handler of an element', use('element.attachEvent', 'onclick'), 'certain needs-ie'],
  ['a handler that is taken off', use('document.detachEvent', 'onclick'), 'certain needs-ie'],
  ['a hint', use('element.attachEvent', 'onmouseover'), 'certain has-problems'],
  ['a hint that stops the page’s first script', use('element.attachEvent', 'onmouseover', 'load'), 'certain needs-ie'],
  ['behind a test', use('attachEvent', 'onload', 'guarded'), 'clear'],
  ['another member', use('element.fireEvent', 'onclick'), 'clear'],
  ['it failed', error('Uncaught TypeError: document.body.attachEvent is not a function'), 'observed needs-ie'],
  [
    'a button that adds a line, in such a form',
    { ...use('element.attachEvent', 'onclick'), document: { sends: 1, controls: 4, buttons: 2, links: 0 } },
    'certain needs-ie',
  ],
  [
    'a failure beside a form that can be sent as it stands',
    { ...error('Uncaught TypeError: window.attachEvent is not a function'), document: { sends: 1, controls: 6, buttons: 2, links: 0 } },
    'observed has-problems',
  ],
  [
    'hints over the rows of a timetable',
    {
      ...use('element.attachEvent', 'onmouseover', 'load'),
      ...error('Uncaught TypeError: rows[i].attachEvent is not a function'),
      document: { rows: 9, controls: 1, links: 1, buttons: 0 },
    },
    'observed has-problems',
  ],
  [
    'what starts beside a long text',
    { ...use('attachEvent', 'onload', 'load'), document: { text: 'x'.repeat(700) } },
    'certain has-problems',
  ],
  ['a button beside a long text', { ...use('attachEvent', 'onclick', 'load'), document: { text: 'x'.repeat(700) } }, 'certain needs-ie'],
  [
    'a listener that would only set looks',
    { facts: [{ does: 'ie-only', name: 'element.attachEvent', text: 'onclick', reach: 'later', idle: true }] },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(attachEvent, given)).toBe(expected));
