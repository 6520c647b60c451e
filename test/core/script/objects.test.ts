import { expect, test } from 'vitest';
import { readScript, valuesFor } from '../../../core/script';

const chromium = valuesFor(
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
);

test.each<[string, string, string]>([
  ['an empty object', 'var o = new Object()', 'guarded'],
  ['one that is written in brackets', 'var o = {}', 'guarded'],
  ['an object of a value', 'var o = new Object(settings)', 'load'],
  ['an object of another file', 'var o = new Settings()', 'load'],
])('what a script puts into it is known: %s', (_, made, reach) => {
  const found = readScript(`${made}; o.old = !!document.all; if (o.old) new ActiveXObject("A.B")`, 'a.js', chromium);
  expect(found).toMatchObject([{ does: 'activex', reach }]);
});
