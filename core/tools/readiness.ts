import { lifecycle } from '../browsers/lifecycle';
import type { Family, Identity, LifecycleRow } from '../model/browser';
import type { FeatureProbes, Readiness, Tool } from '../model/tool';
import { type Measured, measured, newestHere } from './browser';
import { featureName, featureOutcome, type Outcome } from './features';
import { isMoving, lowestOf, makerSays } from './maker';

type By = NonNullable<Readiness['by']>;
type Decision = Pick<Readiness, 'is' | 'by' | 'maker' | 'updateTo'>;

interface Held {
  by: By;
  tier: 'required' | 'best';
  outcome: Outcome;
}

const hold = (tool: Tool, browser: Measured, probes: FeatureProbes): Held[] =>
  tool.needs.map((need) => {
    if (need.kind === 'feature') {
      const by: By = { kind: 'feature', id: need.id, name: need.for ?? featureName(need.id) };
      return { by, tier: need.tier, outcome: featureOutcome(need.id, browser, probes[need.id]) };
    }
    const os = browser.identity.os.name;
    const is = need.names.includes(os) ? 'works' : os === 'other' ? 'unknown' : 'cannot';
    return { by: { kind: 'os', names: need.names }, tier: need.tier, outcome: { is } };
  });

/** The update that the maker's statement asks for, where one can be had and this browser's own maker has not kept it patched beside it. */
const makerUpdate = (tool: Tool, browser: Measured, maker: Readiness['maker'], today: string): { by: By; to: number } | null => {
  const { family } = browser.identity;
  const asks = tool.maker?.versions[family];
  if (maker !== 'not-supported' || !asks) return null;
  if (isMoving(asks) && browser.stands.is === 'supported') return null;
  const to = lowestOf(asks, family, today);
  return to !== null && to > browser.major && to <= browser.top ? { by: { kind: 'maker', asks }, to } : null;
};

const decide = (tool: Tool, browser: Measured, probes: FeatureProbes, rows: readonly LifecycleRow[], today: string): Decision => {
  const maker = makerSays(tool.maker, browser, rows, today);
  const held = hold(tool, browser, probes);
  const required = held.filter(({ tier }) => tier === 'required');
  const first = (is: Outcome['is'], among = required): By | undefined => among.find(({ outcome }) => outcome.is === is)?.by;
  const say = (is: Readiness['is'], by: By | null, updateTo: number | null = null): Decision => ({ is, by, maker, updateTo });

  const cannot = first('cannot');
  if (cannot) return say('cannot', cannot);

  const updates = required.flatMap(({ by, outcome }) => (outcome.is === 'needs-update' ? [{ by, to: outcome.to }] : []));
  const asked = makerUpdate(tool, browser, maker, today);
  const highest = [...updates, ...(asked ? [asked] : [])].sort((a, b) => b.to - a.to)[0];
  if (highest) return say('needs-update', highest.by, highest.to);

  const off = first('switched-off');
  if (off) return say('switched-off', off);
  const unsure = first('unknown');
  if (unsure) return say('unknown', unsure);

  const { family } = browser.identity;
  if (maker === 'not-supported' || maker === 'best-effort') {
    return say('ready-with-limits', { kind: 'maker', asks: tool.maker?.versions[family] ?? null });
  }
  const best = tool.maker?.best?.[family];
  if (best && (lowestOf(best, family, today) ?? 0) > browser.major) return say('ready-with-limits', { kind: 'maker', asks: best });
  const missing = held.find(({ tier, outcome }) => tier === 'best' && outcome.is !== 'works' && outcome.is !== 'unknown')?.by;
  return missing ? say('ready-with-limits', missing) : say('ready', null);
};

const unnamed: Identity = { family: 'other', version: '0', engine: 0, channel: 'unknown', os: { name: 'other', version: null } };

interface Asked {
  tool: Tool;
  /** Null where the browser did not say what it is: what was seen of its features decides alone. */
  identity: Identity | null;
  probes: FeatureProbes;
  /** Families that the organisation puts on its computers. */
  provides: readonly Family[];
  /** `YYYY-MM-DD` */
  today: string;
  /** Rows in force: ours, or ours merged with the policy's. */
  rows?: readonly LifecycleRow[];
}

/**
 * Whether a tool works in this browser. The first of these decides: a required need that nothing here can meet (`cannot`), the highest update
 * that features or maker ask for and this computer can have, a required feature that was switched off, one that we cannot tell about, the
 * maker's limits, a `best` need that is missing. Features and system decide what can run; the maker's word alone never makes `cannot`.
 */
export const readiness = ({ tool, identity, probes, provides, today, rows = lifecycle }: Asked): Readiness => {
  const here = identity ?? unnamed;
  const readyIn = (family: Family): boolean => {
    const newest = newestHere(family, here.os, rows, today);
    return newest !== null && decide(tool, measured(newest, rows, today), {}, rows, today).is === 'ready';
  };
  return { ...decide(tool, measured(here, rows, today), probes, rows, today), worksIn: provides.filter(readyIn) };
};
