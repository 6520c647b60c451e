import type { TrialOutcome } from '../../core/model/message';
import type { Policy, PolicyInForce } from '../../core/model/policy';
import { keptValues, noPolicy, readPolicy, readPolicyFile } from '../../core/policy';
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

/** What bad keys go back to: what was understood of the policy before, with what that one had kept itself. */
const lastGood = (kept: Kept, same: boolean): Policy => {
  const before = readPolicy(kept.good).policy;
  return same ? before : readPolicy(kept.raw, before).policy;
};

/** Follows the policy from start to start, and calls back whenever it reads differently. */
export function followPolicy(changed: (inForce: PolicyInForce) => void): PolicyFollower {
  let inForce: PolicyInForce = { source: 'pending', policy: noPolicy, problems: [] };
  let line: Promise<void> = Promise.resolve();

  const setInForce = (next: PolicyInForce) => {
    const same = JSON.stringify(next) === JSON.stringify(inForce);
    inForce = next;
    if (!same) changed(next);
  };

  /** What is in force changes before what is kept does: a policy that the browser has no room to keep holds all the same. */
  async function apply(managed: ManagedAnswer, settled: boolean): Promise<void> {
    const kept = await readKept();
    const chosen = choosePolicy(managed, kept, settled);
    if (typeof chosen === 'string') {
      setInForce({ source: chosen, policy: noPolicy, problems: [] });
      if (chosen === 'none' && kept) await forgetKept();
      return;
    }
    const { source, raw } = chosen;
    const same = kept?.source === source && JSON.stringify(kept.raw) === JSON.stringify(raw);
    const { policy, problems } = readPolicy(raw, kept?.source === source ? lastGood(kept, same) : noPolicy);
    setInForce({ source, policy, problems });
    if (!same) await keep({ source, raw, good: keptValues(policy, problems) });
  }

  const queue = (task: () => Promise<void>) => {
    line = line.then(task).catch((error) => console.error('Footbridge could not read its policy', error));
    return line;
  };
  const reread = () => queue(async () => apply(await readManaged(), (await readSession(SETTLE_ALARM)) === true));

  onManagedChanged(() => void reread());
  // Before the browser has been asked, what stood last stands, also where it had time enough: the background wakes up many times a day.
  const ready = queue(() => apply('nothing', false));
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
      try {
        await keep({ source: 'trial', raw: JSON.parse(text), good: {} });
      } catch {
        return { loaded: false, reason: 'the browser has no room to keep so large a file' };
      }
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
