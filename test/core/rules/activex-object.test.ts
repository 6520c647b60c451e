import { expect, test } from 'vitest';
import { activexObject } from '../../../core/rules/activex-object';
import { type Given, judged } from './support';

const calendar = 'clsid:20DD1B9E-87C4-11D1-8BE3-0000F8754DA1';
const scriptX = 'clsid:1663ed61-23eb-11d2-b92f-008048fdd814';
const unknown = 'clsid:11111111-2222-3333-4444-555555555555';

test.each<[string, Given, string]>([
  [
    'a document that the page links to as well',
    { embeds: [{ classid: 'clsid:CA8A9780-280D-11CF-A24D-444553540000', source: 'plan.pdf', width: 1000, used: true, linked: true }] },
    'certain has-problems',
  ],
  [
    'a chart beside the table that it draws',
    { embeds: [{ classid: 'clsid:608E8B11-3690-11D1-8FD4-00A0C9BD0C1B' }], document: { rows: 6, controls: 4, links: 4, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'what cannot be seen and signs what the table shows',
    {
      embeds: [{ id: 'Sign', classid: 'clsid:59C7A8D2-66F4-4E1A-9B0E-7B7CF7B0B3A1', width: 0, height: 0, used: true }],
      facts: [{ does: 'control', name: 'Sign', text: 'Sign', reach: 'later', via: ['onclick of input "Approve"'] }],
      scripts: [{ label: 'onclick of input', says: 'Approve' }],
      document: { rows: 6, controls: 1, links: 0, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a scanner beside a field for files',
    {
      embeds: [{ classid: 'clsid:FFC6F181-A5CF-4EC4-A441-093D7134FBF2', used: true }],
      document: { files: 1, sends: 1, controls: 6, buttons: 3, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a view that each row offers beside its links',
    {
      embeds: [{ id: 'v', classid: 'clsid:A662DA7E-CCB7-4743-B71A-D817F6D575DF', width: 720, height: 560, used: true }],
      facts: [{ does: 'control', name: 'v', text: 'Show', reach: 'later', via: ['href of a "Viewer" > show'] }],
      scripts: Array.from({ length: 4 }, () => ({ label: 'href of a', says: 'Viewer' })),
      document: { controls: 13, links: 12, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a picture for a badge, beside a form that is sent',
    {
      embeds: [{ id: 'vc', classid: 'clsid:4A8C1F70-6E0B-11D4-9E1A-00C04F6843FE', width: 160, height: 120, used: true }],
      facts: [{ does: 'control', name: 'vc', text: 'Snap', reach: 'later', via: ['onclick of button "Take photo"'] }],
      scripts: [{ label: 'onclick of button', says: 'Take photo' }],
      document: { controls: 9, links: 1, buttons: 2, sends: 1, sendable: 6 },
    },
    'certain has-problems',
  ],
  [
    'the same where a field waits for it',
    {
      embeds: [{ id: 'vc', classid: 'clsid:4A8C1F70-6E0B-11D4-9E1A-00C04F6843FE', width: 160, height: 120, used: true }],
      facts: [{ does: 'control', name: 'vc', text: 'Snap', reach: 'later', via: ['onclick of button "Take photo"'] }],
      scripts: [{ label: 'onclick of button', says: 'Take photo' }],
      document: { controls: 9, links: 1, buttons: 2, sends: 1, sendable: 6, locked: 1 },
    },
    'certain needs-ie',
  ],
  ['nothing', {}, 'clear'],
  ['a calendar', { embeds: [{ classid: calendar, width: 130, height: 20 }] }, 'certain needs-ie'],
  ['a class nobody knows', { embeds: [{ classid: unknown }] }, 'certain needs-ie'],
  ['by its file alone', { embeds: [{ codebase: 'scan.cab#version=1,0' }] }, 'certain needs-ie'],
  ['out of sight, and no script names it', { embeds: [{ classid: unknown, width: 0, height: 0 }] }, 'certain has-problems'],
  ['out of sight, and a script talks to it', { embeds: [{ classid: unknown, width: 1, height: 1, used: true }] }, 'certain needs-ie'],
  [
    'out of sight, and an error names it',
    {
      embeds: [{ classid: unknown, id: 'RFScanner', width: 0, height: 0 }],
      errors: [{ message: "Uncaught TypeError: Cannot read properties of undefined (reading 'RFScanner')" }],
    },
    'certain needs-ie',
  ],
  [
    'out of sight, and an error names another thing',
    {
      embeds: [{ classid: unknown, id: 'RFScanner', width: 0, height: 0 }],
      errors: [{ message: "Uncaught TypeError: Cannot read properties of undefined (reading 'RFScannerList')" }],
    },
    'certain has-problems',
  ],
  ['a printing aid that a button talks to', { embeds: [{ classid: scriptX, width: 0, height: 0, used: true }] }, 'certain has-problems'],
  ['the same where there is nothing else', { embeds: [{ classid: scriptX, used: true }], document: { controls: 1 } }, 'certain needs-ie'],
  [
    'out of sight, where every use of it has another way',
    {
      embeds: [{ classid: scriptX, id: 'fac', width: 0, height: 0, used: true }],
      facts: [{ does: 'control', name: 'fac', reach: 'guarded' }],
      document: { controls: 1 },
    },
    'certain has-problems',
  ],
  [
    'a printing aid for what is filled in here',
    {
      embeds: [{ classid: scriptX, id: 'fac', width: 0, height: 0, used: true }],
      facts: [{ does: 'control', name: 'fac', reach: 'later', via: ['onclick of input "Print" > labels'] }],
      scripts: [{ label: 'onclick of input', says: 'Print' }],
      document: { controls: 4, buttons: 1, links: 0, text: 'Labels for case files. Tray.' },
    },
    'certain needs-ie',
  ],
  [
    'out of sight, and what it tells is what the page waits for',
    {
      embeds: [{ classid: unknown, id: 'reader', width: 0, height: 0 }],
      facts: [{ does: 'for-event', name: 'reader.cardread', reach: 'later' }],
    },
    'certain needs-ie',
  ],
  [
    'a control out of sight that nothing asks, on a page to print',
    {
      embeds: [{ classid: 'clsid:8856F961-340A-11D0-A96B-00C04FD705A2', id: 'wb', width: 0, height: 0 }],
      document: { controls: 1, buttons: 1, links: 0, text: 'Order 7' },
    },
    'certain has-problems',
  ],
  ['a calendar beside a form that is sent', { embeds: [{ classid: calendar }], document: { sends: 1 } }, 'certain has-problems'],
  [
    'a calendar that a page of the site draws, beside a form that is sent',
    { embeds: [{ type: 'text/x-scriptlet', source: '../inc/calendar1.htm' }], document: { sends: 1 } },
    'certain has-problems',
  ],
  ['the same without a form', { embeds: [{ type: 'text/x-scriptlet', source: '../inc/calendar1.htm' }] }, 'certain needs-ie'],
  [
    'a figure that greets',
    { embeds: [{ classid: 'clsid:D45FD31B-5C6E-11D1-9EC1-00C04FD7081F', used: true }], document: { controls: 1 } },
    'certain has-problems',
  ],
  ['an ornament', { embeds: [{ classid: 'clsid:369303C2-D7AC-11D0-89D5-00A0C90833E6' }] }, 'certain has-problems'],
  ['with something in its place', { embeds: [{ classid: calendar, fallback: true }] }, 'clear'],
  ['Flash', { embeds: [{ classid: 'clsid:D27CDB6E-AE6D-11CF-96B8-444553540000' }] }, 'clear'],
  ['Windows Media', { embeds: [{ classid: 'CLSID:6BF52A52-394A-11d3-B153-00C04F79FAA6' }] }, 'clear'],
  ['Java by its own scheme', { embeds: [{ classid: 'java:Rota.class', codebase: 'rota.cab' }] }, 'clear'],
  ['a PDF', { embeds: [{ type: 'application/pdf', source: 'rota.pdf' }] }, 'clear'],
  [
    'a chart of Office beside a table of its numbers',
    { embeds: [{ classid: 'CLSID:0002E500-0000-0000-C000-000000000046' }], document: { rows: 6, controls: 0, links: 0 } },
    'certain has-problems',
  ],
  [
    'the same alone',
    { embeds: [{ classid: 'CLSID:0002E500-0000-0000-C000-000000000046' }], document: { controls: 0, links: 0 } },
    'certain needs-ie',
  ],
  [
    'out of sight, and all that there is to press signs with it, beside a menu of titles',
    {
      embeds: [{ id: 'signer', classid: unknown, width: 0, height: 0 }],
      facts: [{ does: 'control', name: 'signer', text: 'Sign', reach: 'later', via: ['onclick of input "Approve" > sign'] }],
      scripts: [{ label: 'onclick of input', says: 'Approve' }],
      document: { controls: 5, links: 4, buttons: 1, titles: 4 },
    },
    'certain needs-ie',
  ],
  [
    'what prints, beside a report in Chinese',
    {
      embeds: [{ id: 'wb', classid: 'CLSID:8856F961-340A-11D0-A96B-00C04FD705A2', width: 0, height: 0 }],
      document: { controls: 3, links: 0, buttons: 3, text: '报'.repeat(90) },
    },
    'certain has-problems',
  ],
  [
    'a large control beside four titles to follow',
    { embeds: [{ classid: unknown }], document: { titles: 4, controls: 5, links: 5, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'the same beside three',
    { embeds: [{ classid: unknown }], document: { titles: 3, controls: 5, links: 5, buttons: 0 } },
    'certain needs-ie',
  ],
  [
    'a chart of a part’s size beside four rows',
    {
      embeds: [{ classid: unknown, width: 400, height: 300 }],
      document: { rows: 4, controls: 4, links: 4, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same as large as the page',
    { embeds: [{ classid: unknown }], document: { rows: 4, controls: 4, links: 4, buttons: 0 } },
    'certain needs-ie',
  ],
  [
    'the same beside three rows',
    {
      embeds: [{ classid: unknown, width: 400, height: 300 }],
      document: { rows: 3, controls: 4, links: 4, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a chart of a part’s size beside three rows and a form',
    {
      embeds: [{ classid: unknown, width: 400, height: 300 }],
      document: { rows: 3, controls: 4, links: 0, buttons: 1, sends: 1, sendable: 3 },
    },
    'certain needs-ie',
  ],
  [
    'a printing aid that functions name which nothing calls',
    { embeds: [{ classid: scriptX, id: 'fac', width: 0, height: 0, used: true }], document: { controls: 1 } },
    'certain has-problems',
  ],
  [
    'the same where a script could not be read',
    {
      embeds: [{ classid: scriptX, id: 'fac', width: 0, height: 0, used: true }],
      notLookedAt: [{ source: 'print.js', why: 'not-fetched' }],
      document: { controls: 1 },
    },
    'certain needs-ie',
  ],
  [
    'the same without a name',
    { embeds: [{ classid: scriptX, width: 0, height: 0, used: true }], document: { controls: 1 } },
    'certain needs-ie',
  ],
  [
    'what VBScript asks out of sight, which is not followed',
    {
      embeds: [{ classid: unknown, id: 'reader', width: 0, height: 0, used: true }],
      facts: [{ does: 'vbscript', name: 'handler', text: 'read_OnClick', reach: 'later' }],
      document: { controls: 4, links: 0, buttons: 1, text: '' },
    },
    'certain needs-ie',
  ],
  [
    'a viewer that every button above it drives, beside a table of what else there is to see',
    {
      embeds: [{ id: 'View', classid: unknown, width: 1000, height: 880, used: true }],
      facts: [{ does: 'control', name: 'View', text: 'Refresh', reach: 'later', via: ['onclick of input "50%" > zoom'] }],
      scripts: [{ label: 'onclick of input', says: '50%' }],
      document: { rows: 6, controls: 8, links: 4, buttons: 1 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(activexObject, given)).toBe(expected));
