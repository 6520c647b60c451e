import { firefoxPolicies } from './linux';
import { type Desktop, extensionDomain, places } from './places';
import { toPlist } from './plist';
import { extensionSettings, type Json, type RollOut } from './settings';

/** Makes a UUID of a name, always the same one. */
export type Uuid = (name: string) => string;

/** What each preference domain of this browser holds. */
export function domains(browser: Desktop, rollOut: RollOut): Record<string, { [name: string]: Json }> {
  if (browser === 'firefox') return { [places.firefox.domain]: { EnterprisePoliciesEnabled: true, ...firefoxPolicies(rollOut) } };
  return {
    [places[browser].domain]: { ExtensionSettings: extensionSettings(browser, rollOut) },
    [extensionDomain(browser, rollOut.organisation.chromium?.id ?? '')]: rollOut.written,
  };
}

/** A configuration profile for device management, with a payload for each preference domain. */
export function mobileconfig(browser: Desktop, rollOut: RollOut, header: string, uuid: Uuid): string {
  const profile = `footbridge.${places[browser].domain}`;
  const about = (name: string, type: string) => ({
    PayloadType: type,
    PayloadVersion: 1,
    PayloadIdentifier: name,
    PayloadUUID: uuid(name),
    PayloadDisplayName: `Footbridge for ${places[browser].name}`,
  });
  return toPlist(header, {
    ...about(profile, 'Configuration'),
    PayloadScope: 'System',
    PayloadOrganization: rollOut.policy.organisation?.name ?? 'Footbridge',
    PayloadContent: Object.entries(domains(browser, rollOut)).map(([domain, values]) => ({
      ...values,
      ...about(`${profile}.${domain}`, domain),
      PayloadEnabled: true,
    })),
  });
}
