import { describe, expect, test } from 'vitest';
import { readScript, valuesFor } from '../../../core/script';

const browsers = [
  valuesFor('Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36'),
  valuesFor('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:153.0) Gecko/20100101 Firefox/153.0'),
];

/** What a script uses that is not there, in short; guarded uses are left out. */
function used(script: string, browser = browsers[0]): string[] {
  const found = browser ? readScript(script, 'a.js', browser) : 'not-parsed';
  if (found === 'not-parsed') throw new Error('not parsed');
  return found.filter(({ does, reach }) => does === 'ie-only' && reach !== 'guarded').map(({ name }) => name);
}

describe('a use of what only Internet Explorer has', () => {
  test.each<[string, string, string[]]>([
    ['a modal dialog', 'var r = window.showModalDialog("pick.asp", window, "dialogWidth:300px")', ['showModalDialog']],
    ['by its bare name', 'showModelessDialog("help.asp")', ['showModelessDialog']],
    ['by another name of the window', 'var w = window; w.showModalDialog("pick.asp")', ['showModalDialog']],
    ['the options of a list, as a function', 'var s = document.f.s; s.options(s.selectedIndex).text', ['collection()']],
    ['where a drawing stands', 'var at = shape.getTransformToElement(svg)', ['element.getTransformToElement']],
    ['the parts of a line', 'var n = document.getElementById("line").pathSegList.numberOfItems', ['element.pathSegList']],
    ['a style by its attributes', 'document.f.a.style.setAttribute("display", "none")', ['style.setAttribute']],
    ['the address set by the name of what only tells it', 'document.URL = "next.asp"', ['document.URL']],
    ['a listener as an attribute', 'x.setAttribute("onclick", function () { go() })', ['element.setAttribute(handler)']],
    [
      'listeners as attributes, one after the other',
      'for (var i = 0; i < c.length; i++) { document.getElementById(c[i]).setAttribute("onclick", pick) } function pick() {}',
      ['element.setAttribute(handler)'],
    ],
    ['a text of XML', 'var d = request.responseXML; show(d.getElementsByTagName("name")[0].text)', ['xml.text']],
    [
      'a text of XML by a name that a function is given',
      'function word(of, name) { return of.getElementsByTagName(name)[0].text } show(word(request.responseXML, "name"))',
      ['xml.text'],
    ],
    [
      'a text of what a list of XML holds',
      'function field(of, name) { var found = of.getElementsByTagName(name); return found.length ? found[0].text : "" } show(field(request.responseXML, "name"))',
      ['xml.text'],
    ],
    ['a listener as an attribute, made from a text', 'x.setAttribute("onclick", new Function("go()"))', ['element.setAttribute(handler)']],
    [
      'what a catch only leaves empty',
      'var rows; try { rows = request.responseXML.selectNodes("//row") } catch (e) { rows = null } show(rows || "none")',
      ['element.selectNodes'],
    ],
    [
      'what a catch answers with an empty list',
      'function rows() { try { return request.responseXML.selectNodes("//row") } catch (e) { return [] } } show(rows())',
      ['element.selectNodes'],
    ],
    ['XML as text', 'var d = request.responseXML; send(d.xml)', ['xml.xml']],
    ['what a dialog answers', 'function ok() { window.returnValue = 1; window.close() } ok()', ['returnValue']],
    ['what a dialog was given', 'var given = window.dialogArguments; document.title = given.name', ['dialogArguments']],
    ['createPopup', 'var menu = window.createPopup(); menu.document.body.innerHTML = "x"', ['createPopup']],
    [
      'createPopup, with nothing where it is not',
      'var p = window.createPopup ? window.createPopup() : null; p.show(0, 0, 9, 9)',
      ['createPopup'],
    ],
    [
      'document.all as the only way',
      'var ie = document.all ? true : false, ns = document.layers ? true : false; function go(n) { if (ie) document.all[n].style.visibility = "visible"; else if (ns) document.layers[n].visibility = "show" } go("m1")',
      ['document.all', 'branch'],
    ],
    [
      'document.all as the only way to how something looks',
      'function move(n) { if (document.layers) m = document.layers[n]; else if (document.all) m = document.all(n).style; m.visibility = "visible" } move("m1")',
      ['document.all'],
    ],
    [
      'an ornament by document.all',
      'if (document.all) document.all.tags("font")[0].style.filter = "dropshadow(offX=1)"; else document.title = ""',
      [],
    ],
    [
      'a script element waited for by what it no longer says',
      'var s = document.createElement("script"); s.onreadystatechange = function () { go() }; document.body.appendChild(s)',
      ['element.onreadystatechange'],
    ],
    [
      'the same, beside what it says today',
      'var s = document.createElement("script"); s.onload = s.onreadystatechange = function () { go() }; document.body.appendChild(s)',
      [],
    ],
    [
      'a handler of an event that nobody sends',
      'document.getElementById("no").onpropertychange = function () { look(this.value) }',
      ['element.onpropertychange'],
    ],
    [
      'an element by its markup, again and again',
      'for (var i = 0; i < n; i++) { var h = document.createElement("<input type=hidden name=row>"); f.appendChild(h) }',
      ['createElement(markup)'],
    ],
    ['attachEvent of the window', 'window.attachEvent("onload", start)', ['attachEvent']],
    ['attachEvent of an element', 'document.getElementById("go").attachEvent("onclick", go)', ['element.attachEvent']],
    ['of an element from a list', 'document.getElementsByTagName("td")[i].attachEvent("onclick", go)', ['element.attachEvent']],
    ['of what a function is given', 'function on(el) { el.attachEvent("onclick", go) } on(x)', ['element.attachEvent']],
    ['of an element that is named', 'cmdSave.attachEvent("onclick", save)', ['element.attachEvent']],
    ['the clipboard', 'window.clipboardData.setData("Text", t)', ['clipboardData']],
    ['favourites', 'window.external.AddFavorite(location.href, "Rota")', ['external.AddFavorite']],
    ['the selection', 'var r = document.selection.createRange()', ['document.selection']],
    ['a style sheet', 'document.createStyleSheet("ie.css")', ['document.createStyleSheet']],
    ['the current style', 'var w = document.getElementById("a").currentStyle.width', ['element.currentStyle']],
    ['the current style of anything', 'function w(el) { return el.currentStyle.width }', ['element.currentStyle']],
    ['a filter', 'document.all.pic.filters[0].Apply()', ['element.filters']],
    ['an address called', 'window.location.href("list.jsp")', ['location.href()']],
    ['what a program was started with', 'document.getElementById("app").commandLine.split(" ")', ['element.commandLine']],
    ['removal', 'document.getElementById("row1").removeNode(true)', ['element.removeNode']],
    ['XML by path', 'var n = req.responseXML.selectSingleNode("//leave/days")', ['element.selectSingleNode']],
    ['nodes by path', 'var n = doc.selectNodes("//row")', ['element.selectNodes']],
    ['a collection called', 'document.forms(0).submit()', ['collection()']],
    ['rows called', 'var c = document.getElementById("t").rows(1)', ['collection()']],
    ['nodes of an answer', 'var n = req.responseXML.documentElement.selectNodes("item")', ['element.selectNodes']],
    ['tags', 'var all = document.all.tags("INPUT")', ['all.tags']],
    ['an element by markup', 'var i = document.createElement("<input name=days>")', ['createElement(markup)']],
    ['frames of the document', 'document.frames("main").location = "a.asp"', ['document.frames']],
    ['a language', 'var l = navigator.userLanguage.substr(0, 2)', ['navigator.userLanguage']],
    ['an array of VBScript', 'var a = new VBArray(list).toArray()', ['VBArray']],
    ['an enumerator', 'var e = new Enumerator(col)', ['Enumerator']],
    ['memory', 'CollectGarbage()', ['CollectGarbage']],
    ['a switch of the page’s own', 'if (settings.pick) window.showModalDialog("a.asp")', ['showModalDialog']],
  ])('%s', (_, script, expected) => {
    for (const browser of browsers) expect(used(script, browser)).toEqual(expected);
  });
});

