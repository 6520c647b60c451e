/** What a script can read of the browser it runs in, as far as pages test it. */
export interface BrowserValues {
  engine: 'chromium' | 'gecko' | 'trident';
  userAgent: string;
  appName: string;
  appVersion: string;
  platform: string;
  vendor: string;
  /** `document.documentMode`; only Internet Explorer has one. */
  documentMode: number | null;
}

const platformOf = (userAgent: string) => (/Windows/.test(userAgent) ? 'Win32' : /Mac OS X/.test(userAgent) ? 'MacIntel' : 'Linux x86_64');

/** The values of a browser that we run in, from its user agent. Chromium and Firefox both call themselves "Netscape" (HTML standard, NavigatorID). */
export function valuesFor(userAgent: string): BrowserValues {
  const gecko = /Firefox\//.test(userAgent);
  const system = /\(([^;)]*)/.exec(userAgent)?.[1] ?? '';
  return {
    engine: gecko ? 'gecko' : 'chromium',
    userAgent,
    appName: 'Netscape',
    appVersion: gecko ? `5.0 (${system.split(' ')[0] ?? ''})` : userAgent.replace(/^Mozilla\//, ''),
    platform: platformOf(userAgent),
    vendor: gecko ? '' : 'Google Inc.',
    documentMode: null,
  };
}

/** Internet Explorer 8 and 11 on Windows 7: what a page that wants Internet Explorer is asked with, to see where it would let one pass. */
export const explorers: readonly BrowserValues[] = [
  {
    engine: 'trident',
    userAgent: 'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)',
    appName: 'Microsoft Internet Explorer',
    appVersion: '4.0 (compatible; MSIE 8.0; Windows NT 6.1; Trident/4.0)',
    platform: 'Win32',
    vendor: '',
    documentMode: 8,
  },
  {
    engine: 'trident',
    userAgent: 'Mozilla/5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko',
    appName: 'Netscape',
    appVersion: '5.0 (Windows NT 6.1; Trident/7.0; rv:11.0) like Gecko',
    platform: 'Win32',
    vendor: '',
    documentMode: 11,
  },
];
