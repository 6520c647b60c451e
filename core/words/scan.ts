import type { ScannedPage } from '../model/scan';
import type { VerdictKind } from '../model/verdict';
import { pageWords } from './page';
import { isRuleId, ruleWords } from './rules';

/** The command line's help. */
export const scanCommand = {
  scan: 'Looks at pages in a browser, as the extension does, and says which of them need Internet Explorer, why, and what to put on the site list.',
  urls: 'web addresses, such as https://hr.example.org/leave',
  list: 'a file of addresses, one a line; lines that begin with # are left out',
  siteList: 'your site list: its entries are looked at, too, and changes to it are proposed',
  follow: 'follow links within a host, so many links deep',
  most: 'where links are followed, look at no more pages than this',
  profile: 'folder of a browser profile that is signed on',
  storageState: 'file of cookies and storage of somebody signed on, as Playwright writes it',
  rate: 'pages a minute and host; 0 for as fast as it answers',
  parallel: 'pages loaded at a time, each of another host',
  browser: 'program of a Chromium, Chrome or Edge; the one on this machine unless given',
  browserSwitch: 'a further switch for the browser, such as --browser-switch=--proxy-server=…; may be given more than once',
  out: 'folder for the results. The same command goes on with what is there',
  fresh: 'begin again, and forget what is in the folder',
  json: 'print each page as one line of JSON',
  failOn: 'end with code 1 where a page has this verdict; may be given more than once',
  badNumber: (least: number) => `It must be a whole number, ${least} or more.`,
  badVerdict: (verdicts: readonly string[]) => `It must be one of ${verdicts.join(', ')}.`,
} as const;

const pagesWord = (count: number): string => (count === 1 ? '1 page' : `${count} pages`);

/** What the command says while it works, and when it cannot. */
export const scanSays = {
  nothing: 'Nothing to look at. Give addresses, --list FILE or --site-list FILE.',
  noAddress: (what: string, where: string) =>
    `${where}: "${what}" is not a web address. Write it in full, such as https://hr.example.org/leave`,
  argument: 'On the command line',
  line: (file: string, line: number) => `${file}, line ${line}`,
  noFile: (file: string, reason: string) => `Cannot read ${file}: ${reason}`,
  noState: (file: string) => `${file} is not a file of cookies and storage as Playwright writes it (JSON with "cookies" and "origins").`,
  both: 'Give --profile or --storage-state, not both: a profile has its own cookies.',
  otherRun: (folder: string) =>
    `${folder} holds a scan of other pages. Choose another folder with --out, or begin again there with --fresh.`,
  noFolder: (folder: string, reason: string) => `Cannot write to ${folder}: ${reason}`,
  noBrowser: (reason: string) =>
    `No browser could be started (${reason}). Install Chromium, Chrome or Edge, or name one with --browser PATH.`,
  goesOn: (done: number) => `Going on: ${pagesWord(done)} looked at before.`,
  progress: (done: number, found: number, need: number, url: string) =>
    `${done} of ${found}${need > 0 ? `, ${need} need Internet Explorer` : ''}: ${url}`,
  stopped: (done: number) => `Stopped after ${pagesWord(done)}. The same command goes on from here.`,
  done: (count: number, verdicts: readonly (readonly [VerdictKind, number])[]) =>
    `Looked at ${pagesWord(count)}: ${verdicts.map(([verdict, number]) => `${number} ${verdict}`).join(', ')}.`,
  left: (host: string, why: 'errors' | 'busy', count: number) =>
    `${host} ${why === 'busy' ? 'was too busy' : 'did not answer three times in a row'}: ${pagesWord(count)} left out. The same command tries again.`,
  report: (path: string) => `Report: ${path}`,
  siteList: (path: string, changes: number) => `Proposed site list: ${path} (${changes === 1 ? '1 change' : `${changes} changes`})`,
  noChanges: 'The site list needs no changes.',
} as const;

const widest = 'opens-in-ie-mode'.length;

/** A page as a line for a person at a terminal. */
export const pageLine = ({ url, verdict }: ScannedPage): string =>
  `${verdict.is.padEnd(widest)}  ${url}${verdict.because === null ? '' : `  ${verdict.because}`}`;

/** What only a scan meets in place of a page. */
const cameInstead: Record<string, { title: string; reason: string }> = {
  'sign-on': { title: 'The page asked to sign on', reason: 'Scan it again with a profile that is signed on (--profile).' },
  busy: { title: 'The server was too busy', reason: 'It asked us to come again later.' },
  'server-error': { title: 'The server answered with an error', reason: 'There was no page to look at.' },
  'not-there': { title: 'There is no such page', reason: 'The server does not know this address. It may have moved, or be gone.' },
  'not-loaded': { title: 'The page did not load', reason: 'It may redirect in a circle, or take longer than we wait.' },
  'no-page': { title: 'This is a file, not a page', reason: 'The browser would save or show it as it is.' },
};

/** Title and reason for a page of a scan, for whoever owns it. */
export function scannedWords({ verdict: { is, because } }: Pick<ScannedPage, 'verdict'>): { title: string; reason: string } {
  const instead = because !== null && Object.hasOwn(cameInstead, because) ? cameInstead[because] : undefined;
  if (instead) return instead;
  const { title, reason } = pageWords(is, because);
  const rule = because !== null && is !== 'unknown' && isRuleId(because) ? ruleWords[because] : null;
  return { title, reason: rule ? rule.staff : reason };
}
