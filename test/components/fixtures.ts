import type { Answer, AnswerContent } from '../../core/model/answer';
import type { BrowserState, Identity } from '../../core/model/browser';
import type { Finding } from '../../core/model/finding';
import type { Everything } from '../../core/model/message';
import type { Policy } from '../../core/model/policy';
import type { Listing, SiteListState } from '../../core/model/site-list';
import type { Readiness, Tool } from '../../core/model/tool';
import type { Verdict, VerdictKind } from '../../core/model/verdict';
import { readPolicy } from '../../core/policy/index';
import { nextStepFor } from '../../core/step';
import { fairshire } from '../fairshire/organisation';

/** Fairshire County Council, as a browser there receives it. */
export const policy: Policy = {
  ...readPolicy(fairshire({ collector: 'https://footbridge.fairshire.test/' })).policy,
};
if (policy.tools.length !== 8) throw new Error('The sample catalogue has eight tools');

export const identity: Identity = {
  family: 'chrome',
  version: '138.0.7204.101',
  engine: 138,
  channel: 'release',
  os: { name: 'windows', version: '11' },
};

export const browserState: BrowserState = {
  is: 'below-minimum',
  because: 'below-organisation',
  act: 'you',
  minimum: 150,
  newest: 156,
  asOf: '2026-11-12',
};

const leave = 'http://hr.fairshire.test/leave/';

const activex: Finding = {
  rule: 'activex-script',
  strength: 'observed',
  effect: 'needs-ie',
  frame: leave,
  where: [
    { source: 'leave.js', line: 41, excerpt: 'new ActiveXObject("MSComCtl2.MonthView")' },
    { source: 'leave.js', line: 88, excerpt: 'new ActiveXObject("ADODB.Connection")' },
  ],
};
const vbscript: Finding = {
  rule: 'vbscript',
  strength: 'certain',
  effect: 'needs-ie',
  frame: `${leave}totals.asp`,
  where: [{ source: 'script 3', line: 1, excerpt: 'Sub AddHours()' }],
};
const flash: Finding = {
  rule: 'flash',
  strength: 'certain',
  effect: 'cannot-run',
  frame: 'http://learning.fairshire.test/fire/',
  where: [{ source: 'object#course', line: null, excerpt: 'fire-safety.swf' }],
};
const gate: Finding = {
  rule: 'ie-gate',
  strength: 'possible',
  effect: 'has-problems',
  frame: 'http://finance.fairshire.test/etenders/',
  where: [{ source: 'check.js', line: 12, excerpt: 'location.replace("wrongbrowser.htm")' }],
};

const found = (is: VerdictKind, because: string | null, ...findings: Finding[]): Verdict => ({ is, because, findings, notLookedAt: [] });

/** A page before anybody has said what to do about it. */
export type Page = Omit<Everything['page'], 'step'>;

export const listings: Record<Listing['is'], Listing> = {
  'no-list': { is: 'no-list', entry: null },
  'not-sent': { is: 'not-sent', entry: null },
  'server-says': { is: 'server-says', entry: { url: 'fairshire.test', line: 3 } },
  sent: { is: 'sent', entry: { url: 'hr.fairshire.test/leave', line: 12 } },
};

export const siteList: SiteListState = {
  address: 'https://footbridge.fairshire.test/sites.xml',
  askedAt: Date.UTC(2026, 10, 20, 10),
  list: { from: 'https://footbridge.fairshire.test/sites.xml', readAt: Date.UTC(2026, 10, 20, 10), version: '205', sites: 48 },
  problem: null,
};

const listing = listings['no-list'];