describe('none', () => {
  test.each([
    [
      'VML where there is no canvas',
      'var c = document.createElement("canvas"); if (c.getContext) draw(c); else document.namespaces.add("v", "urn:schemas-microsoft-com:vml")',
    ],
    ['document.all works', 'document.all("a").value = document.all.b.innerText; document.all[0].click()'],
    ['the event works', 'function k() { if (event.keyCode == 13) { event.returnValue = false; window.event.srcElement.click() } }'],
    ['rows by number', 'document.getElementById("t").rows[0].insertCell().innerText = "x"; document.forms[0].submit()'],
    ['insertAdjacentElement works', 'document.body.insertAdjacentElement("beforeEnd", document.createElement("div"))'],
    ['a test first', 'if (window.showModalDialog) window.showModalDialog("a.asp"); else window.open("a.asp")'],
    ['an early return', 'function pick() { if (!window.showModalDialog) { window.open("a"); return } showModalDialog("a") }'],
    ['a catch with another way', 'try { showModalDialog("a") } catch (e) { window.open("a") }'],
    ['a stand-in', 'window.showModalDialog = function (u) { window.open(u) }; showModalDialog("a")'],
    ['a stand-in where there is none', 'if (!window.showModalDialog) window.showModalDialog = open; window.showModalDialog("a")'],
    ['a function of that name', 'function showModalDialog(u) { open(u) } showModalDialog("a")'],
    ['a method of a library', 'editor.showModalDialog("a"); ui.createPopup(); tree.removeNode(3); SP.UI.ModalDialog.showModalDialog({})'],
    ['events of a grid', 'grid.attachEvent("onRowSelect", go); menu.attachEvent("onClick", go)'],
    ['an object made here', 'var bar = new Toolbar(); bar.attachEvent("onclick", go)'],
    ['a library’s own attachEvent', 'Grid.prototype.attachEvent = function () {}; g.attachEvent("onclick", go)'],
    ['the modern way first', 'function on(el) { if (el.addEventListener) el.addEventListener("a", f); else el.attachEvent("onclick", f) }'],
    ['the modern way asked last', 'function on(el) { if (el.attachEvent) el.attachEvent("onclick", f); else el.addEventListener("a", f) }'],
    ['a choice', 'el.attachEvent ? el.attachEvent("onclick", f) : el.addEventListener("click", f, false)'],
    ['where a field tells its own selection', 'if (typeof el.selectionStart == "number") a(); else document.selection.createRange()'],
    [
      'the same with a return',
      'function s(el) { if ("selectionStart" in el) return el.selectionStart; return document.selection.createRange() }',
    ],
    ['either style', 'var s = el.currentStyle || getComputedStyle(el); a(s.width)'],
    ['a selection if there is one', 'if (document.selection) document.selection.empty()'],
    ['optional chaining', 'document.selection?.empty()'],
    ['a language if there is one', 'var l = (navigator.userLanguage || navigator.language).substr(0, 2)'],
    ['XPath filled in', 'XMLDocument.prototype.selectSingleNode = function () {}; doc.selectSingleNode("//a")'],
    ['an event of the page’s own', 'function attachEvent(a, b) {} attachEvent("onload", go)'],
    ['rows of something else', 'var r = table.rows(1); model.options(2)'],
    [
      'a stand-in put up on load',
      'onload = function () { if (!window.showModalDialog) window.showModalDialog = open }; function f() { showModalDialog("a") }',
    ],
    [
      'a helper that tries',
      'function on(o, e, f) { try { o.addEventListener(e, f) } catch (x) { o.attachEvent("on" + e, f) } } on(window, "load", go)',
    ],
    ['one of a long library’s ways', `function gone(x) { x.parentNode.removeChild(x) } y.removeNode(true) ${' '.repeat(100_000)}`],
    [
      'where a drawing stands, by one who brings it',
      'SVGElement.prototype.getTransformToElement = function (to) { return 1 }; a.getTransformToElement(b)',
    ],
    ['the parts of what a library holds', 'function last(p) { return p.pathSegList.numberOfItems }'],
    ['the parts of a line, if there are', 'var n = p.pathSegList ? p.pathSegList.numberOfItems : 0'],
    [
      'a drawing by a library that has another way',
      'function vml(t) { return document.createElement("<" + t + " xmlns=urn:schemas-microsoft.com:vml>") } function svg(t) { return document.createElementNS("http://www.w3.org/2000/svg", t) } new Map(w ? svg : vml)',
    ],
    [
      'what a picker needs where there is no canvas',
      'var can = !!(e.getContext && e.getContext("2d")); function vml() { document.namespaces.add("v", "urn:schemas-microsoft-com:vml") } pick(can, vml); vml()',
    ],
    [
      'an event that is sent in either way',
      'send = Known.w3c ? function (e) { t.dispatchEvent(e) } : function (e) { t.fireEvent("onhelp", e) }; send(e)',
    ],
    ['a style without its filter', 'box.style.removeAttribute("filter")'],
    ['options by another way', 'grid.options(0)'],
    [
      'a style without the method that came later',
      'if (x.style.removeProperty) x.style.removeProperty("a"); else x.style.removeAttribute("a")',
    ],
    ['a style where it has such a method', 'if (x.style.setAttribute) x.style.setAttribute("a", 1); else x.style.cssText = ""'],
    ['a listener that is set in both ways', 'x.setAttribute("onclick", function () {}); x.onclick = function () {}'],
    ['a text of XML with another way', 'var d = request.responseXML, n = d.getElementsByTagName("a")[0]; show(n.text || n.textContent)'],
    ['the text of an option', 'request.responseXML; show(document.getElementsByTagName("option")[0].text)'],
    [
      'the text of what a function is given, beside a list of options',
      'function word(of, name) { return of.getElementsByTagName(name)[0].text } show(word(document, "option")); f.s.options.length = 0; request.responseXML',
    ],
    [
      'the text of what is found otherwise, in a script that reads XML',
      'function word(of, name) { return of.findAll(name)[0].text } show(word(request.responseXML, "name"))',
    ],
    ['an answer that the opener is given too', 'if (opener) opener.x = 1; window.returnValue = 1; window.close()'],
    ['an event that is told to go on', 'function leave() { window.returnValue = true }'],
    ['what the opener gives otherwise', 'var given = window.dialogArguments || opener; given.fill(1)'],
    ['another domain, in a script that has requests', 'var r = xdr ? new XDomainRequest() : new XMLHttpRequest()'],
    ['a comment or a string', '/* window.showModalDialog("a") */ var s = "createPopup()"'],
    ['asked and not used', 'var old = document.selection, x = window.createPopup; if (x) x()'],
  ])('%s', (_, script) => {
    for (const browser of browsers) expect(used(script, browser)).toEqual([]);
  });
});

