import { type Browser, expect, test } from '@playwright/test';
import * as v from 'valibot';
import { FromPage } from '../../core/model/message';
import { type Served, serve } from './support/served';
import { startBrowser, watched } from './support/watched';

const rich = `<html><head><title>Rota</title>
<script language="VBScript">Sub window_onload : End Sub</script>
<script src="/rota.js" type="text/javascript"></script>
<script type="application/json">{"not": "run"}</script></head>
<body onload="start()">
<form name="f"><input name="attributes"><input name="localName"><input name="id"><input type="hidden" name="h"></form><form name="querySelector"></form>
<p>Who works when</p><p style="display: none">unseen</p>
<object classid="clsid:8E27C92B-1264-101C-8A2F-040224009C02" id="cal" width="300" height="200"><param name="Code" value="Year.class"></object>
<object type="application/x-shockwave-flash" data="a.swf" width="50%;"><p>Get <a href="http://get.adobe.com/">Flash</a></p><embed src="a.swf" width="100%"></object><a href="a.mp4">The film</a>
<object data="b.swf" hidden><video src="b.mp4"></video></object>
<video width="640" height="360"><source src="rtmp://live.example.org/hall" type="rtmp/flv"></video><video src="rtmp://live.example.org/hall"><source src="hall.mp4"></video>
<a id="go" href="javascript:go(1)">Go</a><a href="javascript:go(2)">Go</a><button onclick="save()">Save</button><div id="card" style="display:none"><b onclick="sign()">Sign</b></div>
<textarea><script>alert('text')</script></textarea>
<div id="host"></div>
<script>document.getElementById('host').attachShadow({ mode: 'open' }).innerHTML = '<applet code="Rota.class"></applet>';</script>
</body></html>`;

const relics = `<html xmlns:v="urn:schemas-microsoft-com:vml"><head><title>Plan</title>
<link rel="stylesheet" href="/look.css"><link rel="stylesheet" media="print" href="/print.css"><style>p { color: red }</style>
<style>v\\:* { behavior: url(#default#VML) }</style></head><body class="wide home">
<?import namespace="t" implementation="#default#time2">
<!--[if lt IE 9]><form><input name="a"><object></object><script>x</script>Only here</form><![endif]--><!-- [if mso]> no <![endif]-->
<xml id="staff"><row><name>Ann</name></row></xml><xml><o:OfficeDocumentSettings></o:OfficeDocumentSettings></xml>
<table datasrc="#staff"><tr><td><span datafld="name"></span></td></tr></table>
<v:rect id="room"></v:rect><v:rect></v:rect><t:seq></t:seq>
<div id="menu" style="behavior: url(menu.htc)"></div><div style="color: red"></div>
<a href="file:///h:/forms">Forms</a><a href="\\\\server\\share">Share</a><a href="start.hta?n=1">Start</a><a href="/files/file:x">No</a>
<iframe src="res://ieframe.dll/x" width="400" height="300"></iframe><object id="scan" classid="clsid:0" hidden></object>
<button onclick="scan.Start()">Scan</button></body></html>`;

/** A search in the head, and below it a form that a script looks at, inside a table as old editors wrote them: the parser leaves it empty. */
const forms = `<!doctype html><title>Order</title>
  <form action="find.asp"><input name="q"><input type="submit" value="Find" onclick="count()"></form>
  <table><form name="order" action="order.asp" onsubmit="return check()">
    <tr><td><input name="who"><input name="cost" readonly><input type="hidden" name="key"></td></tr>
    <tr><td><select name="what"><option>Chair</option></select><input type="file" name="plan"><input type="submit" value="Send"></td></tr>
  </form></table><form action="ask.asp"><input type="submit" value="Ask" onclick="return sure()"></form><input name="outside"><div id="more" style="display:none"><input name="why"></div><div id="hint" hidden>Why</div><button id="go" disabled>Go</button>
  <form onsubmit="find(); return false"><input><input><input><input><input><input type="submit" value="Find"></form>
  <style>#late { display: none }</style><form id="late" action="late.asp"><input><input><input type="submit"></form>`;

