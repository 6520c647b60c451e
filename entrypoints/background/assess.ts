import { lifecycle, mergeLifecycle } from '../../core/browsers/lifecycle';
import { browserState } from '../../core/browsers/state';
import type { Everything } from '../../core/model/message';
import type { Policy } from '../../core/model/policy';
import type { PageReport } from '../../core/model/verdict';
import type { Visit } from '../../core/model/visit';
import { addressOf, onIntranet, systemAt } from '../../core/policy/match';
import { readiness } from '../../core/tools/readiness';
import { verdictOf } from '../../core/verdict';
import { framesOf } from '../../core/verdict/visit';
import { now } from '../../platform/clock';
import type { ThisBrowser } from './this-browser';

/** Today, `YYYY-MM-DD`, UTC. */
export const today = (): string => new Date(now()).toISOString().slice(0, 10);

/** What a tab's page comes to, from its address and what was seen of it. */
export function assessPage(policy: Policy, visit: Visit, address: string): PageReport {
  const frames = framesOf(visit);
  const intranet = onIntranet(policy, address);
  const verdict = verdictOf({
    frames,
    place: intranet ? 'intranet' : 'elsewhere',
    openedBefore: !visit.watched,
    failure: visit.failure,
    listed: false,
  });
  return { verdict, host: intranet ? (addressOf(address)?.host ?? '') : '', system: systemAt(policy, address)?.id ?? null };
}

/** What this browser comes to under a policy, and each tool in it. */
export async function assessBrowser(policy: Policy, browser: ThisBrowser): Promise<Pick<Everything, 'identity' | 'browser' | 'tools'>> {
  const [identity, probes] = await Promise.all([browser.identity(), browser.features()]);
  const rows = mergeLifecycle(lifecycle, policy.lifecycle);
  const state = browserState({ identity, lifecycle: rows, minimum: policy.minimum, today: today() });
  const tools = policy.tools.map((tool) => ({
    tool,
    readiness: readiness({ tool, identity, probes, provides: policy.provides, today: today(), rows }),
  }));
  return { identity, browser: state, tools };
}
