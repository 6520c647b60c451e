import { expect, test } from 'vitest';
import { readScript, valuesFor } from '../../../core/script';

const chromium = valuesFor(
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
);

test.each<[string, string, [number, number] | undefined]>([
  ['a film by its place', 'swfobject.embedSWF("a.swf", "x", "468", "60", "9")', [468, 60]],
  ['a film by its settings', 'flashembed("x", { src: "a.swf", width: 300, height: 200 })', [300, 200]],
  ['Unity by the first two numbers', 'unityObject.embedUnity("player", "ward.unity3d", 600, 450)', [600, 450]],
  ['QuickTime by numbers in quotes', 'QT_WriteOBJECT("a.mov", "320", "240", "")', [320, 240]],
  ['Java by its settings', 'deployJava.runApplet({ code: "Rota.class", width: 300, height: 200 }, {}, "1.6")', [300, 200]],
  ['Silverlight by what its settings hold', 'Silverlight.createObjectEx({ properties: { width: "320", height: "240" } })', [320, 240]],
  ['Java that says none', 'deployJava.runApplet({ code: "Rota.class" }, {}, "1.6")', undefined],
  ['one that says how wide alone', 'deployJava.runApplet({ code: "Rota.class", width: 300 }, {}, "1.6")', undefined],
])('how large a script says that something is: %s', (_, script, size) => {
  const found = readScript(script, 'a.js', chromium);
  expect(found === 'not-parsed' ? found : found.map((fact) => fact.size)).toEqual([size]);
});
