import { expect, test } from 'vitest';
import { jscriptDialect } from '../../../core/rules/jscript-dialect';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  [
    'what is done as the page is left',
    { facts: [{ does: 'dialect', name: 'jscript', text: 'function window.onunload() {' }] },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  [
    'a handler declared as a member',
    { facts: [{ does: 'dialect', name: 'jscript', text: 'function window.onload() {' }] },
    'certain needs-ie',
  ],
  ['an encoded script', { facts: [{ does: 'dialect', name: 'encoded', text: 'JScript.Encode' }] }, 'certain needs-ie'],
  ['a script that does something else', { facts: [{ does: 'deprecated', name: 'XSLTProcessor' }] }, 'clear'],
  [
    'a hint that changes, beside the week’s menu',
    {
      facts: [{ does: 'dialect', name: 'jscript', text: 'function window.onload() {' }],
      document: { rows: 5, controls: 0, links: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a block for when the page has loaded, beside a form that can be sent',
    {
      facts: [{ does: 'dialect', name: 'jscript', text: 'function window.onload() {' }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a block that listens to a control, beside such a form',
    {
      facts: [{ does: 'dialect', name: 'jscript', text: 'function Reader::OnRead() {' }],
      scripts: [{ label: 'onsubmit of form' }],
      document: { checks: 1, controls: 6, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(jscriptDialect, given)).toBe(expected));
