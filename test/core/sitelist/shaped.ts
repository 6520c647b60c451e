import fc from 'fast-check';
import type { Form } from '../../../core/sitelist/list';

const pick = <T>(...values: readonly T[]) => fc.constantFrom(...values);
const space = pick('', ' ', '\t', '  ', '\r\n ');
const gap = pick(' ', '  ', '\t', '\n   ');
const indent = pick('', '  ', '\t', '      ', ' \t ');
const host = pick('contoso.com', 'HR.fairshire.test', 'a.b.c.example', 'intranet', '10.1.2.3', '[2001:db8::1]', 'm&#252;ller.example');
const url = fc.tuple(host, pick('', ':8080', ':443'), pick('', '/', '/leave', '/Pay/Slips.asp', '/a&amp;b')).map((parts) => parts.join(''));
const mode = pick('Default', 'default', 'IE8Enterprise', 'IE7Enterprise', 'IE11', 'IE5', 'IE8Enterprise"', 'Quirks');
const openIn = pick('IE11', 'MSEdge', 'None', 'none', 'Configurable', 'Firefox');
const yes = pick('true', 'false', 'yes', '');

/** Characters that windows-1252 has, so that each list can be written in each encoding. */
const comment = pick(
  '<!-- a note -->',
  '<!--- as in the guidance --->',
  '<!-- <site url="old.example"/> -->',
  '<!-- – “quoted” €5 Grüße -->',
  '<!---->',
  '<!-- a\r\nsecond line -->',
);

const attributes = (...given: [string, fc.Arbitrary<string>][]) =>
  fc
    .tuple(fc.shuffledSubarray(given), fc.array(pick('"', "'"), { minLength: given.length, maxLength: given.length }))
    .chain(([chosen, quotes]) =>
      fc.tuple(
        ...chosen.map(([name, value], at) =>
          fc
            .tuple(
              gap,
              space,
              value.filter((text) => !text.includes(quotes[at] ?? '"')),
            )
            .map(([before, around, text]) => {
              const quote = quotes[at] ?? '"';
              return `${before}${name}${around}=${around}${quote}${text}${quote}`;
            }),
        ),
      ),
    )
    .map((parts) => parts.join(''));

const element = (name: string, attribute: fc.Arbitrary<string>, content: fc.Arbitrary<string>) =>
  fc.oneof(
    { weight: 4, arbitrary: fc.tuple(attribute, content, space).map(([a, c, s]) => `<${name}${a}>${c}</${name}${s}>`) },
    { weight: 1, arbitrary: fc.tuple(attribute, space).map(([a, s]) => `<${name}${a}${s}/>`) },
  );

const none = fc.constant('');
const body = (parts: fc.Arbitrary<string>, end: string, maxLength: number) =>
  fc
    .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: parts }, { weight: 1, arbitrary: comment }), indent), { maxLength })
    .map((lines) => lines.map(([line, before]) => `${end}${before}${line}`).join('') + end);

const padded = (value: fc.Arbitrary<string>) => fc.tuple(space, value, space).map((parts) => parts.join(''));

const v2 = (end: string) => {
  const inSite = fc.oneof(
    element('compat-mode', none, padded(mode)),
    element('open-in', attributes(['app', yes], ['allow-redirect', yes], ['merge-type', pick('no-merge', 'merge')]), padded(openIn)),
    pick('<note owner="HR"><![CDATA[ <kept> ]]></note>', '<?manager keep?>'),
  );
  const site = element(
    'site',
    fc.tuple(attributes(['note', pick('x', "it's")]), url).map(([a, u]) => `${a} url="${u}"`),
    body(inSite, end, 3),
  );
  const cookie = element(
    'shared-cookie',
    attributes(
      ['domain', pick('.contoso.com')],
      ['host', pick('www.contoso.com')],
      ['name', pick('c1')],
      ['path', pick('/a/b', '*')],
      ['source-engine', pick('MSEdge', 'IE11', 'Both')],
    ),
    none,
  );
  const by = fc.constant(
    `<created-by>${end}    <tool>EnterpriseSitelistManager</tool>${end}    <version>10240</version>${end}    <date-created>20150728.135021</date-created>${end}  </created-by>`,
  );
  const inList = fc.oneof(
    { weight: 6, arbitrary: site },
    { weight: 1, arbitrary: cookie },
    { weight: 1, arbitrary: by },
    pick('<vendor:extra a="1"/>'),
  );
  return fc
    .tuple(attributes(['version', pick('1', '205', '20240131', '1.2')]), body(inList, end, 12))
    .map(([a, b]) => `<site-list${a}>${b}</site-list>`);
};

