import { lifecycle, mergeLifecycle } from '../../core/browsers/lifecycle';
import { browserState } from '../../core/browsers/state';
import type { Everything } from '../../core/model/message';
import type { Policy } from '../../core/model/policy';
import { readiness } from '../../core/tools/readiness';
import { now } from '../../platform/clock';
import type { ThisBrowser } from './this-browser';

/** Today, `YYYY-MM-DD`, UTC. */
export const today = (): string => new Date(now()).toISOString().slice(0, 10);

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
