import { expect, it, test } from 'vitest';
import { activexScript } from '../../../core/rules/activex-script';
import { judgeFrame } from '../../../core/verdict';
import { evidence, type Given, judged } from './support';

const calendar = 'MSComCtl2.MonthView';
const exporting = { text: 'Excel.Application', reach: 'later' as const, via: ['onclick of input "Excel" > xls'] };
const rota = { controls: 1, buttons: 1, text: 'Week 12. '.repeat(12) };
const notDefined = 'Uncaught ReferenceError: ActiveXObject is not defined';

test.each<[string, Given, string]>([
  [
    'one link of several, beside a report that can be read',
    {
      facts: [{ name: '<object>', text: 'clsid:3F9A7C02', reach: 'later', via: ['onclick of a "Viewer" > view'] }],
      scripts: [{ label: 'onclick of a', says: 'Viewer' }],
      document: { controls: 4, links: 4, buttons: 0, text: 'The lungs are clear. '.repeat(25) },
    },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  ['made while the page loads', { facts: [{ text: calendar }] }, 'certain needs-ie'],
  ['made by a button', { facts: [{ text: calendar, reach: 'later' }] }, 'certain needs-ie'],
  ['made where this browser never gets', { facts: [{ text: calendar, reach: 'guarded' }] }, 'clear'],
  ['a class that nobody knows', { facts: [{ text: null, reach: 'later' }] }, 'certain needs-ie'],
  [
    'the computer’s name, which the page begins with',
    { facts: [{ text: 'WScript.Network' }], document: { buttons: 1 } },
    'certain needs-ie',
  ],
  ['an export button among others', { facts: [exporting], document: rota }, 'certain has-problems'],
  [
    'a button beside a form that can be sent',
    { facts: [{ text: 'Acme.Reader', reach: 'later', via: ['onclick of input "Read card"'] }], document: { sends: 1, sendable: 3 } },
    'certain has-problems',
  ],
  [
    'one that fills in what nobody can type',
    {
      facts: [{ text: 'Acme.Reader', reach: 'later', fills: 'locked', via: ['onclick of input "Read card"'] }],
      document: { sends: 1, sendable: 3 },
    },
    'certain needs-ie',
  ],
  [
    'a calendar, where the fields are for it alone',
    { facts: [{ text: calendar }], document: { sends: 1, sendable: 4, locked: 2 } },
    'certain needs-ie',
  ],
  [
    'what fetches the rooms as the page to book one loads',
    { facts: [{ text: 'Msxml2.XMLHTTP' }], document: { sends: 1, sendable: 2 } },
    'certain needs-ie',
  ],
  [
    'a button that every row has beside a link of its own',
    {
      facts: [{ text: 'Acme.Viewer', reach: 'later', via: ['onclick of input "View" > view'] }],
      scripts: [1, 2, 3].map(() => ({ label: 'onclick of input', says: 'View' })),
      document: { controls: 6, links: 3, buttons: 3 },
    },
    'certain has-problems',
  ],
  [
    'one that every row has, and nothing else',
    {
      facts: [{ text: 'Acme.Viewer', reach: 'later', via: ['onclick of input "View" > view'] }],
      scripts: [1, 2, 3].map(() => ({ label: 'onclick of input', says: 'View' })),
      document: { controls: 3, links: 0, buttons: 3 },
    },
    'certain needs-ie',
  ],
  [
    'an export that is all the page has',
    {
      facts: [{ text: 'Word.Application', reach: 'later', via: ['onclick of input "Write the letter"'] }],
      document: { controls: 1, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a print-out by the words of its button, beside a text',
    {
      facts: [{ text: 'Acme.Printer', reach: 'later', via: ['onclick of input "Drucken" > drucke'] }],
      document: { text: 'Circular 14. '.repeat(40), links: 0 },
    },
    'certain has-problems',
  ],
  [
    'an export that fields are filled in for, among links to other pages',
    {
      facts: [{ text: 'Excel.Application', reach: 'later', via: ['onclick of input "In Excel öffnen" > nachExcel'] }],
      document: { text: 'Budget lists. '.repeat(20), controls: 6, links: 3, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a signature, where the form can be sent without',
    { facts: [{ text: 'CAPICOM.SignedData', reach: 'later', caught: 'told', via: ['onclick of input "Sign"'] }], document: { sends: 1 } },
    'certain has-problems',
  ],
  ['an export that runs as the page loads', { facts: [{ text: 'Excel.Application' }] }, 'certain needs-ie'],
  ['a test for Flash', { facts: [{ text: 'ShockwaveFlash.ShockwaveFlash.9' }] }, 'clear'],
  ['an error that names it, in Chromium', { errors: [{ message: notDefined }] }, 'observed needs-ie'],
  ['an error that names it, in Firefox', { errors: [{ message: 'ReferenceError: ActiveXObject is not defined' }] }, 'observed needs-ie'],
  ['the same of window', { errors: [{ message: 'Uncaught TypeError: window.ActiveXObject is not a constructor' }] }, 'observed needs-ie'],
  [
    'the same where only the export failed',
    { errors: [{ message: notDefined }], facts: [exporting], document: rota },
    'observed has-problems',
  ],
  ['another error', { errors: [{ message: 'Uncaught ReferenceError: Ext is not defined' }] }, 'clear'],
  ['an error of another host', { errors: [{ message: 'Script error.' }] }, 'clear'],
])('%s', (_, given, expected) => expect(judged(activexScript, given)).toBe(expected));

it('says where', () => {
  const [answer] = judgeFrame([activexScript], evidence({ facts: [{ text: calendar, at: { source: 'leave.js', line: 3 } }] }));
  expect(answer?.judgement).toMatchObject({ where: [{ source: 'leave.js', line: 3, excerpt: `ActiveXObject("${calendar}")` }] });
});

it('judges without errors, where the browser keeps them from us', () => {
  const blind = { ...evidence({ facts: [{ text: calendar }] }), errors: { unseen: 'off-limits' as const } };
  expect(judgeFrame([activexScript], blind)[0]?.judgement.is).toBe('found');
});

it.each<[string, Given, string]>([
  [
    'a link that is followed all the same',
    {
      facts: [{ text: 'Word.Application', reach: 'later', via: ['onclick of a[href] "Letter" > inWord'] }],
      document: { controls: 6, links: 6 },
    },
    'certain has-problems',
  ],
  [
    'the name of the computer for a form that is sent without',
    { facts: [{ text: 'WScript.Network', reach: 'later', via: ['onsubmit of form > stamp'] }], document: { text: '' } },
    'certain has-problems',
  ],
  [
    'a calendar for fields that nobody may type in, beside the rows of a balance',
    { facts: [{ text: calendar, reach: 'load' }], document: { rows: 4, controls: 10, buttons: 4, links: 0 } },
    'certain needs-ie',
  ],
  [
    'the same beside rows alone',
    { facts: [{ text: calendar, reach: 'load' }], document: { rows: 4, controls: 1, buttons: 0, links: 1 } },
    'certain has-problems',
  ],
  [
    'a signature for a form, which is no extra',
    {
      facts: [{ text: 'CAPICOM.Signer', reach: 'later', via: ['onsubmit of form > sign'] }],
      document: { sends: 1, controls: 5, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'what is done besides as a link of a list is followed',
    {
      facts: [{ text: 'Shell.Application', reach: 'later', caught: 'told', via: ['onclick of a[href] "Gate pass" > run'] }],
      document: { titles: 3, controls: 11, links: 11, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a rota read from a database, beside a menu of long names',
    { facts: [{ text: 'ADODB.Connection', reach: 'load' }], document: { titles: 4, rows: 0, controls: 4, buttons: 0, links: 4, text: '' } },
    'certain needs-ie',
  ],
  [
    'what is looked up as a field is left, in a form that can be sent',
    {
      facts: [{ text: 'Microsoft.XMLHTTP', reach: 'later', via: ['onblur of input#postcode > town'] }],
      document: { sends: 1, controls: 8, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a failure that is told, beside a search in the head of the page',
    {
      facts: [{ text: 'Reader.Finger', reach: 'later', caught: 'told', via: ['onclick of input "Clock in" > clock'] }],
      scripts: [{ label: 'onclick of input', says: 'Clock in' }],
      document: { sends: 1, controls: 3, buttons: 2, links: 0, text: '' },
    },
    'certain needs-ie',
  ],
  [
    'a new password, by a button that begins as one that leaves',
    {
      facts: [{ text: 'Microsoft.XMLHTTP', reach: 'later', via: ['onclick of input "Reset password" > reset'] }],
      scripts: [{ label: 'onclick of input', says: 'Reset password' }],
      document: { sends: 1, controls: 3, buttons: 2, links: 0, text: '' },
    },
    'certain needs-ie',
  ],
  [
    'an entry in Outlook, beside a table of dates',
    {
      facts: [{ text: 'Outlook.Application', reach: 'later', via: ['onclick of input "Add the first"'] }],
      scripts: [{ label: 'onclick of input', says: 'Add the first' }],
      document: { rows: 6, controls: 1, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a document’s place in Office, beside the links to all documents',
    {
      facts: [{ text: 'SharePoint.OpenDocuments.2', reach: 'later', via: ['href of a "Change" > edit'] }],
      scripts: [{ label: 'href of a', says: 'Change' }],
      document: { controls: 6, links: 6, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the links to all documents themselves',
    {
      facts: [{ text: 'SharePoint.OpenDocuments.2', reach: 'later', via: ['onclick of a "Lease" > edit', 'onclick of a "Lift" > edit'] }],
      scripts: [
        { label: 'onclick of a', says: 'Lease' },
        { label: 'onclick of a', says: 'Lift' },
      ],
      document: { controls: 3, links: 3, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'rows sorted by their heads, of a list that can be read',
    {
      facts: [{ text: 'Acme.Sorter', reach: 'later', via: ['onclick of th > order'] }],
      document: { rows: 6, controls: 0, links: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same where there is no list',
    {
      facts: [{ text: 'Acme.Sorter', reach: 'later', via: ['onclick of th > order'] }],
      document: { rows: 0, controls: 0, links: 0, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a row of that list, opened',
    {
      facts: [{ text: 'Acme.Sorter', reach: 'later', via: ['onclick of td "Ward 3" > open'] }],
      document: { rows: 6, controls: 0, links: 0, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'the same by a button',
    { facts: [{ text: 'Scripting.Dictionary', reach: 'later', via: ['onclick of input "Count"'] }], document: { text: '' } },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(activexScript, given)).toBe(expected));
