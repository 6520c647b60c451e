import type { ScannedPage } from '../../../core/model/scan';
import type { RuleId } from '../../../core/rules/index';

/** A page as a scan found it, with what a test speaks of. */
export function scanned(
  url: string,
  is: ScannedPage['verdict']['is'],
  more: Partial<ScannedPage> & { rules?: RuleId[] } = {},
): ScannedPage {
  const { rules = [], ...rest } = more;
  const address = rest.address ?? url;
  const where = [{ source: address, line: 1, excerpt: null }];
  const findings = rules.map((rule) => ({ rule, strength: 'certain', effect: 'needs-ie', frame: address, where }) as const);
  return {
    url,
    address,
    at: '2026-11-26T09:00:00.000Z',
    ms: 900,
    title: url,
    status: 200,
    verdict: { is, because: rules[0] ?? null, findings, notLookedAt: [] },
    mode: 'standards',
    uaCompatible: '',
    redirects: [],
    frames: [],
    links: [],
    depth: 0,
    picture: null,
    ...rest,
  };
}
