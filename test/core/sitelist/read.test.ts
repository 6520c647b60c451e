import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readSiteList } from '../../../core/sitelist';
import { LIMITS } from '../../../core/sitelist/list';
import { shaped } from './shaped';

const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

describe('what a v.2 list says', () => {
  const { list } = readSiteList(`<site-list version="205">
  <!--- File creation header --->
  <created-by><tool>EnterpriseSitelistManager</tool><version>10240</version><date-created>20150728.135021</date-created></created-by>
  <site url=" contoso.com:8080/a&amp;b "><compat-mode> IE8Enterprise </compat-mode>
    <open-in allow-redirect="true" merge-type="no-merge" app="true">IE11</open-in></site>
  <site url="relecloud.com"/> <open-in>None</open-in>
  <site url="twice.example" owner="HR"><open-in>IE11</open-in><open-in>MSEdge</open-in></site>
  <site/>
  <shared-cookie domain=".contoso.com" name="c1" path="/a/b" source-engine="MSEdge"/>
</site-list>`);
  it('is read: values as written, with their lines', () => {
    expect(list).toMatchObject({
      schema: 2,
      version: '205',
      createdBy: { tool: 'EnterpriseSitelistManager', version: '10240', dateCreated: '20150728.135021' },
      entries: [
        {
          url: 'contoso.com:8080/a&b',
          compatMode: 'IE8Enterprise',
          openIn: 'IE11',
          allowRedirect: 'true',
          app: 'true',
          mergeType: 'no-merge',
          line: 4,
        },
        { url: 'relecloud.com', compatMode: null, openIn: null, allowRedirect: null, line: 6 },
        { url: 'twice.example', openIn: 'MSEdge', line: 7 },
      ],
      cookies: [{ domain: '.contoso.com', host: null, name: 'c1', path: '/a/b', sourceEngine: 'MSEdge', line: 9 }],
    });
  });
  it('and what no schema knows is named, not lost', () => {
    expect(list?.strangers.map(({ what, name, line }) => `${line} ${what} ${name}`)).toEqual([
      '6 element open-in',
      '7 attribute owner',
      '7 repeated open-in',
      '8 no-url site',
      '2 comment --',
    ]);
  });
});

describe('a list that cannot be read gives one problem with its place', () => {
  const deep = (levels: number) => `<site-list>${'<a>'.repeat(levels)}${'</a>'.repeat(levels)}</site-list>`;
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${'bcdefghij'.replace(/./g, (x, at: number) => `<!ENTITY ${x} "${`&${'abcdefghi'[at]};`.repeat(10)}">`)}]>`;
  it.each([
    ['nothing', '', 'not-xml', 1, 1],
    ['text', 'contoso.com', 'not-xml', 1, 1],
    ['a page', '<html></html>', 'not-a-site-list', 1, 1],
    ['another root', '\n <sites/>', 'not-a-site-list', 2, 2],
    ['truncated in a tag', '<site-list>\n<site url="a', 'not-xml', 2, 12],
    ['truncated between tags', '<site-list>\r\n<site url="a">', 'not-xml', 2, 15],
    ['truncated in a comment', '<site-list><!-- <site', 'not-xml', 1, 16],
    ['tags crossed', '<site-list>\n<site></site-list>', 'not-xml', 2, 7],
    ['an ampersand', '<site-list>\n<site url="a/?b&c"/></site-list>', 'not-xml', 2, 19],
    ['an attribute twice', '<site-list>\n<site url="a" url="b"/></site-list>', 'not-xml', 2, 22],
    ['a NUL', '<site-list>\n<site url="a\0"/></site-list>', 'not-xml', 2, 13],
    ['two roots', '<site-list/>\n<site-list/>', 'not-xml', 2, 1],
    ['an undeclared entity', '<site-list>&x;</site-list>', 'not-xml', 1, 12],
    ['billion laughs', `${laughs}\n<site-list>&j;</site-list>`, 'entities', 1, 1],
    ['an external entity', '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><site-list>&e;</site-list>', 'entities', 1, 1],
    ['nested 100,000 deep', deep(100_000), 'too-deep', 1, 12 + 3 * 19],
    ['5 MB', `<site-list>${'<site url="a.example"/>'.repeat(230_000)}</site-list>`, 'too-large', 1, 1],
    ['9 MB of bytes', new Uint8Array(9_000_000), 'too-large', 1, 1],
    ['NUL bytes', new Uint8Array(1000), 'not-xml', 1, 1],
    ['UTF-8 that is none', latin1('<site-list>\xff</site-list>'), 'wrong-encoding', 1, 1],
    ['UTF-8, overlong', latin1('<site-list>\xc0\xbc</site-list>'), 'wrong-encoding', 1, 1],
    ['half a character of UTF-16', latin1('\xff\xfe<\0a'), 'wrong-encoding', 1, 1],
    ['an encoding that we do not read', latin1('<?xml version="1.0" encoding="EBCDIC-CP-US"?><site-list/>'), 'unknown-encoding', 1, 1],
  ])('%s', (_what, source, code, line, column) => {
    const { list, problems } = readSiteList(source);
    expect([list, problems.map((problem) => [problem.code, problem.line, problem.column])]).toEqual([null, [[code, line, column]]]);
    expect(problems[0]?.detail.length).toBeLessThanOrEqual(120);
  });

  it.each([
    ['many comments that never end', `<site-list>${'<!-- '.repeat(700_000)}`],
    ['many tags that never end', `<site-list>${'<a '.repeat(1_000_000)}`],
    ['many quotes that never end', `<site-list>${'<a b="'.repeat(600_000)}`],
    ['many declarations', '<!x '.repeat(900_000)],
    ['many questions', '<?x '.repeat(900_000)],
  ])('%s: still one problem', (_what, text) => {
    expect(readSiteList(text).problems.length).toBe(1);
  });

  it('the deepest that is allowed is read', () => {
    expect(readSiteList(deep(LIMITS.depth - 1)).problems).toEqual([]);
  });

  it('a document type without declarations is read', () => {
    expect(readSiteList('<!DOCTYPE site-list SYSTEM "list.dtd"><site-list/>').problems).toEqual([]);
  });

  it('a declared entity in a comment is none', () => {
    expect(readSiteList('<!-- <!DOCTYPE x [<!ENTITY a "b">]> --><site-list/>').problems).toEqual([]);
  });
});

describe('whatever comes', () => {
  it('is read or refused, never thrown on', () => {
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 300 }), fc.string({ maxLength: 300 })), (source) => {
        const { list, problems } = readSiteList(source);
        expect(list === null).toBe(problems.length === 1);
      }),
      { numRuns: 500, seed: 1 },
    );
  });
  it('a real list with some bytes changed or cut, too', () => {
    fc.assert(
      fc.property(shaped, fc.array(fc.tuple(fc.nat(), fc.nat(255)), { maxLength: 5 }), fc.nat(), ({ bytes }, changes, cut) => {
        const broken = bytes.slice(0, changes.length === 0 ? cut % bytes.length : bytes.length);
        for (const [at, value] of changes) broken[at % broken.length] = value;
        const { list, problems } = readSiteList(broken);
        expect(list === null).toBe(problems.length === 1);
      }),
      { numRuns: 500, seed: 2 },
    );
  });
});
