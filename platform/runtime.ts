import { browser } from 'wxt/browser';

/** Only Firefox knows `getBrowserInfo`; the types of neither engine say so. */
interface RuntimeOfFirefox {
  getBrowserInfo?: () => Promise<{ name: string; vendor: string; version: string }>;
}

/** Name and full version as Firefox gives them; null in other browsers. */
export async function browserInfo(): Promise<{ name: string; vendor: string; version: string } | null> {
  const { getBrowserInfo } = browser.runtime as RuntimeOfFirefox;
  if (!getBrowserInfo) return null;
  const { name, vendor, version } = await getBrowserInfo();
  return { name, vendor, version };
}

/** The operating system in the browser's own short form: `win`, `mac`, `linux`, `cros`, … */
export const platformOs = async (): Promise<string> => (await browser.runtime.getPlatformInfo()).os;

/** Version and id of this extension. */
export const thisExtension = (): { version: string; id: string } => ({
  version: browser.runtime.getManifest().version,
  id: browser.runtime.id,
});
