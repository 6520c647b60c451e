import { describe, expect, test } from 'vitest';
import { type AboutDocument, type FrameScript, readFrame, valuesFor } from '../../../core/script';
import { unknownDocument } from '../../../core/script/document';

const chromium = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36');
const script = (text: string, label = 'script 1'): FrameScript => ({
  element: { label, type: '', language: '', for: '', src: null },
  source: label,
  text,
});
const about = (...elements: string[]): AboutDocument => ({ ...unknownDocument, elements });
const used = (page: AboutDocument, ...scripts: FrameScript[]) =>
  readFrame(scripts, chromium, page).facts.filter(({ does, reach }) => does === 'ie-only' && reach !== 'guarded');

describe('elements asked for in ways of Internet Explorer', () => {
  const page = about('@frm', '@box', '#box', '#rows', '@rota', '#frame');
  test.each<[string, string, string[]]>([
    ['fields of one name, as a function', 'document.frm.box(1).checked', ['collection()']],
    ['of a form by its bare name', 'frm.box(0).checked', ['collection()']],
    ['a method of the page', 'frm.box = function (n) {}; frm.box(0)', []],
    ['by name and number', 'document.all.item("box", 2).value', ['all.item(name, index)']],
    ['the first by its name', 'document.all.item("box", 0).value', []],
    ['by name and number, of all as a function', 'document.all("box", 1).value', ['all.item(name, index)']],
    ['the first of all', 'document.all("box", 0).value', []],
    ['by a name, and what that does not ask for', 'document.all.namedItem("box", 1).value', []],
    ['a field of a form by its name', 'document.frm.elements.item("box").value', ['elements.item(name)']],
    ['a field by its number', 'document.frm.elements.item(2).value', []],
    ['a field of a form by its name, asked like a function', 'document.frm.elements("box").value = 1', ['collection()']],
    ['of a form that is found by its name', 'document.forms["frm"].elements("box").value = 1', ['collection()']],
    ['a part of a form by a name in brackets', 'document.frm.elements["count"].filters[0].Apply()', ['element.filters']],
    ['by the name of a field', 'document.frm.elements.box.filters[0].Apply()', ['element.filters']],
    ['by a name that no field has', 'document.frm.elements.count.filters[0].Apply()', []],
    ['by a name that is an id', 'document.getElementsByName("rows")[0].style.display = ""', ['document.getElementsByName(id)']],
    ['by a name', 'document.getElementsByName("rota")[0].style.display = ""', []],
    ['the next of all', 'var n = document.all[this.sourceIndex + 1]', ['element.sourceIndex']],
    ['the next, in a library that compares', 'a.compareDocumentPosition ? 1 : a.sourceIndex - b.sourceIndex', []],
    ['a frame that is to be complete', 'if (document.getElementById("frame").readyState == "complete") go()', ['element.readyState']],
    ['a class as an attribute of its own', 'box.setAttribute("className", "open")', ['element.setAttribute(className)']],
    ['in both ways', 'box.setAttribute("class", "open"); box.setAttribute("className", "open")', []],
    ['every second row in another colour', 'for (var i = 0; i < n; i++) if (i % 2) box.setAttribute("className", "odd")', []],
    ['what a choice has beside its value', 'show(frm.kind.options[frm.kind.selectedIndex].rate)', ['element.attribute']],
    ['the same where a script gives it', 'frm.kind.options[0].rate = 5; show(frm.kind.options[1].rate)', []],
    ['by a text, as scripts keep their own lists', 'show(frm.kind.options[1]["rate"])', []],
    ['the value of a choice', 'show(frm.kind.options[1].value)', []],
    ['one that says so itself', 'f.onload = go; if (document.getElementById("frame").readyState == "complete") go()', []],
  ])('%s', (_, text, expected) => expect(used(page, script(text)).map(({ name }) => name)).toEqual(expected));
});

test('a handler finds what its element has now before a function of the page', () => {
  const page = script('function list() { document.write(1) } function show() { document.write(2) }');
  const names = (text: string, label: string) => used(about(), page, script(text, label)).map(({ name, text: of }) => `${name} ${of}`);
  expect(names('list()', 'onclick of input "List"')).toEqual(['element.own() list']);
  expect(names('list()', 'onclick of a "List"')).toEqual([]);
  expect(names('window.list()', 'onclick of input "List"')).toEqual([]);
  expect(names('show()', 'onclick of input "List"')).toEqual([]);
});

describe('what the function of a fact fills in', () => {
  const page = about('@cost', '!cost', '@who', '@key', '?key', '#note');
  test.each<[string, string, string | undefined]>([
    ['a field that can be typed into', 'document.f.who.value = r', 'typed'],
    ['by its id', 'document.getElementById("note").value = r', 'typed'],
    ['with a hidden one beside', 'f.key.value = r[0]; f.who.value = r[1]', 'typed'],
    ['a hidden one alone', 'f.key.value = r[0]', 'hidden'],
    ['a locked one', 'f.cost.value = r[0]; f.who.value = r[1]', 'locked'],
    ['none', 'f.who.value == r', undefined],
    ['and sends it', 'f.who.value = r; f.submit()', undefined],
  ])('%s', (_, text, expected) => {
    const [fact] = used(
      page,
      script(`function pick(f) { var r = showModalDialog("list.asp"); ${text} }`),
      script('pick(this.form)', 'onclick of img'),
    );
    expect(fact?.fills).toBe(expected);
  });
});

