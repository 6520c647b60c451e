import * as v from 'valibot';
import { ChromiumId, FirefoxId } from '../model/organisation';
import type { PolicyProblem } from '../model/policy';
import { WebAddress } from '../model/text';
import { readOrganisation } from '../policy/formats/make';
import type { RollOut } from '../policy/formats/settings';
import { names } from './names';

/** An organisation's file before its release: ids and addresses may be missing, and are filled in. */
const Wish = v.looseObject({
  policy: v.record(v.string(), v.unknown()),
  chromium: v.optional(v.strictObject({ id: v.optional(ChromiumId), updateUrl: v.optional(WebAddress) })),
  firefox: v.optional(v.strictObject({ id: v.optional(FirefoxId), installUrl: v.optional(WebAddress), unsigned: v.optional(v.boolean()) })),
});

/** What a release knows of itself. */
export interface Facts {
  version: string;
  /** The extension's id in Chromium, which follows from the key. */
  id: string;
  /** The add-on's id in Firefox where the organisation names none. */
  addOn: string;
}

/** Where browsers will find the packages; `updatesJson` is null where Firefox would refuse it. */
export interface Addresses {
  crx: string;
  updatesXml: string;
  xpi: string;
  updatesJson: string | null;
}

export interface Filled extends RollOut {
  addresses: Addresses;
}

const lost = (key: string, reason: string): PolicyProblem => ({ key, reason, effect: 'left-out' });
const folderOf = (address: string | undefined) => address && new URL('.', address).href;

/**
 * Fills an organisation's file with the ids and addresses of its release: those of the collector, unless the file says that another web
 * server has the packages. Refuses a file that `policy make` would refuse, and one that names another extension than the key makes.
 */
export function fill(raw: unknown, { version, id, addOn }: Facts): Filled | { problems: PolicyProblem[] } {
  const read = v.safeParse(Wish, raw);
  if (!read.success) return { problems: read.issues.map((issue) => lost(v.getDotPath(issue) ?? '', issue.message)) };
  const { policy, chromium = {}, firefox = {} } = read.output;
  if (chromium.id !== undefined && chromium.id !== id)
    return {
      problems: [lost('chromium.id', `is not the id that this key makes (${id}): give its own key with --key, or leave the id out`)],
    };
  if (chromium.updateUrl !== undefined && !new URL(chromium.updateUrl).pathname.endsWith(`/${names.updatesXml}`))
    return { problems: [lost('chromium.updateUrl', `must end in /${names.updatesXml}, which is what the release calls this file`)] };

  const given = [folderOf(chromium.updateUrl), folderOf(firefox.installUrl)] as const;
  const collector = v.safeParse(WebAddress, policy.collector);
  const own = given[0] ?? given[1] ?? (collector.success ? new URL('/extension/', collector.output).href : undefined);
  if (own === undefined)
    return {
      problems: [lost('policy.collector', 'is missing: name the collector, or in chromium.updateUrl the web server that has the packages')],
    };

  const addresses = addressesOf(given[0] ?? own, given[1] ?? own, version);
  const whole = {
    ...read.output,
    chromium: { id, updateUrl: addresses.updatesXml },
    firefox: { id: firefox.id ?? addOn, installUrl: addresses.xpi, unsigned: firefox.unsigned ?? true },
  };
  const made = readOrganisation(whole);
  return 'problems' in made ? made : { ...made.rollOut, addresses };
}

/**
 * Firefox fetches what its policy names again only where the address changes, so it carries the version. It takes an update manifest beside
 * that, over HTTPS alone (XPIDatabase.sys.mjs: "must be provided over HTTPS").
 */
const addressesOf = (chromium: string, firefox: string, version: string): Addresses => ({
  crx: chromium + names.crx(version),
  updatesXml: chromium + names.updatesXml,
  xpi: firefox + names.xpi(version),
  updatesJson: firefox.startsWith('https:') ? firefox + names.updatesJson : null,
});
