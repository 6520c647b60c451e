import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addEntry,
  changeEntry,
  convert,
  match,
  type NewSite,
  readSiteList,
  removeEntry,
  type SiteList,
  type SiteListV2,
  write,
} from '../../../core/sitelist';
import { shaped } from './shaped';

const listOf = (source: Uint8Array | string): SiteList => {
  const { list, problems } = readSiteList(source);
  if (!list) throw new Error(JSON.stringify(problems));
  return list;
};
const v2 = (source: Uint8Array | string): SiteListV2 => ({ ...listOf(source), schema: 2 });
const done = ({ list, problems }: { list: SiteListV2 | null; problems: readonly unknown[] }): SiteListV2 => {
  if (!list) throw new Error(JSON.stringify(problems));
  return list;
};

describe('300 real-shaped lists', () => {
  it('round-trip byte for byte, and are read as what they are', () => {
    let [sites, seen] = [0, 0];
    fc.assert(
      fc.property(shaped, ({ text, bytes, form, schema }) => {
        const list = listOf(bytes);
        seen++;
        sites += list.entries.length;
        expect(list).toMatchObject({ text, form, schema });
        expect(Buffer.from(write(list)).equals(Buffer.from(bytes))).toBe(true);
      }),
      { numRuns: 300, seed: 20261123 },
    );
    expect([seen, sites > 600]).toEqual([300, true]);
  });

  const site: NewSite = { url: 'new.example/a?b&c', openIn: 'IE11', compatMode: 'IE8Enterprise', allowRedirect: true };

  it('lose nothing and gain one entry by an addition, and are as before without it, but for the version', () => {
    fc.assert(
      fc.property(
        shaped.filter(({ schema }) => schema === 2),
        fc.nat(),
        ({ bytes }, at) => {
          const list = v2(bytes);
          const before = list.entries[at % (list.entries.length + 1)];
          const more = done(addEntry(list, site, before));
          const added = more.entries.find(({ url }) => url === site.url);
          expect(more.entries.length).toBe(list.entries.length + 1);
          expect(added).toMatchObject({ url: site.url, openIn: 'IE11', compatMode: 'IE8Enterprise', allowRedirect: 'true' });
          expect(more.strangers.length).toBe(list.strangers.length);
          expect(more.version).not.toBe(list.version);
          if (added) expect(done(removeEntry(more, added)).entries.map(({ url }) => url)).toEqual(list.entries.map(({ url }) => url));
        },
      ),
      { numRuns: 200, seed: 4 },
    );
  });

  it('have only what was asked changed', () => {
    fc.assert(
      fc.property(
        shaped.filter(({ schema }) => schema === 2),
        fc.nat(),
        ({ bytes }, at) => {
          const list = v2(bytes);
          const entry = list.entries[at % Math.max(1, list.entries.length)];
          if (!entry) return;
          const changed = done(changeEntry(list, entry, { openIn: 'MSEdge', compatMode: 'IE5' }));
          const plain = ({ url, openIn, compatMode, allowRedirect, app, mergeType }: SiteList['entries'][number]) => ({
            ...{ url, openIn, compatMode, allowRedirect, app, mergeType },
          });
          const wanted = list.entries.map((other) =>
            other === entry ? { ...plain(other), openIn: 'MSEdge', compatMode: 'IE5' } : plain(other),
          );
          expect(changed.entries.map(plain)).toEqual(wanted);
          const untouched = list.text.slice(entry.end);
          expect(changed.text.endsWith(untouched)).toBe(true);
        },
      ),
      { numRuns: 200, seed: 5 },
    );
  });

  it('convert without losing a place or a comment', () => {
    fc.assert(
      fc.property(
        shaped.filter(({ schema }) => schema === 1),
        ({ bytes }) => {
          const old = listOf(bytes);
          const { list } = convert(old);
          const places = (of: SiteList) => new Set(of.entries.map(({ url }) => url.toLowerCase()));
          expect(list && places(list)).toEqual(places(old));
          expect(list?.entries.length).toBe(places(old).size);
          expect(list?.text.split('<!--').length).toBe(old.text.split('<!--').length);
        },
      ),
      { numRuns: 100, seed: 6 },
    );
  });
});

const lines = [
  '<?xml version="1.0" encoding="utf-8"?>',
  "<site-list   version='009'>",
  '  <!-- HR --->',
  '\t<site url="a.example"><open-in app="false" >IE11</open-in></site>',
  '\t<site',
  "\t\tnote=' url=\"no\" ' url = 'b.example' />",
  '    <site url="c.example">',
  '      <compat-mode> IE7 </compat-mode>',
  '      <open-in/>',
  '    </site> <!-- beside -->',
  '</site-list>',
  '',
];
const whole = lines.join('\r\n');
const at = (list: SiteListV2, url: string) => {
  const entry = list.entries.find((each) => each.url === url);
  if (!entry) throw new Error(url);
  return entry;
};
/** What a person would see in a diff of the lines. */
const diff = (text: string) => {
  const left = text.split('\r\n');
  const gone = lines.filter((line) => {
    const found = left.indexOf(line);
    if (found >= 0) left.splice(found, 1);
    return found < 0;
  });
  return { gone, come: left };
};

