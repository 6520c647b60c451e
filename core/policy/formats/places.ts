import type { Target } from '../../model/organisation';

/** Browsers that have a registry key and a preference domain of their own which we name. */
export const desktops = ['chrome', 'edge', 'firefox'] as const satisfies readonly Target[];
export type Desktop = (typeof desktops)[number];

/**
 * Where each browser looks for policy. Chromium: components/policy/core/common (registry_dict.cc, config_dir_policy_loader.cc,
 * policy_loader_mac.mm); Firefox: its enterprise policy documentation.
 */
export const places = {
  chrome: {
    name: 'Google Chrome',
    registry: 'Software\\Policies\\Google\\Chrome',
    domain: 'com.google.Chrome',
    linux: '/etc/opt/chrome/policies/managed/footbridge.json',
  },
  edge: {
    name: 'Microsoft Edge',
    registry: 'Software\\Policies\\Microsoft\\Edge',
    domain: 'com.microsoft.Edge',
    linux: '/etc/opt/edge/policies/managed/footbridge.json',
  },
  chromium: { name: 'Chromium', registry: null, domain: null, linux: '/etc/chromium/policies/managed/footbridge.json' },
  firefox: {
    name: 'Mozilla Firefox',
    registry: 'Software\\Policies\\Mozilla\\Firefox',
    domain: 'org.mozilla.firefox',
    linux: '/etc/firefox/policies/policies.json',
  },
} as const;

/** The registry key that holds the extension's own policy. */
export const extensionKey = (browser: Desktop, id: string): string =>
  browser === 'firefox'
    ? `${places.firefox.registry}\\3rdparty\\Extensions\\${id}`
    : `${places[browser].registry}\\3rdparty\\extensions\\${id}\\policy`;

/** The preference domain that holds the extension's own policy, where it has one. */
export const extensionDomain = (browser: 'chrome' | 'edge', id: string): string => `${places[browser].domain}.extensions.${id}`;
