import { valuesFor } from '../core/script';
import type { ScanBrowser } from './browser';
import type { Opener } from './crawl';
import { judgeIn, type Told } from './page';
import { openTab, type Tab } from './tab';

/** Pages after which a tab makes room for a new one, so that what a browser keeps of each does not grow. */
const PAGES = 60;
/** As the page stands there: for a part or another scale the browser would lay it out anew, which takes a while. */
const picture = { format: 'jpeg', quality: 30, optimizeForSpeed: true } as const;
const PICTURE_TAKES = 5000;
const ALIKE = 1;

interface Used {
  tab: Tab;
  judge: ReturnType<typeof judgeIn>;
  pages: number;
  /** Host of the page that it shows. */
  host: string;
}

/** Tabs of one browser, as many as are wanted at a time and each used again. */
export function tabsOf({ targets, userAgent }: ScanBrowser): Opener {
  const free: Used[] = [];
  const values = valuesFor(userAgent);
  const pictures = new Map<string, number>();

  /** Pages of one host with one cause look alike, and a picture costs as much as a page (docs/decisions/0114). */
  const wantsPicture = ({ address, verdict: { is, because } }: Told): boolean => {
    if ((is !== 'needs-ie' && is !== 'cannot-run') || !URL.canParse(address)) return false;
    const key = `${new URL(address).host} ${is} ${because}`;
    const count = (pictures.get(key) ?? 0) + 1;
    pictures.set(key, count);
    return count <= ALIKE;
  };

  /** A tab that showed a page of the same host has a process for it, which costs as much as a page; else the one that was free first. */
  async function take(host: string): Promise<Used> {
    const at = free.findIndex((one) => one.host === host);
    const [used] = free.splice(Math.max(0, at), 1);
    if (used) return Object.assign(used, { host });
    const tab = await openTab(targets, userAgent);
    return { tab, judge: judgeIn(tab, values), pages: 0, host };
  }

  return {
    async open(url) {
      const used = await take(new URL(url).host);
      const opened = await used.tab.open(url).catch(async (error: unknown) => {
        await used.tab.close();
        throw error;
      });
      return {
        ...opened,
        async finish(follow) {
          const shown = await opened.rests();
          const told = await used.judge(url, shown, follow);
          const isSeen = !shown.failure && !shown.download && wantsPicture(told);
          const shot = isSeen ? await pictureOf(used.tab) : null;
          used.pages += 1;
          // A page that does not answer any more takes its tab along; so does one that failed, since the browser's own page is still to come.
          if (used.pages < PAGES && shown.top !== null && !shown.failure && !shown.download) free.push(used);
          else await used.tab.close();
          return { told, picture: shot };
        },
      };
    },
  };
}

async function pictureOf({ session }: Tab): Promise<Buffer | null> {
  const late = new Promise<null>((done) => setTimeout(() => done(null), PICTURE_TAKES).unref());
  const shot = await Promise.race([session.send('Page.captureScreenshot', picture).catch(() => null), late]);
  return shot && Buffer.from(shot.data, 'base64');
}
