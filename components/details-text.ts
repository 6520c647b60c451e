import type { Finding } from '../core/model/finding';
import type { Everything } from '../core/model/message';
import { familyNames, osWords } from '../core/words/browser';
import { detailWords, notLookedAtWhy, strengthWords } from '../core/words/page';
import { isRuleId, ruleWords } from '../core/words/rules';

/** What a rule is called; one that has no words here keeps its id. */
export const titleOf = (rule: string): string => (isRuleId(rule) ? ruleWords[rule].title : rule);

/** A place in the page: file, line, and what stands there. */
export const placeOf = ({ source, line }: Finding['where'][number]): string =>
  [source, line === null ? '' : detailWords.line(line)].filter(Boolean).join(', ');

/** What IT needs to know about the page, as text to paste into a message. */
export function detailsText({ page, inForce, identity }: Everything): string {
  const { verdict } = page;
  const system = inForce.policy.systems.find(({ id }) => id === page.system);
  const rows: [string, string][] = [
    [detailWords.host, page.host],
    [detailWords.system, system ? `${system.name} (${system.id})` : detailWords.noSystem],
    [detailWords.verdict, verdict.is],
    [detailWords.because, verdict.because ?? ''],
    [detailWords.browser, identity ? `${familyNames[identity.family]} ${identity.version}, ${osWords(identity.os)}` : ''],
    ...verdict.findings.map((finding): [string, string] => [
      detailWords.found,
      [
        `${titleOf(finding.rule)} (${finding.rule}, ${strengthWords[finding.strength]})`,
        ...finding.where.map((where) => `  ${placeOf(where)}${where.excerpt === null ? '' : `: ${where.excerpt}`}`),
      ].join('\n'),
    ]),
    ...verdict.notLookedAt.map(({ what, why }): [string, string] => [detailWords.notLookedAt, `${titleOf(what)}: ${notLookedAtWhy(why)}`]),
  ];
  return rows
    .filter(([, value]) => value)
    .map(([label, value]) => `${label}: ${value}`)
    .join('\n');
}
