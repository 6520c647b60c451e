import { expect, test } from 'vitest';
import { ieGate } from '../../../core/rules/ie-gate';
import { type Given, judged } from './support';

const gate = { does: 'turns-away' as const, name: 'location', text: 'unsupported.html' };
const says = (text: string, controls = 0): Given => ({ document: { text, controls } });
const demand = says(`The leave forms require Internet Explorer 6 or above. ${'Ask the desk, extension 333. '.repeat(10)}`);

test.each<[string, Given, string]>([
  [
    'a link to change a list that can be read',
    {
      facts: [{ ...gate, name: 'alert', text: 'Requires Internet Explorer', reach: 'later', via: ['onclick of a "Change" > edit'] }],
      document: { rows: 5, controls: 2, links: 2, buttons: 0 },
    },
    'certain has-problems',
  ],
  ['nothing', {}, 'clear'],
  ['a script that leads away', { facts: [gate] }, 'certain needs-ie'],
  ['a task that turns the person away', { facts: [{ ...gate, name: 'alert', reach: 'later' }] }, 'certain needs-ie'],
  ['a form that is hidden from others', { facts: [{ ...gate, name: 'kept', text: 'ask' }] }, 'certain needs-ie'],
  [
    'beside another form',
    { facts: [{ ...gate, name: 'kept', text: 'ask' }], document: { controls: 4, buttons: 1, sends: 1, sendable: 3 } },
    'certain has-problems',
  ],
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
  [
    'an export of a table that can be read',
    {
      facts: [{ ...gate, name: 'alert', text: 'Internet Explorer only', reach: 'later', via: ['onclick of input "Excel" > xls'] }],
      document: { controls: 1, buttons: 1, text: 'Week 12. '.repeat(12) },
    },
    'certain has-problems',
  ],
  [
    'a link of its own beside a form',
    {
      facts: [
        { ...gate, name: 'alert', text: 'Certificates need Internet Explorer', reach: 'later', via: ['href of a "Certificate" > sign'] },
      ],
      scripts: [{ label: 'onsubmit of form#login', text: 'return check(this)' }],
      document: { controls: 5, buttons: 1 },
    },
    'certain has-problems',
  ],
  [
    'a link that is the way in',
    {
      facts: [{ ...gate, name: 'alert', text: 'Internet Explorer only', reach: 'later', via: ['href of a "Enter" > enter'] }],
      document: { controls: 1 },
    },
    'certain needs-ie',
  ],
  [
    'a long page that says others fail',
    says(`◆このリンクはInternet Explorer以外のブラウザでは正常に動作しません。${'開き直してください。'.repeat(40)}`, 1),
    'certain needs-ie',
  ],
  ['advice for a better look', says('Roster. Για καλύτερη απεικόνιση χρησιμοποιήστε Internet Explorer 5+'), 'possible needs-ie'],
  [
    'a demand on a page of some length from a server that asks for a version',
    { ...demand, response: { uaCompatible: 'IE=EmulateIE7' } },
    'certain needs-ie',
  ],
  [
    'advice from such a server',
    { ...says('Roster. Για καλύτερη απεικόνιση χρησιμοποιήστε Internet Explorer 5+'), response: { uaCompatible: 'IE=EmulateIE7' } },
    'possible needs-ie',
  ],
  ['and from one that asks for the newest', { ...demand, response: { uaCompatible: 'IE=edge' } }, 'possible needs-ie'],
  ['where this browser never gets', { facts: [{ ...gate, reach: 'guarded' }] }, 'clear'],
  ['a short page that says so', says('This application requires Internet Explorer 6 or above.'), 'certain needs-ie'],
  ['in another language', says('Diese Anwendung läuft nur im Internet Explorer.'), 'certain needs-ie'],
  [
    'in Bulgarian',
    says('Неподдържан браузър. Справките работят само с Internet Explorer 7. Моля, отворете ги с него.'),
    'certain needs-ie',
  ],
  [
    'of the browser in hand, which is named first',
    says(
      'The map cannot be started. You have opened it with a browser that it does not support. Please start it with Internet Explorer 7.',
    ),
    'certain needs-ie',
  ],
  [
    'of this browser, on a longer page',
    says(`Aplikaci nelze v tomto prohlížeči spustit. Podporuje pouze Internet Explorer 6.0. ${'Obraťte se na linku 333. '.repeat(5)}`),
    'certain needs-ie',
  ],
  [
    'that it must be opened with another, in French',
    says(
      `Votre navigateur ne convient pas. Les achats doivent être ouverts avec Internet Explorer 8. ${'Assistance : poste 7070. '.repeat(5)}`,
    ),
    'certain needs-ie',
  ],
  ['in Hungarian', says('Az Ön böngészője nem támogatott. Ez a rendszer csak Internet Explorer alatt fut.'), 'certain needs-ie'],
  ['in Persian', says('این سامانه فقط با Internet Explorer باز می‌شود'), 'certain needs-ie'],
  ['in Chinese', says('请使用IE浏览器访问本系统'), 'certain needs-ie'],
  ['in Japanese', says('このページはIE 6以上でご覧ください'), 'certain needs-ie'],
  [
    'what a server answers instead of the page',
    says(`You are using a browser that PayView cannot be opened with. ${'It requires Internet Explorer. '.repeat(5)}`),
    'certain needs-ie',
  ],
  [
    'a longer one that says of the browser in hand that it is wrong',
    says(`Selaintasi ei tueta. Käyttö edellyttää Internet Explorer -selainta. ${'Lisätietoja antaa palvelupiste. '.repeat(13)}`),
    'certain needs-ie',
  ],
  [
    'a long one that begins with the browser in hand',
    says(`Your browser cannot be used here. Please open it in Internet Explorer 8. ${'Ask Payroll for a printed form. '.repeat(20)}`, 1),
    'certain needs-ie',
  ],
  ['a recommendation', says('Internet Explorer 6 or above is recommended.'), 'possible needs-ie'],
  ['of the past', says('The old portal required Internet Explorer. It is gone.'), 'possible needs-ie'],
  ['one that Internet Explorer is refused by', says('Please use Edge: Internet Explorer is no longer supported.'), 'possible needs-ie'],
  ['a page that led here', { ledHere: [gate] }, 'observed needs-ie'],
  [
    'in a part of a page that is all there is',
    { facts: [{ ...gate, name: 'part', text: 'The viewer runs in Internet Explorer only.' }], document: { controls: 2 } },
    'certain needs-ie',
  ],
  ['a hint in a part of the page', { facts: [{ ...gate, name: 'part', text: 'Better in Internet Explorer' }] }, 'clear'],
  ['a country', says('Offices: UK, IE and FR.'), 'clear'],
  ['where a page was tried', says('蔵書検索結果(3件) Internet Explorer 5.0以上、Netscape 4.7以上で動作確認済みです。', 2), 'clear'],
  ['a remark in a footer', says('Welcome. Best viewed in Internet Explorer 6.'), 'clear'],
  ['a form that mentions it', says('Sign in. Internet Explorer users: allow the pop-up.', 5), 'clear'],
  ['an article about it', says(`How Internet Explorer came and went. ${'Once upon a time. '.repeat(50)}`), 'clear'],
  ['both', { facts: [gate], document: { text: 'Use Internet Explorer', controls: 0 } }, 'certain needs-ie'],
  [
    'the same demand in a notice to all, with its number',
    { document: { ...demand.document, text: `Staff notice 14. ${demand.document?.text}` }, response: { uaCompatible: 'IE=EmulateIE7' } },
    'clear',
  ],
  ['a notice in a page’s place', says('Notice: the leave forms require Internet Explorer 6 or above.'), 'certain needs-ie'],
  [
    'the same demand under a heading of that name',
    { document: { ...demand.document, text: `Notice. ${demand.document?.text}` }, response: { uaCompatible: 'IE=EmulateIE7' } },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(ieGate, given)).toBe(expected));