describe('a branch of a test of the browser', () => {
  test.each<[string, string, string[]]>([
    [
      'for Internet Explorer alone',
      'if (navigator.appName == "Microsoft Internet Explorer") document.write("<tr><td>1</td></tr>")',
      ['branch'],
    ],
    ['by a name for it', 'var ie = navigator.userAgent.indexOf("MSIE") > 0; function f() { if (ie) { a.innerHTML = b } } f()', ['branch']],
    ['with one for this browser below', 'if (document.layers) { x.src = y } if (!document.layers) { x.src = z }', []],
    ['with one for all others', 'if (document.layers) { x.src = y } else { x.src = z }', []],
    ['that leaves early', 'function f() { if (document.layers) { x.src = y; return; } x.src = z; } f()', []],
    ['that lets nobody else further', 'function f() { if (!document.all) return; document.write("<li>" + a) } f()', ['branch']],
    ['that lets a form go', 'function f() { if (!document.layers) return true; x.value = 1 } f()', []],
    ['that shows nothing', 'if (document.layers) { n = 4 }', []],
    ['of something else', 'if (1 > 2) { x.src = y }', []],
    ['with one for one more browser', 'if (document.all) { a.src = b } else if (document.layers) { c.src = d }', ['branch']],
    ['with one for one more and for all others', 'if (document.all) a.src = b; else if (document.layers) c.src = d; else e.src = f', []],
    ['with one for whoever has asked', 'if (document.all) a.src = b; else if (asked) c.src = d', []],
    ['by a number that it chose', 'var v = document.all ? 4 : 0; if (v == 4) document.write("<li>" + a)', ['branch']],
    ['by a number that others have as well', 'var v = document.all ? 4 : 1; if (v == 4) document.write("<li>" + a)', []],
    ['by a number that nothing chose', 'var v = 0; if (v == 4) document.write("<li>" + a)', []],
    ['of the computer’s system', 'if (navigator.userAgent.indexOf("Mac") > 0) document.write("<li>" + a)', []],
    [
      'of the system and the browser by its name',
      'if (navigator.platform != "MacPPC" && navigator.appName == "Microsoft Internet Explorer") document.write("<li>" + a)',
      ['branch'],
    ],
    [
      'of the system and the browser by its objects',
      'if (document.all && navigator.platform.indexOf("Mac") < 0) document.write("<li>" + a)',
      ['branch'],
    ],
    ['of a control, which has rules of its own', 'if (document.layers) document.write("<object classid=a></object>")', []],
  ])('%s', (_, text, expected) => expect(used(text).filter((name) => name === 'branch')).toEqual(expected));
});

