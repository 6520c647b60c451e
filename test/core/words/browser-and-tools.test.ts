import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { lifecycle } from '../../../core/browsers/lifecycle';
import { browserState } from '../../../core/browsers/state';
import { BrowserState, families, type Identity, systems } from '../../../core/model/browser';
import { featureIds } from '../../../core/model/feature';
import { type Readiness, readinesses, Tool } from '../../../core/model/tool';
import { readiness } from '../../../core/tools/readiness';
import { browserReason, browserTitle, identityWords, updateSteps } from '../../../core/words/browser';
import { asksWords, featureWords, makerWords, readinessReason, readinessTitles } from '../../../core/words/tools';

const chrome131: Identity = {
  family: 'chrome',
  version: '131.0.6778.86',
  engine: 131,
  channel: 'unknown',
  os: { name: 'windows', version: '11' },
};
const today = '2026-11-23';
const catalogue = v.parse(v.array(Tool), JSON.parse(readFileSync(new URL('../../fairshire/catalogue.json', import.meta.url), 'utf8')));
const named = (id: string): Tool => {
  const tool = catalogue.find((each) => each.id === id);
  if (!tool) throw new Error(`no ${id}`);
  return tool;
};

/** What no sentence may hold: frightening or technical words, left-over values, or a gap. */
const wrong = /insecure|unsupported|vulnerab|danger|risk|e\.g\.|i\.e\.|undefined|null|NaN|\[object|\bAPI\b| {2}|\.\.|\s[.,:]/i;
const clean = (sentence: string): void => {
  expect(sentence).not.toMatch(wrong);
  expect(sentence).toMatch(/^[A-Z“].*[.?]$/s);
};

describe('words about the browser', () => {
  it.each([
    ['chrome', '131.0.6778.86', 'unknown', 'Chrome 131 on Windows 11'],
    ['firefox', '153.7.0', 'esr', 'Firefox 153.7 (extended support) on Windows 11'],
    ['chromium', '156.0.8078.79', 'unknown', 'A browser built on Chromium 156 on Windows 11'],
    ['other', '8.1', 'unknown', 'A browser that we do not know on Windows 11'],
  ] as const)('%s %s', (family, version, channel, expected) =>
    expect(identityWords({ ...chrome131, family, version, channel, engine: Number.parseInt(version, 10) })).toBe(expected),
  );

  it('says what the organisation asks for', () => {
    const state = browserState({ identity: chrome131, lifecycle, minimum: { chrome: 138 }, today });
    expect(browserTitle(state)).toBe('An update is waiting for you');
    expect(browserReason(state, chrome131)).toBe('Your organisation asks for Chrome 138 or later. You have Chrome 131.');
  });

  it('says who has to act', () => {
    const identity: Identity = { ...chrome131, version: '109.0.1.1', engine: 109, os: { name: 'windows', version: '7' } };
    const state = browserState({ identity, lifecycle, minimum: {}, today });
    expect(browserReason(state, identity)).toBe('Chrome 109 is the last version for Windows 7, and it no longer gets updates.');
  });

  const { because, act } = BrowserState.entries;
  it.each(because.options.flatMap((why) => act.options.map((who) => [why, who] as const)))('%s, %s acts: whole sentences', (why, who) => {
    for (const identity of [chrome131, null]) {
      const state: BrowserState = { is: 'supported', because: why, act: who, minimum: 138, newest: 158, asOf: '2026-11-12' };
      expect(browserTitle(state)).not.toMatch(wrong);
      clean(browserReason(state, identity));
      clean(browserReason({ ...state, newest: null }, identity));
    }
  });

  it('tells how to update every browser on every system', () => {
    for (const family of families) {
      for (const os of systems) {
        const steps = updateSteps(family, os);
        expect(steps.length).toBeGreaterThanOrEqual(2);
        for (const step of steps) clean(step.replace('menu … at', 'menu at'));
      }
    }
  });
});

describe('words about tools', () => {
  const say = (id: string, probes: Record<string, 'yes' | 'no'> = {}, identity: Identity | null = chrome131): string[] => {
    const tool = named(id);
    return readinessReason(tool, readiness({ tool, identity, probes, provides: ['chrome', 'edge', 'firefox'], today }), identity);
  };
  it.each([
    [
      'needs an update, by its maker',
      say('mattermost'),
      ['Its maker asks for Chrome 150 or later. You have Chrome 131.', 'It works in Edge and Firefox, which your organisation provides.'],
    ],
    [
      'switched off',
      say('jitsi-meet', { webrtc: 'no' }),
      ['Your browser can do this, but it is switched off on this computer: video and voice calls. Ask IT to allow it.'],
    ],
    ['ready, supported', say('jitsi-meet'), []],
    ['no statement', say('buddy'), ['Its maker does not say which browsers it supports. Your browser has all that it needs.']],
    [
      'without a "best" need, taken away here: no promise for other browsers',
      say('ideas-for-bristol', { webgl2: 'no' }),
      ['It works, without this: the moving map of ideas.'],
    ],
  ])('%s', (_, said, expected) => expect(said).toEqual(expected));

  it('says best effort for a patched ESR', () => {
    const esr: Identity = { ...chrome131, family: 'firefox', version: '153.7.0', engine: 153, channel: 'esr' };
    expect(say('element', {}, esr)[0]).toBe(makerWords['best-effort']);
  });

  it('every readiness, reason and maker in every family makes whole sentences', () => {
    const bys: Readiness['by'][] = [
      null,
      { kind: 'feature', id: 'webrtc', name: 'WebRTC' },
      { kind: 'feature', id: 'telepathy', name: 'telepathy' },
      { kind: 'os', names: ['windows', 'macos'] },
      { kind: 'maker', asks: null },
      { kind: 'maker', asks: { last: 2 } },
    ];
    for (const is of readinesses) {
      expect(readinessTitles[is]).not.toMatch(wrong);
      for (const by of bys) {
        for (const maker of ['supported', 'best-effort', 'not-supported', 'none-stated', 'unknown'] as const) {
          for (const identity of [chrome131, null, ...families.map((family) => ({ ...chrome131, family }))]) {
            const updateTo = is === 'needs-update' ? 150 : null;
            readinessReason(named('jitsi-meet'), { is, by, maker, worksIn: ['edge'], updateTo }, identity).forEach(clean);
          }
        }
      }
    }
  });

  it.each([
    [{ min: 150 }, 'Chrome 150 or later'],
    [{ last: 2 }, 'the last 2 versions of Chrome'],
    [{ last: 1 }, 'the newest version of Chrome'],
    [{ months: 12 }, 'versions of Chrome from the last 12 months'],
    [{ current: true as const }, 'the current version of Chrome'],
  ])('%j: %s', (need, expected) => expect(asksWords(need, 'chrome')).toBe(expected));

  it('names every feature in plain words', () => {
    for (const id of featureIds) expect(featureWords[id]).toMatch(/^[a-z][a-z ]+$/);
  });
});