/** One page of Fairshire's for each verdict. */
export const pages: Record<VerdictKind, Page> = {
  'needs-ie': {
    verdict: {
      ...found('needs-ie', 'activex-script', activex, vbscript),
      notLookedAt: [{ what: 'https://cdn.example/menu.js', why: 'other-host' }],
    },
    host: 'hr.fairshire.test',
    system: 'leave',
    listing,
  },
  'cannot-run': { verdict: found('cannot-run', 'flash', flash), host: 'learning.fairshire.test', system: 'learning-zone', listing },
  'has-problems': {
    verdict: found('has-problems', 'vbscript', vbscript, gate),
    host: 'finance.fairshire.test',
    system: 'etenders',
    listing,
  },
  'no-problem-found': { verdict: found('no-problem-found', null), host: 'directory.fairshire.test', system: 'staff-directory', listing },
  refused: { verdict: found('refused', 'tls-too-old'), host: 'stock.fairshire.test', system: null, listing },
  'opens-in-ie-mode': {
    verdict: found('opens-in-ie-mode', 'site-list'),
    host: 'hr.fairshire.test',
    system: 'timesheets',
    listing: listings.sent,
  },
  'not-checked': { verdict: found('not-checked', 'opened-before'), host: 'intranet.fairshire.test', system: 'the-source', listing },
  unknown: { verdict: found('unknown', 'no-evidence'), host: 'intranet.fairshire.test', system: 'expenses', listing },
};

const ready: Readiness = { is: 'ready', by: null, maker: 'supported', worksIn: ['edge', 'chrome'], updateTo: null };

/** How the sample tools stand in the sample browser: every readiness, with each kind of need. */
const readinesses: Record<string, Readiness> = {
  buddy: { ...ready, maker: 'none-stated' },
  patchwork: ready,
  'ideas-for-bristol': ready,
  'person-to-person': {
    ...ready,
    is: 'ready-with-limits',
    by: { kind: 'feature', id: 'notifications', name: 'notifications' },
    maker: 'best-effort',
  },
  'google-workspace': { ...ready, is: 'ready-with-limits', by: { kind: 'maker', asks: { last: 2 } }, maker: 'not-supported' },
  mattermost: { ...ready, is: 'needs-update', by: { kind: 'maker', asks: { min: 150 } }, maker: 'not-supported', updateTo: 150 },
  'jitsi-meet': { ...ready, is: 'switched-off', by: { kind: 'feature', id: 'webrtc', name: 'WebRTC' }, worksIn: ['edge'] },
  element: { ...ready, is: 'cannot', by: { kind: 'feature', id: 'shared-workers', name: 'Shared workers' }, worksIn: ['edge'] },
};

export const tools: { tool: Tool; readiness: Readiness }[] = policy.tools.map((tool) => ({
  tool,
  readiness: readinesses[tool.id] ?? { is: 'unknown', by: null, maker: 'unknown', worksIn: [], updateTo: null },
}));

const period = '2026-W47';
const contents: AnswerContent[] = [
  { v: 1, period, question: 'browser', answer: 'below-minimum', family: 'chrome', band: 'older' },
  { v: 1, period, question: 'ready', answer: 'ie-system', cohort: 'libraries' },
  { v: 1, period, question: 'tool', subject: 'mattermost', answer: 'needs-update', family: 'chrome' },
  { v: 1, period, question: 'system', subject: 'leave', answer: 'needs-ie', cohort: 'libraries' },
];
const sentLastWeek: Answer[] = contents.map((content, at) => ({ ...content, period: '2026-W46', nonce: `${at}`.repeat(32) }));

export const answers: Everything['answers'] = {
  preview: contents,
  waiting: sentLastWeek.slice(2).map((answer) => ({ answer, due: Date.UTC(2026, 10, 25, 10), tries: 0 })),
  sent: sentLastWeek.slice(0, 2),
};

/** What a popup can be shown: the step follows from the rest. */
export type Change = Partial<Omit<Everything, 'page'> & { page: Page }>;

export function everything({ page = pages['needs-ie'], ...change }: Change = {}): Everything {
  const rest = {
    inForce: { source: 'managed' as const, policy, problems: [] },
    siteList: null,
    identity,
    browser: browserState,
    tools,
    answers,
    ...change,
  };
  return { ...rest, page: { ...page, step: nextStepFor(rest.inForce.policy, rest.identity, page) } };
}

/** The same organisation with some of its policy changed. */
export const withPolicy = (change: Partial<Policy>, rest: Change = {}): Everything =>
  everything({ ...rest, inForce: { source: 'managed', policy: { ...policy, ...change }, problems: [] } });