const reading = `<html><head><title>Circulars</title><style>.shut { display: none } #soon { visibility: hidden }</style></head><body>
<p class="shut">Not yet</p><table id="soon"><tr><td>Porter's lodge</td><td>2119</td></tr></table>
<div class="shut"><a href="f.htm">Minutes of the council in July</a></div>
<ul><li>Leave over the holidays</li><li><a href="a.htm">12</a> Keys of the new building<li><a href="javascript:go()">13</a> The car park at night</ul>
<table><tr><td>Porter's lodge</td><td>2119</td></tr><tr><td>Name</td><td><input name="n"></td></tr><tr><td>A</td></tr></table>
<a href="b.htm">Minutes of the council in May</a> <a href="c.htm" onclick="return show()">Minutes of the council in June</a> <a href="d.htm">Home</a>
<form action="e.htm" onsubmit="count()"><input name="q"><input type="submit"></form>
<form action="e.htm" onsubmit="return check()"><input name="q" readonly><input type="submit"></form>
<input name="d" onfocus="this.blur()"><input name="k" onkeydown="return false"><form onsubmit="return false"><input type="submit"></form><input name="h" type="hidden" readonly>
<object type="application/x-shockwave-flash" data="hall.swf"><img src="hall.jpg" alt=""></object>
<object type="application/x-shockwave-flash" data="net.swf"><noembed>The list of all sectors of the network, one by one</noembed></object>
<object classid="clsid:6BF52A52-394A-11d3-B153-00C04F79FAA6"><object data="a.mp4" type="video/mp4"><p>Your browser has no player.</p></object></object>
<object type="application/x-silverlight-2" data="list.xap"><table><tr><td>Abbey<tr><td>Castle<tr><td>Dene<tr><td>Ford</table><a href="https://go.microsoft.com/fwlink/">Pictures</a></object>
<object classid="clsid:CA8A9780-280D-11CF-A24D-444553540000"><param name="src" value="plan.pdf"></object><a href="plan.pdf">Plan</a>
<object type="application/x-silverlight-2" data="wall.xap"><a href="/software/viewer.exe"><img src="badge.png" alt="Get the viewer"></a></object>
<applet code="Map.class">The map is loading; if it takes more than a minute, call the help desk</applet>
</body></html>`;

const failing = `<!doctype html><title>Errors</title><body><script>new ActiveXObject('Word.Application')</script>
<script>Promise.reject(new TypeError('no such sheet')); setTimeout(function () { nowhere() }, 0)</script></body>`;

const rewritten = `<!doctype html><title>Late</title><body onload="setTimeout(rewrite, 10)"><script>
function rewrite() {
  document.open();
  document.write('<body><p>Anew</p><embed src="late.swf"><script>setTimeout(function () { afterwards() }, 50)<\\/script></body>');
  document.close();
}</script></body>`;

/** Written anew while it is parsed, and closed within the same task. */
const cutShort = `<!doctype html><title>Cut short</title><body><script>
setTimeout(function () { document.open(); document.write('<body><form><input name="anew"></form></body>'); document.close() })</script>
<script src="/never.js"></script></body>`;

const growing = `<!doctype html><title>Grows</title><body><p>Small</p><script>
addEventListener('load', function () { setTimeout(function () {
  var script = document.createElement('script');
  script.text = 'var passing = 1';
  document.body.appendChild(script).remove();
  document.body.insertAdjacentHTML('beforeend', '<div><embed src="late.swf"></div>');
}, 20) })</script></body>`;

/** A page that records whatever it could notice of us, by replacing all that such scripts might use. */
const spying = `<!doctype html><title>Spies</title><body><script>
window.noticed = [];
[[EventTarget.prototype, 'addEventListener'], [EventTarget.prototype, 'dispatchEvent'], [MessagePort.prototype, 'postMessage'],
 [window, 'postMessage'], [Function.prototype, 'call'], [Function.prototype, 'apply'], [Function.prototype, 'bind'], [Reflect, 'apply'],
 [JSON, 'stringify'], [Element.prototype, 'getAttribute'], [Document.prototype, 'createTreeWalker']].forEach(function (pair) {
  var own = pair[0][pair[1]];
  pair[0][pair[1]] = function () { window.noticed.push(pair[1]); return Reflect.ownKeys && own; };
});
['message', 'filename', 'lineno'].forEach(function (name) {
  Object.defineProperty(ErrorEvent.prototype, name, { get: function () { window.noticed.push(name); return 'forged'; } });
});
window.dispatchEvent === undefined;
setTimeout(function () { reallyMissing() }, 0)</script></body>`;

let browser: Browser;
let site: Served;

test.beforeAll(async () => {
  browser = await startBrowser();
  const pages = {
    '/rich.html': rich,
    '/relics.html': relics,
    '/reading.html': reading,
    '/forms.html': forms,
    '/failing.html': failing,
    '/late.html': rewritten,
    '/cut-short.html': cutShort,
    '/grows.html': growing,
    '/spies.html': spying,
    '/aside.html': '<!doctype html><iframe style="display: none" srcdoc="<p>Kept aside"></iframe>',
  };
  site = await serve('.', {
    ...pages,
    '/rota.js': 'function start() {}',
    '/empty.html': '<!doctype html><title>Empty</title><body></body>',
  });
});

