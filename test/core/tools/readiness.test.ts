import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { daysAfter } from '../../../core/browsers/days';
import { plannedReleases, releasesHorizon } from '../../../core/browsers/releases';
import type { Family, Identity, OsName } from '../../../core/model/browser';
import { type FeatureProbes, type Readiness, Tool, type ToolInput } from '../../../core/model/tool';
import { readiness } from '../../../core/tools/readiness';

const today = '2026-11-23';
const win7: [OsName, string] = ['windows', '7'];
const provided: Family[] = ['chrome', 'edge', 'firefox'];

const tool = (over: Partial<ToolInput>): Tool =>
  v.parse(Tool, { id: 'tool', name: 'A tool', purpose: 'For a test', category: 'talk', ...over });

const browser = (family: Family, version: string, os: [OsName, string | null] = ['windows', '11']): Identity => ({
  family,
  version,
  engine: Number.parseInt(version, 10),
  channel: family === 'firefox' && !/^\d+\.0/.test(version) ? 'esr' : 'unknown',
  os: { name: os[0], version: os[1] },
});

const maker = (versions: NonNullable<ToolInput['maker']>['versions'], over: object = {}): Partial<ToolInput> => ({
  maker: { versions, source: 'A page of its maker', trust: 'primary', ...over },
});
const feature = (id: string, tier: 'required' | 'best' = 'required') => ({ kind: 'feature', id, tier }) as const;

const mattermost = tool(maker({ chrome: { min: 150 }, edge: { min: 150 }, firefox: { min: 140 } }));
const jitsi = tool({
  ...maker({ chrome: { min: 72 }, edge: { min: 79 }, firefox: { min: 68 } }, { best: { chrome: { min: 96 }, firefox: { min: 101 } } }),
  needs: [feature('webrtc'), feature('media-capture')],
});
const bigBlueButton = tool(maker({ chrome: { min: 72 }, edge: { min: 79 }, firefox: { min: 68 }, opera: { min: 50 } }));
const element = tool(
  maker({ chrome: { last: 2 }, edge: { last: 2 }, firefox: { last: 2 } }, { bestEffort: ['firefox-esr', 'extended-stable'] }),
);
const teams = tool(maker({ chrome: { last: 3 }, edge: { last: 3 }, firefox: { last: 3 } }));
const meet = tool(maker({ chrome: { current: true }, edge: { current: true }, firefox: { current: true } }));
const buddy = tool({ needs: [feature('grid')] });

const ask = (of: Tool, identity: Identity | null, probes: FeatureProbes = {}, day = today, provides = provided): Readiness =>
  readiness({ tool: of, identity, probes, provides, today: day });
const said = ({ is, maker: says, updateTo }: Readiness): string => `${is} ${says} ${updateTo ?? '-'}`;

