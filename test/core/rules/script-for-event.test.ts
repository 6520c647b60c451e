import { expect, test } from 'vitest';
import { scriptForEvent } from '../../../core/rules/script-for-event';
import { type Given, judged } from './support';

const handler = (name: string, reach: 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'for-event', name, text: 'save()', reach }],
});

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a button', handler('cmdSave.onclick'), 'certain needs-ie'],
  ['a field', handler('days.onchange'), 'certain needs-ie'],
  ['a hint', handler('logo.onmouseover'), 'certain has-problems'],
  ['a farewell', handler('window.onunload'), 'certain has-problems'],
  ['a button with another handler', handler('cmdSave.onclick', 'guarded'), 'clear'],
  ['keys, where there is nothing to press', { ...handler('document.onkeyup'), document: { buttons: 0 } }, 'certain needs-ie'],
  ['keys as a shortcut to a button', { ...handler('document.onkeyup'), document: { buttons: 1 } }, 'certain has-problems'],
  ['what a control tells', { ...handler('Cal.newmonth'), embeds: [{ id: 'cal' }] }, 'certain has-problems'],
  ['Flash’s own block', handler('movie.FSCommand'), 'clear'],
  ['another fact', { facts: [{ does: 'ie-only', name: 'createPopup' }] }, 'clear'],
  ['what is done as loading is stopped', handler('document.onstop'), 'certain has-problems'],
  ['a button that prints', handler('drukuj.onclick'), 'certain has-problems'],
  [
    'a field that is left, in a form that can be sent',
    { ...handler('von.onblur'), document: { sends: 1, controls: 6, buttons: 1, links: 0 } },
    'certain has-problems',
  ],
  [
    'a tint in a table that is read',
    { ...handler('list.onclick'), document: { rows: 8, controls: 3, links: 3, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'a button beside such a table',
    { ...handler('list.onclick'), document: { rows: 8, controls: 1, links: 0, buttons: 1 } },
    'certain needs-ie',
  ],
  [
    'a button that would only set looks',
    { facts: [{ does: 'for-event', name: 'cmdMark.onclick', text: 'row.className = "on"', reach: 'later', idle: true }] },
    'certain has-problems',
  ],
  [
    'a button that fills in what can be typed, in a form that is sent',
    {
      facts: [{ does: 'for-event', name: 'cmdToday.onclick', text: 'f.day.value = t', reach: 'later', fills: 'typed' }],
      document: { sends: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where the field is locked',
    {
      facts: [{ does: 'for-event', name: 'cmdToday.onclick', text: 'f.day.value = t', reach: 'later', fills: 'locked' }],
      document: { sends: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'what can be typed where nothing is sent',
    { facts: [{ does: 'for-event', name: 'cmdToday.onclick', text: 'f.day.value = t', reach: 'later', fills: 'typed' }] },
    'certain needs-ie',
  ],
  [
    'a press that is held, in a form that can be sent',
    { ...handler('map.onmousedown'), document: { sends: 1, controls: 6, buttons: 1, links: 0 } },
    'certain has-problems',
  ],
  ['the same without a form', handler('map.onmousedown'), 'certain needs-ie'],
  [
    'what runs as the window has loaded, and here at once, before the table that it fills is there',
    {
      scripts: [{ label: 'script 2', for: 'window', event: 'onload' }],
      errors: [{ message: "Uncaught TypeError: Cannot read properties of null (reading 'insertRow')" }],
      document: { rows: 0, controls: 3, links: 3, buttons: 0 },
    },
    'observed needs-ie',
  ],
  [
    'the same error in another script',
    { errors: [{ message: "Uncaught TypeError: Cannot read properties of null (reading 'insertRow')" }] },
    'clear',
  ],
])('%s', (_, given, expected) => expect(judged(scriptForEvent, given)).toBe(expected));