describe('an edit touches its own lines and the version', () => {
  const list = v2(whole);
  const second = "\t\tnote=' url=\"no\" ' url = 'b.example' />";
  it.each([
    [
      'adds at the end, behind the comment beside its neighbour',
      addEntry(list, { url: 'd.example', openIn: 'None' }),
      [],
      ['    <site url="d.example">', '        <open-in>None</open-in>', '    </site>'],
    ],
    [
      'adds before another, with its indentation',
      addEntry(list, { url: 'd.example', openIn: 'MSEdge', allowRedirect: true }, at(list, 'b.example')),
      [],
      ['\t<site url="d.example">', '\t\t<open-in allow-redirect="true">MSEdge</open-in>', '\t</site>'],
    ],
    ['removes whole lines', removeEntry(list, at(list, 'b.example')), ['\t<site', second], []],
    [
      'removes nothing that stands beside',
      removeEntry(list, at(list, 'c.example')),
      ['    <site url="c.example">', '      <compat-mode> IE7 </compat-mode>', '      <open-in/>', '    </site> <!-- beside -->'],
      ['     <!-- beside -->'],
    ],
    [
      'changes an address between its own quotes',
      changeEntry(list, at(list, 'b.example'), { url: "o'b.example" }),
      [second],
      [second.replace('b.example', 'o&#39;b.example')],
    ],
    [
      'changes a value and leaves its space',
      changeEntry(list, at(list, 'c.example'), { compatMode: 'IE9' }),
      ['      <compat-mode> IE7 </compat-mode>'],
      ['      <compat-mode> IE9 </compat-mode>'],
    ],
    [
      'fills an empty element',
      changeEntry(list, at(list, 'c.example'), { openIn: 'IE11' }),
      ['      <open-in/>'],
      ['      <open-in>IE11</open-in>'],
    ],
    [
      'adds an attribute',
      changeEntry(list, at(list, 'a.example'), { allowRedirect: true }),
      ['\t<site url="a.example"><open-in app="false" >IE11</open-in></site>'],
      ['\t<site url="a.example"><open-in allow-redirect="true" app="false" >IE11</open-in></site>'],
    ],
    [
      'opens a self-closed site',
      changeEntry(list, at(list, 'b.example'), { openIn: 'IE11' }),
      [second],
      [second.replace(' />', '>'), '\t\t<open-in>IE11</open-in>', '\t</site>'],
    ],
  ])('%s', (_what, result, gone, come) => {
    expect(diff(done(result).text)).toEqual({ gone: [lines[1], ...gone], come: ["<site-list   version='10'>", ...come] });
  });

  it.each([
    ['<site-list/>', '1'],
    ['<site-list version="205"></site-list>', '206'],
    ['<site-list version="99999999999999999999"/>', '100000000000000000000'],
    ['<site-list version="1.9"/>', '1.10'],
    ['<site-list version="draft"/>', 'draft1'],
  ])('raises the version of %s to %s, and adds the first site', (text, version) => {
    const list = done(addEntry(v2(text), { url: 'a.example', openIn: 'IE11' }));
    expect([list.version, list.entries.map(({ url }) => url)]).toEqual([version, ['a.example']]);
  });

  it('keeps the encoding, and writes what it has not as a reference', () => {
    const bytes = Uint8Array.from(
      Buffer.from('<?xml version="1.0" encoding="windows-1252"?><!-- \x80 --><site-list version="1"/>', 'latin1'),
    );
    const list = done(addEntry(v2(bytes), { url: 'ж.example', openIn: 'IE11' }));
    const again = listOf(write(list));
    expect(again.text).toContain('<!-- € -->');
    expect(again.entries.map(({ url }) => url)).toEqual(['ж.example']);
  });
});

describe('convert', () => {
  const rules = `<?xml version="1.0"?>\n<!-- old --><rules version="7">
  <emie>
    <!-- pay - roll -->
    <domain exclude="false">www.cpandl.com</domain>
    <domain forceCompatView="true">adatum.com</domain>
    <domain exclude="true">contoso.com</domain>
    <domain exclude="false">fabrikam.com<path exclude="true">/products</path><path>/about/</path></domain>
    <domain doNotTransition="true">relecloud.com</domain>
  </emie>
  <docMode>
    <domain docMode="7">contoso.com<path docMode="IE8">/travel</path></domain>
    <domain docMode="9">adatum.com</domain>
  </docMode>
</rules>\n`;
  const { list, notes } = convert(listOf(rules));
  it.each([
    ['https://www.cpandl.com/', 'ie-mode', 'IE8Enterprise'],
    ['https://adatum.com/', 'ie-mode', 'IE7Enterprise'],
    ['https://contoso.com/', 'ie-mode', 'IE7'],
    ['https://contoso.com/travel/x', 'ie-mode', 'IE8'],
    ['https://fabrikam.com/products/x', 'neutral', 'Default'],
    ['https://fabrikam.com/', 'ie-mode', 'IE8Enterprise'],
    ['https://relecloud.com/', 'neutral', 'IE8Enterprise'],
  ])('%s', (url, action, mode) => {
    const found = list && match(list, url, 'edge');
    expect([found?.action, found?.entry.compatMode]).toEqual([action, mode]);
  });
  it('keeps comments and prolog, raises the version and says what to look at', () => {
    expect(list).toMatchObject({ schema: 2, version: '8' });
    expect(list?.text).toMatch(/^<\?xml version="1.0"\?>\n<!-- old --><site-list version="8">\n {2}<!-- pay - roll -->/);
    expect(notes.map(({ code, entry }) => `${code} ${entry.url}`)).toEqual([
      'emie-wins adatum.com',
      'excluded fabrikam.com/products',
      'ends-here fabrikam.com/about/',
    ]);
  });
  it('leaves v.2 alone', () => {
    const given = listOf(whole);
    expect(convert(given).list).toEqual(given);
  });
});
