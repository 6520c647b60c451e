import { describe, expect, test } from 'vitest';
import { type AboutDocument, type FrameScript, readFrame, valuesFor } from '../../../core/script';
import { explorers } from '../../../core/script/browser-values';
import { aboutDocument, unknownDocument } from '../../../core/script/document';
import { facts } from '../verdict/page-facts';

const chromium = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36');
const script = (text: string, about: Partial<FrameScript['element']> = {}): FrameScript => {
  const element = { label: 'script 1', type: '', language: '', for: '', src: null, ...about };
  return { element, source: element.label, text };
};
const handler = (text: string, label = 'onclick of input#go', says = '') => script(text, { label, says });
const read = (scripts: FrameScript[], about?: AboutDocument) => readFrame(scripts, chromium, about);
const told = (scripts: FrameScript[], about?: AboutDocument) =>
  read(scripts, about).facts.map(({ does, name, reach }) => `${does} ${name} ${reach}`);

describe('what throws for certain goes to its catch', () => {
  test.each<[string, string, string[]]>([
    [
      'a detection that gives back whether it failed',
      'function has() { try { return !!new ActiveXObject("A.B") } catch (e) { return false } } if (has()) new ActiveXObject("C.D")',
      ['activex ActiveXObject guarded', 'activex ActiveXObject guarded'],
    ],
    [
      'a test that gives an answer back',
      'function has(p) { try { new ActiveXObject(p); return true } catch (e) { return false } } has("A.B")',
      ['activex ActiveXObject guarded'],
    ],
    [
      'a list of classes, all ActiveX',
      'function f() { for (var i in l) { try { return new ActiveXObject("A.B") } catch (e) {} } throw new Error() } f()',
      ['activex ActiveXObject load'],
    ],
  ])('%s', (_, text, expected) => expect(told([script(text)])).toEqual(expected));
});

describe('a helper that gives back nothing where an object is not there', () => {
  const helper = 'function make(p) { var o = null; try { o = new ActiveXObject(p) } catch (e) { o = null } return o }';
  test.each<[string, string, string[]]>([
    [
      'for a task that then only says so',
      'function scan() { var s = make("A.B"); if (s == null) { alert("The scanner is not there."); return } s.Start() }',
      ['activex ActiveXObject later'],
    ],
    [
      'for a name of the page, asked for once',
      'var s = null; function scan() { if (s == null) s = make("A.B"); if (!s) { alert("The scanner is not there."); return } s.Start() }',
      ['activex ActiveXObject later'],
    ],
    [
      'where the other branch says so',
      'function scan() { var s = make("A.B"); if (s) s.Start(); else alert("The scanner is not there.") }',
      ['activex ActiveXObject later'],
    ],
    [
      'for a task that then does nothing',
      'function scan() { var s = make("A.B"); if (!s) { return } s.Start() }',
      ['activex ActiveXObject later'],
    ],
    [
      'for a task that then leaves the form to be sent',
      'function scan() { var s = make("A.B"); if (!s) return true; s.Start() }',
      ['activex ActiveXObject guarded'],
    ],
    [
      'for a task that then goes another way',
      'function scan() { var s = make("A.B"); if (s == null) { upload(); return } s.Start() }',
      ['activex ActiveXObject guarded'],
    ],
    [
      'for a task that says so and goes on',
      'function scan() { var s = make("A.B"); if (!s) alert("Choose the files by hand."); upload(s) }',
      ['activex ActiveXObject guarded'],
    ],
    [
      'for a name that gets something else before it is asked',
      'function scan() { var s = make("A.B"); if (!s) s = new FormData(); if (!s) { alert("It is not there."); return } s.append(1) }',
      ['activex ActiveXObject guarded'],
    ],
    [
      'for a name that nobody asks',
      'function scan() { var s = make("A.B"); if (t == null) { alert("Choose first."); return } t.go(s) }',
      ['activex ActiveXObject guarded'],
    ],
  ])('%s', (_, text, expected) => expect(told([script(`${helper} ${text}`), handler('scan()')])).toEqual(expected));
});

