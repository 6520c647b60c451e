import type { Verdict } from '../../../core/model/verdict';

export interface HostilePage {
  name: string;
  /** Files by path; the page itself is at `/`. Several parts come one after the other, as a slow network brings them. */
  files: Record<string, string | Buffer | string[]>;
  /** The `content-type` of the page. */
  type?: string;
  /** What may be said in the end. */
  honest(verdict: Verdict): boolean;
}

const html = (body: string, head = '') =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>Hostile</title>${head}</head><body>${body}</body></html>`;

/** What makes a page sick, to stand where it is hard to find. */
const sick = '<script>new ActiveXObject("Word.Application")</script>';
const control = '<object classid="clsid:8856F961-340A-11D0-A96B-00C04FD705A2" width="600" height="400" id="ctl"></object>';
const fill = (length: number) => 'var a=1;function f(x){return x&&a+x}\n'.repeat(Math.ceil(length / 37)).slice(0, length);

/** The sickness was found, or it is said that not all was looked at. */
const foundOrSaid = ({ is, notLookedAt }: Verdict): boolean => is === 'needs-ie' || is === 'unknown' || notLookedAt.length > 0;
const found = ({ is }: Verdict) => is === 'needs-ie';
/** Nothing here is sick. */
const spared = ({ is }: Verdict) => is === 'no-problem-found' || is === 'unknown' || is === 'has-problems';
const sparedOrSaid = (verdict: Verdict) => spared(verdict) && (verdict.is !== 'no-problem-found' || verdict.notLookedAt.length > 0);

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

export const large: HostilePage[] = [
  page('five megabytes of script in one element', sparedOrSaid, html(`<script>${fill(5_000_000)}</script><p>Large</p>`)),
  page('five megabytes in 500 scripts', foundOrSaid, html(`${`<script>${fill(10_000)}</script>`.repeat(499)}${sick}`)),
  page(
    '5,000 scripts, the last one sick',
    foundOrSaid,
    html(`${Array.from({ length: 4999 }, (_, n) => `<script>var a${n}=1</script>`).join('')}${sick}`),
  ),
  // Hidden, since Chromium itself is busy for minutes when it lays out a line of a million parts.
  page(
    'a million elements, a control at the end',
    foundOrSaid,
    html(`<div hidden>${'<i class="a">x</i>'.repeat(1_000_000)}</div>${control}`),
  ),
  page(
    '10,000 frames, the last one sick',
    foundOrSaid,
    html(
      `<script>let n=0;const more=()=>{for(let i=0;i<100&&n<10000;i++,n++)document.body.append(Object.assign(document.createElement('iframe'),{src:n===9999?'/sick':'/small?'+n}));if(n<10000)setTimeout(more)};more()</script>`,
    ),
    { files: { '/small': html('<p>small</p>'), '/sick': html(sick) } },
  ),
  page('200,000 handlers', spared, html(Array.from({ length: 200_000 }, (_, n) => `<b onclick="f(${n})">x</b>`).join(''))),
  page(
    '20,000 handlers that all differ, a sick one last',
    foundOrSaid,
    html(
      `${Array.from({ length: 20_000 }, (_, n) => `<b onclick="${'abcdefghij'[n % 10]}${n.toString(36).replace(/\d/g, 'q')}()">x</b>`).join('')}<b onclick="new ActiveXObject('Word.Application')">x</b>`,
    ),
  ),
];

export const deep: HostilePage[] = [
  page('50,000 elements in one another', found, html('<div>'.repeat(50_000) + sick)),
  page('50,000 brackets in a script', sparedOrSaid, html(`<script>${'('.repeat(50_000)}1${')'.repeat(50_000)}</script><p>x</p>`)),
  page(
    '50,000 functions in one another',
    spared,
    html(`<script>${'(function(){'.repeat(50_000)}${'})()'.repeat(50_000)}</script><p>x</p>`),
  ),
  page(
    'texts that patterns go over for ever',
    () => true,
    html(
      `<script>/*@cc_on ${'a$'.repeat(400_000)}*/</script><p>x</p>`,
      `<style>p{behavior:url(${' '.repeat(19_000)}"x}</style><style>p{behavior:url(/b.htc)}</style>`,
    ),
    { files: { '/b.htc': '<!--'.repeat(240_000) } },
  ),
];
