import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { readScript, valuesFor } from '../../../core/script';

const browsers = [
  valuesFor('Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.0.0.0 Safari/537.36'),
  valuesFor('Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0'),
];

/** Libraries that know Internet Explorer and need it nowhere. */
test.each([
  ['jquery-1/dist/jquery.js', true],
  ['jquery-1/dist/jquery.min.js', true],
  ['jquery-1-9/jquery.js', true],
  ['swfobject/index.js', false],
])('%s: every use of ActiveX is guarded', (file, usesIt) => {
  const text = readFileSync(`node_modules/${file}`, 'utf8');
  for (const browser of browsers) {
    const facts = readScript(text, file, browser);
    if (facts === 'not-parsed') throw new Error(`${file} was not parsed`);
    expect(facts.filter(({ reach }) => reach !== 'guarded')).toEqual([]);
    expect(facts.some(({ does }) => does === 'activex')).toBe(usesIt);
  }
});
