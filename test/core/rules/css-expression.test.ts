import { expect, test } from 'vitest';
import { cssExpression } from '../../../core/rules/css-expression';
import { type Given, judged } from './support';

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a handler', { styles: [{ does: 'expression', value: 'this.onclick = sortBy' }] }, 'certain needs-ie'],
  ['text', { styles: [{ does: 'expression', value: 'this.innerText = total()' }] }, 'certain needs-ie'],
  ['a width', { styles: [{ does: 'expression', value: 'document.body.clientWidth > 900 ? "900px" : "auto"' }] }, 'clear'],
  ['a comparison', { styles: [{ does: 'expression', value: 'this.value == "" ? "red" : "white"' }] }, 'clear'],
  ['a hover', { styles: [{ does: 'expression', value: 'this.onmouseover = function () { this.className = "over" }' }] }, 'clear'],
  ['a behaviour', { styles: [{ value: 'this.onclick = sortBy' }] }, 'clear'],
  [
    'an arrow before the links of a list',
    { styles: [{ does: 'expression', property: 'zoom', value: 'this.innerHTML = "› " + this.innerHTML' }], document: { rows: 6 } },
    'certain has-problems',
  ],
  [
    'a part that is shown by what a field holds',
    { styles: [{ does: 'expression', property: 'display', value: 'document.f.kind.value == "2" ? "block" : "none"' }] },
    'certain needs-ie',
  ],
  [
    'the same by a box that is ticked, which may be the list that can be read',
    { styles: [{ does: 'expression', property: 'display', value: 'document.f.all.checked ? "" : "none"' }], document: { rows: 6 } },
    'certain needs-ie',
  ],
  [
    'what a style hides, and shows once the page is there',
    {
      styles: [{ does: 'expression', property: 'visibility', value: 'document.readyState == "complete" ? "visible" : "hidden"' }],
      document: { rows: 0, controls: 0, links: 0 },
    },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(cssExpression, given)).toBe(expected));
