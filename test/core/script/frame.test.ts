import { describe, expect, it, test } from 'vitest';
import { type FrameScript, gather, readFrame, runsAs, valuesFor } from '../../../core/script';
import { partsOf } from '../../../core/script/vbscript';

const chromium = valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36');

function script(text: string, about: Partial<FrameScript['element']> = {}): FrameScript {
  const element = { label: 'script 1', type: '', language: '', for: '', src: null, ...about };
  return { element, source: element.label, text };
}
const basic = (text: string, about: Partial<FrameScript['element']> = {}) => script(text, { language: 'VBScript', ...about });
const handler = (text: string, on = 'onclick of input#go') => script(text, { label: on });
const facts = (...scripts: FrameScript[]) => readFrame(scripts, chromium).facts.map(({ does, text, reach }) => `${does} ${text} ${reach}`);

describe('scripts of one frame together', () => {
  test.each<[string, FrameScript[], string[]]>([
    [
      'a flag set in another file',
      [script('var isIE = !!document.all'), script('if (isIE) new ActiveXObject("A.B")')],
      ['activex A.B guarded'],
    ],
    ['a stand-in in another file', [script('function ActiveXObject() {}'), script('new ActiveXObject("A.B")')], []],
    ['a function that a handler calls', [script('function go() { new ActiveXObject("A.B") }'), handler('go()')], ['activex A.B later']],
    [
      'a function that runs when the body has loaded',
      [script('function go() { new ActiveXObject("A.B") }'), handler('go()', 'onload of body')],
      ['activex A.B load'],
    ],
    [
      'a function of a common file that nothing on this page calls',
      [script('function go() { new ActiveXObject("A.B") }')],
      ['activex A.B guarded'],
    ],
    [
      'a function named by its listener',
      [script('function go() { new ActiveXObject("A.B") }'), script('button.onclick = go')],
      ['activex A.B later'],
    ],
    ['a handler that does it itself', [handler('new ActiveXObject("A.B")')], ['activex A.B later']],
    ['data', [script('new ActiveXObject("A.B")', { type: 'text/template' })], []],
    [
      'a handler element of Internet Explorer',
      [script('cal.go();', { for: 'cal', event: 'onclick()', language: 'JScript' })],
      ['for-event cal.go(); later'],
    ],
    [
      'a handler that the element has in an attribute too',
      [script('go()', { for: 'go', event: 'onclick' }), handler('go()')],
      ['for-event go() guarded'],
    ],
    ['a handler element that does nothing', [script('// none\nfunction f() {}', { for: 'go', event: 'onclick' })], []],
    ['a handler element in a language of its own', [script('<xml>', { for: 'go', event: 'onclick' })], []],
    [
      'what runs when the window has loaded',
      [script('new ActiveXObject("A.B")', { for: 'window', event: 'onload()' })],
      ['activex A.B load'],
    ],
    [
      'a function that only Internet Explorer reads, and a button calls',
      [script('/*@cc_on\nfunction toExcel() { start() }\n@*/'), handler('toExcel()')],
      ['ie-only toExcel later'],
    ],
    [
      'a handler that stands in such a comment, and nothing else',
      [script('/*@cc_on\n@if (@_jscript_version >= 5)\ndocument.getElementById("send").onclick = function () { f.submit() };\n@end @*/')],
      ['ie-only onclick load'],
    ],
    [
      'a table that stands in such a comment, and nothing else',
      [script('/*@cc_on\nvar rows = "<tr><td>Monday</td><td>Early</td></tr>"; box.innerHTML = rows;\n@*/')],
      ['ie-only <tr load'],
    ],
    [
      'such a comment that sets a class',
      [script('/*@cc_on\ndocument.documentElement.className = document.documentElement.className + " ie";\n@*/')],
      [],
    ],
    ['the same behind a test', [script('/*@cc_on function toExcel() {} @*/'), handler('if (typeof toExcel == "function") toExcel()')], []],
    [
      'what such a comment alone puts under a name',
      [script('var r = null; /*@cc_on r = new ActiveXObject("Msxml2.XMLHTTP"); @*/ function ask() { r.open("GET", "a") } ask()')],
      ['ie-only r load'],
    ],
    [
      'the same, where this browser has its own',
      [script('var r = null; /*@cc_on r = new ActiveXObject("Msxml2.XMLHTTP"); @*/ if (!r) r = new XMLHttpRequest(); r.open("GET", "a")')],
      [],
    ],
    ['the same made twice', [script('/*@cc_on function f() {} @*/ function f() {} f()')], []],
    [
      'a flag in such a comment',
      [script('var ie = false; /*@cc_on ie = true; @*/ if (ie) new ActiveXObject("A.B")')],
      ['activex A.B guarded'],
    ],
    ['one without an event', [script('new ActiveXObject("A.B")', { for: 'go', event: '' })], ['activex A.B load']],
  ])('%s', (_, scripts, expected) => expect(facts(...scripts)).toEqual(expected));
});