describe('a part of the page that only Internet Explorer shows', () => {
  const about = { ...unknownDocument, buttons: 1 };
  const sign = (body: string) => script(`function sign() { new ActiveXObject("A.B") } ${body}`);
  const inPart = script('sign()', { label: 'onclick of input#go', within: 'card' });
  test.each<[string, string, AboutDocument, string[]]>([
    [
      'holds what fails',
      'if (window.ActiveXObject) document.getElementById("card").style.display = "block"',
      about,
      ['ie-only branch load', 'activex ActiveXObject guarded'],
    ],
    [
      'is shown here too, when asked for',
      'if (window.ActiveXObject) document.getElementById("card").style.display = "block"; else setTimeout(function () { document.getElementById("card").style.display = "" }, 9)',
      about,
      ['activex ActiveXObject later'],
    ],
    ['is shown by what nobody knows', '', about, ['activex ActiveXObject later']],
    [
      'on a page with nothing else to press',
      'if (window.ActiveXObject) document.getElementById("card").style.display = "block"',
      unknownDocument,
      ['ie-only branch load', 'activex ActiveXObject later'],
    ],
  ])('%s', (_, text, document, expected) => expect(told([sign(text), inPart], document)).toEqual(expected));
});

test('what a page of frames declares is there for its frames', () => {
  const page = [script('function save() { document.frames("card").document.forms(0).submit() }')];
  expect(told(page)).toEqual([]);
  expect(told(page, { ...unknownDocument, isFrameset: true })).toContain('ie-only document.frames later');
});

describe('where this browser is only refused, the other way is lost', () => {
  test.each<[string, string, string[]]>([
    ['told so', 'if (window.ActiveXObject) new ActiveXObject("A.B"); else alert("Not on this computer")', ['activex ActiveXObject load']],
    [
      'told so, and sent back',
      'function go() { if (!window.ActiveXObject) { alert("Not here"); return } new ActiveXObject("A.B") } go()',
      ['activex ActiveXObject load'],
    ],
    [
      'led another way',
      'function go() { if (!window.ActiveXObject) { location.href = "file.doc"; return } new ActiveXObject("A.B") } go()',
      ['turns-away location load', 'activex ActiveXObject guarded'],
    ],
    [
      'told so after the way of the others has ended',
      'function ask() { if (window.ActiveXObject) { return new ActiveXObject("A.B") } alert("Не поддерживается."); return null } ask()',
      ['activex ActiveXObject load'],
    ],
    [
      'where what follows is work',
      'function show() { if (window.ActiveXObject) { return new ActiveXObject("A.B") } if (table) { box.innerHTML = "<table>" } } show()',
      ['activex ActiveXObject guarded'],
    ],
    ['told nothing', 'if (window.ActiveXObject) new ActiveXObject("A.B")', ['activex ActiveXObject guarded']],
  ])('%s', (_, text, expected) => expect(told([script(text)])).toEqual(expected));
});

describe('elements of the document', () => {
  const about = (...elements: string[]): AboutDocument => ({ ...unknownDocument, plugIns: ['factory'], elements });
  test.each<[string, string, AboutDocument, string[]]>([
    ['by its id as a global', 'pic.filters[0].Apply()', about('#pic'), ['ie-only element.filters later']],
    [
      'a field found by its name alone',
      'document.getElementById("hours").value = 1',
      about('@hours'),
      ['ie-only document.getElementById(name) later'],
    ],
    ['a field outside of forms by its bare name', 'hours.value = 1', about('@hours', '~hours'), ['ie-only document.all(name) later']],
    ['the same with an id', 'hours.value = 1', about('@hours', '~hours', '#hours'), []],
    ['a field of a form by its bare name', 'hours.value = 1', about('@hours'), []],
    ['the document of an element', 'ed.document.designMode = "on"', about('#ed'), ['ie-only element.document later']],
    ['the document of a frame', 'ed.document.designMode = "on"', about('#ed', '@ed'), []],
    ['the same where it has an id', 'document.getElementById("hours").value = 1', about('#hours', '@hours'), []],
    ['a control that is used', 'factory.printing.Print(true)', about('#factory'), ['control factory later']],
    [
      'a control that is asked for first',
      'var f = document.getElementById("factory"); if (f && f.printing) f.printing.Print(); else print()',
      about('#factory'),
      ['control factory guarded'],
    ],
  ])('%s', (_, text, document, expected) => expect(told([handler(text)], document)).toEqual(expected));
});

