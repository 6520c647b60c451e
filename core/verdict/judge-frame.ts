import type { Evidence, EvidenceKey, Unseen } from '../model/evidence';
import type { Judgement } from '../model/finding';
import type { Rule, Seen } from '../model/rule';

/** Asks every rule about one frame, in the rules' order. A need that was not seen and a rule that throws are both *unknown*. */
export function judgeFrame(rules: readonly Rule[], evidence: Evidence): { rule: string; judgement: Judgement }[] {
  return rules.map((rule) => ({ rule: rule.id, judgement: judgeBy(rule, evidence) }));
}

function judgeBy(rule: Rule, evidence: Evidence): Judgement {
  const missing = rule.needs.map((key) => unseen(evidence, key)).find((reason) => reason !== null);
  if (missing) return { is: 'unknown', reason: missing };
  try {
    return rule.judge(only([...rule.needs, ...rule.helps], evidence));
  } catch {
    return { is: 'unknown', reason: 'rule-failed' };
  }
}

function unseen(evidence: Evidence, key: EvidenceKey): Unseen | null {
  const part = evidence[key];
  return 'seen' in part ? null : part.unseen;
}

function only(keys: readonly EvidenceKey[], evidence: Evidence): Seen {
  const parts = keys.flatMap((key) => {
    const part = evidence[key];
    return 'seen' in part ? [[key, part.seen] as const] : [];
  });
  return Object.fromEntries(parts);
}
