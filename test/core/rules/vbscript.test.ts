import { expect, test } from 'vitest';
import { vbscript } from '../../../core/rules/vbscript';
import { type Given, judged } from './support';

const part = (name: string, reach: 'load' | 'later' | 'guarded') => ({ facts: [{ does: 'vbscript' as const, name, reach }] });

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  [
    'what is done before a page is printed',
    { facts: [{ does: 'vbscript', name: 'handler', text: 'Window_OnBeforePrint', reach: 'later' }] },
    'certain has-problems',
  ],
  ['a handler', part('handler', 'later'), 'certain needs-ie'],
  [
    'one link of several on a page to read',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'OpenViewer()', reach: 'later', at: { source: 'href of a', line: 1 } }],
      document: { controls: 4, links: 4, buttons: 0, text: 'Page 1 of 3' },
    },
    'certain has-problems',
  ],
  [
    'the same as the only link',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'OpenViewer()', reach: 'later', at: { source: 'href of a', line: 1 } }],
      document: { controls: 1, links: 1, buttons: 0, text: 'Page 1 of 3' },
    },
    'certain needs-ie',
  ],
  ['a greeting on a page of use', { ...part('ornament', 'load'), document: { buttons: 1 } }, 'certain has-problems'],
  [
    'a greeting and nothing else',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'document.write "Hello"', reach: 'load' }],
      document: { buttons: 0, text: 'Hello' },
    },
    'certain needs-ie',
  ],
  [
    'what happens as the page is left',
    { facts: [{ does: 'vbscript', name: 'handler', text: 'Window_OnUnload', reach: 'later' }] },
    'certain has-problems',
  ],
  [
    'what is looked at before a form is sent, which is sent without',
    { facts: [{ does: 'vbscript', name: 'handler', text: 'cmdSend_OnClick', reach: 'later' }], document: { buttons: 1, sends: 1 } },
    'certain has-problems',
  ],
  [
    'the same where another button waits for it',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'cmdFind_OnClick', reach: 'later' }],
      document: { buttons: 2, sends: 1, controls: 3, text: 'Find' },
    },
    'certain needs-ie',
  ],
  [
    'words in the window’s edge, on a page of frames',
    { facts: [{ does: 'vbscript', name: 'ornament', text: 'window.status = "Ready"', reach: 'load' }], document: { buttons: 0, text: '' } },
    'certain has-problems',
  ],
  ['a statement that runs as the page loads', part('statement', 'load'), 'certain needs-ie'],
  ['a procedure that JavaScript calls', part('procedure', 'later'), 'certain needs-ie'],
  ['a procedure that nothing calls here', part('procedure', 'guarded'), 'clear'],
  ['execScript', part('execScript', 'later'), 'certain needs-ie'],
  ['something else', { facts: [{ does: 'activex' }] }, 'clear'],
  [
    'a statement, beside a table of words',
    { ...part('statement', 'load'), document: { rows: 6, controls: 0, buttons: 0 } },
    'certain has-problems',
  ],
  [
    'a statement, beside a table and fields that nothing sends',
    { ...part('statement', 'load'), document: { rows: 6 } },
    'certain needs-ie',
  ],
  [
    'the way on from an empty page',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'location.href = "main.asp"', reach: 'load' }],
      document: { text: '', buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'a gate that never shuts, before a text',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'Location.Replace "no.htm"', reach: 'load' }],
      document: { text: 'x'.repeat(200) },
    },
    'certain has-problems',
  ],
  [
    'a sum worked out of fields that nothing sends, beside its guide',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'cmdSum_OnClick', reach: 'later' }],
      document: { text: 'x'.repeat(700), controls: 6, links: 0, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'the same text beside nothing to fill in',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'cmdSum_OnClick', reach: 'later' }],
      document: { text: 'x'.repeat(700), controls: 1, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a function that the form’s own check asks, and nothing else',
    {
      facts: [{ does: 'vbscript', name: 'procedure', text: 'CountDays', reach: 'later' }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { controls: 4, links: 0, buttons: 1, sends: 0, checks: 1 },
    },
    'certain has-problems',
  ],
  [
    'the same, which the page asks as it opens too',
    {
      facts: [{ does: 'vbscript', name: 'procedure', text: 'CountDays', reach: 'later' }],
      scripts: [{ label: 'onsubmit of form' }, { label: 'onload of body' }],
      document: { controls: 4, links: 0, buttons: 1, sends: 0, checks: 1 },
    },
    'certain needs-ie',
  ],
  [
    'what looks at a search from its only button, which sends it without',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'CheckIt', reach: 'later', at: { source: 'onclick of input#ok', line: 1 } }],
      document: { sends: 1, controls: 2, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'the same from one of two buttons',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'CheckIt', reach: 'later', at: { source: 'onclick of input#ok', line: 1 } }],
      document: { sends: 1, controls: 3, links: 0, buttons: 2 },
    },
    'certain needs-ie',
  ],
  [
    'an only button that sends nothing',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'CheckIt', reach: 'later', at: { source: 'onclick of input#ok', line: 1 } }],
      document: { sends: 0, controls: 2, links: 0, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a field beside such a button',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'Fill', reach: 'later', at: { source: 'onchange of input#nr', line: 1 } }],
      document: { sends: 1, controls: 2, links: 0, buttons: 1 },
    },
    'certain needs-ie',
  ],
  [
    'the same where a script looks at the search as well',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'CheckIt', reach: 'later', at: { source: 'onclick of input#ok', line: 1 } }],
      document: { checks: 1, controls: 2, links: 0, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a greeting put into a part of an empty page',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'document.all.words.innerHTML = "Good morning"', reach: 'load' }],
      document: { text: '', buttons: 0 },
    },
    'certain needs-ie',
  ],
  [
    'the same above a text',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'document.all.words.innerHTML = "Good morning"', reach: 'load' }],
      document: { text: 'x'.repeat(200), buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a colour for a part of an empty page',
    {
      facts: [{ does: 'vbscript', name: 'ornament', text: 'words.style.color = "red"', reach: 'load' }],
      document: { text: '', buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'what looks at a search from its only button, by its name',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'find_OnClick', reach: 'later' }],
      document: { sends: 1, controls: 2, links: 0, buttons: 1, text: '' },
    },
    'certain has-problems',
  ],
  [
    'what waits for its field, by its name',
    {
      facts: [{ does: 'vbscript', name: 'handler', text: 'find_OnChange', reach: 'later' }],
      document: { sends: 1, controls: 2, links: 0, buttons: 1, text: '' },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(vbscript, given)).toBe(expected));
