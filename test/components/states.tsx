import type { JSX } from 'preact';
import { Options, type OptionsProps } from '../../components/options';
import { Popup, type PopupProps } from '../../components/popup';
import type { Everything } from '../../core/model/message';
import { ieRoutes } from '../../core/model/policy';
import { verdicts } from '../../core/model/verdict';
import { search } from '../../core/tools/search';
import { statusWords } from '../../core/words/popup';
import { answers, everything, identity, pages, policy, withPolicy } from './fixtures';

const nothing = () => {};
const actions = { recheck: nothing, again: nothing, copy: nothing, options: nothing };

export function popup(shown: Everything | 'waiting' | 'failed', change: Partial<PopupProps> = {}): JSX.Element {
  const known: PopupProps['known'] = typeof shown === 'string' ? { is: shown } : { is: 'here', everything: shown };
  const address = known.is === 'here' ? `http://${known.everything.page.host}/leave/` : '';
  const find = (query: string) => search(policy.tools, query);
  return <Popup known={known} view="page" address={address} status="" find={find} actions={actions} {...change} />;
}

const options = (change: Partial<OptionsProps> = {}): JSX.Element => (
  <Options inForce={{ source: 'managed', policy, problems: [] }} news={null} load={nothing} end={nothing} {...change} />
);

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
  page: { verdict: { is: 'not-checked', because: 'elsewhere', findings: [], notLookedAt: [] }, host: 'example.org', system: null },
});
const on = (os: 'macos' | 'linux', change: Partial<typeof identity> = {}) => ({ ...identity, ...change, os: { name: os, version: null } });
const newest = { ...everything().browser, is: 'current' as const, because: 'newest' as const, act: 'nobody' as const };
const withoutHow = { name: 'Fairshire County Council', help: { name: 'IT service desk', how: 'ring 4400, weekdays 8am to 6pm' } };

/** Every state that a person can meet in the popup, by name. */
export const popupStates: Record<string, JSX.Element> = {
  waiting: popup('waiting'),
  failed: popup('failed'),
  'policy-none': popup(noPolicy('none')),
  'policy-pending': popup(noPolicy('pending')),
  ...Object.fromEntries(
    verdicts.flatMap((verdict) =>
      ieRoutes.map((ieRoute) => [`page-${verdict}-${ieRoute}`, popup(withPolicy({ ieRoute }, { page: pages[verdict] }))]),
    ),
  ),
  'page-elsewhere': popup(elsewhere),
  'page-needs-ie-macos': popup(withPolicy({ ieRoute: 'edge' }, { identity: on('macos') })),
  'page-needs-ie-linux-lbs': popup(withPolicy({ ieRoute: 'chrome-lbs' }, { identity: on('linux') })),
  'page-needs-ie-in-edge': popup(withPolicy({ ieRoute: 'edge' }, { identity: { ...identity, family: 'edge' } })),
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

/** Every state of the options page. */
export const optionsStates: Record<string, JSX.Element> = {
  'options-managed': options(),
  'options-none': options({ inForce: noPolicy('none').inForce }),
  'options-pending': options({ inForce: noPolicy('pending').inForce }),
  'options-trial': options({ inForce: { source: 'trial', policy, problems: [] }, news: { is: 'loaded', file: 'fairshire.json' } }),
  'options-ended': options({ inForce: noPolicy('none').inForce, news: { is: 'ended' } }),
  'options-refused': options({ inForce: noPolicy('none').inForce, news: { is: 'refused', reason: 'this file is not JSON' } }),
  'options-problems': options({
    inForce: {
      source: 'managed',
      policy,
      problems: [
        { key: 'tools.3.url', reason: 'must begin with https:// or http://', effect: 'left-out' },
        { key: 'expectedBrowsers', reason: 'was text; read as the number 500', effect: 'coerced' },
        { key: 'organization', reason: 'Footbridge knows no such key', effect: 'ignored' },
        { key: '', reason: 'the policy must be an object with named keys', effect: 'kept' },
      ],
    },
  }),
};
