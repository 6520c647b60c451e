import * as v from 'valibot';
import { Organisation, type Target } from '../../model/organisation';
import type { PolicyProblem } from '../../model/policy';
import { noPolicy, readPolicy, type Say } from '..';
import { adml, admx, type TemplateWords } from './admx';
import { intune } from './intune';
import { allKeys } from './kinds';
import { policyJson, settingsLine } from './linux';
import { domains, mobileconfig, type Uuid } from './macos';
import type { Desktop } from './places';
import { toPlist } from './plist';
import { toReg } from './registry';
import { allowedHosts, EDGE_HOSTS, type Json, type RollOut } from './settings';
import { registryOf } from './windows';

/** A file to write, its path with `/`; `.reg` files are for programs of Windows that want UTF-16. */
export interface MadeFile {
  path: string;
  text: string;
  utf16?: true;
}

/** What the files say in words, and where their identities come from. */
export interface Makings {
  words: TemplateWords;
  uuid: Uuid;
}

/** Control characters and half letters, which XML cannot hold. */
const unwritable = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/u;

function unwritableIn(value: unknown, key: string): PolicyProblem[] {
  if (typeof value === 'string')
    return unwritable.test(value)
      ? [{ key, reason: 'holds a character that no text shows and not every format can carry', effect: 'left-out' }]
      : [];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, each]) => unwritableIn(each, `${key}.${name}`));
}

const isEmpty = (value: unknown) => typeof value === 'object' && value !== null && Object.keys(value).length === 0;

/**
 * Reads an organisation's file. Refuses one in which anything would be lost, with every reason; what was only read as another
 * kind is written as it was understood. `say` puts mistakes into words. Empty lists say the same as no list, and the registry has none, so they are left out.
 */
export function readOrganisation(raw: unknown, say?: Say): { rollOut: RollOut } | { problems: PolicyProblem[] } {
  const read = v.safeParse(Organisation, raw, { message: say });
  if (!read.success)
    return {
      problems: read.issues.map((issue) => ({ key: v.getDotPath(issue) ?? '', reason: issue.message, effect: 'left-out' as const })),
    };
  const organisation = read.output;
  const { policy, problems } = readPolicy(organisation.policy, noPolicy, say);
  const lost = [
    ...problems.filter(({ effect }) => effect !== 'coerced'),
    ...unwritableIn(policy, '').map((each) => ({ ...each, key: each.key.slice(1) })),
  ];
  if (organisation.browsers.includes('edge') && allowedHosts(policy).length > EDGE_HOSTS)
    lost.push({
      key: 'intranet',
      reason: `Edge takes at most ${EDGE_HOSTS} hosts, the collector's with them; use *. to say more with fewer`,
      effect: 'left-out',
    });
  if (lost.length) return { problems: lost.map((each) => ({ ...each, key: `policy.${each.key}` })) };
  const set = allKeys.filter((key) => organisation.policy[key] !== undefined && !isEmpty(policy[key]));
  const written = JSON.parse(JSON.stringify(Object.fromEntries(set.map((key) => [key, policy[key]])))) as { [name: string]: Json };
  return { rollOut: { organisation, policy, written } };
}

function desktopFiles(browser: Desktop, rollOut: RollOut, { words, uuid }: Makings): MadeFile[] {
  const { chromium, firefox } = rollOut.organisation;
  const template = admx(browser, (browser === 'firefox' ? firefox?.id : chromium?.id) ?? '', words);
  return [
    { path: `windows/${browser}.reg`, text: toReg(words.header, registryOf(browser, rollOut)), utf16: true },
    { path: `windows/${browser}-extension-settings.json`, text: settingsLine(browser, rollOut) },
    { path: `windows/PolicyDefinitions/footbridge-${browser}.admx`, text: template },
    { path: `windows/PolicyDefinitions/en-US/footbridge-${browser}.adml`, text: adml(browser, words) },
    { path: `intune/${browser}.json`, text: `${JSON.stringify(intuneFile(browser, rollOut, template), null, 2)}\n` },
    ...Object.entries(domains(browser, rollOut)).map(([domain, values]) => ({
      path: `macos/${domain}.plist`,
      text: toPlist(words.header, values),
    })),
    { path: `macos/footbridge-${browser}.mobileconfig`, text: mobileconfig(browser, rollOut, words.header, uuid) },
  ];
}

const intuneFile = (browser: Desktop, rollOut: RollOut, template: string) => ({
  extension: browser === 'firefox' ? rollOut.organisation.firefox?.id : rollOut.organisation.chromium?.id,
  settings: intune(browser, rollOut, template),
});

const linuxFile = (browser: Target, rollOut: RollOut): MadeFile => ({
  path: browser === 'firefox' ? 'linux/firefox/policies.json' : `linux/${browser}/footbridge.json`,
  text: policyJson(browser, rollOut),
});

/** Every file that IT needs to roll out Footbridge to these browsers: the same bytes for the same organisation. */
export function makeFiles(rollOut: RollOut, makings: Makings): MadeFile[] {
  const wanted = new Set(rollOut.organisation.browsers);
  return [...wanted].flatMap((browser) => [
    linuxFile(browser, rollOut),
    // Chromium itself has no installer of its maker's on Windows and macOS.
    ...(browser === 'chromium' ? [] : desktopFiles(browser, rollOut, makings)),
  ]);
}