describe('golden contrasts, 23 November 2026', () => {
  const esr153 = browser('firefox', '153.7.0');
  const chrome109 = browser('chrome', '109.0.5414.120', win7);
  it.each([
    ['ESR 153: Mattermost asks for 140', mattermost, esr153, 'ready supported -'],
    ['ESR 153: Jitsi', jitsi, esr153, 'ready supported -'],
    ['ESR 153: BigBlueButton', bigBlueButton, esr153, 'ready supported -'],
    ['ESR 153 fails "last 2" though patched: Element helps where it can', element, esr153, 'ready-with-limits best-effort -'],
    ['ESR 153 fails "last 3": Teams', teams, esr153, 'ready-with-limits not-supported -'],
    ['ESR 153 is not the current version: Meet', meet, esr153, 'ready-with-limits not-supported -'],
    ['Chrome 109 on Windows 7: Jitsi', jitsi, chrome109, 'ready supported -'],
    ['Chrome 109 on Windows 7: BigBlueButton', bigBlueButton, chrome109, 'ready supported -'],
    ['Chrome 109 on Windows 7: Mattermost, and no update to be had', mattermost, chrome109, 'ready-with-limits not-supported -'],
    ['Chrome 131 on Windows 11: Mattermost', mattermost, browser('chrome', '131.0.1.1'), 'needs-update not-supported 150'],
    ['Chrome 131 on Windows 11: a tool that states none', buddy, browser('chrome', '131.0.1.1'), 'ready none-stated -'],
    ['Chrome 131: Element', element, browser('chrome', '131.0.1.1'), 'needs-update not-supported 157'],
    ['Chrome 157: Element', element, browser('chrome', '157.0.1.1'), 'ready supported -'],
    ['Chrome 156, perhaps Extended Stable: Element', element, browser('chrome', '156.0.1.1'), 'ready-with-limits best-effort -'],
    ['Edge 156: last 3', teams, browser('edge', '156.0.1.1'), 'ready supported -'],
    ['Edge 155, perhaps Extended Stable: last 3', teams, browser('edge', '155.0.1.1'), 'ready-with-limits not-supported -'],
    [
      'Chrome 156, perhaps Extended Stable: a fixed bound',
      tool(maker({ chrome: { min: 157 } })),
      browser('chrome', '156.0.1.1'),
      'needs-update not-supported 157',
    ],
    ['Chrome 157, days after 158: current', meet, browser('chrome', '157.0.1.1'), 'ready supported -'],
    ['Firefox 158: current', meet, browser('firefox', '158.0'), 'needs-update not-supported 159'],
    ['ESR 115 on Windows 7: Mattermost', mattermost, browser('firefox', '115.38.0', win7), 'ready-with-limits not-supported -'],
    ['ESR 115 on Windows 10: Mattermost', mattermost, browser('firefox', '115.38.0', ['windows', '10']), 'needs-update not-supported 140'],
    ['ESR 115 is not the last ESR: Element', element, browser('firefox', '115.38.0', win7), 'ready-with-limits not-supported -'],
    ['a fork with an engine that Chrome would pass with', mattermost, browser('chromium', '156.0.1.1'), 'ready unknown -'],
    ['a fork that misses a moving bound, kept patched', element, browser('chromium', '156.0.1.1'), 'ready unknown -'],
    ['a fork that misses a moving bound, too old', element, browser('chromium', '140.0.1.1'), 'ready-with-limits not-supported -'],
    ['a fork with an engine too old even for Chrome', mattermost, browser('chromium', '131.0.1.1'), 'ready-with-limits not-supported -'],
    [
      'Edge where the maker names Chrome alone',
      tool(maker({ chrome: { min: 1 } })),
      browser('edge', '158.0'),
      'ready-with-limits not-supported -',
    ],
  ])('%s', (_, of, identity, expected) => expect(said(ask(of, identity))).toBe(expected));
});

