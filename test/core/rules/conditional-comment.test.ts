import { expect, test } from 'vitest';
import { conditionalComment } from '../../../core/rules/conditional-comment';
import { type Given, judged } from './support';

const form = { condition: 'IE', controls: 4, embeds: 0, scripts: 0, text: 'Send the claim' };
const bare = { controls: 0, links: 0, text: 'Overtime claim' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a form', { markup: { conditional: [form] }, document: bare }, 'certain needs-ie'],
  ['an object', { markup: { conditional: [{ ...form, controls: 0, embeds: 1 }] }, document: bare }, 'certain needs-ie'],
  ['beside a page of use', { markup: { conditional: [form] } }, 'clear'],
  ['style sheets and scripts', { markup: { conditional: [{ ...form, controls: 0, text: '' }] }, document: bare }, 'clear'],
  [
    'a table, and a word to the others',
    {
      markup: { conditional: [{ ...form, controls: 0, text: 'Theatre list. '.repeat(8) }] },
      document: { ...bare, text: `Theatre list. ${'Internet Explorer 6 only. '.repeat(3)}` },
    },
    'certain needs-ie',
  ],
  [
    'a call to update, with a link',
    { markup: { conditional: [{ ...form, controls: 1, text: 'You are using an outdated browser.' }] }, document: bare },
    'clear',
  ],
  [
    'a remark',
    { markup: { conditional: [{ ...form, controls: 1, text: 'Update your browser' }] }, document: { controls: 2, text: '' } },
    'clear',
  ],
  [
    'scripts for the oldest, and something missing',
    { markup: { conditional: [{ ...form, condition: 'lt IE 9', scripts: 1 }] }, document: bare },
    'clear',
  ],
  ['for all but Internet Explorer', { markup: { conditional: [{ ...form, condition: '!IE' }] }, document: bare }, 'clear'],
  [
    'a form whose words stand beside it',
    {
      markup: { conditional: [{ ...form, text: 'Send the overtime claim today' }] },
      document: { ...bare, text: 'To send the overtime claim today, write to Payroll' },
    },
    'clear',
  ],
  [
    'a form of other words',
    { markup: { conditional: [{ ...form, text: 'Send the overtime claim today' }] }, document: { ...bare, text: 'Hours of the week' } },
    'certain needs-ie',
  ],
  [
    'a form of no more words than its heading',
    { markup: { conditional: [{ ...form, text: 'Overtime claim' }] }, document: bare },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(conditionalComment, given)).toBe(expected));
