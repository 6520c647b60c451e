import { expect, test } from 'vitest';
import { ieGate } from '../../../core/rules/ie-gate';
import { type Given, judged } from './support';

const gate = { does: 'turns-away' as const, name: 'location', text: 'unsupported.html' };
const says = (text: string, controls = 0): Given => ({ document: { text, controls } });

test.each<[string, Given, string]>([
  ['nothing', {}, 'clear'],
  ['a script that leads away', { facts: [gate] }, 'certain needs-ie'],
  ['a task that turns the person away', { facts: [{ ...gate, name: 'alert', reach: 'later' }] }, 'certain needs-ie'],
  [
    'an export that does so, beside other work',
    { facts: [{ ...gate, name: 'alert', text: 'Export to Excel needs Internet Explorer', reach: 'later' }] },
    'certain has-problems',
  ],
  [
    'an export that is all there is',
    { facts: [{ ...gate, name: 'alert', text: 'Export to Excel needs Internet Explorer', reach: 'later' }], document: { controls: 1 } },
    'certain needs-ie',
  ],
  ['where this browser never gets', { facts: [{ ...gate, reach: 'guarded' }] }, 'clear'],
  ['a short page that says so', says('This application requires Internet Explorer 6 or above.'), 'possible needs-ie'],
  ['in another language', says('Diese Anwendung läuft nur im Internet Explorer.'), 'possible needs-ie'],
  ['in Chinese', says('请使用IE浏览器访问本系统'), 'possible needs-ie'],
  ['in Japanese', says('このページはIE 6以上でご覧ください'), 'possible needs-ie'],
  ['a country', says('Offices: UK, IE and FR.'), 'clear'],
  ['a remark in a footer', says('Welcome. Best viewed in Internet Explorer 6.'), 'clear'],
  ['a form that mentions it', says('Sign in. Internet Explorer users: allow the pop-up.', 5), 'clear'],
  ['an article about it', says(`How Internet Explorer came and went. ${'Once upon a time. '.repeat(50)}`), 'clear'],
  ['both', { facts: [gate], document: { text: 'Use Internet Explorer', controls: 0 } }, 'certain needs-ie'],
])('%s', (_, given, expected) => expect(judged(ieGate, given)).toBe(expected));
