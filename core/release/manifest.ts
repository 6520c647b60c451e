import type { Addresses } from './fill';

/** The parts of a built manifest that a release sets; the rest stays as it is. */
export interface Manifest {
  version: string;
  minimum_chrome_version?: string;
  browser_specific_settings?: { gecko: { id: string; strict_min_version: string; [key: string]: unknown } };
  [key: string]: unknown;
}

interface Ours {
  version: string;
  addOn: string;
  addresses: Addresses;
}

/** A package for each way to browsers: by policy, or through a maker's store. */
export const packages = ['chromium', 'chromium-store', 'firefox', 'firefox-store'] as const;
export type Package = (typeof packages)[number];

/**
 * Firefox asks its user about data from 140 on, on Android from 142, and the linter wants the later; ESR 115.14 calls a package with the key
 * below invalid. https://extensionworkshop.com/documentation/develop/firefox-builtin-data-consent/
 */
const ASKS_ABOUT_DATA = '142.0';

/**
 * What leaves a browser, in Mozilla's terms: that a system of the organisation was met is browsing activity; the state of the browser is
 * technical, which Mozilla lets nobody require.
 */
const dataThatLeaves = { required: ['browsingActivity'], optional: ['technicalAndInteraction'] };

/** The manifest of a package. Stores refuse an update address of one's own; Firefox disables an add-on whose update address is not encrypted. */
export function manifestOf(kind: Package, built: Manifest, { version, addOn, addresses }: Ours): Manifest {
  const { browser_specific_settings: settings, ...rest } = { ...built, version };
  if (kind === 'chromium') return { ...rest, update_url: addresses.updatesXml };
  if (kind === 'chromium-store' || !settings) return rest;
  const gecko = { ...settings.gecko, id: addOn };
  return {
    ...rest,
    browser_specific_settings: {
      gecko:
        kind === 'firefox-store'
          ? { ...gecko, strict_min_version: ASKS_ABOUT_DATA, data_collection_permissions: dataThatLeaves }
          : { ...gecko, ...(addresses.updatesJson ? { update_url: addresses.updatesJson } : {}) },
    },
  };
}
