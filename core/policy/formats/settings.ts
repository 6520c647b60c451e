import type { Organisation, Target } from '../../model/organisation';
import type { Policy } from '../../model/policy';
import { addressOf } from '../match';

export type Json = null | boolean | number | string | Json[] | { [name: string]: Json };

/** An organisation whose policy has been read, with what of it is written into files. */
export interface RollOut {
  organisation: Organisation;
  policy: Policy;
  /** The keys that the organisation set, as the extension understands them, in the order of the schema. */
  written: { [name: string]: Json };
}

/** More entries than these are thrown away by Edge, without a word. */
export const EDGE_HOSTS = 100;

/**
 * Hosts where the browser lets the extension exist: the intranet, the collector, whose answer could not be read otherwise, and where the
 * site list is. A pattern with a path would stop the installation; one without a port stands for every port.
 */
export function allowedHosts({ intranet, collector, siteList }: Policy): string[] {
  const served = [collector, siteList].flatMap((address) => (address && addressOf(address)?.host) || []);
  return [...new Set([...intranet, ...served])].map((host) => `*://${host}`);
}

/** What `ExtensionSettings` holds for this browser: installed by force, kept up to date, pinned, and shut out of everything else. */
export function extensionSettings(
  browser: Target,
  { organisation: { chromium, firefox }, policy }: RollOut,
): { [id: string]: { [name: string]: Json } } {
  const hosts = { runtime_blocked_hosts: ['*://*'], runtime_allowed_hosts: allowedHosts(policy) };
  if (browser === 'firefox') {
    if (!firefox) return {};
    return { [firefox.id]: { installation_mode: 'force_installed', install_url: firefox.installUrl, default_area: 'navbar', ...hosts } };
  }
  if (!chromium) return {};
  return {
    [chromium.id]: {
      installation_mode: 'force_installed',
      update_url: chromium.updateUrl,
      // Without it the address above is asked for the first version alone.
      override_update_url: true,
      ...(browser === 'edge' ? { toolbar_state: 'force_shown' } : { toolbar_pin: 'force_pinned' }),
      ...hosts,
    },
  };
}

/** Firefox's other policies: ESR takes an unsigned package only with the check of signatures off. */
export const firefoxPreferences = ({ organisation }: RollOut): { [name: string]: Json } | null =>
  organisation.firefox?.unsigned ? { 'xpinstall.signatures.required': { Value: false, Status: 'locked' } } : null;