describe('what a use is for', () => {
  const meant = (script: string) => {
    const found = browsers[0] ? readScript(script, 'a.js', browsers[0]) : [];
    return found === 'not-parsed' ? [] : found.map(({ name, text }) => `${name} ${text}`);
  };
  const popup = 'var p = window.createPopup(); p.document.body.';
  test.each<[string, string, string]>([
    ['a hint', `${popup}innerHTML = "Room 201"`, 'createPopup null'],
    ['a menu of links', `${popup}innerHTML = "<a href=plan.asp>Plan</a>"`, 'createPopup menu'],
    ['a menu that is pressed', `${popup}onclick = pick`, 'createPopup menu'],
    ['a transition that shows a part half-way', 'pic.filters[0].Apply(); pic.style.visibility = "visible"', 'element.filters visible'],
    [
      'one that shows it by its display',
      'function turn() { pic.filters[0].Apply(); pic.style.display = "" } turn()',
      'element.filters visible',
    ],
    ['one of a part that is shown before', 'pic.style.visibility = "visible"; pic.filters[0].Apply()', 'element.filters null'],
    [
      'one beside a function that shows it',
      'function turn() { pic.filters[0].Apply() } function show() { pic.style.visibility = "visible" } turn()',
      'element.filters null',
    ],
    ['one that hides it', 'pic.filters[0].Apply(); pic.style.visibility = "hidden"', 'element.filters null'],
  ])('%s', (_, script, expected) => expect(meant(script.replaceAll('pic.', 'document.all.pic.'))).toContain(expected));
});

test.each<[string, string, string[]]>([
  ['opened', 'window.open("file://srv/forms/" + f)', ['local-address']],
  ['gone to', 'location.href = "file://srv/plans/a.dwg"', ['local-address']],
  ['on the web', 'window.open("forms/a.doc")', []],
])('a file on a shared drive that a script leads to: %s', (_, text, expected) => expect(used(text)).toEqual(expected));
