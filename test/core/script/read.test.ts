import { describe, expect, it, test } from 'vitest';
import { readScript, valuesFor } from '../../../core/script';

const chromium = valuesFor(
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36',
);
const firefox = valuesFor('Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:109.0) Gecko/20100101 Firefox/115.0');

/** Facts in short: what it does, the text that goes with it, and how far this browser gets. */
function facts(script: string, browser = chromium): string[] | 'not-parsed' {
  const found = readScript(script, 'a.js', browser);
  return found === 'not-parsed' ? found : found.map(({ does, text, reach }) => [does, text, reach].filter(Boolean).join(' '));
}

describe('what is a use of ActiveX', () => {
  test.each<[string, string, string[]]>([
    ['at the top', 'var c = new ActiveXObject("MSCal.Calendar")', ['activex MSCal.Calendar load']],
    ['as a property of window', 'new window.ActiveXObject("A.B")', ['activex A.B load']],
    ['by a computed name', 'new window["ActiveX" + "Object"]("A.B")', ['activex A.B load']],
    ['through another name', 'var X = window.ActiveXObject; new X("A.B")', ['activex A.B load']],
    ['with a name worked out', 'var v = "3.0"; new ActiveXObject("Msxml2.DOMDocument." + v)', ['activex Msxml2.DOMDocument.3.0 load']],
    ['with a name nobody knows', 'function make(id) { return new ActiveXObject(id) }', ['activex later']],
    ['in a function that is called at once', '(function () { new ActiveXObject("A.B") })()', ['activex A.B load']],
    [
      'in a function that a button may call',
      'function print() { new ActiveXObject("Word.Application") }',
      ['activex Word.Application later'],
    ],
    ['GetObject', 'var wmi = GetObject("winmgmts:")', ['activex winmgmts: load']],
    ['behind a comment for old browsers', '<!-- hide\nnew ActiveXObject("A.B")\n//-->', ['activex A.B load']],
    ['in a text given to eval', 'eval("new ActiveXObject(\\"A.B\\")")', ['activex A.B load']],
    ['in a timer', 'setTimeout("new ActiveXObject(\'A.B\')", 10)', ['activex A.B load']],
    [
      'as an element that is written',
      'document.write(\'<object classid="clsid:8E27C92B" id=x></object>\')',
      ['activex clsid:8E27C92B load'],
    ],
    [
      'as an element that is made',
      'var o = document.createElement("object"); o.classid = "clsid:8E27C92B"',
      ['activex clsid:8E27C92B load'],
    ],
  ])('%s', (_, script, expected) => expect(facts(script)).toEqual(expected));
});

describe('what is none', () => {
  test.each([
    ['a comment', '// new ActiveXObject("A.B")\n/* new ActiveXObject("A.B") */'],
    ['a string', 'var help = \'new ActiveXObject("A.B")\''],
    ['a regular expression', 'var re = /new ActiveXObject\\("A.B"\\)/'],
    ['a variable of that name', 'function f(ActiveXObject) { return new ActiveXObject("A.B") }'],
    ['a function of that name', 'function ActiveXObject() {} new ActiveXObject("A.B")'],
    ['a stand-in that the page sets', 'window.ActiveXObject = function () {}; new ActiveXObject("A.B")'],
    ['the same, called by its full name', 'window.ActiveXObject = function () {}; new window.ActiveXObject("A.B")'],
    ['a method of another object', 'var shell = { ActiveXObject: function () {} }; new shell.ActiveXObject("A.B")'],
    ['conditional compilation', '/*@cc_on @if (@_jscript) x = new ActiveXObject("A.B"); @end @*/'],
  ])('%s', (_, script) => expect(facts(script)).toEqual([]));
});

