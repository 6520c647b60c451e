import { expect, it, test } from 'vitest';
import { isSideline } from '../../../core/model/role';
import { activexScript } from '../../../core/rules/activex-script';
import { judgeFrame } from '../../../core/verdict';
import { evidence, type Given, judged } from './support';

const browser = 'clsid:8856F961-340A-11D0-A96B-00C04FD705A2';
const unknown = 'clsid:3F9A7C02-0000-1111-2222-333333333333';
const list = { rows: 6, controls: 1, links: 1, buttons: 0, text: 'Week' };
const button = { controls: 1, links: 0, buttons: 1 };
const library = { controls: 3, links: 3, buttons: 0, text: '' };
const later = (text: string, way: string): Given => ({ facts: [{ text, reach: 'later', via: [way] }] });

test.each<[string, Given, string]>([
  [
    'another view of a list, behind a link',
    { facts: [{ name: '<object>', text: unknown, reach: 'later', via: ['href of a "As a drawing" > view'] }], document: list },
    'certain has-problems',
  ],
  [
    'the same behind a button',
    { facts: [{ name: '<object>', text: unknown, reach: 'later', via: ['onclick of input "As a drawing" > view'] }], document: list },
    'certain needs-ie',
  ],
  [
    'a control that it wrote as the page opened, which is judged where it stands',
    { facts: [{ name: '<object>', text: unknown }], embeds: [{ classid: unknown.toUpperCase() }] },
    'clear',
  ],
  ['the same beside another control', { facts: [{ name: '<object>', text: unknown }], embeds: [{ classid: browser }] }, 'certain needs-ie'],
  [
    'what is made by a link, and is no element',
    { ...later('Acme.View', 'href of a "As a drawing" > view'), document: list },
    'certain needs-ie',
  ],
  [
    'what is signed as a form is sent, for those who tick it',
    { facts: [{ text: 'Acme.Signer', reach: 'later', idle: true, via: ['onsubmit of form > sign'] }], document: { text: '' } },
    'certain has-problems',
  ],
  [
    'the same for everybody',
    { facts: [{ text: 'Acme.Signer', reach: 'later', via: ['onsubmit of form > sign'] }], document: { text: '' } },
    'certain needs-ie',
  ],
  [
    'the same for those who tick it, by a button',
    { facts: [{ text: 'Acme.Signer', reach: 'later', idle: true, via: ['onclick of input "Sign" > sign'] }], document: { text: '' } },
    'certain needs-ie',
  ],
  [
    'a dot that says who is at work, beside links',
    { ...later('Name.NameCtrl.1', 'onload of img'), document: library },
    'certain has-problems',
  ],
  ['a control with a name like it', { ...later('Acme.NameCtrl.1', 'onload of img'), document: library }, 'certain needs-ie'],
  [
    'an entry in Outlook, beside a text',
    { ...later('Outlook.Application', 'onclick of input "Add"'), document: { ...button, text: 'x'.repeat(400) } },
    'certain has-problems',
  ],
  [
    'an Outlook that the page opens with',
    { facts: [{ text: 'Outlook.Application' }], document: { ...button, text: 'x'.repeat(400) } },
    'certain needs-ie',
  ],
  [
    'a letter in Word, beside the same text',
    { ...later('Word.Application', 'onclick of input "Add"'), document: { ...button, text: 'x'.repeat(400) } },
    'certain needs-ie',
  ],
  [
    'the same beside less to read',
    { facts: [{ name: '<object>', text: browser }], document: { ...button, text: 'x'.repeat(399) } },
    'certain needs-ie',
  ],
])('%s', (_, given, expected) => expect(judged(activexScript, given)).toBe(expected));

it('says which control a script writes, by its class', () => {
  const [answer] = judgeFrame([activexScript], evidence({ facts: [{ name: '<object>', text: browser }] }));
  expect(answer?.judgement).toMatchObject({ where: [{ about: 'browser' }] });
});

test.each<[string, boolean]>([
  ['Check spelling', true],
  ['Rechtschreibung', true],
  ['Orthographe', true],
  ['Ortografía', true],
  ['Stavningskontroll', true],
  ['Pisownia', true],
  ['Kontrola pravopisu', true],
  ['Орфография', true],
  ['拼写检查', true],
  ['맞춤법 검사', true],
  ['Yazım denetimi', true],
  ['Full screen', true],
  ['Plein écran', true],
  ['Vollbild', true],
  ['Pantalla completa', true],
  ['Tela cheia', true],
  ['Schermo intero', true],
  ['Volledig scherm', true],
  ['Helskärm', true],
  ['Pełny ekran', true],
  ['Celá obrazovka', true],
  ['Tam ekran', true],
  ['全屏', true],
  ['全画面表示', true],
  ['전체 화면', true],
  ['Полный экран', true],
  ['Bestellung', false],
  ['Yazılım', false],
  ['Next screen', false],
  ['Volledig', false],
])('a task beside the page’s own: %s, %s', (word, isBeside) => expect(isSideline(word)).toBe(isBeside));