const v1 = (end: string) => {
  const attribute = attributes(
    ['exclude', yes],
    ['forceCompatView', yes],
    ['doNotTransition', yes],
    ['docMode', pick('5', '7', 'IE8', 'edge')],
  );
  const path = element('path', attribute, padded(pick('/about', '/About/', '/a/b.asp')));
  const domain = element(
    'domain',
    attribute,
    fc.tuple(padded(host), body(path, end, 2)).map((parts) => parts.join('')),
  );
  const section = fc.oneof(element('emie', none, body(domain, end, 5)), element('docMode', none, body(domain, end, 5)));
  return fc.tuple(attributes(['version', pick('1', '10')]), body(section, end, 3)).map(([a, b]) => `<rules${a}>${b}</rules>`);
};

const names = {
  'utf-8': ['utf-8', 'UTF-8'],
  'utf-16le': ['utf-16', 'UTF-16'],
  'utf-16be': ['utf-16'],
  'windows-1252': ['windows-1252', 'ISO-8859-1'],
};

const forms: Form[] = [
  { encoding: 'utf-8', bom: false },
  { encoding: 'utf-8', bom: true },
  { encoding: 'utf-16le', bom: true },
  { encoding: 'utf-16le', bom: false },
  { encoding: 'utf-16be', bom: true },
  { encoding: 'utf-16be', bom: false },
  { encoding: 'windows-1252', bom: false },
];

/** Bytes by Node's own encoders, so that ours are measured against something else. */
function bytesOf(text: string, { encoding, bom }: Form): Uint8Array {
  const whole = (bom ? '\ufeff' : '') + text;
  if (encoding === 'utf-8') return new Uint8Array(Buffer.from(whole, 'utf8'));
  if (encoding === 'utf-16le') return new Uint8Array(Buffer.from(whole, 'utf16le'));
  if (encoding === 'utf-16be') return new Uint8Array(Buffer.from(whole, 'utf16le').swap16());
  const special: Record<string, string> = { '–': '\x96', '“': '\x93', '”': '\x94', '€': '\x80' };
  return new Uint8Array(
    Buffer.from(
      whole.replace(/[–“”€]/g, (character) => special[character] ?? ''),
      'latin1',
    ),
  );
}

export interface Shaped {
  text: string;
  bytes: Uint8Array;
  form: Form;
  schema: 1 | 2;
}

/** Lists as organisations have them, and odder: every element and attribute of both schemas, whatever order, quotes, space and encoding. */
export const shaped: fc.Arbitrary<Shaped> = fc
  .tuple(pick('\n', '\r\n', '\r\n\r\n', '', '\n\t'), pick<1 | 2>(1, 2, 2), pick(...forms), pick(true, false), comment, space)
  .chain(([end, schema, form, declared, note, tail]) =>
    fc.tuple(schema === 2 ? v2(end) : v1(end), pick(...names[form.encoding])).map(([root, name]) => {
      const declaration = declared || form.encoding === 'windows-1252' ? `<?xml version="1.0" encoding="${name}"?>${end}` : '';
      const text = `${declaration}${note}${end}${root}${tail}`;
      return { text, form, schema, bytes: bytesOf(text, form) };
    }),
  );