describe('guards: this browser never gets there', () => {
  test.each([
    ['a test of the object', 'if (window.ActiveXObject) { new ActiveXObject("A.B") }'],
    ['else', 'if (!window.ActiveXObject) other(); else new ActiveXObject("A.B")'],
    ['and', 'window.ActiveXObject && new ActiveXObject("A.B")'],
    ['or', '!window.ActiveXObject || new ActiveXObject("A.B")'],
    ['a choice', 'var x = window.ActiveXObject ? new ActiveXObject("A.B") : null'],
    ['typeof', 'if (typeof ActiveXObject != "undefined") new ActiveXObject("A.B")'],
    ['in', 'if ("ActiveXObject" in window) new ActiveXObject("A.B")'],
    ['an early return', 'function f() { if (!window.ActiveXObject) return; new ActiveXObject("A.B") } f()'],
    ['the name of the application', 'if (navigator.appName == "Microsoft Internet Explorer") new ActiveXObject("A.B")'],
    ['the user agent', 'if (navigator.userAgent.indexOf("MSIE") > -1) new ActiveXObject("A.B")'],
    ['the user agent in small letters', 'if (navigator.userAgent.toLowerCase().match(/msie/)) new ActiveXObject("A.B")'],
    ['a version that is parted off', 'var v = parseFloat(navigator.appVersion.split("MSIE")[1]); if (v >= 5.5) new ActiveXObject("A.B")'],
    ['what is so of COM objects alone', 'if (typeof bytes == "unknown") new ActiveXObject("A.B")'],
    ['a regular expression', 'if (/MSIE|Trident/.test(navigator.userAgent)) new ActiveXObject("A.B")'],
    ['document.all', 'if (document.all) new ActiveXObject("A.B")'],
    ['attachEvent', 'if (window.attachEvent && !window.opera) new ActiveXObject("A.B")'],
    ['documentMode', 'if (document.documentMode < 9) new ActiveXObject("A.B")'],
    ['a variable', 'var isIE = navigator.userAgent.indexOf("MSIE") > 0; if (isIE) new ActiveXObject("A.B")'],
    ['a variable set under a test', 'var ie = false; if (document.all) ie = true; if (ie) new ActiveXObject("A.B")'],
    ['a function', 'function isIE() { return !!window.ActiveXObject } if (isIE()) new ActiveXObject("A.B")'],
    ['a flag of a library', 'if (Ext.isIE) new ActiveXObject("A.B")'],
    ['a property of an object', 'var b = { old: !!document.all }; if (b.old) new ActiveXObject("A.B")'],
    ['a switch', 'switch (navigator.appName) { case "Microsoft Internet Explorer": new ActiveXObject("A.B"); break; default: other() }'],
    ['a catch with another way', 'var x; try { x = new ActiveXObject("A.B") } catch (e) { x = document.getElementById("plain") }'],
    [
      'a catch that leads to the same by another address',
      'function f() { try { new ActiveXObject("A.B") } catch (e) { location.href = "letter.asp?as=rtf" } }',
    ],
    [
      'a catch that leaves it to the link',
      'function f() { var o; try { o = new ActiveXObject("A.B") } catch (e) { return true } o.Edit(); return false }',
    ],
    [
      'a method that only such code calls',
      'var o = { has: function () { return !!window.ActiveXObject }, old: function () { new ActiveXObject("A.B") }, go: function () { this.has() ? this.old() : plain() } }; o.go()',
    ],
    [
      'a test that only shows a link where there is one',
      'var s = null; function go() { if (window.ActiveXObject) { s = new ActiveXObject("A.B") } el.style.display = s ? "" : "none" } go()',
    ],
    [
      'a try that keeps the link from being followed, and nothing where it fails',
      'function f(a) { try { var o = new ActiveXObject("A.B"); if (o.View(a.href)) return false } catch (e) {} return true }',
    ],
    ['an empty catch, and another way after it', 'var x; try { x = new ActiveXObject("A.B") } catch (e) {} if (!x) x = plain()'],
    [
      'a list of factories',
      'var f = [function () { return new XMLHttpRequest() }, function () { return new ActiveXObject("Msxml2.XMLHTTP") }]',
    ],
    [
      'the first way returned',
      'function x() { try { return new XMLHttpRequest() } catch (e) {} try { return new ActiveXObject("A.B") } catch (e) {} } x()',
    ],
    ['a function that only such code calls', '(function () { function old() { new ActiveXObject("A.B") } if (document.all) old() })()'],
  ])('%s', (_, script) => {
    for (const browser of [chromium, firefox]) {
      const found = facts(script, browser);
      expect(found).toHaveLength(1);
      expect(found[0]).toMatch(/guarded$/);
    }
  });
});

