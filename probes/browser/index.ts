import type { BrowserSigns } from '../../core/model/signs';
import { browserInfo, platformOs } from '../../platform/runtime';

interface Hints {
  platform?: string;
  platformVersion?: string;
  fullVersionList?: { brand: string; version: string }[];
}

interface NavigatorWithHints {
  userAgent: string;
  userAgentData?: { getHighEntropyValues(names: string[]): Promise<Hints> };
}

const orNull = async <T>(look: () => Promise<T | null>): Promise<T | null> => {
  try {
    return await look();
  } catch {
    return null;
  }
};

/**
 * Everything that this browser says of itself, unjudged. For extension pages and the background: a page's own frame may get
 * blanked hints. What cannot be asked here is null; never rejects.
 */
export async function readSigns(): Promise<BrowserSigns> {
  const { userAgent, userAgentData } = navigator as NavigatorWithHints;
  const [hints, info, os] = await Promise.all([
    orNull(async () => (await userAgentData?.getHighEntropyValues(['fullVersionList', 'platformVersion'])) ?? null),
    orNull(browserInfo),
    orNull(platformOs),
  ]);
  return {
    userAgent,
    brands: hints?.fullVersionList?.map(({ brand, version }) => ({ brand, version })) ?? null,
    platform: hints?.platform === undefined ? null : { name: hints.platform, version: hints.platformVersion ?? '' },
    browserInfo: info,
    os,
  };
}
