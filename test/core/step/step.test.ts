import { describe, expect, it, test } from 'vitest';
import { families, systems } from '../../../core/model/browser';
import { type StepKind, steps } from '../../../core/model/next-step';
import { ieRoutes } from '../../../core/model/policy';
import { listings } from '../../../core/model/site-list';
import { verdicts } from '../../../core/model/verdict';
import { noPolicy } from '../../../core/policy';
import { nextStep, nextStepFor, type Situation } from '../../../core/step';
import { stepWords } from '../../../core/words/step';

const notices: Situation['notice'][] = [
  null,
  { text: 'Replaced in March.' },
  { text: 'Replaced in March.', instead: { name: 'New leave form', url: 'https://leave.example.org/' } },
];
const provided: Situation['provides'][] = [[], ['edge'], ['chrome'], ['firefox'], ['edge', 'chrome', 'firefox']];
const reasons: Record<(typeof verdicts)[number], (string | null)[]> = {
  'no-problem-found': [null],
  'has-problems': ['vbscript', 'blocked-frame'],
  'needs-ie': ['activex-script'],
  'cannot-run': ['flash'],
  refused: ['tls-too-old', 'certificate'],
  'opens-in-ie-mode': ['site-list'],
  'not-checked': ['elsewhere', 'opened-before'],
  unknown: ['unreachable', 'no-evidence'],
};

/** Everything that can be, and what browsers cannot be: opening in Internet Explorer mode comes from Edge on Windows alone. */
const all: Situation[] = verdicts
  .flatMap((is) =>
    reasons[is].flatMap((because) =>
      listings.flatMap((listing) =>
        ieRoutes.flatMap((route) =>
          provided.flatMap((provides) =>
            families.flatMap((family) =>
              systems.flatMap((os) =>
                notices.map((notice) => ({ verdict: { is, because }, listing, route, provides, family, os, notice }) as const),
              ),
            ),
          ),
        ),
      ),
    ),
  )
  .filter(({ verdict, family, os }) => verdict.is !== 'opens-in-ie-mode' || (family === 'edge' && os === 'windows'));

const said = (situation: Situation) => stepWords(nextStep(situation), situation.family, 'hr.example.org');
const told = (situation: Situation) => Object.values(said(situation)).join(' ');
const broken = (wrong: (situation: Situation) => boolean) => all.filter(wrong).slice(0, 3);

describe(`attacked with ${all.length} situations`, () => {
  it('links to Edge only on Windows, from another browser, where Edge is provided and pages are opened in it', () => {
    expect(
      broken((situation) => {
        const { main, beside } = nextStep(situation);
        const allowed =
          situation.os === 'windows' &&
          situation.family !== 'edge' &&
          (situation.provides.length === 0 || situation.provides.includes('edge')) &&
          (situation.route === 'edge' || situation.route === 'chrome-lbs');
        return (main === 'open-in-edge' || beside === 'open-in-edge') && !allowed;
      }),
    ).toEqual([]);
  });

  it('names Edge and Internet Explorer mode on Windows alone', () => {
    expect(broken((situation) => situation.os !== 'windows' && /Edge|Internet Explorer mode/.test(told(situation)))).toEqual([]);
  });

  it('never speaks of Edge where the organisation opens nothing in it, but of a page that Edge has opened', () => {
    expect(
      broken(
        ({ route, ...rest }) =>
          (route === 'none' || route === 'remote-app') &&
          rest.verdict.is !== 'opens-in-ie-mode' &&
          /Edge|Internet Explorer mode/.test(told({ route, ...rest })),
      ),
    ).toEqual([]);
  });

  it('speaks of something below only where IT has said something, and then never says to tell IT what it knows', () => {
    expect(broken((situation) => /below/.test(told(situation)) && situation.notice === null)).toEqual([]);
    expect(broken((situation) => /[Tt]ell IT/.test(told(situation)) && situation.notice !== null)).toEqual([]);
  });

  it("names Edge's own menu in Edge alone", () => {
    expect(broken((situation) => situation.family !== 'edge' && /menu/.test(told(situation)))).toEqual([]);
  });

  it('sends to Chrome only where the organisation provides it and Chrome hands over', () => {
    expect(
      broken(
        (situation) =>
          nextStep(situation).is === 'open-in-chrome' && (!situation.provides.includes('chrome') || situation.route !== 'chrome-lbs'),
      ),
    ).toEqual([]);
  });

  it('says that a browser hands over by itself of Chrome and Chromium alone', () => {
    expect(broken((situation) => nextStep(situation).is === 'hand-over' && !['chrome', 'chromium'].includes(situation.family))).toEqual([]);
  });

  it('offers what IT names in place of the page only where there is such a thing, and then never asks for what is known', () => {
    expect(broken((situation) => nextStep(situation).main === 'instead' && !situation.notice?.instead)).toEqual([]);
    expect(broken((situation) => situation.notice !== null && Object.values(nextStep(situation)).includes('tell-it'))).toEqual([]);
  });

  it('leaves nobody with a page that does not work and nobody to turn to', () => {
    const stuck = new Set(['needs-ie', 'cannot-run', 'refused']);
    expect(
      broken((situation) => {
        const { main, beside } = nextStep(situation);
        return stuck.has(situation.verdict.is) && ![main, beside].some((button) => button === 'tell-it' || button === 'ask-it');
      }),
    ).toEqual([]);
  });

  it('has one clear step: no two buttons alike, and a sentence that ends', () => {
    expect(
      broken((situation) => {
        const { main, beside } = nextStep(situation);
        const { say, hint } = said(situation);
        const ends = main === 'instead' ? /:$/ : /[^.]\.$|”\.$/;
        return (main !== null && main === beside) || !ends.test(say) || say.length > 90 || hint.length > 100;
      }),
    ).toEqual([]);
  });

  it('uses every step there is', () => {
    expect(new Set(all.map((situation) => nextStep(situation).is))).toEqual(new Set(steps));
  });
});

