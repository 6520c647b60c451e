import { expect, it } from 'vitest';
import { remoteCode, scriptsFromElsewhere } from './remote-code';

it.each([
  ['eval("1")', ['calls eval']],
  ['window.eval(x)', ['calls eval']],
  ['new Function("return 1")', ['calls Function']],
  ['const f = () => globalThis.Function(x)', ['calls Function']],
  ['importScripts("https://x.test/a.js")', ['calls importScripts']],
  ['import("https://x.test/a.js")', ['imports what is not named in the package']],
  ['import(name)', ['imports what is not named in the package']],
  ['import "https://x.test/a.js"', ['imports https://x.test/a.js']],
  ['setTimeout("go()", 1)', ['gives a text to setTimeout']],
  ['import("./chunk.js"); import "./a.js"; setTimeout(() => "eval(1)"); const eval_ = { eval: 1 }', []],
])('%s', (script, wanted) => expect(remoteCode(script)).toEqual(wanted));

it.each([
  ['<script type="module" src="/chunks/a.js"></script>', 0],
  ['<script src="https://x.test/a.js"></script>', 1],
  ['<script src="//x.test/a.js"></script>', 1],
  ['<script>go()</script>', 1],
])('%s', (page, count) => expect(scriptsFromElsewhere(page)).toHaveLength(count));
