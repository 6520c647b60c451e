import type { Target } from '../../model/organisation';
import { extensionSettings, firefoxPreferences, type Json, type RollOut } from './settings';

const text = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;

/** A managed policy file for Chrome, Edge or Chromium on Linux. */
const chromiumJson = (browser: Target, rollOut: RollOut): string =>
  text({
    ExtensionSettings: extensionSettings(browser, rollOut),
    '3rdparty': { extensions: { [rollOut.organisation.chromium?.id ?? '']: rollOut.written } },
  });

/** What Firefox's `policies` holds, the same in a file and in a preference domain. */
export const firefoxPolicies = (rollOut: RollOut): { [name: string]: Json } => {
  const preferences = firefoxPreferences(rollOut);
  return {
    ExtensionSettings: extensionSettings('firefox', rollOut),
    '3rdparty': { Extensions: { [rollOut.organisation.firefox?.id ?? '']: rollOut.written } },
    ...(preferences ? { Preferences: preferences } : {}),
  };
};

/** The policy file that this browser reads on Linux; Firefox reads the same file on Windows and macOS from its own folder. */
export const policyJson = (browser: Target, rollOut: RollOut): string =>
  browser === 'firefox' ? text({ policies: firefoxPolicies(rollOut) }) : chromiumJson(browser, rollOut);

/** `ExtensionSettings` alone, as one line: what the policy of that name takes in Group Policy and Intune. */
export const settingsLine = (browser: Target, rollOut: RollOut): string => `${JSON.stringify(extensionSettings(browser, rollOut))}\n`;
