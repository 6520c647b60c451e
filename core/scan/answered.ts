import type { Verdict } from '../model/verdict';

/** What came in place of the page that was asked for. */
export interface Came {
  status: number | null;
  /** Media type, as the server says it. */
  type: string;
  download: boolean;
  /** The page that is shown asks for a password, and is another than the one that was asked for. */
  signOn: boolean;
}

/**
 * What a scan may say of a page. That an error, a sign-on or a file works says nothing of the page that should have been there; that it
 * needs Internet Explorer does, since some servers answer so to all other browsers.
 */
export function verdictOn(verdict: Verdict, came: Came): Verdict {
  if (verdict.is !== 'no-problem-found' && verdict.is !== 'unknown' && verdict.is !== 'not-checked') return verdict;
  // A scan looks at what it is told to look at: a page of which nothing was seen did not load.
  const because = whyNot(came) ?? (verdict.is === 'not-checked' ? 'not-loaded' : null);
  return because ? { ...verdict, is: 'unknown', because } : verdict;
}

function whyNot({ status, type, download, signOn }: Came): string | null {
  if (status === 401 || status === 407 || signOn) return 'sign-on';
  if (status === 429 || status === 503) return 'busy';
  if (status !== null && status >= 500) return 'server-error';
  if (status !== null && status >= 400) return 'not-there';
  if (download || (type !== '' && !/^(?:text\/(?:html|plain|xml)|application\/(?:xhtml\+xml|xml))$/i.test(type))) return 'no-page';
  return null;
}