test.afterAll(async () => {
  await browser.close();
  await site.close();
});

test('each form is told by itself, and what nobody can type into', async () => {
  const { page, facts } = await watched(browser);
  await page.goto(site.url('/forms.html'));
  const { document, names } = await facts();
  expect(document).toMatchObject({ sends: 2, checks: 2, sendable: 1, checkable: 4, locked: 1, files: 1 });
  expect(names.filter((name) => /^[!?=~]/.test(name)).sort()).toEqual(['!cost', '=go', '=more', '?key', '~outside', '~why']);
});

test('what there is to read, follow and send is told, whatever scripts do beside it', async () => {
  const { page, facts } = await watched(browser);
  await page.goto(site.url('/reading.html'));
  const { document, embeds, scripts } = await facts();
  expect(document).toMatchObject({ rows: 3, titles: 2, sends: 1, checks: 1, locked: 3 });
  expect(document.text).not.toContain('Not yet');
  expect(embeds.map(({ source, fallback, pictured = false, linked = false }) => [source, fallback, pictured, linked])).toEqual([
    ['hall.swf', true, true, false],
    ['net.swf', false, false, false],
    ['', true, false, false],
    ['a.mp4', false, false, false],
    ['list.xap', true, false, false],
    ['plan.pdf', false, false, true],
    ['wall.xap', false, false, false],
    ['Map.class', false, false, false],
  ]);
  expect(scripts.map(({ label }) => label)).toContain('onclick of a[href]');
});

test('in a frame that is not shown itself, where nothing would be, everything counts', async () => {
  const { page, facts } = await watched(browser);
  await page.goto(site.url('/aside.html'));
  expect((await facts(({ document }) => document.text !== '')).document.text).toBe('Kept aside');
});

test('what stands in a document is told as facts that the gate accepts', async () => {
  const { page, said, facts } = await watched(browser);
  await page.goto(site.url('/rich.html'));
  const seen = await facts();
  for (const message of said) expect(() => v.parse(FromPage, message)).not.toThrow();

  expect(seen.document).toMatchObject({ mode: 'quirks', controls: 9, cut: false });
  expect(seen.document.recordings).toBe(1);
  expect(seen.document.text).toContain('Who works when');
  expect(seen.document.text).not.toContain('unseen');
  expect(seen.embeds.map(({ tag, source, width, height, fallback }) => [tag, source, width, height, fallback])).toEqual([
    ['object', 'Year.class', 300, 200, false],
    ['object', 'a.swf', 500, 150, false],
    ['embed', 'a.swf', 500, 150, false],
    ['object', 'b.swf', 0, 0, true],
    ['video', 'rtmp://live.example.org/hall', 640, 360, false],
    ['applet', 'Rota.class', 300, 150, false],
  ]);
  expect(seen.scripts.map(({ label, language, src, text }) => [label, language, src, text?.slice(0, 17) ?? null])).toEqual([
    ['script 1', 'VBScript', null, 'Sub window_onload'],
    ['script 2', '', site.url('/rota.js'), null],
    ['script 3', '', null, null],
    ['script 4', '', null, 'document.getEleme'],
    ['onload of body', '', null, 'start()'],
    ['href of a#go', 'javascript', null, 'go(1)'],
    ['href of a', 'javascript', null, 'go(2)'],
    ['onclick of button', '', null, 'save()'],
    ['onclick of b', '', null, 'sign()'],
  ]);
  expect(seen.scripts.map(({ within }) => within).filter(Boolean)).toEqual(['card']);
});

