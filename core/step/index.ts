import type { Family, Identity, OsName } from '../model/browser';
import type { NextStep, StepButton, StepKind } from '../model/next-step';
import type { IeRoute, Policy } from '../model/policy';
import type { Listing } from '../model/site-list';
import type { Notice } from '../model/system';
import type { PageReport, Verdict } from '../model/verdict';

/** All that the next step depends on. */
export interface Situation {
  verdict: Pick<Verdict, 'is' | 'because'>;
  listing: Listing['is'];
  /** How the organisation opens pages that need Internet Explorer, and the browsers it puts on its computers. */
  route: IeRoute;
  provides: readonly Family[];
  family: Family;
  os: OsName;
  /** What IT says of the page's system. */
  notice: Notice | null;
}

/**
 * The one clear next step for a page. Facts: no extension can switch a tab to Internet Explorer mode; that mode, and `microsoft-edge:`
 * links, exist on Windows alone; Edge is offered only where the organisation provides it.
 */
export function nextStep(situation: Situation): NextStep {
  const is = stepFor(situation);
  const [main, beside] = buttons[is];
  if (!situation.notice) return { is, main, beside, known: false };
  // What IT knows, nobody need tell them; but anybody may ask.
  const ask = (button: StepButton | null) => (button === 'tell-it' ? 'ask-it' : button);
  if (!onlyItHelps.has(is)) return { is, main: ask(main), beside: ask(beside), known: true };
  return { is, main: situation.notice.instead ? 'instead' : null, beside: 'ask-it', known: true };
}

/** The same from what the background holds. */
export const nextStepFor = (
  { ieRoute, provides, systems }: Pick<Policy, 'ieRoute' | 'provides' | 'systems'>,
  identity: Identity | null,
  { verdict, listing, system }: Omit<PageReport, 'step'>,
): NextStep =>
  nextStep({
    verdict,
    listing: listing.is,
    route: ieRoute,
    provides,
    family: identity?.family ?? 'other',
    os: identity?.os.name ?? 'other',
    notice: systems.find(({ id }) => id === system)?.notice ?? null,
  });

function stepFor(situation: Situation): StepKind {
  const { is, because } = situation.verdict;
  if (is === 'needs-ie') return withIe.find(([when]) => when(situation))?.[1] ?? 'not-here';
  if (isSentAway(situation)) {
    const away = withIe.find(([when]) => when(situation))?.[1];
    if (away === 'open-in-edge' || away === 'hand-over' || away === 'open-in-chrome') return away;
  }
  switch (is) {
    case 'no-problem-found':
      return 'carry-on';
    case 'opens-in-ie-mode':
      return 'carry-on-in-ie-mode';
    case 'has-problems':
      return 'carry-on-unless';
    case 'not-checked':
      return because === 'elsewhere' ? 'carry-on' : 'reload';
    case 'unknown':
      return because === 'unreachable' ? 'try-later' : 'reload-again';
    case 'refused':
      return 'refused';
    case 'cannot-run':
      return 'nowhere';
  }
}

/** The list sends it to Edge from here, and Edge could show it: it can neither reach a server that is away nor prove one genuine. */
const isSentAway = ({ listing, verdict: { is, because } }: Situation): boolean =>
  listing === 'sent' && is !== 'opens-in-ie-mode' && is !== 'cannot-run' && because !== 'unreachable' && because !== 'certificate';

type When = (situation: Situation) => boolean;

/** An organisation that names no browser at all, and opens such pages in Edge, has said that Edge is there. */
const edgeIsHere: When = ({ provides }) => provides.length === 0 || provides.includes('edge');
/** Chrome's policies for Legacy Browser Support are Chromium's, too; other browsers built on it are not known to obey them. */
const handsOver: When = ({ route, family }) => route === 'chrome-lbs' && (family === 'chrome' || family === 'chromium');

/** A page that needs Internet Explorer, or that the list sends there: the first row that holds. */
const withIe: readonly [When, StepKind][] = [
  [({ route }) => route === 'none', 'not-here'],
  [({ route }) => route === 'remote-app', 'remote-app'],
  [({ os }) => os !== 'windows', 'windows-computer'],
  [({ family }) => family === 'edge', 'edge-menu'],
  [({ listing }) => listing === 'not-sent', 'ask-to-list'],
  [(situation) => handsOver(situation) && (situation.listing !== 'sent' || !edgeIsHere(situation)), 'hand-over'],
  [edgeIsHere, 'open-in-edge'],
  [({ route, provides }) => route === 'chrome-lbs' && provides.includes('chrome'), 'open-in-chrome'],
  [() => true, 'no-edge'],
];

const buttons: Record<StepKind, readonly [main: StepButton | null, beside: StepButton | null]> = {
  'carry-on': [null, null],
  'carry-on-in-ie-mode': [null, 'tell-it'],
  'carry-on-unless': [null, 'tell-it'],
  reload: ['reload', null],
  'reload-again': ['reload-again', 'tell-it'],
  'try-later': ['reload-again', 'tell-it'],
  'open-in-edge': ['open-in-edge', 'tell-it'],
  'open-in-chrome': [null, 'tell-it'],
  'hand-over': ['reload-again', 'tell-it'],
  'edge-menu': [null, 'tell-it'],
  'ask-to-list': ['ask-it', null],
  'no-edge': ['tell-it', null],
  'windows-computer': [null, 'tell-it'],
  'remote-app': ['ask-it', null],
  'not-here': ['ask-it', null],
  nowhere: ['tell-it', null],
  refused: ['tell-it', null],
};

/** Steps that do not lead to the page from here: what IT has said about it, and what to use instead, come before. */
const onlyItHelps: ReadonlySet<StepKind> = new Set([
  'edge-menu',
  'ask-to-list',
  'no-edge',
  'windows-computer',
  'not-here',
  'nowhere',
  'refused',
]);
