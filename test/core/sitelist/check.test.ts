import { describe, expect, it } from 'vitest';
import { check, readSiteList } from '../../../core/sitelist';
import { COMPARED } from '../../../core/sitelist/compare';
import { findingLine } from '../../../core/words/sitelist';

const found = (text: string) => {
  const { list } = readSiteList(text);
  return list ? check(list) : null;
};
const v2 = (sites: string) => found(`<site-list version="1">\n${sites}</site-list>`);
const site = (url: string, openIn: string, attributes = '') => `<site url="${url}"><open-in${attributes}>${openIn}</open-in></site>\n`;
const ie = (url: string, attributes = '') => site(url, 'IE11', attributes);

describe('check finds', () => {
  it.each([
    ['nothing in a good list', ie('a.example') + ie('b.example/x', ' allow-redirect="true"') + site('c.example', 'None'), []],
    ['a duplicate', ie('a.example') + ie('a.example'), [{ code: 'duplicate', line: 3, first: { line: 2, url: 'a.example' } }]],
    ['an entry that an earlier one hides: case', ie('a.example') + ie('A.example'), [{ code: 'unreachable', line: 3 }]],
    ['an entry that an earlier one hides: closing slash', ie('a.example') + ie('a.example/'), [{ code: 'unreachable', line: 3 }]],
    ['no duplicate in another port', ie('a.example:81') + ie('a.example:82'), []],
    [
      'a redirect from the front page that does not switch',
      site('a.example', 'None') + ie('a.example/app'),
      [{ code: 'redirect-stays', line: 3, front: { line: 2, url: 'a.example' } }],
    ],
    ['no such redirect with permission', site('a.example', 'None') + ie('a.example/app', ' allow-redirect="true"'), []],
    ['no such redirect within one mode', ie('a.example') + ie('a.example/app'), []],
    ['permission without effect', site('a.example', 'None', ' allow-redirect="true"'), [{ code: 'redirect-without-effect', line: 2 }]],
    ['Internet Explorer in its own window', ie('a.example', ' app="true"'), [{ code: 'app', line: 2 }]],
    [
      'an unknown open-in',
      site('a.example', 'IE12'),
      [{ code: 'unknown-value', where: 'open-in', value: 'IE12' }, { code: 'reads-differently' }],
    ],
    ['a known value in another case', site('a.example', 'ie11'), []],
    ['an unknown boolean', ie('a.example', ' allow-redirect="yes"'), [{ code: 'unknown-value', where: 'allow-redirect' }]],
    [
      'an unknown mode',
      '<site url="a.example"><compat-mode>IE6</compat-mode><open-in>IE11</open-in></site>',
      [{ code: 'unknown-value', where: 'compat-mode', value: 'IE6' }],
    ],
    ['an unknown element', '<sites/>', [{ code: 'no-entries' }, { code: 'stranger', what: 'element', name: 'sites' }]],
    ['a cookie without a name', `${ie('a.example')}<shared-cookie host="a"/>`, [{ code: 'cookie', missing: 'name' }]],
    ['a cookie without a domain', `${ie('a.example')}<shared-cookie name="a"/>`, [{ code: 'cookie', missing: 'domain-or-host' }]],
    ['a cookie with both', `${ie('a.example')}<shared-cookie name="a" host="a" domain="b"/>`, [{ code: 'cookie', missing: 'only-one' }]],
    [
      'a cookie of an unknown engine',
      `${ie('a.example')}<shared-cookie name="a" host="a" source-engine="Chrome"/>`,
      [{ code: 'unknown-value', where: 'source-engine' }],
    ],
    [
      'MSEdge, which the default mode of Chrome sends away',
      site('a.example', 'MSEdge'),
      [{ code: 'reads-differently', reader: 'chrome-default', edge: 'edge', chrome: 'other-browser' }],
    ],
    [
      'Configurable, which Chrome does not know',
      site('a.example', 'Configurable'),
      [
        { code: 'reads-differently', reader: 'chrome-default', chrome: 'other-browser' },
        { code: 'reads-differently', reader: 'chrome-ie-mode', chrome: null },
      ],
    ],
    [
      'a path in capitals, where case counts in the default mode',
      ie('a.example/Leave'),
      [{ code: 'reads-differently', reader: 'chrome-default', address: 'http://a.example/leave', edge: 'ie-mode', chrome: null }],
    ],
    [
      'a host that is a part of another',
      ie('contoso.com') + site('notcontoso.org', 'None') + ie('ab.contoso.com.example') + site('contoso.com.ex', 'None'),
      [{ code: 'reads-differently', line: 4, reader: 'chrome-default', address: 'http://ab.contoso.com.example/' }].slice(1),
    ],
    [
      'a host of one label, which is a part of many',
      ie('hr'),
      [{ code: 'reads-differently', reader: 'chrome-default', address: 'http://hrx.example/', edge: null, chrome: 'other-browser' }],
    ],
    [
      'length before exactness',
      ie('contoso.com/a/long/path') + site('hr.contoso.com', 'None'),
      [
        {
          code: 'reads-differently',
          line: 2,
          reader: 'chrome-ie-mode',
          address: 'http://hr.contoso.com/a/long/path',
          edge: 'neutral',
          chrome: 'other-browser',
        },
      ],
    ],
  ])('%s', (_what, sites, wanted) => {
    const findings = v2(sites);
    expect(findings).toMatchObject(wanted);
    for (const finding of findings ?? []) expect(findingLine(finding)).toMatch(/^line \d+[,:].*\.$/);
  });

  it.each([
    ['https://a.example', 'scheme'],
    ['file:x', 'scheme'],
    ['*.a.example', 'wildcard'],
    ['a.example/?x=1', 'query'],
    ['a.example/#x', 'query'],
    ['me@a.example', 'user'],
    ['a example', 'host'],
    ['müller.example', 'host'],
    ['/path', 'host'],
    ['a.example:99999', 'port'],
  ])('what is wrong with the address %s', (url, fault) => {
    expect(v2(ie(url))).toContainEqual(expect.objectContaining({ code: 'url', fault }));
  });

  it.each(['a.example', 'a_b.example:8080/x y', '10.0.0.1:80', '[2001:db8::1]:8080', '[10.122.34.99]:8080', 'intranet/'])(
    'nothing wrong with the address %s',
    (url) => {
      expect(v2(ie(url))?.filter(({ code }) => code === 'url')).toEqual([]);
    },
  );

  it('what v.1 hides, and that IE mode does not read it', () => {
    const rules = `<rules><emie>
      <domain>a.example</domain>
      <domain exclude="true">b.example</domain></emie><docMode>
      <domain docMode="7">a.example</domain>
      <domain docMode="7">b.example</domain></docMode></rules>`;
    expect(found(rules)?.map(({ code, line }) => `${line} ${code}`)).toEqual(['1 v1', '1 no-version', '4 overruled']);
  });

  it('and says how many sites of a long list were compared', () => {
    const long = Array.from({ length: COMPARED + 1 }, (_, at) => ie(`s${at}.example`)).join('');
    expect(v2(long)?.filter(({ code }) => code === 'not-compared')).toEqual([
      { code: 'not-compared', line: 1, entry: null, limit: COMPARED },
    ]);
  });
});
