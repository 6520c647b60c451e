import type { FrameEvidence, LoadFailure } from '../model/evidence';
import { type Effect, effects, type Finding, strengths } from '../model/finding';
import type { Rule } from '../model/rule';
import type { Verdict } from '../model/verdict';
import { rules as everyRule } from '../rules/index';
import { judgeFrame } from './judge-frame';

export { judgeFrame };

export interface VerdictInput {
  frames: readonly FrameEvidence[];
  place: 'intranet' | 'elsewhere';
  /** The page was open before this extension was, so its scripts came too late or not at all. */
  openedBefore: boolean;
  /** Why the page itself could not be loaded, if it could not. */
  failure: LoadFailure | null;
  /** This browser sends the page's address to Internet Explorer mode. */
  listed: boolean;
}

type Unknown = Verdict['notLookedAt'][number];

/**
 * The one thing we say of a page. The first of these that holds:
 *
 * 1. `opens-in-ie-mode`: the site list sends it there, where no script of ours runs; nothing else can be known.
 * 2. `not-checked`: it is not on the intranet.
 * 3. `refused`: the browser refused the connection (old TLS, certificate). A server out of reach is `unknown`.
 * 4. `cannot-run`, `needs-ie`, `has-problems`, in this order: the worst proven finding in any frame.
 * 5. `not-checked`: it was open before we were and nothing was proven, so "reload to check".
 * 6. `unknown`: no evidence; a rule that could not judge; or a mere possibility, on which no worse verdict rests.
 * 7. `no-problem-found`.
 *
 * It does not depend on the order of frames. Scripts that nobody could look at are named beside the verdict and do not change it.
 */
export function verdictOf(input: VerdictInput, rules: readonly Rule[] = everyRule): Verdict {
  const frames = [...input.frames].sort((a, b) => a.frame - b.frame || (a.address < b.address ? -1 : 1));
  const { findings, unknowns } = judgeFrames(frames, rules);
  const verdict = (is: Verdict['is'], because: string | null): Verdict => ({
    is,
    because,
    findings,
    notLookedAt: [...unknowns, ...unreadScripts(frames)],
  });

  if (input.listed) return verdict('opens-in-ie-mode', 'site-list');
  if (input.place === 'elsewhere') return verdict('not-checked', 'elsewhere');
  if (input.failure === 'tls-too-old' || input.failure === 'certificate') return verdict('refused', input.failure);
  if (input.failure === 'unreachable') return verdict('unknown', input.failure);
  const worst = findings.find((finding) => finding.strength !== 'possible');
  if (worst) return verdict(worst.effect, worst.rule);
  if (input.failure === 'blocked-frame') return verdict('has-problems', input.failure);
  if (input.openedBefore) return verdict('not-checked', 'opened-before');
  if (frames.length === 0) return verdict('unknown', 'no-evidence');
  if (unknowns[0]) return verdict('unknown', unknowns[0].why);
  if (findings[0]) return verdict('unknown', findings[0].rule);
  return verdict('no-problem-found', null);
}

/** Findings with the worst first, and the rules that could not judge. */
function judgeFrames(frames: readonly FrameEvidence[], rules: readonly Rule[]): { findings: Finding[]; unknowns: Unknown[] } {
  const findings: Finding[] = [];
  const unknowns: Unknown[] = [];
  for (const { address, evidence } of frames) {
    for (const { rule, judgement } of judgeFrame(rules, evidence)) {
      if (judgement.is === 'found') {
        const { strength, effect, where } = judgement;
        findings.push({ rule, strength, effect, frame: address, where });
      }
      if (judgement.is === 'unknown') unknowns.push({ what: rule, why: judgement.reason });
    }
  }
  const rank = (of: Finding) => (of.strength === 'possible' ? 100 : 0) + rankOf(of.effect) * 10 + strengths.indexOf(of.strength);
  const place = new Map(rules.map((rule, index) => [rule.id, index]));
  findings.sort((a, b) => rank(a) - rank(b) || (place.get(a.rule) ?? 0) - (place.get(b.rule) ?? 0));
  return { findings, unknowns };
}

const rankOf = (effect: Effect) => effects.indexOf(effect);

/** Scripts and style sheets not looked at, and the errors of other hosts' scripts, which a browser shows as "Script error." and no more. */
function unreadScripts(frames: readonly FrameEvidence[]): Unknown[] {
  return frames.flatMap(({ address, evidence: { code, styles, errors } }) => [
    ...('seen' in code ? code.seen.notLookedAt.map(({ source, why }) => ({ what: source, why })) : []),
    ...('seen' in styles ? styles.seen.notLookedAt.map(({ source, why }) => ({ what: source, why })) : []),
    ...('seen' in errors && errors.seen.some((error) => /^Script error\.?$/i.test(error.message))
      ? [{ what: address, why: 'script-error' }]
      : []),
  ]);
}
