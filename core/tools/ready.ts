import type { ReadyAnswer } from '../model/answer';
import type { BrowserState } from '../model/browser';
import type { Readiness } from '../model/tool';
import type { VerdictKind } from '../model/verdict';

interface Met {
  /** Of every approved tool. */
  readinesses: readonly Readiness[];
  /** Of every system that this browser met. */
  systemVerdicts: readonly VerdictKind[];
  browser: BrowserState;
}

const checks: [ReadyAnswer, (met: Met) => boolean][] = [
  ['ie-system', ({ systemVerdicts }) => systemVerdicts.some((verdict) => verdict === 'needs-ie' || verdict === 'opens-in-ie-mode')],
  ['update', ({ browser, readinesses }) => browser.act === 'you' || readinesses.some(({ is }) => is === 'needs-update')],
  [
    'computer',
    ({ browser, readinesses }) => browser.act === 'it' || readinesses.some(({ is, by }) => is === 'cannot' && by?.kind === 'os'),
  ],
  ['switched-off', ({ readinesses }) => readinesses.some(({ is }) => is === 'switched-off')],
  ['maker', ({ readinesses }) => readinesses.some(({ is, maker }) => is === 'cannot' || maker === 'not-supported')],
  ['unknown', ({ readinesses }) => readinesses.some(({ is }) => is === 'unknown')],
];

/**
 * The first thing in the way of using every approved tool, by who can remove it and how soon:
 *
 * 1. `ie-system`: a system that only Internet Explorer, or its mode, opens. It holds the whole computer back.
 * 2. `update`: an update that this person can have, for the browser or for a tool.
 * 3. `computer`: only IT can change it: the operating system, or the browser's line.
 * 4. `switched-off`: a setting of this computer.
 * 5. `maker`: no version of this browser has what a tool needs, or the tool's maker leaves it out.
 * 6. `unknown`: nothing is known to be in the way, but not all could be told.
 */
export const readyAnswer = (met: Met): ReadyAnswer => checks.find(([, applies]) => applies(met))?.[0] ?? 'yes';