const windows = { os: 'windows', provides: ['edge', 'chrome', 'firefox'], listing: 'no-list', notice: null } as const;
const needsIe = (change: Partial<Situation>): Situation => ({
  ...windows,
  verdict: { is: 'needs-ie', because: 'vbscript' },
  route: 'edge',
  family: 'chrome',
  ...change,
});

describe('a page that needs Internet Explorer', () => {
  it.each<[string, Partial<Situation>, StepKind]>([
    ['Edge will do: Chrome', {}, 'open-in-edge'],
    ['Edge will do: Firefox', { family: 'firefox' }, 'open-in-edge'],
    ['Edge will do: Chromium, on the list', { family: 'chromium', listing: 'sent' }, 'open-in-edge'],
    ['Edge will ask the server', { listing: 'server-says' }, 'open-in-edge'],
    ['Edge would not switch: not on the list', { listing: 'not-sent' }, 'ask-to-list'],
    ['in Edge, not on the list', { family: 'edge', listing: 'not-sent' }, 'edge-menu'],
    ['in Edge, the list is not known', { family: 'edge' }, 'edge-menu'],
    ['no browser is named: Edge is there', { provides: [] }, 'open-in-edge'],
    ['Edge is not provided', { provides: ['chrome'] }, 'no-edge'],
    ['Edge is not provided, on the list', { provides: ['chrome'], listing: 'sent' }, 'no-edge'],
    ['macOS', { os: 'macos' }, 'windows-computer'],
    ['macOS, in Edge', { os: 'macos', family: 'edge' }, 'windows-computer'],
    ['Linux, on the list', { os: 'linux', listing: 'sent' }, 'windows-computer'],
    ['ChromeOS', { os: 'chromeos' }, 'windows-computer'],
    ['a system that does not tell', { os: 'other', family: 'other' }, 'windows-computer'],
    ['Chrome hands over', { route: 'chrome-lbs' }, 'hand-over'],
    ['Chrome should have handed over: Edge is surer', { route: 'chrome-lbs', listing: 'sent' }, 'open-in-edge'],
    ['Chrome should have handed over, no Edge', { route: 'chrome-lbs', listing: 'sent', provides: ['chrome'] }, 'hand-over'],
    ['Chrome would not hand over', { route: 'chrome-lbs', listing: 'not-sent' }, 'ask-to-list'],
    ['Chromium hands over, too', { route: 'chrome-lbs', family: 'chromium' }, 'hand-over'],
    ['Brave is not known to', { route: 'chrome-lbs', family: 'brave' }, 'open-in-edge'],
    ['Firefox cannot hand over', { route: 'chrome-lbs', family: 'firefox', listing: 'sent' }, 'open-in-edge'],
    ['Firefox, no Edge: Chrome', { route: 'chrome-lbs', family: 'firefox', provides: ['firefox', 'chrome'] }, 'open-in-chrome'],
    ['Firefox alone', { route: 'chrome-lbs', family: 'firefox', provides: ['firefox'] }, 'no-edge'],
    ['Edge, where Chrome hands over', { route: 'chrome-lbs', family: 'edge', listing: 'not-sent' }, 'edge-menu'],
    ['Chrome hands over, but not on Linux', { route: 'chrome-lbs', os: 'linux' }, 'windows-computer'],
    ['remote application', { route: 'remote-app' }, 'remote-app'],
    ['remote application, macOS', { route: 'remote-app', os: 'macos' }, 'remote-app'],
    ['remote application, in Edge', { route: 'remote-app', family: 'edge' }, 'remote-app'],
    ['no way at all', { route: 'none' }, 'not-here'],
    ['no way at all, in Edge', { route: 'none', family: 'edge' }, 'not-here'],
    ['no way at all, whatever the list says', { route: 'none', listing: 'sent' }, 'not-here'],
  ])('%s', (_, change, step) => expect(nextStep(needsIe(change)).is).toBe(step));
});