describe('no guards', () => {
  test.each([
    ['the operating system', 'if (navigator.platform == "Win32") new ActiveXObject("A.B")', 'load'],
    ['a switch of the page’s own', 'if (settings.print) new ActiveXObject("A.B")', 'load'],
    [
      'a catch that says so and returns',
      'function f() { try { new ActiveXObject("A.B") } catch (e) { alert("Not supported"); return false } }',
      'later',
    ],
    [
      'a catch that leads to what is missing',
      'function f() { try { new ActiveXObject("A.B") } catch (e) { location.href = "activex_install.htm" } }',
      'later',
    ],
    [
      'a catch that says so in words of its own',
      'function f() { try { new ActiveXObject("A.B") } catch (e) { tell("Word" + " could not be started: " + e.message) } }',
      'later',
    ],
    ['a catch that returns nothing', 'function f() { try { return new ActiveXObject("A.B") } catch (e) { return null } }', 'later'],
    ['a catch that throws on', 'function f() { try { new ActiveXObject("A.B") } catch (e) { throw e } }', 'later'],
    ['an empty catch with nothing after it', 'function f() { try { new ActiveXObject("A.B") } catch (e) {} }', 'later'],
    ['finally', 'try { new ActiveXObject("A.B") } finally { done() }', 'load'],
    ['a test that this browser passes', 'if (document.getElementById) new ActiveXObject("A.B")', 'load'],
    [
      'a flag that another function sets meanwhile',
      'var busy = false; function f() { if (!busy) new ActiveXObject("A.B") } function go() { busy = true }',
      'later',
    ],
    [
      'a flag that another function may set',
      'var ready = false; function go() { ready = true } function f() { if (ready) new ActiveXObject("A.B") }',
      'later',
    ],
  ])('%s', (_, script, reach) => expect(facts(script)).toEqual([`activex A.B ${reach}`]));

  test('a request that is only made where Internet Explorer is, and in no other way', () => {
    const made = 'var r; if (window.ActiveXObject) r = new ActiveXObject("Microsoft.XMLHTTP"); r.open("GET", "list.asp")';
    expect(facts(made)).toContain('activex Microsoft.XMLHTTP load');
    expect(facts(`${made}; if (window.XMLHttpRequest) r = new XMLHttpRequest()`)).toContain('activex Microsoft.XMLHTTP guarded');
  });
});

