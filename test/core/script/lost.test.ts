import { describe, expect, test } from 'vitest';
import type { ScriptFact } from '../../../core/model/script-facts';
import { readScript, valuesFor } from '../../../core/script';

const chromium = valuesFor(
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
);

function facts(script: string): ScriptFact[] {
  const found = readScript(script, 'a.js', chromium);
  if (found === 'not-parsed') throw new Error('not parsed');
  return found.filter(({ does, reach }) => does === 'ie-only' && reach !== 'guarded');
}

describe('what is lost where a script throws', () => {
  test.each<[string, string, boolean]>([
    ['the height of a frame', 'function fit() { document.frames("list").document.body.style.height = 20 } window.onload = fit', true],
    ['the same in the page’s own script', 'document.frames("news").document.body.style.overflow = "hidden"', true],
    [
      'a size worked out',
      'function fit() { var h = document.frames("list").document.body.scrollHeight; document.all("list").style.height = h + 20 }',
      true,
    ],
    ['a part that is shown', 'function open1() { document.frames("list").document.body.style.display = "block" }', false],
    [
      'a list that is filled after it',
      'function fit() { document.frames("a").document.body.style.height = 9; fill() } function fill() {}',
      false,
    ],
    ['an answer', 'function frame() { var f = document.frames("a"); f.document.body.style.height = 9; return f }', false],
    ['what the script does next', 'document.frames("a").document.body.style.height = 9; document.f.go.value = "Go"', false],
    ['a part that is hidden as the page loads', 'for (var i = 0; i < document.frames("a").n; i++) parts[i].style.display = "none"', true],
    ['what comes once the form is sent', 'function go() { document.f.submit(); document.frames("wait").focus() }', true],
    ['the same before it is sent', 'function go() { document.frames("wait").focus(); document.f.submit() }', false],
    [
      'what comes once a sum is shown',
      'function sum() { f.total.value = 3; mark() } function mark() { document.frames("a").focus() } go.onclick = sum',
      true,
    ],
    [
      'a sum that is shown after it',
      'function sum() { mark(); f.total.value = 3 } function mark() { document.frames("a").focus() } go.onclick = sum',
      false,
    ],
    ['values that the script goes by', 'document.frames("a").focus(); var rates = [1, 2]', false],
    ['a call of what stands in the frame', 'function go() { document.frames("map").show(3) }', false],
  ])('%s', (_, script, idle) => {
    const lost = facts(script).filter(({ name }) => name === 'document.frames');
    expect(lost.map((fact) => fact.idle ?? false)).toEqual([idle]);
  });

  test.each<[string, string, boolean]>([
    ['a class', 'function tint() { row.className = "on" } row.attachEvent("onclick", tint)', true],
    ['boxes that are ticked', 'all.attachEvent("onclick", function () { f.a.checked = f.b.checked = true })', true],
    ['a form that is sent', 'function send() { document.f.submit() } go.attachEvent("onclick", send)', false],
    ['the same, inline', 'go.attachEvent("onclick", function () { document.f.submit() })', false],
    ['a function of another file', 'row.attachEvent("onclick", tint)', false],
  ])('by a listener that nothing calls: %s', (_, script, idle) => {
    expect(facts(script).map((fact) => [fact.name, fact.idle ?? false])).toEqual([['element.attachEvent', idle]]);
  });

  test('a branch for other browsers, where the function goes on to send the form', () => {
    const sent = 'function send() { if (window.ActiveXObject) { document.f.n.value = up.Count() } document.f.submit() }';
    expect(facts(sent)).toEqual([]);
    expect(facts(sent.replace('document.f.submit()', '')).map(({ name }) => name)).toEqual(['branch']);
  });

  test.each<[string, string, string[]]>([
    ['where something stands', 'function stay() { if (document.all) document.all.logo.style.pixelTop = 9 } stay()', []],
    [
      'whether it is seen',
      'function stay() { if (document.all) document.all.logo.style.visibility = "visible" } stay()',
      ['document.all', 'branch'],
    ],
  ])('by document.all alone as the page loads: %s', (_, script, names) => {
    expect(facts(script).map(({ name }) => name)).toEqual(names);
  });
});