test('a shared script that asks for an element which this page has not does nothing here', () => {
  const shared = 'function start() { if (document.getElementById("scan")) { new ActiveXObject("Scan.Ctl") } } start()';
  const reaches = (page: AboutDocument, more = '') => readFrame([script(shared + more)], chromium, page).facts.map(({ reach }) => reach);
  expect(reaches(about('#other'))).toEqual(['guarded']);
  expect(reaches(about('#scan'))).toEqual(['load']);
  expect(reaches({ ...unknownDocument, elements: null })).toEqual(['load']);
  expect(reaches(about('#other'), '; x.innerHTML = "<b id=scan></b>"')).toEqual(['load']);
});

describe('what nobody but Internet Explorer starts or declares', () => {
  const names = (text: string, handler = '') =>
    used(about(), script(text), ...(handler ? [script(handler, 'onclick of input "Send"')] : [])).map(({ name }) => name);
  test.each<[string, string, string[]]>([
    ['started by a listener', 'function list() { t.insertRow(-1) } if (window.attachEvent) window.attachEvent("onload", list)', ['branch']],
    [
      'in two steps',
      'function add(l) { l.options[0] = new Option("a") } function fill() { add(x) } if (window.ActiveXObject) fill()',
      ['branch'],
    ],
    [
      'and by others too',
      'function list() { t.insertRow(-1) } if (window.attachEvent) window.attachEvent("onload", list); onload = list',
      [],
    ],
  ])('%s', (_, text, expected) => expect(names(text)).toEqual(expected));
  test('a function of a block for Internet Explorer', () => {
    expect(names('if (document.all) { function send() { document.f.submit() } }', 'send()')).toContain('branch');
    expect(names('function send() { document.f.submit() }', 'send()')).toEqual([]);
  });
});

test.each<[string, string, string[]]>([
  ['cut out of a match', 'var v = navigator.userAgent.match(/MSIE (\\d)/)[1]', ['navigator.userAgent(MSIE)']],
  ['cut out of parts', 'var v = navigator.appVersion.split("MSIE")[1].split(";")', ['navigator.userAgent(MSIE)']],
  ['asked for first', 'var m = navigator.userAgent.match(/MSIE (\\d)/); if (m) v = m[1]', []],
  ['an attribute of XML', 'var x = r.responseXML; t.innerHTML = n.attributes.getNamedItem("nr").text', ['xml.text']],
  ['the next node of a list of XML', 'var l = r.responseXML.getElementsByTagName("a"); var n = l.nextNode()', ['xml.nextNode']],
  ['the next node of a walker', 'var l = r.responseXML; w = document.createTreeWalker(l); n = w.nextNode()', []],
  ['a mapped drive', 'window.open("P:\\\\forms\\\\" + f)', ['local-address']],
  ['an address', 'window.open("http://p/")', []],
])('Internet Explorer alone: %s', (_, text, expected) =>
  expect(used(unknownDocument, script(text)).map(({ name }) => name)).toEqual(expected),
);

describe('what is kept from whoever does not use Internet Explorer', () => {
  const page = about('#send', '=send', '#ask', '=ask', '#help');
  const told = (text: string) =>
    readFrame([script(text)], chromium, page).facts.flatMap(({ does, name, text: of }) => (does === 'turns-away' ? [`${name} ${of}`] : []));
  const byName = 'if (navigator.appName != "Microsoft Internet Explorer")';
  test.each<[string, string, string[]]>([
    ['a button', `${byName} document.getElementById("send").disabled = true`, ['kept send']],
    ['a form', 'if (!document.all) document.getElementById("ask").style.display = "none"', ['kept ask']],
    ['what holds no field', 'if (!document.all) document.getElementById("help").style.display = "none"', []],
    ['from everybody', 'document.getElementById("send").disabled = true', []],
    ['a form that is shown there', 'if (document.all) document.getElementById("ask").style.display = "block"', ['given ask']],
    ['shown to everybody', 'document.getElementById("ask").style.display = "block"', []],
    ['shown by a press', 'function show() { if (document.all) document.getElementById("ask").style.display = "block" }', []],
  ])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));
});

test('a listener by the name that attachEvent wants is heard nowhere else', () => {
  const listens = (text: string) => used(about(), script(text)).map(({ name }) => name);
  expect(listens('o.attachEvent ? o.attachEvent("onload", f) : o.addEventListener("onload", f)')).toContain('addEventListener(on)');
  expect(listens('o.addEventListener("onload", f)')).toEqual([]);
});