describe('what a handler element would have done', () => {
  const about = { plugIns: [], elements: ['@who', '@cost', '!cost'], isFrameset: false, buttons: 0 };
  test.each<[string, string, boolean | undefined, string | undefined]>([
    ['a look', 'row.className = "on"', true, undefined],
    ['a look, and a field that can be typed into', 'row.className = "on"; f.who.value = "x"', undefined, 'typed'],
    ['a locked field', 'f.cost.value = 3', undefined, 'locked'],
    ['a form that is sent', 'f.submit()', undefined, undefined],
  ])('%s', (_, text, idle, fills) => {
    const { facts: found } = readFrame([script(text, { for: 'go', event: 'onclick' })], chromium, about);
    expect(found.map((fact) => [fact.idle, fact.fills])).toEqual([[idle, fills]]);
  });
});

describe('VBScript', () => {
  test.each<[string, FrameScript[], string[]]>([
    ['a handler by its name', [basic('Sub cmdSave_OnClick\n  MsgBox "x"\nEnd Sub')], ['vbscript cmdSave_OnClick later']],
    ['the place of the window', [basic('window.resizeTo 800, 600\nwindow.defaultStatus="Orders"')], []],
    ['a handler by for and event', [basic('MsgBox "x"', { for: 'cmdSave' })], ['vbscript MsgBox "x" later']],
    ['a handler in an attribute', [basic('AddUp', { label: 'onchange of input#h1' })], ['vbscript AddUp later']],
    [
      'a greeting as the body loads',
      [basic('window.status = "Hello"', { label: 'onload of body' })],
      ['vbscript window.status = "Hello" load'],
    ],
    [
      'the same as a field changes',
      [basic('window.status = "Hello"', { label: 'onchange of input' })],
      ['vbscript window.status = "Hello" later'],
    ],
    ['work as the body loads', [basic('AddUp', { label: 'onload of body' })], ['vbscript AddUp later']],
    ['a statement', [basic('document.write Now()')], ['vbscript document.write Now() load']],
    ['a procedure that JavaScript calls', [basic('Function Total()\nEnd Function'), handler('x = Total()')], ['vbscript Total later']],
    ['a procedure that nothing calls', [basic('Function Total()\nEnd Function')], ['vbscript Total guarded']],
    [
      'a procedure called where only Internet Explorer gets',
      [basic('Function Total()\nEnd Function'), handler('if (document.all) Total()')],
      ['vbscript Total guarded'],
    ],
    [
      'a procedure that JavaScript has too',
      [basic('Function Total()\nEnd Function'), script('function Total() {} Total()')],
      ['vbscript Total guarded'],
    ],
    ['a loader in a file that nobody read', [script('insertFlash("head.swf", 500, 100)')], ['flash head.swf load']],
    ['a recording for a loader that nobody read', [script('playIt("a.wmv", 320, 240)')], ['plugin a.wmv load']],
    [
      'a viewer in a file that nobody read, which Flash alone shows',
      [script('embedPano({ swf: "hall.swf", target: "pano" })')],
      ['flash hall.swf load'],
    ],
    ['one that draws by itself too', [script('embedPano({ swf: "hall.swf", html5: "auto", target: "pano" })')], []],
    ['a function that there is and takes a film', [script('function note(x) {}'), script('note("head.swf")')], []],
    ['comments', [basic("' Sub a_onclick\nRem MsgBox\n")], []],
    ['a test for Flash', [basic('On Error Resume Next\nhasFlash = IsObject(CreateObject("ShockwaveFlash.ShockwaveFlash.9"))')], []],
    [
      'a handler without a language where the page speaks VBScript',
      [basic("' x"), handler('call AddUp : MsgBox "x"')],
      ['vbscript call AddUp : MsgBox "x" later'],
    ],
  ])('%s', (_, scripts, expected) => expect(facts(...scripts)).toEqual(expected));
});

