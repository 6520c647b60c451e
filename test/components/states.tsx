import type { JSX } from 'preact';
import { Options, type OptionsProps } from '../../components/options';
import { Popup, type PopupProps } from '../../components/popup';
import type { Family, Identity, OsName } from '../../core/model/browser';
import type { Everything } from '../../core/model/message';
import { type IeRoute, ieRoutes } from '../../core/model/policy';
import { type VerdictKind, verdicts } from '../../core/model/verdict';
import { search } from '../../core/tools/search';
import { statusWords } from '../../core/words/popup';
import { answers, everything, identity, listings, pages, policy, siteList, withPolicy } from './fixtures';
import { fairshireRaw, handed, manyTools, nothingHanded, tenFaults } from './received';

const nothing = () => {};
const actions = { recheck: nothing, again: nothing, copy: nothing, options: nothing };

export function popup(shown: Everything | 'waiting' | 'failed', change: Partial<PopupProps> = {}): JSX.Element {
  const known: PopupProps['known'] = typeof shown === 'string' ? { is: shown } : { is: 'here', everything: shown };
  const address = known.is === 'here' ? `http://${known.everything.page.host}/leave/` : '';
  const find = (query: string) => search(policy.tools, query);
  return <Popup known={known} view="page" address={address} status="" find={find} actions={actions} {...change} />;
}

const options = (change: Partial<OptionsProps> = {}): JSX.Element => (
  <Options {...handed(fairshireRaw)} siteList={null} news={null} copyNews={null} load={nothing} end={nothing} copy={nothing} {...change} />
);

/** Another browser, on another system. */
const on = (os: OsName, family: Family = 'chrome', change: Partial<Identity> = {}): Identity => ({
  ...identity,
  family,
  ...change,
  os: { name: os, version: os === 'windows' ? '11' : null },
});

/** A page as it stands with a list, a browser and a system; without a notice of IT's unless `system` says so. */
const routed = (
  is: VerdictKind,
  ieRoute: IeRoute,
  { at, listing = 'no-list', provides = ['edge', 'chrome', 'firefox'], system }: Routed = {},
) =>
  popup(
    withPolicy(
      { ieRoute, provides },
      {
        identity: at ?? identity,
        siteList: listing === 'no-list' ? null : siteList,
        page: { ...pages[is], listing: listings[listing], system: system ?? pages[is].system },
      },
    ),
  );
interface Routed {
  at?: Identity;
  listing?: keyof typeof listings;
  provides?: Family[];
  system?: string;
}

const firefox = on('windows', 'firefox', { version: '153.0', engine: 153, channel: 'esr' });
const edge = on('windows', 'edge');
const withoutNotice = { system: 'staff-directory' };

/** Each verdict by each route, and what browsers, systems, provided browsers and the list make of them. */
export const routeStates: Record<string, JSX.Element> = {
  ...Object.fromEntries(
    verdicts.flatMap((verdict) =>
      ieRoutes.map((ieRoute) => [
        `page-${verdict}-${ieRoute}`,
        routed(verdict, ieRoute, verdict === 'opens-in-ie-mode' ? { at: edge, listing: 'sent' } : {}),
      ]),
    ),
  ),
  ...Object.fromEntries(
    verdicts
      .filter((verdict) => verdict !== 'opens-in-ie-mode')
      .flatMap((verdict) =>
        (['edge', 'chrome-lbs'] as const).map((ieRoute) => [
          `page-sent-${verdict}-${ieRoute}`,
          routed(verdict, ieRoute, { listing: 'sent' }),
        ]),
      ),
  ),
  'page-needs-ie-edge-in-edge': routed('needs-ie', 'edge', { at: edge, ...withoutNotice }),
  'page-needs-ie-edge-in-edge-known': routed('needs-ie', 'edge', { at: edge, listing: 'not-sent' }),
  'page-needs-ie-edge-not-listed': routed('needs-ie', 'edge', { listing: 'not-sent', ...withoutNotice }),
  'page-needs-ie-edge-server-says': routed('needs-ie', 'edge', { listing: 'server-says', ...withoutNotice }),
  'page-needs-ie-edge-none-provided': routed('needs-ie', 'edge', { provides: ['firefox'], at: firefox, ...withoutNotice }),
  'page-needs-ie-edge-firefox': routed('needs-ie', 'edge', { at: firefox, listing: 'sent', ...withoutNotice }),
  'page-needs-ie-edge-macos': routed('needs-ie', 'edge', { at: on('macos'), ...withoutNotice }),
  'page-needs-ie-edge-linux': routed('needs-ie', 'edge', { at: on('linux', 'chromium'), listing: 'sent' }),
  'page-needs-ie-lbs-firefox': routed('needs-ie', 'chrome-lbs', { at: firefox, provides: ['firefox', 'chrome'], ...withoutNotice }),
  'page-needs-ie-lbs-sent-no-edge': routed('needs-ie', 'chrome-lbs', { listing: 'sent', provides: ['chrome'], ...withoutNotice }),
  'page-needs-ie-lbs-chromium': routed('needs-ie', 'chrome-lbs', { at: on('windows', 'chromium'), ...withoutNotice }),
  'page-needs-ie-lbs-macos': routed('needs-ie', 'chrome-lbs', { at: on('macos', 'firefox'), ...withoutNotice }),
  'page-needs-ie-remote-macos': routed('needs-ie', 'remote-app', { at: on('macos'), ...withoutNotice }),
  'page-needs-ie-none-unknown': routed('needs-ie', 'none', withoutNotice),
  'page-no-problem-found-linux-sent': routed('no-problem-found', 'edge', { at: on('linux', 'firefox'), listing: 'sent' }),
};