describe('gates', () => {
  const turned = (script: string) => (facts(script) as string[]).filter((fact) => fact.startsWith('turns-away'));

  test.each([
    ['by name', 'if (navigator.appName != "Microsoft Internet Explorer") location.replace("noie.html")'],
    ['by a version parted off', 'var v = parseFloat(navigator.appVersion.split("MSIE")[1]); if (!(v >= 5.5)) location.href = "old.asp"'],
    ['by user agent', 'var isIE = navigator.userAgent.indexOf("MSIE") > 0; if (!isIE) document.location.href = "x.asp"'],
    ['by object', 'if (typeof ActiveXObject == "undefined") document.body.innerHTML = "<h1>Nur im alten Browser</h1>"'],
    [
      'by document.all, with a message, at a button',
      'function login() { if (!document.all) { alert("Use Internet Explorer 6"); return false } }',
    ],
    ['by the comment that only Internet Explorer reads', 'var ie = /*@cc_on!@*/false; if (!ie) location = "x.html"'],
    [
      'by a version',
      'function v() { var r = -1; if (navigator.appName == "Microsoft Internet Explorer") { r = parseFloat(RegExp.$1) } return r } if (v() == -1) location = "x.html"',
    ],
    [
      'by a switch',
      'switch (navigator.appName) { case "Netscape": location = "x.html"; break; case "Microsoft Internet Explorer": start() }',
    ],
    ['by hiding the page', 'window.onload = function () { if (!document.all) document.body.style.display = "none" }'],
    ['by closing it', 'if (!window.ActiveXObject) { alert("This needs Internet Explorer"); window.close() }'],
    ['by a document written anew', 'if (!document.all) document.write("<h1>Internet Explorer only</h1>")'],
    ['in a language of its own, by going back', 'if (navigator.userAgent.indexOf("MSIE") < 0) { alert("Браузер"); history.back() }'],
    ['by hiding all it has', 'window.onload = function () { if (!document.all) document.getElementById("main").style.display = "none" }'],
    ['the same by jQuery', '$(function () { if (!$.browser.msie) { $("#main").hide(); $("#sorry").show() } })'],
    ['by jQuery, filling the page', '$(document).ready(function () { if (!$.browser.msie) $("body").html("<p>Chỉ dùng IE</p>") })'],
    ['by filling what holds it', 'if (!document.documentMode) document.getElementById("container").innerHTML = "<h1>Nur IE</h1>"'],
    ['by closing the way in', 'if (!window.ActiveXObject) document.getElementById("btnLogin").disabled = true'],
    ['in the same window', 'if (!document.all) window.open("other.htm", "_self")'],
    ['by an error', 'if (!window.ActiveXObject) { alert("Use Internet Explorer"); throw "stop" }'],
    ['at a form, in Japanese', 'function check() { if (!document.all) { alert("IE 6.0以上をご利用ください"); return false } return true }'],
    [
      'at a form, with no name in it',
      'function login() { if (!window.ActiveXObject) { alert("지원되지 않습니다"); return } document.f.submit() }',
    ],
    [
      'by what it says in place of a part that is shown to others',
      'if (document.all) document.getElementById("app").style.display = "block"; else { var d = document.createElement("div"); d.innerHTML = "IE only"; document.body.appendChild(d) }',
    ],
    ['where each is sent somewhere', 'location = document.all ? "menu.asp" : "unsupported.html"'],
  ])('%s', (_, script) => expect(turned(script)).toHaveLength(1));

  test.each([
    [
      'both listen, each in its way',
      'function go() { location = "a.html" } if (window.addEventListener) addEventListener("load", go); else attachEvent("onload", go)',
    ],
    [
      'whoever wants to stay may',
      'if (!window.ActiveXObject) { if (!confirm("This was made for Internet Explorer. Go on?")) history.back() }',
    ],
    ['a frame that breaks out', 'if (top != self) top.location = self.location'],
    ['Internet Explorer is sent away', 'if (document.all) location = "upgrade.html"'],
    ['each has its own front page', 'location = document.all ? "ie/index.html" : "home/index.html"'],
    ['another way behind a button', 'function save() { if (!window.ActiveXObject) { location = "file.csv"; return } useExcel() }'],
    ['a button that only some can use', 'if (!window.ActiveXObject) document.getElementById("exportExcel").style.display = "none"'],
    ['the same, disabled', 'if (!window.ActiveXObject) document.getElementById("btnExcel").disabled = true'],
    ['a hint that is hidden', 'window.onload = function () { if (!document.all) document.getElementById("hint").style.display = "none" }'],
    ['a class', 'document.documentElement.className += document.all ? " ie" : " other"'],
    ['a count', 'new Image().src = "/count?b=" + (document.all ? "ie" : "other")'],
    [
      'another way to keep a page',
      'function keep() { if (document.all) external.AddFavorite("a"); else { alert("Press Ctrl+D"); return } }',
    ],
    ['a field left empty', 'function go() { if (!f.a.value) { alert("Fill it in"); return false } f.submit() }'],
    ['old versions are sent away', '$(function () { if ($.browser.msie && $.browser.version < 7) $("body").html("Please upgrade") })'],
    ['a computer of another kind', 'if (navigator.platform.indexOf("Win") < 0) location = "mac.html"'],
    ['a telephone', 'if (/iphone|android/i.test(navigator.userAgent)) location = "m.html"'],
    ['a message and no more', 'if (!document.all) alert("Looks best in Internet Explorer")'],
    ['a test of the page’s own', 'if (!signedIn) location = "login.html"'],
    ['a place on the same page', 'if (!document.all) location = "#top"'],
  ])('none: %s', (_, script) => expect(turned(script)).toEqual([]));
});