it('leaves a VBScript handler alone whose element the page does not have', () => {
  const about = { plugIns: [], elements: ['@frmSave', '#list'], isFrameset: false, buttons: 0 };
  const text = ['frmSave_onSubmit', 'frmDelete_onSubmit', 'Window_onLoad'].map((name) => `Sub ${name}\nMsgBox 1\nEnd Sub`).join('\n');
  expect(
    readFrame([basic(text)], chromium, about)
      .facts.map((fact) => fact.text)
      .sort(),
  ).toEqual(['Window_onLoad', 'frmSave_onSubmit']);
});

it('says which scripts nobody looked at, and why', () => {
  const element = { label: 'script 2', type: '', language: '', for: '', src: 'https://cdn.test/a.js' };
  const code = readFrame(
    [
      script('this is no script'),
      { element, source: 'https://cdn.test/a.js', why: 'other-host' },
      script('x'.repeat(1_000_001), { label: 'script 3' }),
    ],
    chromium,
  );
  expect(code).toEqual({
    facts: [],
    mentions: [],
    missing: [],
    notLookedAt: [
      { source: 'https://cdn.test/a.js', why: 'other-host' },
      { source: 'script 1', why: 'not-parsed' },
      { source: 'script 3', why: 'too-large' },
    ],
  });
});

describe('a VBScript that is an ornament', () => {
  const kind = (text: string) => partsOf(text).map(({ kind }) => kind);
  it.each([
    ['the date', 'document.write FormatDateTime(Date, 1)'],
    ['a greeting by the hour', 'Dim h\nh = Hour(Now)\nIf h < 12 Then document.write " - Good morning "\ndocument.write Date'],
    [
      'words in the window’s edge',
      'Sub window_onload\n If Hour(Now) < 12 Then\n  window.status = "Hello"\n Else\n  status = "Hi"\n End If\nEnd Sub',
    ],
    ['the first field', 'Sub window_onload\n frm.txt.focus\nEnd Sub'],
    [
      'a menu that keeps step',
      'Sub Window_OnLoad()\n On Error Resume Next\n Set c = Parent.Contents\n If Not c Is Nothing Then\n  c.Window.Sync_Click\n End If\nEnd Sub',
    ],
    [
      'a reminder',
      'Sub window_onload\n Dim h\n h = Hour(Now)\n If h >= 16 Then\n MsgBox "Switch the printer off", vbInformation\n End If\nEnd Sub',
    ],
    ['words in a part by the hour', 'If Hour(Now) < 12 Then\n document.all.words.innerText = "Good morning"\nEnd If'],
    ['the date in a part', 'words.innerText = "Today is " & FormatDateTime(Date, 1)'],
    ['a paragraph by its id', 'If Weekday(Date) = 2 Then document.getElementById("words").innerHTML = "<p>Meeting at nine</p>"'],
    ['a colour by the hour', 'If Hour(Now) > 18 Then words.style.color = "red"'],
    ['the date in a line of its own', 'document.write "<div><small>" & Date & "</small></div>"'],
  ])('%s', (_, text) => expect(kind(text)).toEqual(['ornament']));
  it('is one procedure of several', () =>
    expect(kind('Sub Window_OnLoad\n window.status = "Ready"\nEnd Sub\nSub go_onclick\n form1.submit\nEnd Sub')).toEqual([
      'ornament',
      'handler',
    ]));
  it.each([
    [
      'the greeting of a procedure',
      'Sub Window_OnLoad\n Dim h\n h = Hour(Now)\n status = "Hello"\nEnd Sub\nSub go_onclick\n f.submit\nEnd Sub',
      'status = "Hello"',
    ],
    ['words in a part', 'On Error Resume Next\nIf Hour(Now) < 12 Then\n words.innerText = "Hello"\nEnd If', 'words.innerText = "Hello"'],
    ['words behind a test in one line', 'Dim h\nh = Hour(Now)\nIf h < 12 Then words.innerText = "Hello"', 'words.innerText = "Hello"'],
  ])('shows %s', (_, text, line) => expect(partsOf(text)[0]?.name).toBe(line));
  it.each([
    ['a table', 'document.write "<table><tr><td>" & Date & "</td></tr></table>"'],
    ['a field', 'Sub window_onload\n document.f.day.value = Date\n status = "Ready"\nEnd Sub'],
    ['a question', 'x = InputBox("Name?")\ndocument.write x'],
    ['a control', 'Set x = CreateObject("Word.Application")\nstatus = "Word"'],
    ['a table that a function of the page gives', 'document.write Rota(Date, 28)'],
    ['an answer in a message', 'Sub b_onclick\n MsgBox "In all " & total\nEnd Sub'],
    ['words in a part at any time', 'document.all.words.innerText = "Good morning"'],
    ['a sum', 'document.all.total.innerText = a + b'],
    ['a sum beside a word of the day', 'document.all.total.innerText = a + b\nwindow.status = "Sum of the day"'],
    ['what a field holds, by the hour', 'If Hour(Now) < 12 Then words.innerText = document.f.who.value'],
    ['a table in a part, by the hour', 'If Hour(Now) < 12 Then words.innerHTML = "<table><tr><td>Ward 3</td></tr></table>"'],
  ])('none: %s', (_, text) => expect(kind(text)).not.toContain('ornament'));
});

