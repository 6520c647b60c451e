import type { Verdict } from '../../../core/model/verdict';
import type { HostilePage } from './pages';

const html = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Hostile</title>${head}</head><body>${body}</body></html>`;
const sick = '<script>new ActiveXObject("Word.Application")</script>';
const found = ({ is }: Verdict) => is === 'needs-ie';
const spared = ({ is }: Verdict) => is === 'no-problem-found' || is === 'unknown' || is === 'has-problems';

/** In the page's own world: all the ways by which it may speak to us, as often as it can for some seconds. */
function pretend() {
  const facts = { type: 'page:facts', since: Date.now(), facts: { document: { mode: 'standards' }, embeds: [], scripts: [] } };
  const messages = [facts, { type: 'own:everything', tab: null }, { type: 'own:trial', text: '{}' }, { type: 'page:errors', errors: [] }];
  const { chrome } = globalThis as unknown as { chrome?: { runtime?: { sendMessage?(message: object): void } } };
  const until = Date.now() + 5000;
  const more = () => {
    for (let i = 0; i < 200; i += 1) {
      for (const message of messages) {
        window.postMessage(message, '*');
        chrome?.runtime?.sendMessage?.(message);
      }
      const { port1, port2 } = new MessageChannel();
      for (const name of ['footbridge', 'footbridge?', 'message', 'connect']) {
        document.dispatchEvent(new CustomEvent(name, { detail: facts }));
        document.dispatchEvent(new MessageEvent(name, { data: facts, ports: [port2] }));
      }
      port1.postMessage({ m: 'ReferenceError: nothing is wrong', f: '', l: 1 });
    }
    if (Date.now() < until) setTimeout(more);
  };
  more();
}

/** Writes the page anew a thousand times; what it holds last is sick. */
function rewrite() {
  let times = 0;
  const again = () => {
    times += 1;
    document.open();
    document.write(`<p>${times}</p>${times === 1000 ? '<script>new ActiveXObject("Word.Application")</scr' + 'ipt>' : ''}`);
    document.close();
    if (times < 1000) setTimeout(again);
  };
  setTimeout(again);
}

/** Never comes to rest: errors, scripts and frames for ever. */
function restless() {
  let times = 0;
  setInterval(() => {
    times += 1;
    const script = document.createElement('script');
    script.text = `throw new Error("number " + ${times})`;
    document.body.append(script);
    Promise.reject(new Error(`rejected ${times}`));
  }, 5);
}

const page = (
  name: string,
  honest: HostilePage['honest'],
  body: string | Buffer | string[],
  more: Partial<HostilePage> = {},
): HostilePage => ({
  name,
  honest,
  ...more,
  files: { '/': body, ...more.files },
});
const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const strange = [0xff, 0xfe, 0x00, 0xc0, 0x80, 0xed, 0xa0, 0x80, 0xf8, 0x88];

export const lying: HostilePage[] = [
  page('a page that speaks as if it were us', found, html(`<h1>Leave</h1><script>(${pretend})()</script>${sick}`)),
  page('a page written anew a thousand times', found, html(`<script>(${rewrite})()</script>`)),
  page('a page that never rests', spared, html(`<p>x</p><script>(${restless})()</script>`)),
];

export const odd: HostilePage[] = [
  page('a script that comes in three parts', found, [
    '<!doctype html><p>x</p><script>var a = 1;',
    'new ActiveXObject(',
    '"Word.Application")</script><p>y</p>',
  ]),
  page('bytes of no character set', found, bytes('<html><body><h1>', strange, '</h1>', sick)),
  page('bytes of another character set than is said', found, Buffer.from(`<html><body>漢字${sick}`, 'utf16le'), {
    type: 'text/html; charset=utf-16le',
  }),
  page('UTF-8 that is called Shift_JIS', found, bytes('<html><body>漢字 é ', strange, sick), { type: 'text/html; charset=shift_jis' }),
  page('zeros and lone surrogates', found, html(`\0\0<script>\0var a = "\\ud800\\udc00\\udfff \0"; /* \0 */</script>${sick}`)),
  page(
    'huge attributes',
    found,
    html(`<div id="${'x'.repeat(2_000_000)}" class="${'a b '.repeat(300_000)}" style="${'a:b;'.repeat(300_000)}" onclick="${'f();'.repeat(300_000)}">
      <p ${Array.from({ length: 50_000 }, (_, n) => `a${n}="x"`).join(' ')}>x</p>
      <object classid="clsid:${'0'.repeat(1_000_000)}"></object></div>${sick}`),
  ),
  page(
    'five megabytes of style sheet that close nothing',
    found,
    html(
      sick,
      `<style>${'a{b:c(/* '.repeat(300_000)}</style><style>${'a{behavior:url('.repeat(200_000)}</style><link rel="stylesheet" href="/large.css">`,
    ),
    { files: { '/large.css': 'p[{(/* '.repeat(130_000) } },
  ),
];