describe('other plug-ins in scripts', () => {
  test.each<[string, string, string[]]>([
    ['a written applet', 'document.write("<applet code=Rota.class width=600 height=400></applet>")', ['plugin Rota.class load']],
    [
      'Java by its class',
      'document.write("<object classid=\'clsid:8AD9C840-044E-11D1-B3E9-00805F499D93\'></object>")',
      ['plugin clsid:8AD9C840-044E-11D1-B3E9-00805F499D93 load'],
    ],
    ['Java’s loader', 'deployJava.runApplet({ code: "Rota.class" }, {}, "1.6")', ['plugin load']],
    ['Silverlight’s loader', 'Silverlight.createObject("Map.xap", el, "map", {}, {})', ['plugin Map.xap load']],
    [
      'Silverlight’s loader behind its test',
      'if (document.all) Silverlight.createObject("Map.xap")',
      ['plugin Map.xap guarded', 'plugin guarded'],
    ],
    ['Unity', 'unityObject.embedUnity("player", "ward.unity3d", 600, 450)', ['plugin ward.unity3d load']],
    ['Shockwave', 'document.write("<embed src=fire.dcr>")', ['plugin fire.dcr load']],
    ['QuickTime', 'QT_WriteOBJECT("a.mov", "320", "240", "")', ['plugin a.mov load']],
    ['a control of any class', 'AC_AX_RunContent("classid", "clsid:8E27C92B", "width", "10")', ['activex clsid:8E27C92B load']],
    ['a film that plays', 'document.write("<embed src=a.mp4 type=video/mp4>")', []],
    ['another object’s launch', 'rocket.launch("a.jnlp"); Factory.createObject("x")', []],
  ])('%s', (_, script, expected) => expect(facts(script)).toEqual(expected));
});

describe('Flash and VBScript in scripts', () => {
  test.each<[string, string, string[]]>([
    ['swfobject 2', 'swfobject.embedSWF("a.swf", "x", "550", "400", "9")', ['flash a.swf load']],
    ['swfobject 1', 'var so = new SWFObject("a.swf", "x", "550", "400", "8"); so.write("x")', ['flash a.swf load']],
    ['Adobe’s own loader', 'AC_FL_RunContent("src", "a", "width", "550", "height", "400", "movie", "a.swf")', ['flash a.swf load']],
    ['a loader told by settings', '$("#a").flash({ swf: "a.swf", width: 300 })', ['flash a.swf load']],
    ['a function of the page that is called like one', 'function flash(file) {} flash("a.swf")', []],
    ['jQuery Tools', 'flashembed("x", { src: "a.swf" })', ['flash a.swf load']],
    ['Flowplayer 3, which is a film', 'flowplayer("x", "flowplayer-3.2.swf")', ['flash flowplayer-3.2.swf load']],
    ['Flowplayer 5, which is none', 'flowplayer("x", { swf: "flowplayer.swf", clip: "a.mp4" })', []],
    ['a library asked for Flash alone', 'videojs("a", { techOrder: ["flash"] })', ['flash techOrder: flash load']],
    [
      'a recording that one player had in Flash alone',
      'jwplayer("a").setup({ flashplayer: "player.swf", file: "town.flv" })',
      ['flash player.swf load'],
    ],
    ['one that all can show', 'jwplayer("a").setup({ flashplayer: "player.swf", file: "town.mp4" })', []],
    ['Flash last of several ways', 'videojs("a", { techOrder: ["html5", "flash"] })', []],
    ['a page that shows each way', 'make({ runtimes: "html5" }); make({ runtimes: "flash" })', []],
    ['a camera by settings', '$("#camera").webcam({ swffile: "jscam.swf", width: 320, height: 240 })', ['flash jscam.swf load']],
    ['a live stream of Flash', 'play({ file: "rtmp://a.example.org/hall" })', ['flash rtmp://a.example.org/hall load']],
    ['one with another way beside it', 'play({ file: "rtmp://a.example.org/hall" }); play({ file: "hall.m3u8" })', []],
    ['Flash where something unknown decides', 'if (test()) Webcam.set({ force_flash: true })', []],
    [
      'where Flash is asked for first',
      'if (swfobject.hasFlashPlayerVersion("9")) swfobject.embedSWF("a.swf", "x", 1, 1, "9")',
      ['flash a.swf guarded', 'flash a.swf guarded'],
    ],
    [
      'where the plug-in is asked for first',
      'if (navigator.plugins["Shockwave Flash"]) document.write("<embed src=a.swf>")',
      ['flash a.swf guarded'],
    ],
    [
      'a film where others are told a sentence',
      'if (navigator.plugins["Shockwave Flash"]) document.write("<embed src=a.swf>"); else document.write("Flash is needed here.")',
      ['flash a.swf load'],
    ],
    [
      'a film where others get a list',
      'if (navigator.plugins["Shockwave Flash"]) document.write("<embed src=a.swf>"); else document.write("<ul><li>Ward 3</ul>")',
      ['flash a.swf guarded'],
    ],
    [
      'a film where others go on',
      'if (navigator.plugins["Shockwave Flash"]) document.write("<embed src=a.swf>"); else drawPlan()',
      ['flash a.swf guarded'],
    ],
    ['the loader itself', 'SWFObject.prototype.write = function () { document.write("<embed src=expressinstall.swf>") }', []],
    ['execScript', 'execScript("MsgBox 1", "VBScript")', ['vbscript MsgBox 1 load']],
    ['a written block', 'document.write("<script language=VBScript>MsgBox 1<\\/script>")', ['vbscript MsgBox 1 load']],
  ])('%s', (_, script, expected) => expect(facts(script)).toEqual(expected));
});

