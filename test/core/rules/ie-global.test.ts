import { expect, test } from 'vitest';
import { ieGlobal } from '../../../core/rules/ie-global';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['an array of VBScript', use('VBArray'), 'certain needs-ie'],
  ['another domain', use('XDomainRequest'), 'certain needs-ie'],
  ['the clipboard', use('clipboardData', 'Text'), 'certain has-problems'],
  ['favourites', use('external.AddFavorite'), 'certain has-problems'],
  ['a language', use('navigator.userLanguage', null, 'load'), 'certain has-problems'],
  [
    'the way back from a form that can be sent',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onclick of input#reset "Cancel"'] }],
      scripts: [{ label: 'onclick of input#reset', says: 'Cancel' }],
      document: { sends: 1 },
    },
    'certain has-problems',
  ],
  [
    'the button that closes a form, in Japanese',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onclick of input "閉じる"'] }],
      scripts: [{ label: 'onclick of input', says: '閉じる' }],
      document: { sends: 1 },
    },
    'certain has-problems',
  ],
  [
    'the way back where nothing else can be done',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onclick of input "Back"'] }],
      scripts: [{ label: 'onclick of input', says: 'Back' }],
      document: { sends: 0 },
    },
    'certain needs-ie',
  ],
  ['the worst decides', { facts: [...(use('clipboardData').facts ?? []), ...(use('Enumerator').facts ?? [])] }, 'certain needs-ie'],
  ['behind a test', use('clipboardData', 'Text', 'guarded'), 'clear'],
  ['what has a rule of its own', use('showModalDialog'), 'clear'],
  ['a name that every object has', use('constructor'), 'clear'],
  ['it failed', error('Uncaught ReferenceError: CollectGarbage is not defined'), 'observed has-problems'],
  [
    'a check before a form is sent, which an error does not stop',
    { facts: [{ does: 'ie-only', name: 'Enumerator', reach: 'later', via: ['onsubmit of form > check'] }] },
    'certain has-problems',
  ],
  [
    'a list to jump from, beside links',
    { facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onchange of select'] }], document: { links: 5 } },
    'certain has-problems',
  ],
  [
    'the same alone',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onchange of select'] }],
      document: { links: 0, controls: 1, text: '' },
    },
    'certain needs-ie',
  ],
  [
    'what stops the only button before it sends',
    {
      facts: [{ does: 'ie-only', name: 'CollectGarbage', reach: 'later', via: ['onclick of input "Send"'] }],
      scripts: [{ label: 'onclick of input', says: 'Send' }],
      document: { controls: 4, links: 0, buttons: 1, sends: 0, text: '' },
    },
    'certain needs-ie',
  ],
  [
    'what ticks all boxes of a form that a script looks at before it is sent',
    {
      facts: [{ does: 'ie-only', name: 'Enumerator', reach: 'later', via: ['onclick of input "Tick all" > all'] }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where that script fails as well',
    {
      facts: [
        { does: 'ie-only', name: 'Enumerator', reach: 'later', via: ['onclick of input "Tick all" > all', 'onsubmit of form > all'] },
      ],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'the language, asked for before anything is written',
    { ...use('navigator.userLanguage', null, 'load'), document: { links: 3, controls: 3, buttons: 0, text: 'Who is who' } },
    'certain needs-ie',
  ],
  [
    'a list to jump from, beside a search that is sent',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onchange of select'] }],
      document: { sends: 1, controls: 2, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'the same beside two links',
    {
      facts: [{ does: 'ie-only', name: 'navigate', reach: 'later', via: ['onclick of input "On"'] }],
      document: { controls: 3, links: 2, buttons: 1, text: 'x'.repeat(400) },
    },
    'certain needs-ie',
  ],
  [
    'another global on such a page',
    {
      facts: [{ does: 'ie-only', name: 'Enumerator', reach: 'later', via: ['onclick of input "On"'] }],
      document: { controls: 4, links: 3, buttons: 1, text: 'x'.repeat(400) },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(ieGlobal, given)).toBe(expected));