describe('what a person has to tick first', () => {
  const made = (script: string) => {
    const found = readScript(script, 'a.js', chromium);
    return found === 'not-parsed' ? [] : found.map(({ name, idle = false }) => [name, idle]);
  };
  test.each<[string, string, boolean]>([
    ['ticked', 'function go() { if (f.sign.checked) { new ActiveXObject("A.B") } }', true],
    ['filled in', 'function go() { if (f.sign.value) { new ActiveXObject("A.B") } }', false],
    ['ticked after it', 'function go() { new ActiveXObject("A.B"); if (f.sign.checked) { show() } }', false],
    ['ticked in another function', 'function go() { new ActiveXObject("A.B") } function ask() { if (f.sign.checked) { show() } }', false],
    ['ticked for something else', 'function go() { if (f.sign.value) { show(f.sign.checked) } new ActiveXObject("A.B") }', false],
    ['ticked as the page opens', 'if (f.sign.checked) { new ActiveXObject("A.B") }', false],
  ])('%s', (_, script, idle) => expect(made(script)).toEqual([['ActiveXObject', idle]]));
});
describe('a clock', () => {
  const tick = (shown: string) => `function tick() { var d = new Date(); if (document.all) document.all.${shown} } tick()`;
  test.each<[string, string, boolean]>([
    ['in a corner of the page', tick('clock.innerHTML = d.getHours() + ":" + d.getMinutes()'), true],
    ['in the words of the country', tick('clock.innerHTML = d.toLocaleTimeString()'), true],
    ['what day it is', tick('clock.innerHTML = days[d.getDay()]'), false],
    ['among much else', tick(`clock.innerHTML = d.getMinutes(); ${'show(1); '.repeat(200)}`), false],
    ['in a field', tick('clock.value = d.getHours() + ":" + d.getMinutes()'), false],
  ])('%s', (_, script, idle) => {
    const [lost] = facts(script).filter(({ name }) => name === 'document.all');
    expect(lost?.idle ?? false).toBe(idle);
  });
});

describe('a year since 1900', () => {
  const dates = 'var d = new Date(), y = d.getYear(); ';
  test.each<[string, string, string[]]>([
    ['in an address', `${dates}location.replace("menu" + y + ".htm")`, ['menu….htm']],
    ['in the address of a window', `${dates}window.open("plan_" + y + ".pdf")`, ['plan_….pdf']],
    ['in a frame that is written', `${dates}document.write("<iframe src='plan" + y + ".htm'></iframe>")`, ["<iframe src='plan….htm"]],
    ['in what is read', `${dates}document.write("<p>" + y + "</p>")`, []],
    ['made whole', `${dates}if (y < 1900) y += 1900; location.replace("menu" + y + ".htm")`, []],
    ['made whole as it is asked', 'var y = new Date().getYear() + 1900; location.replace("menu" + y + ".htm")', []],
    ['all four figures', 'location.replace("menu" + new Date().getFullYear() + ".htm")', []],
  ])('%s', (_, script, addresses) => {
    const found = facts(script).filter(({ name }) => name === 'Date.getYear');
    expect(found.map(({ text }) => text)).toEqual(addresses);
  });

  test.each<[string, string, boolean]>([
    ['a year that is typed', 'f.year.value - new Date().getYear()', true],
    ['compared with one', 'f.year.value < new Date().getYear()', true],
    ['compared with a number', 'new Date().getYear() < 1900', false],
    ['two of them', 'new Date().getYear() - then.getYear()', false],
  ])('reckoned with: %s', (_, sum, isNoticed) => {
    const names = facts(`function check(f, then) { show(${sum}) }`).map(({ name }) => name);
    expect(names.includes('Date.getYear')).toBe(isNoticed);
  });

  test('a listener that puts itself on again is looked into once, and its script is read', () => {
    const script = 'function again() { row.attachEvent("onclick", again) } row.attachEvent("onclick", again)';
    expect(facts(script).map(({ name, idle = false }) => [name, idle])).toEqual([
      ['element.attachEvent', false],
      ['element.attachEvent', false],
    ]);
  });
});