test('what only Internet Explorer understood is told as it stands', async () => {
  const { page, said, facts } = await watched(browser);
  await page.goto(site.url('/relics.html'));
  const { markup, styles, names, addresses, embeds, document } = await facts((of) => of.markup.islands.length > 0);
  for (const message of said) expect(() => v.parse(FromPage, message)).not.toThrow();
  expect(markup).toEqual({
    foreign: [
      { name: 'v:rect', count: 2, label: 'v:rect#room' },
      { name: 't:seq', count: 1, label: 't:seq' },
    ],
    prefixes: [
      { prefix: 'v', means: 'urn:schemas-microsoft-com:vml' },
      { prefix: 't', means: '#default#time2' },
    ],
    islands: [
      { id: 'staff', src: '', children: 1, office: false, used: false },
      { id: '', src: '', children: 1, office: true, used: false },
    ],
    bindings: [{ label: 'table', source: '#staff' }],
    fields: 1,
    conditional: [{ condition: 'lt IE 9', controls: 1, embeds: 1, scripts: 1, text: 'Only here' }],
    application: false,
  });
  expect(styles.map(({ label, inline, href }) => [label, inline, href])).toEqual([
    ['link', false, '/look.css'],
    ['style 2', false, null],
    ['div#menu', true, null],
  ]);
  expect(names).toEqual(expect.arrayContaining(['v:rect', '.wide', '.home', '#menu']));
  expect(addresses.map(({ label, address, width }) => [label, address, width])).toEqual([
    ['a', 'file:///h:/forms', 0],
    ['a', '\\\\server\\share', 0],
    ['a', 'start.hta?n=1', 0],
    ['iframe', 'res://ieframe.dll/x', 400],
  ]);
  expect(embeds).toMatchObject([{ id: 'scan', used: true, width: 0 }]);
  expect(document).toMatchObject({ links: 4, secure: false });
});

test('errors and rejections cross from the page’s world to ours', async () => {
  const { page, errors } = await watched(browser);
  await page.goto(site.url('/failing.html'));
  await expect.poll(() => errors().length).toBe(3);
  expect(
    errors()
      .map(({ message }) => message)
      .sort(),
  ).toEqual(['Uncaught ReferenceError: ActiveXObject is not defined', 'Uncaught ReferenceError: nowhere is not defined', 'no such sheet']);
  expect(errors()).toContainEqual({
    message: 'Uncaught ReferenceError: ActiveXObject is not defined',
    source: site.url('/failing.html'),
    line: 1,
  });
});

test('without the listener in the page’s world Chromium tells no errors, so the test above proves the hand-over', async () => {
  const { page, facts, errors } = await watched(browser, { theirs: false });
  let thrown = 0;
  page.on('pageerror', () => {
    thrown += 1;
  });
  await page.goto(site.url('/failing.html'));
  await expect.poll(() => thrown).toBe(3);
  // What is added now is told later than errors would have been.
  await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<embed src="after.swf">'));
  await facts(({ embeds }) => embeds.length === 1);
  expect(errors()).toEqual([]);
});

test('a document written anew is looked at again, its scripts of before kept, its errors heard', async () => {
  const { page, facts, errors } = await watched(browser);
  await page.goto(site.url('/late.html'));
  const seen = await facts(({ embeds }) => embeds.length === 1);
  expect(seen.embeds[0]?.source).toBe('late.swf');
  expect(seen.scripts.map(({ text }) => text).join('\n')).toContain('function rewrite()');
  await expect.poll(() => errors().map(({ message }) => message)).toContain('Uncaught ReferenceError: afterwards is not defined');
});

test('a document written anew before it is parsed is looked at, though the listeners of its end are gone by then', async () => {
  const { page, facts } = await watched(browser);
  await page.route('**/never.js', () => {});
  await page.goto(site.url('/cut-short.html'), { waitUntil: 'commit' });
  expect((await facts()).names).toContain('@anew');
});

test('what comes late is told, and a script that removes itself is not forgotten', async () => {
  const { page, facts } = await watched(browser);
  await page.goto(site.url('/grows.html'));
  const seen = await facts(({ embeds }) => embeds.length === 1);
  expect(seen.scripts.map(({ text }) => text)).toContain('var passing = 1');
});

test('a page that replaces everything it can notices nothing and cannot change what is told', async () => {
  const { page, errors } = await watched(browser);
  const devTools = await page.context().newCDPSession(page);
  await page.goto(site.url('/spies.html'));
  await expect.poll(() => errors().map(({ message }) => message)).toEqual(['Uncaught ReferenceError: reallyMissing is not defined']);
  const { result } = await devTools.send('Runtime.evaluate', { expression: 'window.noticed.join()' });
  expect(result.value).toBe('');
});

test('the page has the same globals with us and without', async () => {
  const names = 'JSON.stringify(Object.getOwnPropertyNames(window))';
  const [withUs = [], without = []] = await Promise.all(
    [true, false].map(async (on) => {
      const { page } = await watched(browser, { ours: on, theirs: on });
      await page.goto(site.url('/empty.html'));
      const devTools = await page.context().newCDPSession(page);
      const { result } = await devTools.send('Runtime.evaluate', { expression: names });
      return JSON.parse(result.value) as string[];
    }),
  );
  expect(withUs.filter((name) => !without.includes(name))).toEqual([]);
  expect(withUs).toHaveLength(without.length);
});