describe('what is going', () => {
  test.each<[string, string, string[]]>([
    ['XSLT', 'var p = new XSLTProcessor(); p.importStylesheet(x)', ['deprecated load']],
    ['a mutation event', 'document.addEventListener("DOMNodeInserted", go, false)', ['deprecated DOMNodeInserted load']],
    ['the same beside an observer', 'window.MutationObserver ? a() : document.addEventListener("DOMNodeInserted", go)', []],
    ['another event', 'document.addEventListener("DOMContentLoaded", go, false)', []],
    ['XSLT of Internet Explorer', 'if (window.ActiveXObject) x.transformNode(y); else if (window.XSLTProcessor) ready()', []],
  ])('%s', (_, script, expected) => {
    const found = (facts(script) as string[]).filter((fact) => fact.startsWith('deprecated') && !fact.endsWith('guarded'));
    expect(found).toEqual(expected);
  });
});

it('says where: source and line', () => {
  expect(readScript('\n\nnew ActiveXObject("A.B")', 'leave.js', chromium)).toMatchObject([{ at: { source: 'leave.js', line: 3 } }]);
});

// A person would look for line 2 of a script that has one: found by the fuzz, seed 1645422177.
it('says of a text that is handed to eval where it is handed over, however many lines the text has', () => {
  const handing = '\neval("\\n\\nfunction f() {\\n new ActiveXObject(\'A.B\') }"); f()';
  expect(readScript(handing, 'leave.js', chromium)).toMatchObject([{ text: 'A.B', at: { source: 'leave.js', line: 2 } }]);
});

it('tells apart what two texts do at the same place of their own', () => {
  const handing = 'eval("new ActiveXObject(\'A.B\')");\neval("new ActiveXObject(\'C.D\')")';
  expect(readScript(handing, 'leave.js', chromium)).toMatchObject([
    { text: 'A.B', at: { line: 1 } },
    { text: 'C.D', at: { line: 2 } },
  ]);
});

it('reads a module, and says of what is no JavaScript that it was not parsed', () => {
  expect(facts('import x from "./x.js"; new ActiveXObject("A.B")')).toEqual(['activex A.B load']);
  expect(facts('Sub a() : MsgBox "x" : End Sub')).toBe('not-parsed');
});
