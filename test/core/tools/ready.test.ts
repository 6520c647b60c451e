import { describe, expect, it } from 'vitest';
import type { BrowserState } from '../../../core/model/browser';
import type { Readiness } from '../../../core/model/tool';
import type { VerdictKind } from '../../../core/model/verdict';
import { readyAnswer } from '../../../core/tools/ready';

const browser = (act: BrowserState['act']): BrowserState => ({
  is: act === 'nobody' ? 'current' : 'below-minimum',
  because: act === 'nobody' ? 'newest' : 'below-organisation',
  act,
  minimum: null,
  newest: 158,
  asOf: '2026-11-12',
});
const tool = (is: Readiness['is'], over: Partial<Readiness> = {}): Readiness => ({
  is,
  by: null,
  maker: 'none-stated',
  worksIn: [],
  updateTo: null,
  ...over,
});
const os: Partial<Readiness> = { by: { kind: 'os', names: ['windows'] } };
const ready = tool('ready');

describe('the first thing in the way', () => {
  it.each([
    ['nothing', [ready], [], 'nobody', 'yes'],
    ['no tools, no systems', [], [], 'nobody', 'yes'],
    ['a system that needs Internet Explorer, before all else', [tool('needs-update')], ['needs-ie'], 'it', 'ie-system'],
    ['one that opens in its mode', [ready], ['opens-in-ie-mode'], 'nobody', 'ie-system'],
    ['a system that runs nowhere is no reason to keep Internet Explorer', [ready], ['cannot-run', 'has-problems'], 'nobody', 'yes'],
    ['a tool wants an update, before the computer', [tool('needs-update'), tool('cannot', os)], [], 'nobody', 'update'],
    ['the browser wants one', [ready], ['no-problem-found'], 'you', 'update'],
    ['only IT can change it, before what is switched off', [tool('switched-off')], [], 'it', 'computer'],
    ['the operating system', [tool('cannot', os), tool('switched-off')], [], 'nobody', 'computer'],
    ['switched off, before the maker', [tool('switched-off'), tool('cannot')], [], 'nobody', 'switched-off'],
    ['no version of this browser can', [tool('cannot'), tool('unknown')], [], 'nobody', 'maker'],
    ['the maker leaves it out', [tool('ready-with-limits', { maker: 'not-supported' })], [], 'nobody', 'maker'],
    ['the maker helps where it can', [tool('ready-with-limits', { maker: 'best-effort' })], [], 'nobody', 'yes'],
    ['not all could be told', [ready, tool('unknown')], [], 'nobody', 'unknown'],
  ] as [string, Readiness[], VerdictKind[], BrowserState['act'], string][])('%s', (_, readinesses, systemVerdicts, act, expected) =>
    expect(readyAnswer({ readinesses, systemVerdicts, browser: browser(act) })).toBe(expected),
  );
});
