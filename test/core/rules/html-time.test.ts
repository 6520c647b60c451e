import { expect, test } from 'vitest';
import { htmlTime } from '../../../core/rules/html-time';
import { type Given, judged } from './support';

const time = { prefix: 't', means: '#default#time2' };

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['slides in a row', { markup: { prefixes: [time], foreign: [{ name: 't:seq', count: 1, label: 't:seq' }] } }, 'certain needs-ie'],
  [
    'tied by a style',
    { styles: [{ value: '#default#time2' }], markup: { foreign: [{ name: 't:video', count: 1, label: '' }] } },
    'certain needs-ie',
  ],
  ['something that moves', { markup: { prefixes: [time], foreign: [{ name: 't:animate', count: 1, label: '' }] } }, 'certain has-problems'],
  [
    'something that is shown in turn',
    { markup: { prefixes: [time], foreign: [{ name: 't:set', count: 3, label: '' }] } },
    'certain needs-ie',
  ],
  ['timed by attributes', { styles: [{ value: '#default#time2', selector: '.time' }] }, 'certain has-problems'],
  ['another t', { markup: { foreign: [{ name: 't:seq', count: 1, label: '' }] } }, 'clear'],
  ['declared and not used', { markup: { prefixes: [time] } }, 'clear'],
  [
    'a briefing whose steps all stand there at once',
    { markup: { prefixes: [time], foreign: [{ name: 't:seq', count: 1, label: 't:seq' }] }, document: { text: 'x'.repeat(300) } },
    'certain has-problems',
  ],
  [
    'the same where the style sheet hides each step until its turn',
    {
      markup: { prefixes: [time], foreign: [{ name: 't:seq', count: 1, label: 't:seq' }] },
      styles: [{ does: 'hides', property: 'visibility', value: 'hidden' }],
      document: { text: 'x'.repeat(300) },
    },
    'certain needs-ie',
  ],
  [
    'a headline that flies in, above a list',
    {
      markup: { prefixes: [time], foreign: [{ name: 't:transitionfilter', count: 1, label: 't:transitionfilter' }] },
      document: { text: 'x'.repeat(300) },
    },
    'certain has-problems',
  ],
  [
    'a sound beside a text',
    { markup: { prefixes: [time], foreign: [{ name: 't:media', count: 1, label: '' }] }, document: { text: 'x'.repeat(300) } },
    'certain has-problems',
  ],
])('%s', (_, given, expected) => expect(judged(htmlTime, given)).toBe(expected));