test.each<[string, string, string[]]>([
  ['sent by a script', 'document.f.submit()', ['submits submit later']],
  ['sent by a function of that name', 'function submit() {} submit()', []],
])('a form: %s', (_, text, expected) => expect(told([handler(text, 'href of a', 'Send')])).toEqual(expected));

test('a field outside of forms is known where the page tells its names, and Internet Explorer finds it', () => {
  const page = aboutDocument({ ...facts('Hours'), names: ['@hours', '~hours', '.wide'] });
  expect(page.elements).toEqual(['@hours', '~hours']);
  expect(read([handler('hours.value = 1')], page).facts).toHaveLength(1);
  for (const explorer of explorers) expect(readFrame([handler('hours.value = 1')], explorer, page).facts).toEqual([]);
});

describe('scripts that this browser cannot read, or never runs', () => {
  test.each<[string, FrameScript[], string[]]>([
    ['a handler declared as a member', [script('function window.onload() { start() }')], ['dialect jscript load']],
    [
      'conditional compilation outside of a comment',
      [script('@cc_on\nvar a = 1;\n@if (@_jscript)\na = 2;\n@end')],
      ['dialect jscript load'],
    ],
    ['a script that is broken for all', [script('var a = ;')], []],
    [
      'an encoded script whose function is called',
      [script('#@~^EwA', { language: 'JScript.Encode' }), handler('go()')],
      ['dialect encoded load'],
    ],
    ['an encoded script that nothing needs', [script('#@~^EwA', { language: 'JScript.Encode' }), script('var a = 1')], []],
    [
      'an event that never comes',
      [script('function sum() {}'), handler('sum()', 'onpropertychange of input#a')],
      ['ie-only element.onpropertychange later'],
    ],
    [
      'the same beside one that does',
      [script('function sum() {}'), handler('sum()', 'onpropertychange of input#a'), handler('sum()', 'onchange of input#a')],
      ['ie-only element.onpropertychange guarded'],
    ],
    [
      'by one that keeps something besides',
      [
        script('var n; function sum() {} function go() { n = 1; sum() }'),
        handler('go()', 'onpropertychange of input#a'),
        handler('sum()', 'onchange of input#a'),
      ],
      ['ie-only element.onpropertychange later'],
    ],
    [
      'by one that calls something besides',
      [
        script('function sum() {} function show() {} function go() { sum(); show() }'),
        handler('go()', 'onpropertychange of input#a'),
        handler('sum()', 'onchange of input#a'),
      ],
      ['ie-only element.onpropertychange later'],
    ],
    [
      'by one that calls nothing',
      [
        script('function sum() {} function go() {}'),
        handler('go()', 'onpropertychange of input#a'),
        handler('sum()', 'onchange of input#a'),
      ],
      ['ie-only element.onpropertychange later'],
    ],
    [
      'by two functions, one after the other',
      [
        script('function sum() {} function on() { sum() } function go() { on() }'),
        handler('go()', 'onpropertychange of input#a'),
        handler('sum()', 'onchange of input#a'),
      ],
      ['ie-only element.onpropertychange later'],
    ],
    [
      'a function with nothing but conditional compilation in it',
      [
        script(
          'function make() { var a = null; /*@cc_on a = { render: function () { document.write("the days of the month") } }; @*/ return a } make()',
        ),
      ],
      ['ie-only @cc_on later'],
    ],
  ])('%s', (_, scripts, expected) => expect(told(scripts)).toEqual(expected));
});

test('methods of what a constructor makes are followed', () => {
  const text =
    'function Cal(id) { this.id = id } Cal.prototype.start = function (p) { new ActiveXObject(p) }; new Cal("a").start("MSCal.Calendar")';
  expect(read([script(text)]).facts).toMatchObject([{ text: 'MSCal.Calendar', reach: 'load' }]);
});

test('the way to what fails is told, by handler, words and functions', () => {
  const scripts = [
    script('function toExcel() { make("Excel") } function make(n) { new ActiveXObject(n + ".Application") }'),
    handler('toExcel()', 'onclick of input', 'Export'),
  ];
  expect(read(scripts).facts[0]?.via).toEqual(['onclick of input "Export" > toExcel make']);
});

test('functions that nothing declares are missed', () => {
  expect(read([script('function a() {} a()'), handler('addLine()')]).missing).toEqual(['addLine']);
});