describe('data and probe', () => {
  const chrome = browser('chrome', '158.0.1.1');
  const needs = (...ids: string[]): Tool => tool({ needs: ids.map((id) => feature(id)) });
  it.each([
    ['both yes', needs('webrtc'), chrome, { webrtc: 'yes' }, 'ready'],
    ['data yes, seen no: switched off here', needs('webrtc'), chrome, { webrtc: 'no' }, 'switched-off'],
    ['data no, seen yes: the data is old', needs('popover'), browser('chrome', '110.0'), { popover: 'yes' }, 'ready'],
    ['both no, a newer one has it', needs('popover'), browser('chrome', '110.0'), { popover: 'no' }, 'needs-update'],
    ['both no, no version has it', needs('file-system-access'), browser('firefox', '160.0'), { 'file-system-access': 'no' }, 'cannot'],
    ['not to be seen from here: the data speaks', needs('push'), browser('firefox', '160.0'), { push: 'not-here' }, 'ready'],
    ['not to be seen, and too old', needs('popover'), browser('chrome', '110.0'), { popover: 'not-here' }, 'needs-update'],
    ['never looked', needs('webrtc'), chrome, {}, 'ready'],
    ['a feature that we do not know', needs('telepathy'), chrome, {}, 'unknown'],
    ['a newer one has it, but not for Windows 7', needs('popover'), browser('chrome', '109.0', win7), { popover: 'no' }, 'cannot'],
    [
      'an ESR is updated within the ESR lines',
      needs('has'),
      browser('firefox', '115.38.0', ['windows', '10']),
      { has: 'no' },
      'needs-update',
    ],
    ['a browser that says nothing, seen yes', needs('webrtc'), null, { webrtc: 'yes' }, 'ready'],
    ['a browser that says nothing, not seen', needs('webrtc'), null, {}, 'unknown'],
    ['one of two is off', needs('grid', 'webrtc'), chrome, { grid: 'yes', webrtc: 'no' }, 'switched-off'],
    ['nothing helps before what an update would', needs('popover', 'file-system-access'), browser('firefox', '120.0'), {}, 'cannot'],
  ] as const)('%s: %s', (_, of, identity, probes, is) => expect(ask(of, identity, probes).is).toBe(is));

  it('names the need that decided it, in the words of the catalogue where it has some', () => {
    expect(ask(tool({ needs: [{ ...feature('webrtc'), for: 'calls' }] }), chrome, { webrtc: 'no' }).by).toEqual({
      kind: 'feature',
      id: 'webrtc',
      name: 'calls',
    });
    expect(ask(needs('webrtc'), chrome, { webrtc: 'no' }).by).toMatchObject({ name: 'WebRTC' });
  });

  it('names what the maker asks for', () => {
    expect(ask(mattermost, browser('chrome', '131.0')).by).toEqual({ kind: 'maker', asks: { min: 150 } });
    expect(ask(tool(maker({ chrome: { min: 1 } })), browser('edge', '158.0')).by).toEqual({ kind: 'maker', asks: null });
  });

  it('asks for the highest of several updates', () =>
    expect(ask(tool({ ...maker({ chrome: { min: 112 } }), needs: [feature('popover')] }), browser('chrome', '110.0'))).toMatchObject({
      is: 'needs-update',
      by: { kind: 'feature', id: 'popover' },
      updateTo: 116,
    }));

  it('an unmet "best" need limits, and never more', () => {
    const limited = tool({ needs: [feature('grid'), feature('file-system-access', 'best')] });
    expect(ask(limited, browser('firefox', '160.0'))).toMatchObject({ is: 'ready-with-limits', by: { id: 'file-system-access' } });
    expect(ask(tool({ needs: [feature('webrtc', 'best')] }), chrome, { webrtc: 'no' }).is).toBe('ready-with-limits');
  });

  it('below what the maker calls best, it is ready with limits', () =>
    expect(ask(tool(maker({ chrome: { min: 72 } }, { best: { chrome: { min: 159 } } })), chrome).is).toBe('ready-with-limits'));

  it.each([
    ['windows', 'ready'],
    ['linux', 'cannot'],
    ['other', 'unknown'],
  ] as const)('a tool for Windows alone, on %s: %s', (os, is) =>
    expect(ask(tool({ needs: [{ kind: 'os', names: ['windows'], tier: 'required' }] }), browser('chrome', '158.0', [os, null])).is).toBe(
      is,
    ),
  );
});

describe('other browsers of the organisation', () => {
  it.each([
    ['only where a version has it', tool({ needs: [feature('file-system-access')] }), browser('firefox', '160.0'), ['chrome', 'edge']],
    ['in the newest of each', mattermost, browser('chrome', '131.0'), ['chrome', 'edge', 'firefox']],
    ['none on Windows 7', tool({ needs: [feature('popover')] }), browser('chrome', '109.0', win7), []],
    ['where Windows 7 still can', buddy, browser('chrome', '109.0', win7), ['chrome', 'edge', 'firefox']],
    ['not those that the maker leaves out', tool(maker({ chrome: { min: 1 } })), browser('edge', '158.0'), ['chrome']],
  ])('%s', (_, of, identity, worksIn) => expect(ask(of, identity).worksIn).toEqual(worksIn));

  it('only what it provides', () => expect(ask(mattermost, browser('chrome', '131.0'), {}, today, ['edge']).worksIn).toEqual(['edge']));
});

describe('time', () => {
  const late = daysAfter(releasesHorizon, 1);
  it('stale data makes moving bounds unknown, and fixed ones stay', () => {
    expect(said(ask(element, browser('chrome', '131.0'), {}, late))).toBe('ready unknown -');
    expect(said(ask(mattermost, browser('chrome', '131.0'), {}, late))).toBe('needs-update not-supported 150');
  });

  it('a browser newer than our data is current', () => {
    const beyond = `${(plannedReleases('chrome').at(-1)?.major ?? 0) + 1}.0`;
    for (const each of [element, teams, meet, mattermost])
      expect(said(ask(each, browser('chrome', beyond), {}, late))).toBe('ready supported -');
  });

  it('months bound by the day of release', () => {
    const slack = tool(maker({ chrome: { months: 12 } }));
    expect(said(ask(slack, browser('chrome', '144.0')))).toBe('ready supported -');
    expect(said(ask(slack, browser('chrome', '140.0')))).toMatch(/^needs-update not-supported 14\d$/);
  });
});
