import type { Finding } from '../core/model/finding';
import type { Everything } from '../core/model/message';
import { familyNames, osWords } from '../core/words/browser';
import { detailWords, notLookedAtWhy, strengthWords } from '../core/words/page';
import { momentWords } from '../core/words/popup';
import { isRuleId, ruleWords } from '../core/words/rules';
import { siteListWords } from '../core/words/site-list';

/** What a rule is called; one that has no words here keeps its id. */
export const titleOf = (rule: string): string => (isRuleId(rule) ? ruleWords[rule].title : rule);

/** A place in the page: file, line, and what stands there. */
export const placeOf = ({ source, line }: Finding['where'][number]): string =>
  [source, line === null ? '' : detailWords.line(line)].filter(Boolean).join(', ');

/** What the site list says of the page, whether it can be read, and where the browser tells of it; nothing where the policy names none. */
export function listLines({ siteList, page, identity, inForce }: Everything): string[] {
  if (!siteList) return [];
  const { problem, list } = siteList;
  return [
    siteListWords.listing(page.listing),
    ...(problem ? [`${siteListWords.problemTitle}.`, ...problemLines({ problem, list })] : []),
    siteListWords.ownPage(identity?.family ?? 'other', inForce.policy.ieRoute),
  ].filter(Boolean);
}

/** What is wrong with the list, since when, and which one counts meanwhile. */
export const problemLines = ({ problem, list }: Pick<NonNullable<Everything['siteList']>, 'problem' | 'list'>): string[] =>
  problem
    ? [
        siteListWords.problem(problem),
        siteListWords.since(momentWords(problem.since)),
        list ? siteListWords.lastGood(momentWords(list.readAt)) : siteListWords.noneInUse,
      ]
    : [];

/** What IT needs to know about the page, as text to paste into a message. */
export function detailsText(everything: Everything): string {
  const { page, inForce, identity } = everything;
  const { verdict } = page;
  const system = inForce.policy.systems.find(({ id }) => id === page.system);
  const rows: [string, string][] = [
    [detailWords.host, page.host],
    [detailWords.system, system ? `${system.name} (${system.id})` : detailWords.noSystem],
    [detailWords.verdict, verdict.is],
    [detailWords.because, verdict.because ?? ''],
    [detailWords.browser, identity ? `${familyNames[identity.family]} ${identity.version}, ${osWords(identity.os)}` : ''],
    [detailWords.list, listLines(everything).join(' ')],
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
