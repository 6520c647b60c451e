import type { Family, OsName } from '../../model/browser';
import type { PolicyPlace } from '../../model/received';
import { extensionDomain, extensionKey, places } from './places';

/** The browser's own page about its policies; forks of Chromium follow its address. */
const ownPages: Record<Family, string | null> = {
  chrome: 'chrome://policy',
  edge: 'edge://policy',
  chromium: 'chrome://policy',
  brave: 'brave://policy',
  opera: null,
  firefox: 'about:policies',
  other: null,
};

function at(family: Family, os: OsName, id: string): string | null {
  if (family === 'chromium') return os === 'linux' ? places.chromium.linux : null;
  if (family !== 'chrome' && family !== 'edge' && family !== 'firefox') return null;
  if (os === 'windows') return `HKEY_LOCAL_MACHINE\\${extensionKey(family, id)}`;
  if (os === 'macos') return family === 'firefox' ? places.firefox.domain : extensionDomain(family, id);
  return os === 'linux' ? places[family].linux : null;
}

/** Where a browser has the policy of the extension with this id from. Firefox reads policies as it starts, and never again. */
export const whereFrom = (family: Family, os: OsName, id: string): PolicyPlace => ({
  family,
  os,
  page: ownPages[family],
  at: at(family, os, id),
  follows: family !== 'firefox',
});
