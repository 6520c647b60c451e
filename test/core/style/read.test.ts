import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { componentDoes, readSheet } from '../../../core/style';

const names = new Set(['div', 'td', 'v:rect', '.menu', '.Wide', '#nav']);
const told = (text: string, inline = false) =>
  readSheet({ source: 'look.css', text, inline }, names).facts.map(({ does, value, at }) => `${at.line} ${does} ${value}`);

test.each<[string, string, string[]]>([
  ['a behaviour', '.menu { behavior: url(menu.htc) }', ['1 behavior menu.htc']],
  ['two, in quotes', '.menu\n{ color: red;\n behavior: url("a.htc") url(\'b.htc\'); }', ['3 behavior a.htc', '3 behavior b.htc']],
  ['its later name', '.menu { -ms-behavior: url(menu.htc) }', ['1 behavior menu.htc']],
  ['within a medium', '@media screen { .menu { behavior: url(menu.htc) } }', ['1 behavior menu.htc']],
  ['after a medium', '@media print { p { color: red } } .menu { behavior: url(menu.htc) }', ['1 behavior menu.htc']],
  ['of a prefix', 'v\\:* { behavior: url(#default#VML) }', ['1 behavior #default#VML']],
  ['of something that is not here', '.tabs { behavior: url(tabs.htc) }', []],
  ['of one among several', '.tabs, td.menu:hover { behavior: url(tabs.htc) }', ['1 behavior tabs.htc']],
  ['by an id', '#nav div { behavior: url(nav.htc) }', ['1 behavior nav.htc']],
  ['another spelling of a class', '.wide { behavior: url(nav.htc) }', []],
  ['in a comment', '/* .menu { behavior: url(menu.htc) } */ div { color: red }', []],
  ['for Internet Explorer 6 alone', '* html .menu { behavior: url(menu.htc) } .menu { _behavior: url(x.htc); *behavior: url(y.htc) }', []],
  ['in a string', '.menu { content: "; behavior: url(menu.htc)" }', []],
  [
    'an expression with brackets and braces',
    'td { width: expression(f({a:1}) > 2 ? "9px" : "8px"); color: red }',
    ['1 expression f({a:1}) > 2 ? "9px" : "8px"'],
  ],
  [
    'a filter by its long name',
    'div { filter: progid:DXImageTransform.Microsoft.Fade(duration=2) }',
    ['1 filter progid:DXImageTransform.Microsoft.Fade(duration=2)'],
  ],
  ['a filter of today', 'div { filter: alpha(opacity=50); filter: blur(2px) }', []],
])('%s', (_, text, expected) => expect(told(text)).toEqual(expected));

it('reads the style of one element', () => {
  expect(told('color: red; behavior: url(#default#userData)', true)).toEqual(['1 behavior #default#userData']);
});

it('names what a sheet imports', () => {
  const { imports } = readSheet(
    { source: 'a.css', text: '@import url("b.css"); @import "c.css" screen; @import url(d.css);', inline: false },
    names,
  );
  expect(imports).toEqual(['b.css', 'c.css', 'd.css']);
});

it('takes every rule where the names were too many to tell', () => {
  expect(readSheet({ source: '', text: '.tabs { behavior: url(t.htc) }', inline: false }, null).facts).toHaveLength(1);
});

it('takes any text: bounded, never throwing', () => {
  const piece = fc.constantFrom('{', '}', '(', ')', '"', "'", '/*', '*/', ';', '\\', 'behavior:url(x.htc)', '@media', 'td', '\n', '\0');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 200 }), (pieces) => {
      expect(readSheet({ source: '', text: pieces.join(''), inline: false }, null).facts.length).toBeLessThanOrEqual(100);
    }),
  );
  expect(told('td{behavior:url(a.htc)}'.repeat(1000))).toHaveLength(100);
});

it('tells what hides only in a sheet that times as well', () => {
  const hidden = '.menu { visibility: hidden }';
  expect(told(hidden)).toEqual([]);
  expect(told(`.menu { behavior: url(#default#time2) }\n${hidden}`)).toEqual(['1 behavior #default#time2', '2 hides hidden']);
});

const component = (body: string) => `<PUBLIC:COMPONENT>${body}</PUBLIC:COMPONENT>`;
test.each<[string, string, ReturnType<typeof componentDoes>]>([
  ['a menu', component('<ATTACH EVENT="onclick" ONEVENT="open_it()"/><script>function open_it() {}</script>'), 'works'],
  ['a web service', component('<METHOD NAME="callService"/>'), 'works'],
  [
    'a calendar that fills itself',
    component('<ATTACH EVENT="oncontentready" ONEVENT="draw()"/><script>element.innerHTML = 1</script>'),
    'works',
  ],
  [
    'a table that sorts itself',
    component('<ATTACH EVENT="onclick" ONEVENT="s()"/><script>function s() { if (h.tagName == "TH") rows.sort(by) }</script>'),
    'looks',
  ],
  [
    'a row that its link is followed by',
    component(
      '<ATTACH EVENT="onclick" ONEVENT="s()"/><script>var a = element.getElementsByTagName("A"); location.href = a[0].href</script>',
    ),
    'looks',
  ],
  ['a text that moves', component('<ATTACH EVENT="onmouseout" ONEVENT="s()"/><script>element.scrollTop += 1</script>'), 'looks'],
  [
    'a table that sorts itself and fills in a field',
    component('<ATTACH EVENT="onclick" ONEVENT="s()"/><script>if (h.tagName == "TH") rows.sort(by); f.value = h.id</script>'),
    'works',
  ],
  [
    'corners that it puts around a box',
    component(
      '<ATTACH EVENT="ondocumentready" ONEVENT="r()"/><script>element.insertAdjacentHTML("afterBegin", "<img src=corner.gif>")</script>',
    ),
    'looks',
  ],
  [
    'corners drawn in VML',
    component('<ATTACH EVENT="ondocumentready" ONEVENT="r()"/><script>c.innerHTML = "<v:roundrect arcsize=8/>"</script>'),
    'looks',
  ],
  [
    'rows that it adds, with a picture in each',
    component(
      '<ATTACH EVENT="ondocumentready" ONEVENT="r()"/><script>element.insertAdjacentHTML("beforeEnd", "<tr><td><img src=on.gif>")</script>',
    ),
    'works',
  ],
  [
    'bars as wide as its element says',
    component(
      '<ATTACH EVENT="oncontentready" ONEVENT="r()"/><script>b.style.background = "red"; b.w = element.getAttribute("n"); element.appendChild(b)</script>',
    ),
    'works',
  ],
  [
    'rows that it sorts by a cell of its first',
    component('<ATTACH EVENT="onclick" ONEVENT="s()"/><script>function s() { l = t.rows; l.sort(by); t.appendChild(l[0]) }</script>'),
    'looks',
  ],
  ['a hover', component('<ATTACH EVENT="onmouseover" ONEVENT="on()"/><script>function on() { className = "over" }</script>'), 'looks'],
  [
    'pictures with holes',
    '<public:component><public:attach event="onpropertychange"/><script>el.filters = "AlphaImageLoader"</script></public:component>',
    'looks',
  ],
  ['a server’s own error page', '<html><body>Not found</body></html>', null],
])('%s', (_, text, expected) => expect(componentDoes(text)).toBe(expected));
