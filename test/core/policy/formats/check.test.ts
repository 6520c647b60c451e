import { describe, expect, it } from 'vitest';
import { checkFile } from '../../../../core/policy/formats/check';

const id = 'abcdefghijklmnopabcdefghijklmnop';
const linux = (policy: unknown) => JSON.stringify({ '3rdparty': { extensions: { [id]: policy } } });
const firefox = (policy: unknown) => JSON.stringify({ policies: { '3rdparty': { Extensions: { 'footbridge@example.org': policy } } } });
const reg = (path: string, ...values: string[]) =>
  `Windows Registry Editor Version 5.00\r\n\r\n[HKEY_LOCAL_MACHINE\\${path}]\r\n${values.join('\r\n')}\r\n`;
const chrome = `Software\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy`;
const mozilla = 'SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\footbridge@example.org';
const hosts = '[\\"*.example.org\\"]';

describe('what the extension will understand, key by key', () => {
  it.each([
    ['a number as text, in Firefox', firefox({ expectedBrowsers: '500' }), 'expectedBrowsers', 'coerced', 500],
    ['a list as text, in Firefox', firefox({ intranet: '["*.example.org"]' }), 'intranet', 'coerced', ['*.example.org']],
    ['a number as text, in Chromium: the key never arrives', linux({ expectedBrowsers: '500' }), 'expectedBrowsers', 'wrong', undefined],
    ['a list as text, in Chromium: the key never arrives', linux({ intranet: '["*.example.org"]' }), 'intranet', 'wrong', []],
    [
      'one name of another kind among good ones, in Chromium',
      linux({
        cohorts: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 5 },
        ],
      }),
      'cohorts',
      'wrong',
      [],
    ],
    [
      'the same in Firefox',
      firefox({
        cohorts: [
          { id: 'a', name: 'A' },
          { id: 'b', name: 5 },
        ],
      }),
      'cohorts',
      'partly',
      [{ id: 'a', name: 'A' }],
    ],
    ['a number with a fraction, in Chromium', linux({ expectedBrowsers: 1.5 }), 'expectedBrowsers', 'wrong', undefined],
    [
      'a field that is not ours, in Chromium',
      linux({ cohorts: [{ id: 'a', name: 'A', x: 1 }] }),
      'cohorts',
      'understood',
      [{ id: 'a', name: 'A' }],
    ],
    ['a choice that is none', linux({ ieRoute: 'firefox' }), 'ieRoute', 'wrong', 'none'],
    ['one bad host of two', linux({ intranet: ['a.example.org', 'https://b.example.org'] }), 'intranet', 'partly', ['a.example.org']],
    ['a key of others', linux({ cohort: 'a', extra: 1 }), 'extra', 'unknown', undefined],
    ['REG_SZ with JSON, in Chrome', reg(chrome, `"intranet"="${hosts}"`), 'intranet', 'understood', ['*.example.org']],
    ['REG_SZ with digits, in Chrome', reg(chrome, '"expectedBrowsers"="500"'), 'expectedBrowsers', 'understood', 500],
    [
      'a list key, in Chrome',
      reg(`${chrome}\\intranet`, '"2"="b.example.org"', '"1"="a.example.org"'),
      'intranet',
      'understood',
      ['a.example.org', 'b.example.org'],
    ],
    ['REG_MULTI_SZ, in Chrome', reg(chrome, '"intranet"=hex(7):61,00,00,00,00,00'), 'intranet', 'wrong', []],
    ['REG_QWORD, in Chrome', reg(chrome, '"expectedBrowsers"=hex(b):01,00,00,00,00,00,00,00'), 'expectedBrowsers', 'wrong', undefined],
    ['REG_SZ with JSON, in Firefox', reg(mozilla, `"intranet"="${hosts}"`), 'intranet', 'coerced', ['*.example.org']],
    ['REG_MULTI_SZ that is no JSON, in Firefox', reg(mozilla, '"intranet"=hex(7):61,00,00,00,00,00'), 'intranet', 'wrong', []],
    ['REG_DWORD, in Firefox', reg(mozilla, '"expectedBrowsers"=dword:000001f4'), 'expectedBrowsers', 'understood', 500],
    ['a bare policy', '{"cohort":"libraries"}', 'cohort', 'understood', 'libraries'],
  ])('%s', (_, text, key, state, value) => {
    const checked = checkFile(text);
    const keys = 'reason' in checked ? checked.reason : checked.policies.flatMap((policy) => policy.keys);
    expect(keys).toContainEqual(expect.objectContaining({ key, state, ...(value === undefined ? {} : { value }) }));
  });

  it('names key and reason of each problem', () => {
    const checked = checkFile(linux({ tools: [{ id: 'No Slug', name: 'x', purpose: 'y', category: 'write' }] }));
    expect('reason' in checked ? [] : checked.policies[0]?.keys[0]?.problems).toEqual([
      { key: 'tools.0.id', reason: expect.stringContaining('lower-case'), effect: 'left-out' },
    ]);
  });
});

describe('what cannot be read says why, and nothing is thrown', () => {
  it.each([
    ['nothing', '', /./],
    ['no object', '[1]', /no policy/],
    ['a template', '<policyDefinitions/>', /template/],
    ['other XML', '<html/>', /<html>/],
    ['XML that ends too early', '<plist><dict>', /./],
    ['a dict without a value', '<plist><dict><key>cohort</key></dict></plist>', /without a value/],
    ['a policy for other extensions', linux({ theirs: true }), /no policy for Footbridge/],
    ['rows that are none', '{"settings":[1]}', /settings\.0/],
    ['nesting without end', `<plist>${'<array>'.repeat(20_000)}${'</array>'.repeat(20_000)}</plist>`, /./],
    ['nesting without end in JSON', '['.repeat(200_000), /./],
    ['entities that grow', '<!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;">]><plist><string>&c;</string></plist>', /entit/i],
  ])('%s', (_, text, reason) => {
    expect(checkFile(text)).toEqual({ reason: expect.stringMatching(reason) });
  });
});