describe('gather', () => {
  const fact = (line: number, reach: 'load' | 'guarded') =>
    ({ does: 'activex', name: 'ActiveXObject', text: null, reach, at: { source: 'a.js', line } }) as const;

  it('gives the same in whatever order parts come', () => {
    const parts = [
      { source: 'a', facts: [fact(2, 'load'), fact(1, 'guarded')] },
      { source: 'b', why: 'not-fetched' as const },
      { source: 'c', facts: [fact(1, 'load')] },
    ];
    expect(gather(parts)).toEqual(gather(parts.toReversed()));
  });

  it('keeps what this browser runs when there is too much', () => {
    const guarded = Array.from({ length: 300 }, (_, line) => fact(line, 'guarded'));
    const { facts: kept } = gather([{ source: 'a', facts: [...guarded, fact(999, 'load')] }]);
    expect(kept).toHaveLength(200);
    expect(kept).toContainEqual(fact(999, 'load'));
  });
});

describe('as what a script element runs', () => {
  test.each([
    ['', '', '', 'javascript'],
    ['text/javascript', '', '', 'javascript'],
    ['text/javascript; charset=utf-8', '', '', 'javascript'],
    ['module', '', '', 'javascript'],
    ['', 'JavaScript1.2', '', 'javascript'],
    ['', 'JScript', '', 'javascript'],
    ['text/jscript', '', '', 'javascript'],
    ['', 'VBScript', '', 'vbscript'],
    ['', 'vbs', '', 'vbscript'],
    ['text/vbscript', '', '', 'vbscript'],
    ['', 'VBScript', 'btn', 'vbscript'],
    ['', '', 'btn', 'ie-handler'],
    ['', '', 'window', 'javascript'],
    ['text/javascript', 'VBScript', '', 'javascript'],
    ['text/vbscript', 'JavaScript', '', 'vbscript'],
    ['text/javascript', 'JScript.Encode', '', 'javascript'],
    ['', 'JScript.Encode', '', 'encoded'],
    ['text/plain', 'VBScript', '', 'data'],
    ['text/html', '', '', 'data'],
    ['application/json', '', '', 'data'],
    ['', 'PerlScript', '', 'data'],
  ])('type "%s", language "%s", for "%s": %s', (type, language, of, expected) => {
    expect(runsAs({ type, language, for: of })).toBe(expected);
  });
});
