import { describe, expect, it } from 'vitest';
import type { RuleId } from '../../../core/rules/index';
import { compatModeFor, modeAsked, modeSuits } from '../../../core/scan/mode';
import { scanned } from './scanned';

describe('the mode that a page asks for', () => {
  it.each([
    ['', 'standards', null],
    ['IE=edge', 'standards', 11],
    ['IE=8', 'standards', 8],
    ['IE=5', 'quirks', 5],
    ['ie=EmulateIE7', 'standards', 7],
    ['IE=EmulateIE7', 'quirks', 5],
    ['IE=7, 9, edge', 'standards', 11],
    ['IE=8; IE=7', 'standards', 8],
    ['IE=Edge,chrome=1', 'standards', 11],
    ['IE=6', 'standards', 5],
    ['IE=99', 'standards', 11],
    ['chrome=1', 'standards', null],
    ['requiresActiveX=true', 'standards', null],
  ] as const)('%j in %s: %j', (asks, mode, wanted) => expect(modeAsked(asks, mode)).toBe(wanted));
});

describe('the mode that an entry has to set', () => {
  const table: [string, RuleId[], 'standards' | 'quirks', string, string][] = [
    ['ActiveX works in every mode', ['activex-script'], 'standards', '', 'Default'],
    ['VBScript is gone in 11', ['vbscript'], 'standards', '', 'IE8Enterprise'],
    ['a page that asks for 8 has it already', ['vbscript'], 'standards', 'IE=8', 'Default'],
    ['10 is enough for VBScript, not for a behaviour', ['vbscript'], 'standards', 'IE=10', 'Default'],
    ['nor for a page that asks for edge', ['vbscript'], 'standards', 'IE=edge', 'IE8Enterprise'],
    ['the same page with an HTC', ['vbscript', 'element-behavior'], 'standards', 'IE=10', 'IE8Enterprise'],
    ['CSS expressions went first', ['css-expression'], 'standards', '', 'IE7Enterprise'],
    ['quirks have them in Enterprise Mode', ['css-expression'], 'quirks', '', 'IE8Enterprise'],
    ['quirks of 11 have no VBScript', ['vbscript'], 'quirks', '', 'IE8Enterprise'],
    ['quirks of 5, asked for', ['css-expression'], 'quirks', 'IE=5', 'Default'],
  ];
  it.each(table)('%s', (_, rules, mode, uaCompatible, wanted) =>
    expect(compatModeFor(scanned('http://a.test/', 'needs-ie', { rules, mode, uaCompatible }))).toBe(wanted),
  );

  it('does not rest on what is only possible', () => {
    const page = scanned('http://a.test/', 'needs-ie', { rules: ['activex-script', 'css-expression'] });
    const findings = page.verdict.findings.map((one) => (one.rule === 'css-expression' ? { ...one, strength: 'possible' as const } : one));
    expect(compatModeFor({ ...page, verdict: { ...page.verdict, findings } })).toBe('Default');
  });
});

describe('whether an entry’s mode will do', () => {
  it.each([
    [null, ['activex-script'], true],
    [null, ['vbscript'], false],
    ['Default', ['vbscript'], false],
    ['IE8Enterprise', ['vbscript'], true],
    ['IE7Enterprise', ['activex-script'], true],
    ['IE10', ['vbscript'], true],
    ['IE11', ['attach-event'], false],
    ['IE8Enterprise', ['css-expression'], false],
    ['IE5', ['css-expression'], true],
  ] as const)('%s for %j: %s', (set, rules, wanted) =>
    expect(modeSuits(set, scanned('http://a.test/', 'needs-ie', { rules: [...rules] }))).toBe(wanted),
  );
});