describe('a page that the list sends to Edge, whatever was found in it here', () => {
  const sent = (is: Situation['verdict']['is'], because: string | null, change: Partial<Situation> = {}) =>
    needsIe({ listing: 'sent', verdict: { is, because }, ...change });
  it.each<[string, Situation, StepKind]>([
    ['nothing was found', sent('no-problem-found', null), 'open-in-edge'],
    ['problems', sent('has-problems', 'vbscript'), 'open-in-edge'],
    ['not looked at', sent('not-checked', 'opened-before'), 'open-in-edge'],
    ['outside the intranet', sent('not-checked', 'elsewhere'), 'open-in-edge'],
    ['cannot tell', sent('unknown', 'no-evidence'), 'open-in-edge'],
    ['too old a connection', sent('refused', 'tls-too-old'), 'open-in-edge'],
    ['a bad certificate is bad in Edge, too', sent('refused', 'certificate'), 'refused'],
    ['a server that is down is down for Edge, too', sent('unknown', 'unreachable'), 'try-later'],
    ['no supported browser can', sent('cannot-run', 'flash'), 'nowhere'],
    ['in Edge', sent('opens-in-ie-mode', 'site-list', { family: 'edge' }), 'carry-on-in-ie-mode'],
    ['Linux: it works here', sent('no-problem-found', null, { os: 'linux' }), 'carry-on'],
    ['macOS: parts work here', sent('has-problems', 'vbscript', { os: 'macos' }), 'carry-on-unless'],
    ['no Edge: it works here', sent('no-problem-found', null, { provides: ['chrome'] }), 'carry-on'],
    ['remote application: the list is not for here', sent('no-problem-found', null, { route: 'remote-app' }), 'carry-on'],
    [
      'Firefox, no Edge, Chrome hands over',
      sent('unknown', 'no-evidence', { route: 'chrome-lbs', family: 'firefox', provides: ['chrome'] }),
      'open-in-chrome',
    ],
  ])('%s', (_, situation, step) => expect(nextStep(situation).is).toBe(step));
});

describe('what IT says of the system', () => {
  it.each<[string, Partial<Situation>, unknown[]]>([
    ['nothing: ask them', { route: 'none' }, ['ask-it', null]],
    ['something: it is known', { route: 'none', notice: notices[1] ?? null }, [null, 'ask-it']],
    ['something else to use', { route: 'none', notice: notices[2] ?? null }, ['instead', 'ask-it']],
    ['something else to use, and the page opens in Edge', { notice: notices[2] ?? null }, ['open-in-edge', 'ask-it']],
    ['something else to use, in Edge', { family: 'edge', notice: notices[2] ?? null }, ['instead', 'ask-it']],
  ])('%s', (_, change, buttons) => {
    const { main, beside } = nextStep(needsIe(change));
    expect([main, beside]).toEqual(buttons);
  });
});

test('without a policy, in a browser that does not tell, nothing is offered that may not be there', () => {
  const page = {
    verdict: { is: 'needs-ie' as const, because: 'vbscript', findings: [], notLookedAt: [] },
    host: 'hr.example.org',
    system: null,
    listing: { is: 'sent' as const, entry: null },
  };
  expect(nextStepFor(noPolicy, null, page)).toEqual({ is: 'not-here', main: 'ask-it', beside: null, known: false });
});
