import type { TrialOutcome } from '../../core/model/message';
import type { PolicyInForce } from '../../core/model/policy';
import { noPolicy, readPolicy, readPolicyFile } from '../../core/policy';
import { choosePolicy, type ManagedAnswer } from '../../core/policy/choose';
import { ringIn } from '../../platform/alarms';
import { forgetKept, type Kept, keep, onManagedChanged, readKept, readManaged } from '../../platform/policy-source';
import { readSession, writeSession } from '../../platform/session';

export const SETTLE_ALARM = 'policy-settles';
/** Chromium has needed up to seven seconds for a first policy; an empty answer after a minute is meant. */
const SETTLE_AFTER = 60_000;

export interface PolicyFollower {
  current(): PolicyInForce;
  /** Resolves when the browser has answered once, or the last good policy stands. */
  ready: Promise<void>;
  /** The browser had time enough: an empty answer now means that there is no policy. */
  settle(): Promise<void>;
  trial(text: string): Promise<TrialOutcome>;
  endTrial(): Promise<PolicyInForce>;
}

/** Follows the policy from start to start, and calls back whenever it reads differently. */
export function followPolicy(changed: (inForce: PolicyInForce) => void): PolicyFollower {
  let inForce: PolicyInForce = { source: 'pending', policy: noPolicy, problems: [] };
  let line: Promise<void> = Promise.resolve();

  const setInForce = (next: PolicyInForce) => {
    const same = JSON.stringify(next) === JSON.stringify(inForce);
    inForce = next;
    if (!same) changed(next);
  };

  async function apply(managed: ManagedAnswer): Promise<void> {
    const kept = await readKept();
    const settled = (await readSession(SETTLE_ALARM)) === true;
    const chosen = choosePolicy(managed, kept, settled);
    if (typeof chosen === 'string') {
      if (chosen === 'none' && kept) await forgetKept();
      return setInForce({ source: chosen, policy: noPolicy, problems: [] });
    }
    const lastGood = kept?.source === chosen.source ? readPolicy(kept.good).policy : noPolicy;
    const { policy, problems } = readPolicy(chosen.raw, lastGood);
    await keep({ source: chosen.source, raw: chosen.raw, good: policy } satisfies Kept);
    setInForce({ source: chosen.source, policy, problems });
  }

  const queue = (task: () => Promise<void>) => {
    line = line.then(task).catch((error) => console.error('Footbridge could not read its policy', error));
    return line;
  };
  const reread = () => queue(async () => apply(await readManaged()));

  onManagedChanged(() => void reread());
  const ready = queue(() => apply('nothing'));
  void reread();
  void readSession(SETTLE_ALARM).then((settled) => settled !== true && ringIn(SETTLE_ALARM, SETTLE_AFTER));

  return {
    current: () => inForce,
    ready,
    async settle() {
      await writeSession(SETTLE_ALARM, true);
      await reread();
    },
    async trial(text) {
      await line;
      if (inForce.source === 'managed') return { loaded: false, reason: 'managed' };
      const read = readPolicyFile(text);
      if ('reason' in read) return { loaded: false, reason: read.reason };
      await keep({ source: 'trial', raw: JSON.parse(text), good: read.policy });
      await reread();
      return { loaded: true, inForce };
    },
    async endTrial() {
      await line;
      if (inForce.source === 'trial') await forgetKept();
      await reread();
      return inForce;
    },
  };
}
