import type { ScannedPage } from '../core/model/scan';
import { noPolicy } from '../core/policy';
import { verdictOn } from '../core/scan/answered';
import type { BrowserValues } from '../core/script';
import type { Happening } from './happening';
import { judgeWith } from './judge';
import type { Shown, Tab } from './tab';

/** What is looked at of a page beside its own: scripts of any host that a part of it came from, as the browser has them anyway. */
const within = (address: string, hosts: ReadonlySet<string>) => ({
  ...noPolicy,
  intranet: [...hosts, ...(URL.canParse(address) ? [new URL(address).hostname] : [])].map((host) => host.toLowerCase()),
});

export type Told = Omit<ScannedPage, 'at' | 'ms' | 'depth' | 'picture'>;

/** Judges the pages that a tab shows, one after another; scripts that several of them have are read once. */
export function judgeIn(tab: Tab, browser: BrowserValues): (url: string, shown: Shown, follow: boolean) => Promise<Told> {
  let policy = noPolicy;
  const judge = judgeWith({ policy: () => policy, browser, fetch: tab.text });
  return async (url, shown, follow) => {
    const { address, answer, redirects, failure, download, top, frames, frameAddresses } = shown;
    policy = within(address, shown.hosts);
    const signOn = pageOf(address) !== pageOf(url) && frames.some(({ asksPassword }) => asksPassword);
    const status = answer?.status ?? null;
    return {
      url,
      address,
      title: top?.title ?? '',
      status: failure ? null : status,
      verdict: verdictOn(await judge(shown.happened), { status, type: answer?.type ?? '', download, signOn }),
      ...documentOf(shown.happened, top?.uaCompatible ?? ''),
      redirects,
      frames: frameAddresses,
      links: follow ? [...new Set(frames.flatMap(({ links }) => links))] : [],
    };
  };
}

const pageOf = (address: string): string => address.replace(/[?#].*$/s, '');

/** The top document's mode, and what it asks of Internet Explorer: its own word goes before its server's. */
function documentOf(happened: readonly Happening[], own: string): Pick<ScannedPage, 'mode' | 'uaCompatible'> {
  let mode: ScannedPage['mode'] = null;
  let sent = '';
  for (const one of happened) {
    if (one.is === 'answered' && one.frame === 0) sent = one.response.uaCompatible;
    if (one.is === 'said' && one.frame === 0 && one.message.type === 'page:facts') mode = one.message.facts.document.mode;
  }
  return { mode, uaCompatible: own || sent };
}