const noPolicy = (source: 'none' | 'pending') => {
  const { inForce } = everything();
  const empty = { ...inForce.policy, organisation: undefined, tools: [], systems: [], collector: undefined };
  return everything({
    inForce: { source, policy: empty, problems: [] },
    tools: [],
    answers: { preview: [], waiting: [], sent: [] },
    page: { ...pages['not-checked'], system: null, host: '' },
  });
};

const elsewhere = everything({
  page: {
    verdict: { is: 'not-checked', because: 'elsewhere', findings: [], notLookedAt: [] },
    host: 'example.org',
    system: null,
    listing: listings['no-list'],
  },
});
const newest = { ...everything().browser, is: 'current' as const, because: 'newest' as const, act: 'nobody' as const };
const withoutHow = { name: 'Fairshire County Council', help: { name: 'IT service desk', how: 'ring 4400, weekdays 8am to 6pm' } };

const listProblem = { code: 'not-a-site-list' as const, line: 1, column: 1, detail: 'html', since: Date.UTC(2026, 10, 21, 7, 30) };
const badList = { ...siteList, askedAt: listProblem.since, problem: listProblem };

/** Every state that a person can meet in the popup, by name. */
export const popupStates: Record<string, JSX.Element> = {
  waiting: popup('waiting'),
  failed: popup('failed'),
  'policy-none': popup(noPolicy('none')),
  'policy-pending': popup(noPolicy('pending')),
  ...routeStates,
  'page-elsewhere': popup(elsewhere),
  'page-list-bad': popup(withPolicy({ ieRoute: 'edge' }, { siteList: badList, page: { ...pages['needs-ie'], listing: listings.sent } })),
  'page-needs-ie-no-identity': popup(withPolicy({ ieRoute: 'edge' }, { identity: null })),
  'page-needs-ie-no-address': popup(withPolicy({ ieRoute: 'edge' }), { address: '' }),
  'page-needs-ie-help-by-phone': popup(
    withPolicy({ ieRoute: 'none', organisation: withoutHow }, { page: { ...pages['needs-ie'], system: null } }),
  ),
  'page-needs-ie-no-help': popup(
    withPolicy({ ieRoute: 'none', organisation: undefined }, { page: { ...pages['needs-ie'], system: null } }),
  ),
  trial: popup(everything({ inForce: { source: 'trial', policy, problems: [] } }), { status: statusWords.updated }),
  tools: popup(everything(), { view: 'tools' }),
  'tools-empty': popup(withPolicy({ tools: [] }, { tools: [] }), { view: 'tools' }),
  'browser-you': popup(everything(), { view: 'browser' }),
  'browser-it': popup(
    everything({ browser: { ...everything().browser, is: 'out-of-support', because: 'os-ended', act: 'it' }, identity: on('macos') }),
    { view: 'browser' },
  ),
  'browser-newest': popup(everything({ browser: newest }), { view: 'browser' }),
  'browser-firefox': popup(everything({ identity: { ...identity, family: 'firefox', version: '128.2.0', channel: 'esr' } }), {
    view: 'browser',
  }),
  'browser-edge': popup(everything({ identity: { ...identity, family: 'edge' } }), { view: 'browser' }),
  'browser-unknown': popup(
    everything({
      identity: null,
      browser: { is: 'unknown', because: 'not-known', act: 'nobody', minimum: null, newest: null, asOf: '2026-11-12' },
    }),
    { view: 'browser' },
  ),
  'browser-stale': popup(everything({ browser: { ...newest, is: 'unknown', because: 'data-stale' } }), { view: 'browser' }),
  learn: popup(everything(), { view: 'learn' }),
  'learn-nothing-yet': popup(everything({ answers: { preview: [], waiting: [], sent: [] } }), { view: 'learn' }),
  'learn-no-collector': popup(withPolicy({ collector: undefined, privacyNote: undefined }, { answers }), { view: 'learn' }),
};

const listed = handed({ ...fairshireRaw, siteList: siteList.address });

/** Every state of the options page. */
export const optionsStates: Record<string, JSX.Element> = {
  'options-managed': options(),
  'options-none': options(nothingHanded('none')),
  'options-pending': options(nothingHanded('pending')),
  'options-trial': options({ ...handed(fairshireRaw, { source: 'trial' }), news: { is: 'loaded', file: 'fairshire.json' } }),
  'options-ended': options({ ...nothingHanded('none'), news: { is: 'ended' } }),
  'options-refused': options({ ...nothingHanded('none'), news: { is: 'refused', reason: 'this file is not JSON' } }),
  'options-list': options({ ...listed, siteList }),
  'options-list-bad': options({ ...listed, siteList: badList }),
  'options-list-never': options({
    ...listed,
    siteList: { ...badList, list: null, problem: { ...listProblem, code: 'unreachable', line: 0, column: 0, detail: '' } },
  }),
  'options-changed': options({ news: { is: 'changed' }, copyNews: 'not-copied' }),
  'options-faults': options({ ...handed(tenFaults, { identity: firefox }), copyNews: 'copied' }),
  'options-last-good': options(handed({ ...fairshireRaw, collector: 'nowhere' }, { lastGood: policy, handedOver: false })),
  'options-many-tools': options(handed(manyTools)),
  'options-firefox': options(handed(fairshireRaw, { identity: on('linux', 'firefox', { version: '153.0', engine: 153, channel: 'esr' }) })),
  'options-firefox-none': options(nothingHanded('none', firefox)),
  'options-macos': options(handed({}, { identity: on('macos', 'edge') })),
  'options-other': options(handed({ cohort: 'libraries' }, { identity: on('other', 'other') })),
};
