import { expect, test } from 'vitest';
import { elementBehavior } from '../../../core/rules/element-behavior';
import { type Given, judged } from './support';

const day = { name: 'hr:day', count: 3, label: 'hr:day' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a menu', { styles: [{ value: 'menu.htc', file: 'works' }] }, 'certain needs-ie'],
  ['a file that could not be read', { styles: [{ value: '/scripts/calendar.htc?v=2' }] }, 'certain needs-ie'],
  ['a mask on a field', { styles: [{ selector: 'textarea#from', value: 'mask.htc' }] }, 'certain has-problems'],
  ['a file on a button', { styles: [{ selector: 'input[type=button]', value: 'save.htc' }] }, 'certain needs-ie'],
  ['a file on what is no field', { styles: [{ selector: 'input-row', value: 'row.htc' }] }, 'certain needs-ie'],
  ['a file that changes looks', { styles: [{ value: 'rows.htc', file: 'looks' }] }, 'clear'],
  ['PIE', { styles: [{ value: '/css/PIE.htc' }] }, 'clear'],
  ['csshover', { styles: [{ value: 'csshover3.htc', file: 'works' }] }, 'clear'],
  ['a fix for pictures', { styles: [{ value: 'iepngfix.htc', file: 'works' }] }, 'clear'],
  ['user data', { styles: [{ value: '#default#userData' }] }, 'certain has-problems'],
  ['a way to sort a table that can be read', { styles: [{ value: 'js/tablesort.htc' }] }, 'certain has-problems'],
  [
    'user data that a button keeps',
    {
      styles: [{ value: '#default#userData' }],
      facts: [{ does: 'ie-only', name: 'element.save', reach: 'later', via: ['onclick of input "Save" > keep'] }],
    },
    'certain needs-ie',
  ],
  [
    'user data that is kept as the person types',
    {
      styles: [{ value: '#default#userData' }],
      facts: [{ does: 'ie-only', name: 'element.save', reach: 'later', via: ['onchange of textarea > draft'] }],
    },
    'certain has-problems',
  ],
  ['VML and time', { styles: [{ value: '#default#VML' }, { value: '#default#time2' }] }, 'clear'],
  ['an element of its own', { markup: { prefixes: [{ prefix: 'hr', means: 'calendar.htc' }], foreign: [day] } }, 'certain needs-ie'],
  ['a prefix that nothing uses', { markup: { prefixes: [{ prefix: 'x', means: 'calendar.htc' }], foreign: [day] } }, 'clear'],
  ['an expression', { styles: [{ does: 'expression', value: 'menu.htc' }] }, 'clear'],
  [
    'a draft that is kept, beside a form that can be sent',
    {
      styles: [{ value: '#default#userData' }],
      facts: [{ does: 'ie-only', name: 'element.save', reach: 'later', via: ['onclick of input "Save draft"'] }],
      document: { sends: 1, controls: 8, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'a file fetched for a corner of a page with a table to read',
    {
      styles: [{ value: '#default#download' }],
      facts: [{ does: 'ie-only', name: 'element.startDownload', reach: 'load' }],
      document: { rows: 7, controls: 0, links: 0, buttons: 0 },
    },
    'certain has-problems',
  ],
  [
    'a list of elements of its own, beside a form that can be sent',
    {
      markup: { prefixes: [{ prefix: 'hr', means: 'calendar.htc' }], foreign: [{ ...day, count: 5 }] },
      document: { sends: 1, controls: 8, buttons: 2, links: 0 },
    },
    'certain needs-ie',
  ],
  [
    'one of them',
    {
      markup: { prefixes: [{ prefix: 'hr', means: 'calendar.htc' }], foreign: [{ ...day, count: 1 }] },
      document: { sends: 1, controls: 8, buttons: 2, links: 0 },
    },
    'certain has-problems',
  ],
  [
    'what looks something up for a form that can be sent',
    { styles: [{ selector: '#service', value: 'webservice.htc' }], document: { sends: 1, controls: 8, buttons: 2, links: 0 } },
    'certain has-problems',
  ],
  ['the same without a form', { styles: [{ selector: '#service', value: 'webservice.htc' }] }, 'certain needs-ie'],
  [
    'a tree whose links stand open',
    { styles: [{ selector: 'ul.tree', value: 'tree.htc' }], document: { links: 5 } },
    'certain has-problems',
  ],
  ['a menu called so', { styles: [{ selector: '#menu', value: 'tree.htc' }], document: { links: 5 } }, 'certain has-problems'],
  ['a tree with few links in it', { styles: [{ selector: 'ul.tree', value: 'tree.htc' }], document: { links: 4 } }, 'certain needs-ie'],
  [
    'a mask in Portuguese, by a class of fields',
    { styles: [{ selector: '.valor', value: 'inc/máscara.htc' }], document: { sends: 1, controls: 8, buttons: 2, links: 0 } },
    'certain has-problems',
  ],
  [
    'another file by the same class',
    { styles: [{ selector: '.valor', value: 'inc/massa.htc' }], document: { sends: 1, controls: 8, buttons: 2, links: 0 } },
    'certain needs-ie',
  ],
  [
    'a calendar on a field, in a form with one that is locked',
    { styles: [{ selector: 'input.day', value: 'calendar.htc' }], document: { sends: 1, controls: 8, buttons: 2, links: 0, locked: 1 } },
    'certain has-problems',
  ],
  [
    'a card reader on such a field',
    { styles: [{ selector: 'input.card', value: 'reader.htc' }], document: { sends: 1, controls: 8, buttons: 2, links: 0, locked: 1 } },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(elementBehavior, given)).toBe(expected));
