import { expect, test } from 'vitest';
import { ieDom } from '../../../core/rules/ie-dom';
import { type Given, judged } from './support';

const use = (name: string, text: string | null = null, reach: 'load' | 'later' | 'guarded' = 'later'): Given => ({
  facts: [{ does: 'ie-only', name, text, reach }],
});
const error = (message: string): Given => ({ errors: [{ message }] });

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['XML by path', use('element.selectSingleNode', '//row'), 'certain needs-ie'],
  [
    'as a page opens, beside a table that can be read',
    { ...use('document.frames', 'status', 'load'), document: { rows: 5, controls: 0, links: 0, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'a table that is filled then',
    { ...use('xml.text', null, 'load'), document: { rows: 5, controls: 0, links: 0, buttons: 0 } },
    'certain needs-ie',
  ],
  [
    'one link of several',
    {
      facts: [{ does: 'ie-only', name: 'createElement(markup)', reach: 'later', via: ['href of a "As a folder" > open'] }],
      document: { controls: 5, links: 5, buttons: 0, text: 'Forms' },
    },
    'certain has-problems',
  ],
  [
    'the only link',
    {
      facts: [{ does: 'ie-only', name: 'createElement(markup)', reach: 'later', via: ['href of a "As a folder" > open'] }],
      document: { controls: 1, links: 1, buttons: 0, text: 'Forms' },
    },
    'certain needs-ie',
  ],
  ['a collection called', use('collection()', '0'), 'certain needs-ie'],
  ['frames of the document', use('document.frames', 'main'), 'certain needs-ie'],
  [
    'where nothing of use is lost',
    { facts: [{ does: 'ie-only', name: 'document.frames', text: 'list', reach: 'load', idle: true }] },
    'certain has-problems',
  ],
  ['removal', use('element.removeNode'), 'certain needs-ie'],
  ['an element by markup', use('createElement(markup)', '<input name=a>'), 'certain needs-ie'],
  ['a start page, which nobody came for', use('element.setHomePage'), 'certain has-problems'],
  ['the selection', use('document.selection'), 'certain has-problems'],
  ['saving the page', use('execCommand(SaveAs)'), 'certain has-problems'],
  [
    'the same as the only button of a page with a form',
    {
      facts: [{ does: 'ie-only', name: 'execCommand(SaveAs)', reach: 'later', via: ['onclick of input#b "Keep"'] }],
      scripts: [{ label: 'onclick of input#b', says: 'Keep' }],
      document: { controls: 4, links: 1, buttons: 2, sends: 1, text: 'Number' },
    },
    'certain has-problems',
  ],
  ['behind a test', use('element.selectSingleNode', '//row', 'guarded'), 'clear'],
  ['handlers, which have a rule of their own', use('element.attachEvent', 'onclick'), 'clear'],
  ['a global', use('clipboardData'), 'clear'],
  ['it failed', error('Uncaught TypeError: xml.selectSingleNode is not a function'), 'observed needs-ie'],
  [
    'in what looks at a form before it is sent, which an error does not stop',
    {
      facts: [{ does: 'ie-only', name: 'collection()', text: 'lp', reach: 'later', via: ['onsubmit of form#lp > check'] }],
      document: { checks: 1 },
    },
    'certain has-problems',
  ],
  [
    'in what a form is for that nothing sends',
    { facts: [{ does: 'ie-only', name: 'collection()', text: '0', reach: 'later', via: ['onsubmit of form > find'] }] },
    'certain needs-ie',
  ],
  [
    'what nobody is told of as a field is left',
    {
      facts: [{ does: 'ie-only', name: 'collection()', text: 'a', reach: 'later', caught: 'hushed', via: ['onblur of input#a > mark'] }],
    },
    'certain has-problems',
  ],
  [
    'a table that can be read, sorted by its heads',
    {
      facts: [{ does: 'ie-only', name: 'element.swapNode', reach: 'later', via: ['onclick of th > sort'] }],
      document: { rows: 6, controls: 0, links: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a clock beside a list',
    { ...use('document.all', null, 'load'), document: { rows: 5, controls: 0, links: 0, buttons: 0 } },
    'certain has-problems',
  ],
  ['the same where there is no list', { ...use('document.all', null, 'load'), document: { rows: 0 } }, 'certain needs-ie'],
  [
    'one more line, in a form that has several',
    { ...use('createElement(markup)', '<input name=a>'), document: { sends: 1, controls: 22, buttons: 2, links: 0 } },
    'certain has-problems',
  ],
  [
    'the first line, in a form that has none',
    { ...use('createElement(markup)', '<input name=a>'), document: { sends: 1, controls: 5, buttons: 2, links: 0 } },
    'certain needs-ie',
  ],
  [
    'words found in a list',
    {
      facts: [{ does: 'ie-only', name: 'element.createTextRange', reach: 'later', via: ['onclick of input "Find" > find'] }],
      scripts: [{ label: 'onclick of input', says: 'Find' }],
      document: { rows: 12, controls: 2, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'what is told by nobody where it fails, beside a list',
    {
      facts: [{ does: 'ie-only', name: 'element.selectNodes', text: '//day', reach: 'load', caught: 'hushed' }],
      document: { rows: 5, controls: 0, links: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a form’s field by its place as the page opens, where the form can be sent',
    {
      facts: [{ does: 'ie-only', name: 'collection()', text: '0', reach: 'load' }],
      document: { controls: 4, links: 0, buttons: 1, sends: 1 },
    },
    'certain has-problems',
  ],
  [
    'a hint over links',
    {
      facts: [{ does: 'ie-only', name: 'document.layers', text: null, reach: 'later', via: ['onmouseover of a[href] "Passes" > tip'] }],
      document: { links: 2, controls: 2, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a hint over a part of a picture that leads on',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseover of area[href] > tip'] }],
      document: { links: 2, controls: 2, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the mouse as it leaves a cell',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseout of td "201" > hide'] }],
      document: { links: 2, controls: 2, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the mouse over a cell, beside two links',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseover of td "201" > show'] }],
      document: { links: 2, controls: 2, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'the same beside eight links',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseover of td "201" > show'] }],
      document: { links: 8, controls: 8, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same over a list that can be read',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseover of td "201" > show'] }],
      document: { rows: 6, links: 0, controls: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same over a form that can be sent',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onmouseover of td "201" > show'] }],
      document: { sends: 1, sendable: 4, links: 0, controls: 5, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a part that is pressed with the mouse, on that page',
    {
      facts: [{ does: 'ie-only', name: 'event.button', reach: 'later', via: ['onmousedown of td "201" > pick'], fills: 'locked' }],
      document: { sends: 1, sendable: 4, links: 0, controls: 5, buttons: 1, locked: 1 },
    },
    'certain needs-ie',
  ],
  ['a folder shown in a frame, which links lead to as well', use('element.navigateFrame'), 'certain has-problems'],
  ['a file fetched for a corner of the page', use('element.startDownload'), 'certain has-problems'],
  [
    'a look asked for before a form is sent',
    {
      facts: [{ does: 'ie-only', name: 'element.currentStyle', reach: 'later', via: ['onsubmit of form > check'] }],
      document: { checks: 1 },
    },
    'certain has-problems',
  ],
  [
    'a look set before a form is sent',
    {
      facts: [{ does: 'ie-only', name: 'element.runtimeStyle', reach: 'later', via: ['onsubmit of form > check'] }],
      document: { checks: 1 },
    },
    'certain has-problems',
  ],
  [
    'a look asked for by a button',
    { facts: [{ does: 'ie-only', name: 'element.currentStyle', reach: 'later', via: ['onclick of input "Fold" > fold'] }] },
    'certain needs-ie',
  ],
  [
    'what no handler gets to, beside a list',
    { ...use('element.selectNodes', '//row'), document: { rows: 6, controls: 0, links: 0, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'what a handler gets to, beside the same list',
    {
      facts: [{ does: 'ie-only', name: 'element.selectNodes', text: '//row', reach: 'later', via: ['onclick of td "Ward 3" > open'] }],
      document: { rows: 6, controls: 0, links: 0, buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a table that can be read, sorted by a button of that name',
    {
      facts: [{ does: 'ie-only', name: 'element.swapNode', reach: 'later', via: ['onclick of input "Sort by ward" > order'] }],
      document: { rows: 6, controls: 1, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'parts that a class alone shows as the page opens, beside a list',
    { ...use('element.setAttribute(className)', null, 'load'), document: { rows: 6, controls: 0, links: 0, buttons: 0 } },
    'certain needs-ie',
  ],
  ['the same later on', use('element.setAttribute(className)'), 'certain has-problems'],
  ['a field that a style reckons', use('element.setExpression', 'value'), 'certain needs-ie'],
  ['a width that a style reckons', use('element.setExpression', 'width'), 'certain has-problems'],
  [
    'the next part by where the last one stands, in a script of the page’s own',
    { facts: [{ does: 'ie-only', name: 'element.sourceIndex', reach: 'later', at: { source: 'script 2', line: 1 } }] },
    'certain needs-ie',
  ],
  ['the same in a file that pages share', use('element.sourceIndex'), 'certain has-problems'],
  [
    'a way out in French, beside the same table',
    {
      facts: [{ does: 'ie-only', name: 'element.swapNode', reach: 'later', via: ['onclick of input "Sortie" > leave'] }],
      document: { rows: 6, controls: 1, links: 0, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a search above a list, by a collection asked like a function',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onclick of input "Find" > find'] }],
      document: { rows: 6, controls: 2, buttons: 1, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'the same with a second field',
    {
      facts: [{ does: 'ie-only', name: 'collection()', reach: 'later', via: ['onclick of input "Find" > find'] }],
      document: { rows: 6, controls: 3, buttons: 1, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a transition that shows a part half-way, beside a list',
    { ...use('element.filters', 'visible', 'load'), document: { rows: 6, controls: 0, links: 0, buttons: 0 } },
    'certain needs-ie',
  ],
  [
    'one of a part that is seen before',
    { ...use('element.filters', null, 'load'), document: { rows: 6, controls: 0, links: 0, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'one that shows a part beside a long text',
    { ...use('element.filters', 'visible', 'load'), document: { text: 'x'.repeat(600), controls: 0, links: 0, buttons: 0 } },
    'certain has-problems',
  ],
  ['one that shows a part later on', use('element.filters', 'visible'), 'certain has-problems'],
])('%s', (_, given, expected) => expect(judged(ieDom, given)).toBe(expected));
